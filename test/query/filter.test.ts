import {expect} from 'chai';
import {describe, it} from 'node:test';
import type {Raw} from '../support/build.ts';
import {ask, catalogueOf, counts, names} from './ask.ts';

const onLots = (...listings: [lot: string, status: string][]) => ({
  listings: listings.map(([lot, status]) => ({lot, status})),
});

describe('A service on several lots', () => {
  const catalogue = catalogueOf([
    {id: 'both', ...onLots(['1', 'assured'], ['3', 'in-assurance'])},
    {id: 'third', ...onLots(['3', 'assured'])},
    {id: 'twice', ...onLots(['2', 'assured'], ['3', 'assured'])},
  ]);

  it('is found on each of them', () => {
    expect(names(catalogue, {filters: {lot: ['1']}})).to.deep.equal(['both']);
    expect(names(catalogue, {filters: {lot: ['3']}})).to.deep.equal(['both', 'third', 'twice']);
    expect(counts(catalogue, 'lot')).to.deep.equal({'Lot 1': 1, 'Lot 2': 1, 'Lot 3': 3});
  });

  it('does not lend the status of one lot to another', () => {
    expect(names(catalogue, {filters: {lot: ['3'], status: ['assured']}})).to.deep.equal(['third', 'twice']);
    expect(names(catalogue, {preset: {lot: ['1']}, filters: {status: ['in-assurance']}})).to.deep.equal([]);
    expect(counts(catalogue, 'status', {filters: {lot: ['3']}})).to.deep.equal({assured: 2, 'in-assurance': 1});
    expect(counts(catalogue, 'lot', {filters: {status: ['in-assurance']}})).to.deep.equal({
      'Lot 1': 0,
      'Lot 2': 0,
      'Lot 3': 1,
    });
  });

  it('counts once for a status that it has on two lots', () => {
    expect(counts(catalogue, 'status')).to.deep.equal({assured: 3, 'in-assurance': 1});
  });

  it('shows only the lot that the page is about', () => {
    expect(counts(catalogue, 'lot', {preset: {lot: ['1']}})).to.deep.equal({'Lot 1': 1});
  });
});

describe('A service of several kinds', () => {
  const catalogue = catalogueOf(
    [
      {id: 'booking', categories: ['appointments', 'patient-facing']},
      {id: 'repeat', categories: ['patient-facing', 'patient-facing']},
    ],
    {
      categories: [
        {id: 'patient-facing', name: 'Patient-facing'},
        {id: 'appointments', name: 'Appointments'},
      ],
    },
  );

  it('is found under each kind and counts once in each', () => {
    expect(names(catalogue, {filters: {category: ['appointments']}})).to.deep.equal(['booking']);
    expect(counts(catalogue, 'category')).to.deep.equal({'Patient-facing': 2, Appointments: 1});
  });

  it('is listed once when both its kinds are ticked', () => {
    const filters = {category: ['appointments', 'patient-facing']};
    expect(names(catalogue, {filters})).to.deep.equal(['booking', 'repeat']);
  });
});

describe('Withdrawn services', () => {
  const catalogue = catalogueOf([
    {id: 'here', lot: '1', status: 'available'},
    {id: 'gone', lot: '1', status: 'withdrawn', categories: ['old']},
    {id: 'moved', ...onLots(['1', 'withdrawn'], ['2', 'available'])},
  ]);

  it('are left out, and how many is said', () => {
    expect(names(catalogue)).to.deep.equal(['here', 'moved']);
    expect(ask(catalogue).withdrawn).to.equal(1);
    expect(ask(catalogue, {filters: {lot: ['1']}}).withdrawn).to.equal(2);
    expect(ask(catalogue, {search: 'here'}).withdrawn).to.equal(0);
  });

  it('are offered as a status, with what ticking it gives', () => {
    expect(counts(catalogue, 'status')).to.deep.equal({available: 2, withdrawn: 2});
    expect(counts(catalogue, 'category')).to.deep.equal({old: 0});
  });

  it('are listed when the reader asks for them', () => {
    expect(names(catalogue, {filters: {status: ['withdrawn']}})).to.deep.equal(['gone', 'moved']);
    expect(ask(catalogue, {filters: {status: ['withdrawn']}}).withdrawn).to.equal(0);
  });

  it('are listed when the page’s author names them', () => {
    expect(names(catalogue, {preset: {status: ['available', 'withdrawn']}})).to.deep.equal(['here', 'gone', 'moved']);
    expect(names(catalogue, {preset: {status: ['available']}})).to.deep.equal(['here', 'moved']);
    expect(ask(catalogue, {preset: {status: ['available']}}).withdrawn).to.equal(0);
  });
});

