// Which organisations may use a lot, and whether one of them may.
import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {readerStateOf} from '../../src/reader/reader-state.ts';
import {put} from '../source/server.ts';
import {heard} from '../support/announcements.ts';
import {aCatalogue, aLot, anOrganisation, someTerms, type Raw} from '../support/build.ts';
import {find, findAll, focused, gone, names, reads, text} from '../support/look.ts';
import {file, place, show} from '../support/show.ts';

const organisationTypes = [
  {id: 'gp-practice', name: 'GP practice', plural: 'GP practices', odsRoles: ['RO177', 'RO76']},
  {id: 'ccg', name: 'clinical commissioning group', plural: 'clinical commissioning groups', abbreviation: 'CCG'},
  {id: 'icb', name: 'integrated care board', plural: 'integrated care boards', succeeds: ['ccg']},
  {id: 'csu', name: 'support unit', plural: 'support units', actsFor: ['ccg']},
  {id: 'federation', name: 'federation', plural: 'federations', actsFor: ['gp-practice']},
  {id: 'nhs-trust', name: 'NHS trust', plural: 'NHS trusts'},
];

const past = someTerms({
  from: '2014-03-28',
  to: '2018-03-31',
  others: 'no',
  sources: [{title: 'A page of 2014', url: 'https://example.org/2014'}],
});
const now = someTerms({from: '2018-04-01', others: 'check', text: 'For practices in England.'});

const catalogue = aCatalogue({
  organisationTypes,
  lots: [aLot({title: 'Systems', terms: [past, now]}), aLot({id: '2', name: 'Lot 2'})],
});

/** What the table of the rules is called; those of other times are called after the time. */
const rules = 'Rules for every type of organisation';

/** Each row of a table, its cells parted by a bar. */
function rowsOf(element: Element, name: string = rules): string[] {
  const [table] = findAll(element, 'table', name);
  return findAll(table!, 'row')
    .slice(1)
    .map((row) => [...row.children].map(text).join(' | '));
}

async function organisationsOf(raw: Raw, attributes = {}) {
  return show('eligible-organisations', {src: await file(raw), ...attributes});
}

