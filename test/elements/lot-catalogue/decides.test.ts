// “May we order this?” on the cards of a list: asked there, answered there, and known to every element of the catalogue.
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {LotCatalogue} from '../../../src/elements/lot-catalogue/lot-catalogue.ts';
import {heard} from '../../support/announcements.ts';
import {aCatalogue, aLot, aService, someTerms, type Raw} from '../../support/build.ts';
import {find, findAll, gone, names, reads, text, until} from '../../support/look.ts';
import {cardOf, file, listOf, show} from '../../support/show.ts';

const catalogue = aCatalogue({
  organisationTypes: [
    {id: 'gp-practice', name: 'GP practice'},
    {id: 'ccg', name: 'clinical commissioning group', abbreviation: 'CCG'},
    {id: 'hospital', name: 'hospital'},
  ],
  categories: [{id: 'principal', name: 'Principal system', principal: true}],
  lots: [aLot({terms: [someTerms({requires: ['assurance', 'pairing']})]})],
  services: [
    aService({status: 'available', categories: ['principal']}),
    aService({id: 'vision', name: 'Vision', supplier: 'INPS', status: 'available', categories: ['principal']}),
    aService({id: 'module', name: 'Module', status: 'assured', pairings: [{service: 'emis-web', status: 'assured'}]}),
    aService({id: 'late', name: 'Late', status: 'planned'}),
    aService({id: 'firm', name: 'Some firm', supplierOnly: true}),
  ],
});

describe('A list with `decides`', () => {
  it('asks at the service what it needs to know, and answers there', async () => {
    const list = await listOf(catalogue, {decides: true});
    expect(names(list, 'button', /^May we/)).to.have.length(4);
    const button = await ask(list, 'Module');
    expect(button.ariaExpanded).to.equal('true');
    await answer(list, 'GP practice');
    await answer(list, 'EMIS Web');
    await check(list);
    await focusOn(list, /^Yes, through your CCG.*Who pays: NHS central funding/);
    button.click();
    await gone(list, 'radio');
  });

  it('has the answer right below the button, and what was answered folded below that', async () => {
    const list = await listOf(catalogue, {decides: true});
    await ask(list, 'Module');
    await answer(list, 'GP practice');
    await answer(list, 'EMIS Web');
    await check(list);
    await reads(list, /May we order this\? Yes, through your CCG .* Your answers: GP practice, EMIS Web/);
    expect(names(list, 'radio')).to.be.empty;
    (await find(list, 'button', /^Your answers/)).click();
    await answer(list, 'Vision');
    await heard(/^(?!Yes)/);
    expect(names(list, 'radio')).to.not.be.empty;
  });

  it('says what it depends on, and goes on asking, where not all has been told', async () => {
    const list = await listOf(catalogue, {decides: true});
    await ask(list, 'Module');
    expect(text(list)).to.not.contain('It depends');
    await check(list);
    await focusOn(list, /^It depends/);
    await answer(list, 'GP practice');
    await answer(list, 'EMIS Web');
    await reads(list, 'Yes, through your CCG');
    expect(names(list, 'radio')).to.not.be.empty;
  });

  it('tells every card what it has learned, and filters by it', async () => {
    const list = await listOf(catalogue, {decides: true});
    const button = await ask(list, 'EMIS Web');
    await answer(list, 'GP practice');
    button.click();
    await until(
      () => verdicts(list).length === 3,
      () => `3 verdicts, found ${verdicts(list).join()}`,
    );
    expect(verdicts(list)).to.deep.equal(['Yes, through your CCG', 'Yes, through your CCG', 'Not yet']);
    openAll(list);
    expect(names(list, 'checkbox').slice(0, 3)).to.deep.equal([
      'Yes, through your CCG (2)',
      'It depends (1)',
      'Not yet (1)',
    ]);
    (await find(list, 'checkbox', 'Not yet (1)')).click();
    await find(list, 'heading', '1 service with the answer “Not yet”');
    expect(findAll(list, 'button', /^May we/)).to.have.length(1);
    (await find(list, 'button', /^Remove filter What we may order/)).click();
    await find(list, 'heading', '4 services');
  });

  it('tells other elements, and is told by them', async () => {
    const src = await file(catalogue);
    const list = await show('lot-catalogue', {src, decides: true});
    const eligibility = await show('order-eligibility', {src, service: 'module'});
    (await find(eligibility, 'radio', 'GP practice')).click();
    await until(() => verdicts(list).length > 0, 'a verdict on a card');
    await ask(list, 'Module');
    await answer(list, 'EMIS Web');
    await until(() => isChosen(eligibility, 'EMIS Web'), 'the system told');
  });

  it('folds the questions away where all has been told before', async () => {
    const list = await listOf(catalogue, {decides: true});
    await ask(list, 'EMIS Web');
    await answer(list, 'GP practice');
    await reads(list, 'Yes, through your CCG');
    await ask(list, 'Vision');
    await find(list, 'button', 'Your answers: GP practice');
    expect(names(list, 'radio')).to.be.empty;
  });

  it('keeps the keyboard at the question that a code has answered while there is another', async () => {
    const list = await listOf(await withCodes(), {decides: true});
    await ask(list, 'Module');
    await typeCode(list);
    const question = await find(list, 'group', 'Which organisation do you work for?');
    await until(
      () => list.shadowRoot!.activeElement === question,
      () => `focus on the question, found ${list.shadowRoot!.activeElement?.outerHTML}`,
    );
    await answer(list, 'EMIS Web');
    expect(names(list, 'button', 'Check')).to.have.length(1);
  });

  it('answers at once to a code that was the only thing to know', async () => {
    const list = await listOf(await withCodes(), {decides: true});
    list.query = {filters: {'works-with': ['emis-web']}};
    await ask(list, 'Module');
    await typeCode(list);
    await focusOn(list, /^Yes, through your CCG/);
    await reads(list, 'Your answers: Ours (A81001), GP practice, EMIS Web');
  });

  it('takes a code that was typed into the search box', async () => {
    const list = await listOf(await withCodes(), {decides: true, search: 'a81001'});
    (await find(list, 'button', 'Use A81001 as the code of your organisation')).click();
    await until(
      () => verdicts(list).length > 0,
      () => `verdicts, read ${text(list)}`,
    );
    await find(list, 'heading', '4 services');
    await ask(list, 'EMIS Web');
    await reads(list, 'Your answers: Ours (A81001), GP practice');
  });

  it('takes no other search for a code, and none where codes cannot be looked up', async () => {
    const list = await listOf(await withCodes(), {decides: true, search: 'a8100'});
    await find(list, 'heading', /^No services/);
    expect(names(list, 'button', /code of your/)).to.be.empty;
    const other = await listOf(catalogue, {decides: true, search: 'a81001'});
    await find(other, 'heading', /^No services/);
    expect(names(other, 'button', /code of your/)).to.be.empty;
  });

  it('says nothing of it without the attribute', async () => {
    const list = await listOf(catalogue);
    expect(names(list, 'button', /^May we/)).to.be.empty;
    list.decides = true;
    await find(list, 'button', 'May we order this? Module');
  });

  it('asks in the past of a day that is over', async () => {
    const list = await listOf(catalogue, {decides: true, 'as-of': '2016-06-03'});
    await find(list, 'button', 'Could we order this? Module');
  });

  it('is accessible', async () => {
    const list = await listOf(catalogue, {decides: true, layout: 'table'});
    await ask(list, 'Module');
    await answer(list, 'GP practice');
    await expect(list).to.be.accessible();
  });
});