describe('A service on no lot', () => {
  const catalogue = catalogueOf([{id: 'loose'}, {id: 'listed', lot: '1', status: 'available'}]);

  it('is found until a lot is asked for', () => {
    expect(names(catalogue)).to.deep.equal(['loose', 'listed']);
    expect(names(catalogue, {filters: {lot: ['1']}})).to.deep.equal(['listed']);
    expect(names(catalogue, {preset: {lot: ['1']}})).to.deep.equal(['listed']);
  });

  it('has no stated status', () => {
    expect(names(catalogue, {filters: {status: ['not-stated']}})).to.deep.equal(['loose']);
    expect(counts(catalogue, 'lot')).to.deep.equal({'Lot 1': 1});
  });
});

it('A supplier without a named product stays in lists, under a status of its own', () => {
  const catalogue = catalogueOf([{id: 'somebody', lot: '1', supplierOnly: true}]);
  expect(names(catalogue, {filters: {status: ['supplier-only']}})).to.deep.equal(['somebody']);
});

describe('The day asked about', () => {
  const stretches = [
    {lot: '1', status: 'in-assurance', from: '2014-03-01', until: '2015-09-13'},
    {lot: '1', status: 'assured', from: '2015-09-14'},
  ];
  const catalogue = catalogueOf([{id: 'dxs', listings: stretches}]);

  it('decides which status a service has', () => {
    expect(counts(catalogue, 'status', {asOf: '2015-09-13'})).to.deep.equal({'in-assurance': 1});
    expect(counts(catalogue, 'status', {asOf: '2015-09-14'})).to.deep.equal({assured: 1});
    expect(counts(catalogue, 'status', {asOf: '2014-02-28'})).to.deep.equal({'not-started': 1});
    expect(counts(catalogue, 'status', {asOf: '2015-09-13'})).to.deep.equal({'in-assurance': 1});
  });
});

describe('The order of statuses', () => {
  it('is known ones, then derived ones, then the publisher’s own by the alphabet', () => {
    const statuses = ['On hold', 'planned', 'Approved', 'available'];
    const services: Raw[] = statuses.map((status) => ({lot: '1', status}));
    const catalogue = catalogueOf([{id: 'none'}, ...services]);
    const shown = Object.keys(counts(catalogue, 'status'));
    expect(shown).to.deep.equal(['available', 'planned', 'not-stated', 'Approved', 'On hold']);
  });
});