describe('<eligible-organisations>', () => {
  it('shows periods whose days stand for none as open, and as not certain where that could mislead', async () => {
    const lots = [
      aLot({
        terms: [someTerms({from: '1000-01-01', to: '2018-03-31'}), someTerms({from: '2018-04-01', to: '9999-12-31'})],
      }),
      aLot({id: '2', name: 'Lot 2', terms: [someTerms(), someTerms({from: '9999-12-31'})]}),
    ];
    const element = await organisationsOf(aCatalogue({organisationTypes, lots}));
    expect(names(element, 'columnheader')).to.deep.equal([
      'Type of organisation',
      'Lot 1 From 1 April 2018',
      'Lot 2 Dates not stated',
    ]);
    await find(element, 'button', 'Until 31 March 2018: what was different');
    await reads(element, 'The rules for this period are not certain.');
  });

  it('says for the day which kinds can use the lot, and through whom', async () => {
    const element = await organisationsOf(catalogue);
    await find(element, 'heading', 'Organisations that can use each lot');
    expect(rowsOf(element)).to.deep.equal([
      'GP practices | Yes, through the CCG',
      'Clinical commissioning groups (CCG) | Yes',
      'Integrated care boards: as successors of clinical commissioning groups (CCG) | Yes',
      'Support units: for clinical commissioning groups (CCG), with their authority | Yes',
      'Federations: acting for GP practices | Yes, through the CCG',
      'NHS trusts | Ask first',
    ]);
    const said = text(element);
    expect(said).to.contain('Other organisations: ask clinical commissioning groups (CCG) first.');
    expect(said).to.contain('Ask first: Not listed: ask your CCG.');
    expect(said).to.contain('For practices in England.');
    expect(said).to.contain('The catalogue does not say who may use Lot 2.');
    expect(element.matches(':state(empty)')).to.equal(false);
  });

  it('folds other times away, with their sources', async () => {
    const element = await organisationsOf(catalogue, {lot: '1'});
    expect(text(element)).to.not.contain('No other organisation').and.not.contain('A page of 2014');
    (await find(element, 'button', 'Until 31 March 2018: what was different')).click();
    expect(rowsOf(element, 'Until 31 March 2018: what was different').at(-1)).to.equal('NHS trusts | No');
    await reads(element, 'No other organisation could use it.');
    (await find(element, 'button', 'Sources: 28 March 2014 to 31 March 2018')).click();
    await reads(element, 'A page of 2014');
  });

  it('tells lots with the same rules together, and times with the same rules in a sentence', async () => {
    const terms = [someTerms({to: '2018-03-31'}), someTerms({from: '2018-04-01'})];
    const lots = ['1', '2', '3'].map((id) => aLot({id, name: `Lot ${id}`, terms: id === '1' ? [now] : terms}));
    const element = await organisationsOf(aCatalogue({organisationTypes, lots}));
    expect(names(element, 'columnheader', /^Lots 1, 2 and 3 From 1 April 2018/)).to.have.lengthOf(1);
    (await find(element, 'button', 'Until 31 March 2018: what was different')).click();
    await reads(element, 'The rules are the same.');
  });

  it('cuts time where periods overlap, so that each table holds throughout', async () => {
    const terms = [
      someTerms({from: '2014', to: '2018-06'}),
      someTerms({from: '2016-10-01', to: '2018-06', eligible: ['nhs-trust'], unclear: 'Trusts are being asked.'}),
    ];
    const element = await organisationsOf(aCatalogue({organisationTypes, lots: [aLot({terms})]}));
    await find(element, 'columnheader', 'Lot 1 1 October 2016 to June 2018 Ended');
    expect(rowsOf(element).at(-1)).to.equal('NHS trusts | Ask first');
    expect(rowsOf(element)[0]).to.contain('Yes');
    expect(text(element)).to.contain('The source is not certain.').and.not.contain('Not listed');
    expect(text(element)).to.contain('Trusts are being asked.').and.contain('only a month or a year');
    expect(text(element)).to.contain('Organisations that could use Lot 1');
  });

  it('cuts time where a kind of organisation begins or ends, and names none in a period in which there was none', async () => {
    const changing = [
      {id: 'gp-practice', name: 'GP practice', plural: 'GP practices'},
      {id: 'ccg', name: 'clinical commissioning group', plural: 'CCGs', until: '2022-06-30'},
      {id: 'icb', name: 'integrated care board', plural: 'ICBs', succeeds: ['ccg'], from: '2022-07-01'},
      {id: 'pcn', name: 'primary care network', plural: 'PCNs', from: 'sometime'},
    ];
    const lots = [aLot({terms: [someTerms({from: '2018-04-01'})]})];
    const element = await organisationsOf(aCatalogue({organisationTypes: changing, lots}));
    expect(rowsOf(element)).to.deep.equal([
      'GP practices | Yes, through the integrated care board',
      'ICBs: as successors of CCGs | Yes',
      'PCNs | Ask first',
    ]);
    await reads(element, 'Ask first: The source does not give their exact first and last days.');
    const before = 'Until 30 June 2022: what was different';
    (await find(element, 'button', before)).click();
    expect(rowsOf(element, before)).to.deep.equal([
      'GP practices | Yes, through the clinical commissioning group',
      'CCGs | Yes',
      'PCNs | Ask first',
    ]);
  });

  it('says that a period is still to come, and of which no day is known', async () => {
    const next = await organisationsOf(
      aCatalogue({organisationTypes, lots: [aLot({terms: [someTerms({from: '2039-04-01', to: '9999-12-31'})]})]}),
    );
    await find(next, 'columnheader', 'Lot 1 From 1 April 2039 Not started');
    await reads(next, 'The catalogue does not say if other organisations will be able to use it.');
    const open = await organisationsOf(aCatalogue({organisationTypes, lots: [aLot({terms: [someTerms()]})]}));
    await find(open, 'columnheader', 'Lot 1 Dates not stated');
  });

  it('says what a catalogue without terms, lots or kinds leaves out', async () => {
    const without = await organisationsOf(aCatalogue());
    expect(text(without)).to.contain('The catalogue does not say who may use Lot 1.');
    expect(without.matches(':state(empty)')).to.equal(true);
    const kinds = await organisationsOf(aCatalogue({lots: [aLot({terms: [now]})]}));
    expect(text(kinds)).to.contain('The catalogue defines no types of organisation for this period.');
    const lots = await organisationsOf(aCatalogue({lots: [], services: []}));
    expect(text(lots)).to.contain('The catalogue has no lots, so it does not say who can use its services.');
  });

  it('shows nothing for a lot that the catalogue lacks, and says so', async () => {
    const element = await organisationsOf(catalogue, {lot: '4'});
    await reads(element, 'No lot is called 4.');
    expect(names(element, 'table')).to.deep.equal([]);
    expect(element.matches(':state(empty)')).to.equal(true);
    element.lot = 'lot 1';
    await find(element, 'heading', 'Organisations that can use Lot 1');
  });

  it('narrows many kinds to those that are searched', async () => {
    const more = [...Array(10).keys()].map((n) => ({id: `more-${n}`, name: `Body ${n}`}));
    const raw = aCatalogue({organisationTypes: [...organisationTypes, ...more], lots: [aLot({terms: [now]})]});
    const element = await organisationsOf(raw);
    (await find(element, 'searchbox', 'Search types of organisation')).focus();
    await sendKeys({type: 'ccg'});
    await reads(element, '1 of 16 types of organisation');
    expect(rowsOf(element)).to.deep.equal(['Clinical commissioning groups (CCG) | Yes']);
    await sendKeys({type: 'x'});
    await reads(element, 'No type of organisation matches.');
    await heard('0 of 16 types of organisation');
    const few = await organisationsOf(catalogue);
    expect(findAll(few, 'searchbox').length).to.equal(0);
  });
});

