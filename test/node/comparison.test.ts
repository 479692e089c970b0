// Which services a comparison has, and what they differ in.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Catalogue} from '../../src/catalogue/model.ts';
import {parseCatalogue} from '../../src/catalogue/parse.ts';
import {
  comparisonNamed,
  comparisonOf,
  describeComparison,
  describeHidden,
  differencesIn,
  lotsOfServices,
} from '../../src/elements/service-compare/comparison.ts';
import type {CompareRow, RowGroup} from '../../src/elements/service-compare/rows.ts';
import {createMsg} from '../../src/ui/messages.ts';
import {english} from '../../src/ui/strings.ts';
import {aCatalogue, aLot, aService} from '../support/build.ts';

const names = ['A', 'B', 'C', 'D', 'E'];

const catalogue: Catalogue = parseCatalogue(
  aCatalogue({
    lots: [aLot(), aLot({id: '2', name: 'Lot 2'}), aLot({id: '3', name: 'Lot 3'})],
    services: names.map((name, n) => aService({id: name.toLowerCase(), name, lot: n < 2 ? '2' : '1'})),
  }),
  '',
).catalogue;

const context = {catalogue, msg: createMsg(english), asOf: '2016-06-03', today: '2016-06-03', headingLevel: 2};

function group(...rows: readonly CompareRow[]): RowGroup {
  return {name: undefined, rows, isOfYes: false, shared: undefined};
}

function row(name: string, ...cells: readonly string[][]): CompareRow {
  return {name, cells: cells.map((texts) => ({texts}))};
}

describe('A comparison', () => {
  it('has the services in the order of their ids, and apart from them the ids that the catalogue lacks', () => {
    const {services, missing, tooMany} = comparisonOf(catalogue, ['c', 'gone', 'a']);
    assert.deepEqual([services.map(({id}) => id), missing, tooMany], [['c', 'a'], ['gone'], 0]);
    assert.equal(describeComparison(services, context), 'Comparison of C and A');
  });

  it('that an author names has the first four, and says how many more were named', () => {
    const five = comparisonNamed(catalogue, 'a, b, c, typo, d, e');
    assert.deepEqual(
      [five.services.map(({id}) => id), five.missing, five.tooMany],
      [['a', 'b', 'c', 'd'], ['typo'], 1],
    );
    assert.equal(comparisonNamed(catalogue, 'a b').tooMany, 0);
  });

  it('concerns the lots on which its services are listed, each once', () => {
    const {services} = comparisonOf(catalogue, ['a', 'b', 'c']);
    assert.deepEqual(
      lotsOfServices(services).map(({id}) => id),
      ['2', '1'],
    );
  });
});

describe('The differences in a comparison', () => {
  it('are the rows in which not all cells say the same, in whatever order they say it', () => {
    const groups = [
      group(row('Kind', ['x', 'y'], ['y', 'x']), row('Price', ['1'], [])),
      group(row('Booking', ['Yes'], ['Yes'])),
    ];
    const differences = differencesIn(groups);
    assert.deepEqual(differences, {groups: [group(groups[0]!.rows[1]!)], hidden: 2});
    assert.equal(describeHidden(differences, context), '2 rows are not shown, because they are the same for all.');
  });

  it('may be none, and may be all rows', () => {
    const same = differencesIn([group(row('Kind', ['x'], ['x']))]);
    assert.equal(describeHidden(same, context), 'There are no differences.');
    const all = differencesIn([group(row('Kind', ['x'], ['y']))]);
    assert.equal(describeHidden(all, context), 'All rows are shown.');
  });
});