describe('“Works with”', () => {
  const pairedWith = (service: string, status: string, on?: string) => ({pairings: [{service, status, on}]});
  const catalogue = catalogueOf(
    [
      {id: 'systmone', name: 'SystmOne', categories: ['principal']},
      {id: 'emis-web', name: 'EMIS Web', categories: ['principal']},
      {id: 'assured', ...pairedWith('emis-web', 'assured')},
      {id: 'on its way', ...pairedWith('emis-web', 'in-assurance')},
      {id: 'withdrawn', ...pairedWith('emis-web', 'withdrawn')},
      {id: 'assured in June', ...pairedWith('emis-web', 'assured', '2016-06')},
      {id: 'assured on 3 June', ...pairedWith('emis-web', 'assured', '2016-06-03')},
      {id: 'assured on 4 June', ...pairedWith('emis-web', 'assured', '2016-06-04')},
      {id: 'assured some day', ...pairedWith('emis-web', 'assured', 'soon')},
      {id: 'with a system not in the catalogue', ...pairedWith('Vision', 'available')},
    ],
    {categories: [{id: 'principal', name: 'Principal systems', principal: true}]},
  );
  const emisWeb = {filters: {'works-with': ['emis-web']}};

  it('counts a pairing from the day on which it is assured', () => {
    expect(names(catalogue, emisWeb)).to.deep.equal(['assured', 'assured on 3 June']);
    expect(names(catalogue, {...emisWeb, asOf: '2016-06-04'})).to.include('assured on 4 June');
  });

  it('counts a pairing known to the month only when the month is over', () => {
    expect(names(catalogue, {...emisWeb, asOf: '2016-06-30'})).not.to.include('assured in June');
    expect(names(catalogue, {...emisWeb, asOf: '2016-07-01'})).to.include('assured in June');
  });

  it('offers principal systems and whatever a pairing names, by name, and last what would give nothing', () => {
    expect(counts(catalogue, 'works-with')).to.deep.equal({'EMIS Web': 2, SystmOne: 0, Vision: 1});
    expect(Object.keys(counts(catalogue, 'works-with'))).to.deep.equal(['EMIS Web', 'Vision', 'SystmOne']);
  });
});

describe('A count', () => {
  const catalogue = catalogueOf([
    {lot: '1', categories: ['a'], supplier: 'EMIS'},
    {lot: '1', categories: ['b'], supplier: 'EMIS'},
    {lot: '2', categories: ['b'], supplier: 'TPP'},
  ]);

  it('says what ticking the value gives, whatever else is ticked in its own facet', () => {
    expect(counts(catalogue, 'category', {filters: {category: ['a']}})).to.deep.equal({a: 1, b: 2});
    expect(counts(catalogue, 'category', {filters: {category: ['a'], lot: ['2']}})).to.deep.equal({a: 0, b: 1});
    expect(counts(catalogue, 'supplier', {filters: {category: ['a'], lot: ['2']}})).to.deep.equal({EMIS: 0, TPP: 0});
  });

  it('keeps the options of the preset in place, down to 0', () => {
    expect(counts(catalogue, 'supplier', {preset: {lot: ['1']}})).to.deep.equal({EMIS: 2});
    expect(counts(catalogue, 'supplier', {preset: {lot: ['1']}, search: 'nothing'})).to.deep.equal({EMIS: 0});
  });
});

describe('A value that was ticked and that no service has', () => {
  it('finds nothing and is still there to be taken back', () => {
    const catalogue = catalogueOf([{lot: '1', categories: ['a']}]);
    const {total, facets} = ask(catalogue, {filters: {category: ['gone'], 'f.gone': ['too']}});
    expect(total).to.equal(0);
    expect(facets.find(({id}) => id === 'category')?.values).to.deep.equal([
      {id: 'a', name: 'a', count: 0, on: false, parent: undefined},
      {id: 'gone', name: 'gone', count: 0, on: true, parent: undefined},
    ]);
    expect(facets.find(({id}) => id === 'f.gone')).to.deep.include({name: 'gone', preset: undefined});
  });
});

describe('The catalogue’s own facets', () => {
  const facets = [
    {id: 'hosting', name: 'Hosting', values: [{id: 'private', name: 'Private cloud'}]},
    {id: 'note', name: 'Note', filter: false},
  ];
  const services = [{facets: {hosting: ['On a stick', 'private'], note: 'long text'}}, {facets: {hosting: 'private'}}];
  const catalogue = catalogueOf(services, {facets});

  it('are filters with the publisher’s names, listed values first', () => {
    const {name} = ask(catalogue).facets.find(({id}) => id === 'f.hosting')!;
    expect(name).to.equal('Hosting');
    expect(Object.entries(counts(catalogue, 'f.hosting'))).to.deep.equal([
      ['Private cloud', 2],
      ['On a stick', 1],
    ]);
  });

  it('are not offered when they are not for filtering, and can still be fixed', () => {
    expect(ask(catalogue).facets.map(({id}) => id)).not.to.include('f.note');
    const fixed = ask(catalogue, {preset: {'f.note': ['long text']}});
    expect(fixed.total).to.equal(1);
    expect(fixed.facets.find(({id}) => id === 'f.note')).to.deep.equal({
      id: 'f.note',
      name: 'Note',
      values: [],
      preset: [{id: 'long text', name: 'long text'}],
    });
  });
});