describe('<eligible-organisations>, with a look-up,', () => {
  const known = [
    anOrganisation({opened: '1974-04-01'}),
    anOrganisation({
      code: 'A81002',
      name: 'Closed Surgery',
      status: 'closed',
      closed: '2017-03-31',
      succeededBy: 'A81001',
    }),
    anOrganisation({code: 'A81003', name: 'Prison', roles: ['RO177']}),
  ];

  async function withLookUp(attributes = {}, kinds: Raw[] = organisationTypes) {
    const id = crypto.randomUUID();
    await put(`${id}-A8.json`, {asOf: '2015-11-01', organisations: known});
    const url = `${location.origin}/situations/files/${id}-{prefix}.json`;
    const organisations = {url, prefixLength: 2, prefixes: ['A8', 'X9']};
    const src = await file({...catalogue, organisationTypes: kinds, organisations});
    return {src, element: await show('eligible-organisations', {src, ...attributes})};
  }

  const type = async (element: Element, code: string) => {
    const field = (await find(element, 'textbox', /ODS code/)) as HTMLInputElement;
    field.focus();
    field.select();
    await sendKeys({type: code});
    await sendKeys({press: 'Enter'});
  };

  it('answers for each lot, politely, and leaves focus in the field', async () => {
    const {element, src} = await withLookUp();
    expect(text(element)).to.not.contain('guidance');
    await type(element, 'a81001');
    await reads(element, 'The Densham Surgery (A81001) can use Lot 1. The CCG places the orders.');
    await reads(element, 'Ask first: The Densham Surgery (A81001) may not be able to use Lot 2.');
    await reads(element, 'The Densham Surgery (A81001), GP practice. As recorded on 1 November 2015.');
    await heard(/^The Densham Surgery \(A81001\) can use Lot 1\. The CCG places the orders\. Ask first: /);
    expect(focused().id).to.equal('ods');
    expect(readerStateOf(src).facts.ods).to.equal('A81001');
  });

  it('shows a code that was told elsewhere', async () => {
    const {element, src} = await withLookUp();
    readerStateOf(src).setFacts({ods: 'A81001'});
    await reads(element, 'The Densham Surgery (A81001) can use Lot 1.');
    const field = (await find(element, 'textbox', /ODS code/)) as HTMLInputElement;
    expect(field.value).to.equal('A81001');
  });

  it('takes the day asked about, and leads to a successor without losing focus', async () => {
    const {element} = await withLookUp({'as-of': '2017-06-01', lot: '1'});
    await type(element, 'A81002');
    await reads(element, 'Closed Surgery (A81002) could not use Lot 1. Your organisation was closed on that day.');
    (await find(element, 'button', 'Use The Densham Surgery (A81001)')).focus();
    await sendKeys({press: 'Enter'});
    await reads(element, 'The Densham Surgery (A81001) could use Lot 1. The CCG placed the orders.');
    expect(focused().id).to.equal('ods');
  });

  it('lets the kind be chosen by hand where the code does not say it', async () => {
    const {element} = await withLookUp({lot: '1'});
    await type(element, 'A81003');
    await reads(element, 'It depends on the type of organisation you work for.');
    const kinds = (await find(element, 'combobox', 'What type of organisation do you work for?')) as HTMLSelectElement;
    kinds.value = 'nhs-trust';
    kinds.dispatchEvent(new Event('change'));
    await reads(element, 'may not be able to use Lot 1. The catalogue does not say if NHS trusts can use Lot 1.');
    await type(element, 'A81001');
    await gone(element, 'combobox');
    await reads(element, 'can use Lot 1.');
  });

  it('keeps a kind that was chosen and does not exist on the day, and says so', async () => {
    const {element, src} = await withLookUp({lot: '1'}, [
      ...organisationTypes.filter(({id}) => id !== 'ccg'),
      {id: 'ccg', name: 'clinical commissioning group', plural: 'CCGs', until: '2022-06-30'},
      {id: 'board', name: 'board', from: '2039-04-01'},
    ]);
    readerStateOf(src).setFacts({type: 'ccg'});
    const kinds = (await find(element, 'combobox', 'What type of organisation do you work for?')) as HTMLSelectElement;
    expect(kinds.selectedOptions[0]!.text).to.match(/^Clinical commissioning group \(none on \d+ \w+ \d{4}\)$/);
    expect([...kinds.options].map(({text: name}) => name)).to.not.include('Board');
    await reads(element, 'may not be able to use Lot 1. The catalogue does not show that CCGs exist on that day.');
  });

  it('says that a code is unknown, unreadable, or could not be looked up', async () => {
    const {element} = await withLookUp();
    await type(element, 'A89999');
    await reads(element, 'We could not find A89999 in this catalogue.');
    await heard(/We could not find A89999/);
    expect(text(element)).to.not.contain('guidance');
    await type(element, 'A8-1');
    await reads(element, 'ODS code must only include letters and numbers');
    expect(focused().id).to.equal('ods');
    await type(element, 'X90001');
    await reads(element, 'We could not look up the code X90001.');
    expect(text(element)).to.not.contain('letters and figures only');
    (await find(element, 'button', 'Try again')).focus();
    await sendKeys({press: 'Enter'});
    await reads(element, 'We could not look up the code X90001.');
  });

  it('asks nothing that the author has given', async () => {
    const {element} = await withLookUp({ods: 'A81001', lot: '1'});
    await reads(element, 'The Densham Surgery (A81001) can use Lot 1.');
    expect(findAll(element, 'textbox').length).to.equal(0);
    element.ods = '';
    element.organisation = 'NHS trust';
    await reads(element, 'NHS trusts may not be able to use Lot 1.');
    expect(findAll(element, 'combobox').length).to.equal(0);
    expect(findAll(element, 'textbox').length, 'no field for a code').to.equal(0);
    element.organisation = 'nobody';
    await reads(element, 'No type of organisation is called nobody.');
    expect(text(element), 'no answer about nobody').to.not.contain('guidance');
    element.organisation = 'NHS trust';
    element.lot = '4';
    await reads(element, 'No lot is called 4.');
    expect(text(element), 'no answer about nothing').to.not.contain('guidance');
  });

  it('loses no press that follows a code', async () => {
    const {element} = await withLookUp();
    const field = (await find(element, 'textbox', /ODS code/)) as HTMLInputElement;
    field.focus();
    await sendKeys({type: 'A81001'});
    const fold = await find(element, 'button', rules);
    const {top, left, height} = fold.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(left + 20), Math.round(top + height / 2)]});
    await reads(element, 'The Densham Surgery (A81001) can use Lot 1.');
    await find(element, 'table', rules);
  });

  it('never sends a form of the page', async () => {
    const form = document.createElement('form');
    document.body.append(form);
    let sent = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent = true;
    });
    const {src} = await withLookUp();
    const element = place('eligible-organisations', {src}, '', form);
    await type(element, 'A81001');
    await reads(element, 'can use Lot 1.');
    form.remove();
    expect(sent).to.equal(false);
  });
});
