import {expect} from 'chai';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {ask, catalogueOf, counts, names} from './ask.ts';

const dangerous = ['constructor', '__proto__', 'prototype', 'hasOwnProperty', 'toString', 'then'];

describe('Names of things on Object.prototype', () => {
  const own = Object.fromEntries(dangerous.map((name) => [name, [name]]));
  const catalogue = catalogueOf(
    [
      {id: '__proto__', lot: '1', categories: dangerous, supplier: 'constructor', facets: own},
      {id: 'plain', lot: '1', supplier: 'then'},
    ],
    {facets: dangerous.map((id) => ({id, name: id}))},
  );

  for (const name of dangerous) {
    it(`can be a facet, a value and a kind: ${name}`, () => {
      const filters = Object.fromEntries([[`f.${name}`, [name]]]);
      expect(names(catalogue, {filters})).to.deep.equal(['__proto__']);
      expect(counts(catalogue, `f.${name}`)).to.have.own.property(name, 1);
      expect(names(catalogue, {filters: {category: [name]}})).to.deep.equal(['__proto__']);
    });
  }

  it('leave Object.prototype as it was', () => {
    ask(catalogue, {filters: JSON.parse('{"__proto__": ["x"], "constructor": ["x"]}') as Record<string, string[]>});
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
    expect(names(catalogue, {search: 'constructor __proto__'})).to.deep.equal(['__proto__']);
  });
});

describe('On a page whose scripts have extended prototypes', () => {
  const put = (target: object, name: string, value: unknown) =>
    Object.defineProperty(target, name, {value, enumerable: true, configurable: true, writable: true});
  const arrayFrom = Array.from;

  beforeEach(() => {
    put(Object.prototype, 'foo', () => undefined);
    put(Array.prototype, 'last', () => undefined);
    Array.from = ((list: {toArray?: () => unknown[]}) => list.toArray?.() ?? []) as typeof Array.from;
  });

  afterEach(() => {
    Array.from = arrayFrom;
    Reflect.deleteProperty(Object.prototype, 'foo');
    Reflect.deleteProperty(Array.prototype, 'last');
  });

  it('facets, filters and lists hold what the catalogue holds', () => {
    const catalogue = catalogueOf(
      [{id: 'a', lot: '1', status: 'available', categories: ['x', 'y'], facets: {hosting: 'h'}}],
      {
        facets: [{id: 'hosting', name: 'Hosting'}],
      },
    );
    const {facets, services} = ask(catalogue, {preset: {lot: ['1']}, filters: {category: ['x']}});
    expect(services.map(({id}) => id)).to.deep.equal(['a']);
    expect(facets.map(({id, values}) => [id, ...values.map((value) => value.id)])).to.deep.equal([
      ['category', 'x', 'y'],
      ['lot', '1'],
      ['status', 'available'],
      ['f.hosting', 'h'],
    ]);
  });
});