describe('What the page’s author fixed', () => {
  const catalogue = catalogueOf([
    {id: 'a', lot: '1'},
    {id: 'b', lot: '2'},
    {id: 'c', lot: '2'},
  ]);

  it('narrows the list, and its names are there for the sentence', () => {
    const {facets, total} = ask(catalogue, {preset: {lot: ['2']}});
    expect(total).to.equal(2);
    expect(facets.find(({id}) => id === 'lot')?.preset).to.deep.equal([{id: '2', name: 'Lot 2'}]);
  });

  it('can be single services', () => {
    expect(names(catalogue, {preset: {services: ['c', 'a']}})).to.deep.equal(['a', 'c']);
  });

  it('matches nothing if nothing could be resolved', () => {
    expect(ask(catalogue, {preset: {lot: []}}).total).to.equal(0);
    expect(ask(catalogue, {preset: {services: []}}).total).to.equal(0);
    expect(ask(catalogue, {preset: {'f.unknown': []}}).total).to.equal(0);
  });

  it('is not what a reader ticks: no ticks are no filter', () => {
    expect(ask(catalogue, {filters: {lot: [], category: []}}).total).to.equal(3);
  });
});

it('A catalogue without services has nothing to offer', () => {
  const {total, page, pages, services, facets} = ask(catalogueOf([]), {filters: {}, search: 'x'});
  expect({total, page, pages, services, facets}).to.deep.equal({total: 0, page: 1, pages: 1, services: [], facets: []});
});

describe('The order of values', () => {
  const order = (catalogue: ReturnType<typeof catalogueOf>, facet: string, query = {}) =>
    Object.keys(counts(catalogue, facet, query));
  const mixed = ['Beta', 'alpha', 'Émile', '10 beds', '9 beds', 'zulu'];
  const sorted = ['9 beds', '10 beds', 'alpha', 'Beta', 'Émile', 'zulu'];

  it('is that of the alphabet where no list has them in another', () => {
    const services = mixed.map((name) => ({
      categories: [name],
      capabilities: [name],
      supplier: name,
      facets: {f: [name]},
    }));
    const catalogue = catalogueOf(services, {facets: [{id: 'f', name: 'F'}]});
    for (const facet of ['category', 'capability', 'supplier', 'f.f']) {
      expect(order(catalogue, facet), facet).to.deep.equal(sorted);
    }
  });

  it('is that of the list, then that of the alphabet', () => {
    const catalogue = catalogueOf(
      mixed.map((name) => ({categories: [name], facets: {f: [name]}})),
      {
        categories: [
          {id: 'zulu', name: 'zulu'},
          {id: 'Beta', name: 'Beta'},
        ],
        facets: [{id: 'f', name: 'F', values: [{id: 'zulu', name: 'zulu'}]}],
      },
    );
    expect(order(catalogue, 'category')).to.deep.equal(['zulu', 'Beta', '9 beds', '10 beds', 'alpha', 'Émile']);
    expect(order(catalogue, 'f.f')).to.deep.equal(['zulu', '9 beds', '10 beds', 'alpha', 'Beta', 'Émile']);
  });

  it('leaves all in their places but those that would give nothing, which come last', () => {
    const catalogue = catalogueOf([
      {categories: ['a'], lot: '1'},
      {categories: ['b'], lot: '2'},
      {categories: ['c'], lot: '1'},
      {categories: ['d'], lot: '2'},
    ]);
    const values = (query: Parameters<typeof ask>[1]) =>
      ask(catalogue, query)
        .facets.find(({id}) => id === 'category')!
        .values.map(({id, count}) => `${id} ${count}`);
    expect(values({filters: {lot: ['2']}})).to.deep.equal(['b 1', 'd 1', 'a 0', 'c 0']);
    expect(values({filters: {lot: ['2'], category: ['a']}})).to.deep.equal(['b 1', 'd 1', 'a 0', 'c 0']);
    expect(values({filters: {category: ['c']}})).to.deep.equal(['a 1', 'b 1', 'c 1', 'd 1']);
  });
});

