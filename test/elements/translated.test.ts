// Elements whose text nodes a translator or an extension has replaced: what stands there follows the data all the same.
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {tags} from '../../src/tags.ts';
import {aCatalogue, aLot, aService, manyServices, someTerms} from '../support/build.ts';
import {find, focusOn, reads, text} from '../support/look.ts';
import {listOf, place, show} from '../support/show.ts';
import {highlight, translate, wrap, wrapInPlace} from '../support/translate.ts';

/** A catalogue in which almost every text is another in each edition. */
function edition(word: string) {
  return aCatalogue({
    title: `${word} catalogue`,
    updated: word === 'Old' ? '2016-06-03' : '2017-07-04',
    publisher: {name: `${word} publisher`},
    contact: {telephone: word === 'Old' ? '0300 303 5678' : '0300 303 1234'},
    organisationTypes: [
      {id: 'gp-practice', name: `${word} practice`},
      {id: 'other', name: `${word} other body`},
    ],
    lots: [
      aLot({
        name: `${word} lot`,
        terms: [someTerms({from: word === 'Old' ? '2014-01-01' : '2015-01-01', text: `${word} terms.`})],
        documents: [{title: `${word} document`, url: 'https://example.org/document.pdf'}],
        notices: [{kind: 'disclaimer', text: `${word} disclaimer.`}],
      }),
    ],
    services: [
      aService({
        name: `${word} record`,
        description: `${word} description.`,
        lot: undefined,
        listings: [{lot: '1', status: 'available', from: word === 'Old' ? '2014-05-01' : '2015-06-01'}],
      }),
      aService({id: 'vision', name: `${word} vision`, supplier: `${word} supplier`, categories: [`${word} kind`]}),
    ],
  });
}

const settings = {
  service: 'emis-web',
  services: 'emis-web, vision',
  lot: '1',
  organisation: 'gp-practice',
  'as-of': '2016-06-03',
  detail: 'full',
};

describe('Text that a translator has replaced', () => {
  for (const replace of [translate, wrap, wrapInPlace, highlight]) {
    for (const tag of tags) {
      it(`follows the data: <${tag}>, by ${replace.name}`, async () => {
        const fresh = place(tag, settings);
        fresh.catalogue = edition('New');
        await settled(fresh, 'New publisher');
        const expected = text(fresh);
        fresh.remove(); // its name is free again for the other
        const element = place(tag, settings);
        element.catalogue = edition('Old');
        await settled(element, 'Old publisher');
        replace(element);
        element.catalogue = edition('New');
        await settled(element, 'New publisher');
        expect(text(element)).to.equal(expected);
      });
    }
  }

  it('follows what the reader types, without taking the keyboard away', async () => {
    const list = await listOf(aCatalogue({services: [aService(), ...manyServices(12, {supplier: 'INPS'})]}));
    (await find(list, 'searchbox')).focus();
    translate(list);
    await sendKeys({type: 'em'});
    await find(list, 'heading', '1 service matching “em”');
    await focusOn(list, 'searchbox');
    translate(list);
    await sendKeys({type: 'x'});
    await find(list, 'heading', 'No services matching “emx”');
    await focusOn(list, 'searchbox');
  });

  it('follows the answer to another question', async () => {
    const types = [
      {id: 'gp-practice', name: 'practice'},
      {id: 'other', name: 'other body'},
    ];
    const element = place('order-eligibility', {lot: '1'});
    element.catalogue = aCatalogue({
      organisationTypes: types,
      lots: [aLot({terms: [someTerms({others: 'no', orderedBy: ['gp-practice']})]})],
    });
    (await find(element, 'radio', /practice/i)).click();
    (await find(element, 'button', 'Check')).click();
    const {outcome} = element.decision!;
    const verdict = text(await find(element, 'heading', /^Yes/));
    translate(element);
    (await find(element, 'radio', /other body/i)).click();
    await find(element, 'heading', /^No/);
    expect(element.decision!.outcome).to.not.equal(outcome);
    expect(text(element)).to.not.contain(verdict);
  });

  it('stays translated where the data has not changed', async () => {
    const list = await listOf(aCatalogue());
    translate(list, (words) => words.toUpperCase());
    list.query = {search: 'emis'};
    await reads(list, '1 service matching “emis”');
    await reads(list, 'SEARCH SERVICES');
    list.clear();
    await reads(list, '1 service');
    await reads(list, 'SEARCH SERVICES');
  });

  it('keeps what an extension has only added', async () => {
    const list = await listOf(aCatalogue());
    const badge = document.createElement('b');
    badge.textContent = 'Badge';
    list.renderRoot.querySelector('.search')!.append(badge);
    list.query = {search: 'emis'};
    await find(list, 'heading', '1 service matching “emis”');
    expect(badge.isConnected).to.be.true;
  });
});

describe('A node that something else has taken away', () => {
  it('is back with the next change, with what the reader typed', async () => {
    const list = await show('lot-catalogue', {});
    list.catalogue = aCatalogue({services: [aService(), ...manyServices(12, {supplier: 'INPS'})]});
    const box = (await find(list, 'searchbox')) as HTMLInputElement;
    box.focus();
    await sendKeys({type: 'em'});
    list.renderRoot.querySelector('.outcome')!.replaceChildren();
    await sendKeys({type: 'i'});
    await find(list, 'heading', '1 service matching “emi”');
    expect(box.isConnected).to.be.true;
    await focusOn(list, 'searchbox');
  });
});

/** Waits until the element reads so, and knows how wide it is: one frame tells it, the next renders. */
async function settled(element: Element, words: string): Promise<void> {
  await reads(element, words);
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}