describe('A card with `decides`', () => {
  it('answers there', async () => {
    const card = await cardOf(catalogue, {service: 'emis-web', decides: true});
    (await find(card, 'button', 'May we order this? EMIS Web')).click();
    (await find(card, 'radio', 'Hospital')).click();
    await check(card);
    await focusOn(card, /^Ask first/);
    (await find(card, 'button', 'May we order this? EMIS Web')).click();
    await until(() => verdicts(card).join() === 'Ask first', 'the verdict beside the button');
  });
});

describe('A filter by the system that services work with', () => {
  it('tells every element that the reader uses it, until it is taken away', async () => {
    const src = await file(catalogue);
    const list = await show('lot-catalogue', {src});
    const eligibility = await show('order-eligibility', {src, service: 'module', organisation: 'gp-practice'});
    list.query = {filters: {'works-with': ['emis-web']}};
    await until(() => isChosen(eligibility, 'EMIS Web'), 'the system told');
    list.clear();
    await until(() => !isChosen(eligibility, 'EMIS Web'), 'the system taken back');
  });
});

async function ask(list: Element, name: string): Promise<HTMLElement> {
  const button = await find(list, 'button', `May we order this? ${name}`);
  button.click();
  return button;
}

async function answer(list: Element, name: string): Promise<void> {
  (await find(list, 'radio', name)).click();
}

async function check(list: Element): Promise<void> {
  (await find(list, 'button', 'Check')).click();
}

async function withCodes(): Promise<Raw> {
  const url = await file({organisations: [{code: 'A81001', name: 'Ours', type: 'gp-practice', status: 'active'}]});
  return {...catalogue, organisations: {url: `${url}?prefix={prefix}`, prefixLength: 2, prefixes: ['A8']}};
}

async function typeCode(list: Element): Promise<void> {
  (await find(list, 'textbox', 'ODS code of your organisation')).focus();
  await sendKeys({type: 'A81001'});
  await sendKeys({press: 'Enter'});
}

/** Waits until focus is on something that reads so. */
async function focusOn(list: Element, words: RegExp): Promise<void> {
  const focused = () => list.shadowRoot!.activeElement;
  await until(
    () => focused() && words.test(text(focused()!)),
    () => `focus on ${String(words)}, found ${focused()?.outerHTML}`,
  );
}

function verdicts(element: LotCatalogue | Element): string[] {
  return [...element.shadowRoot!.querySelectorAll('[part=verdict]')].map(text);
}

function isChosen(element: Element, name: string): boolean {
  return findAll(element, 'radio', name).some((radio) => (radio as HTMLInputElement).checked);
}

function openAll(list: Element): void {
  for (const group of findAll(list, 'button').filter(({localName}) => localName === 'summary')) {
    if (!group.closest('details')!.open) group.click();
  }
}