describe('Categories within categories', () => {
  const categories = [
    {id: 'video', name: 'Video', parent: 'patients'},
    {id: 'records', name: 'Records'},
    {id: 'patients', name: 'For patients', parent: 'people'},
    {id: 'people', name: 'For people'},
    {id: 'booking', name: 'Booking', parent: 'patients'},
  ];
  const catalogue = catalogueOf(
    [
      {id: 'a', categories: ['video']},
      {id: 'b', categories: ['booking', 'video'], lot: '1'},
      {id: 'c', categories: ['patients']},
      {id: 'd', categories: ['records', 'people']},
      {id: 'e', categories: ['own']},
    ],
    {categories},
  );
  const offered = (query: Parameters<typeof ask>[1] = {}) =>
    ask(catalogue, query)
      .facets.find(({id}) => id === 'category')!
      .values.map(({id, count, parent}) => [id, count, parent ?? '']);

  it('are found by whatever holds them, each service once', () => {
    expect(names(catalogue, {filters: {category: ['people']}})).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(names(catalogue, {filters: {category: ['patients']}})).to.deep.equal(['a', 'b', 'c']);
    expect(names(catalogue, {preset: {category: ['booking']}})).to.deep.equal(['b']);
  });

  it('are found by the names of whatever holds them, after those that are called so', () => {
    expect(names(catalogue, {search: 'patients'})).to.deep.equal(['c', 'a', 'b']);
    expect(names(catalogue, {search: 'people'})).to.deep.equal(['d', 'a', 'b', 'c']);
  });

  it('are offered behind what holds them, which says so', () => {
    expect(offered()).to.deep.equal([
      ['records', 1, ''],
      ['people', 4, ''],
      ['patients', 3, 'people'],
      ['video', 2, 'patients'],
      ['booking', 1, 'patients'],
      ['own', 1, ''],
    ]);
  });

  it('come after their sisters where they would give nothing', () => {
    expect(offered({filters: {lot: ['1']}})).to.deep.equal([
      ['people', 1, ''],
      ['patients', 1, 'people'],
      ['video', 1, 'patients'],
      ['booking', 1, 'patients'],
      ['records', 0, ''],
      ['own', 0, ''],
    ]);
    expect(offered({search: 'c'}).slice(0, 4)).to.deep.equal([
      ['people', 1, ''],
      ['patients', 1, 'people'],
      ['video', 0, 'patients'],
      ['booking', 0, 'patients'],
    ]);
  });

  it('may be 100,000 deep', () => {
    const deep = Array.from({length: 100_000}, (_, n) => ({id: `${n}`, name: `K${n}`, parent: `${n + 1}`}));
    const found = ask(catalogueOf([{categories: ['0']}], {categories: deep}), {filters: {category: ['99999']}});
    expect(found.total).to.equal(1);
    expect(found.facets.find(({id}) => id === 'category')!.values).to.have.length(100_000);
  });
});

describe('That a status is not stated', () => {
  it('is offered where others are stated', () => {
    const catalogue = catalogueOf([{lot: '1'}, {lot: '1', status: 'available'}]);
    expect(counts(catalogue, 'status', {preset: {services: ['s0']}})).to.deep.equal({'not-stated': 1});
  });

  it('is no filter where none is stated', () => {
    const catalogue = catalogueOf([{lot: '1'}, {}]);
    expect(ask(catalogue).facets.map(({id}) => id)).to.deep.equal(['lot']);
    expect(counts(catalogue, 'status', {filters: {status: ['not-stated']}})).to.deep.equal({'not-stated': 2});
  });
});
