// A catalogue with mistakes in it: what is good shows, the reader learns how much is missing, and whoever publishes it
// learns where to look.
import {expect} from '@open-wc/testing';
import type {Problem} from '../../../src/catalogue/problem.ts';
import {aCatalogue, aService, manyServices} from '../../support/build.ts';
import {find, names, reads, text, until} from '../../support/look.ts';
import {events, listOf, show} from '../../support/show.ts';

const bad = '/demo/data/example-bad.json';

describe('A catalogue with mistakes', () => {
  it('shows what is good, and says how much could not be shown', async () => {
    const list = await show('lot-catalogue', {src: bad, 'page-size': 100});
    await reads(list, '2 of 62 solutions could not be shown.');
    const {total, withdrawn, suppliers} = list.result!;
    expect(total + withdrawn + suppliers.length).to.equal(60);
    expect(list.renderRoot.querySelectorAll('[part=service]').length).to.equal(list.result!.total);
  });

  it('tells its publisher of each mistake where it is, what should stand there and what does', async () => {
    const loaded = events(document.body, 'gpsoc-load');
    const list = await show('lot-catalogue', {src: bad});
    const told = await unfolded(list);
    expect(told).to.include.members([
      'services[16].name: expected a name, as text, found nothing',
      'services[40]: expected an object in { }, found "Example Fax Gateway, Example Telecoms, Foundation framewor…',
    ]);
    const [{problems}] = loaded as unknown as [{problems: readonly Problem[]}];
    const lost = (what: Problem['lost']) => problems.filter((problem) => problem.lost === what);
    expect(told, 'what lost most stands first').to.deep.equal(
      [...lost('record'), ...lost('field')].map(
        ({path, expected, found}) => `${path}: expected ${expected}, found ${found}`,
      ),
    );
    expect(told.length).to.equal(12);
  });

  it('keeps that from its readers, who see only the sentence', async () => {
    const list = await show('lot-catalogue', {src: bad});
    await reads(list, '2 of 62 solutions could not be shown.');
    expect(text(list)).to.not.contain('services[16]');
  });

  it('says it once for a list, below the services', async () => {
    const list = await show('lot-catalogue', {src: bad});
    expect(await reads(list, 'could not be shown')).to.match(
      /Next page .*could not be shown\. .*About this information/,
    );
    expect(text(list).match(/could not be shown/g)).to.have.length(1);
  });

  it('says it of one service', async () => {
    const list = await listOf(aCatalogue({services: [aService(), {name: 'No id'}]}));
    await reads(list, '1 of 2 services could not be shown.');
  });

  it('says nothing to readers while every service could be shown, and tells its publisher all the same', async () => {
    const list = await listOf(aCatalogue({updated: 'yesterday', services: [aService({status: 7})]}));
    await find(list, 'heading', '1 service');
    expect(text(list)).to.not.contain('could not be shown').and.not.contain('yesterday');
    expect(await unfolded(list)).to.deep.equal([
      'updated: expected a day that exists, as YYYY-MM-DD (or YYYY-MM or YYYY), found "yesterday"',
      'services[0].status: expected a status, as text, found 7',
    ]);
  });

  it('tells its publisher last as what it read what was written in another way', async () => {
    const services = [aService({id: 7, status: 'Available'}), aService({id: 'a', summary: 5})];
    const list = await listOf(aCatalogue({services}));
    expect(await unfolded(list)).to.deep.equal([
      'services[1].summary: expected text in quotation marks, found 5',
      'services[0].id: 7 was read as "7"',
      'services[0].status: "Available" was read as "available"',
    ]);
  });

  it('is silent where all is well', async () => {
    const list = await listOf(aCatalogue());
    await find(list, 'heading', '1 service');
    expect(names(list, 'button')).to.not.include('Help for the person who runs this page');
  });

  it('names fifty mistakes, and says how many more there are', async () => {
    const list = await listOf(aCatalogue({services: [aService(), ...manyServices(62).map(() => 'junk')]}));
    const told = await unfolded(list);
    expect(told.length).to.equal(50);
    expect(told.at(-1)).to.contain('services[50]');
    await reads(list, 'And 12 more.');
  });

  it('shows what stands there as text', async () => {
    const list = await listOf(aCatalogue({services: [aService(), '<img src=x onerror=alert(1)>']}));
    expect(await unfolded(list)).to.deep.equal([
      'services[1]: expected an object in { }, found "<img src=x onerror=alert(1)>"',
    ]);
    expect(list.renderRoot.querySelector('img')).to.equal(null);
  });
});

/** What the details for the author say of each mistake. */
async function unfolded(list: Element): Promise<string[]> {
  const note = await find(list, 'button', 'Help for the person who runs this page');
  note.click();
  await until(() => note.closest('details')!.open, 'expected the details to open');
  return [...note.closest('details')!.querySelectorAll('li')].map(text);
}
