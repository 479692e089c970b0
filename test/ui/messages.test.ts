import {expect} from 'chai';
import {describe, it} from 'node:test';
import {anyOf, createMsg, ordinaryWords} from '../../src/ui/messages.ts';
import {english, type Strings} from '../../src/ui/strings.ts';

describe('A text of the interface', () => {
  it('is in the catalogue’s own words', () => {
    const msg = createMsg(english, {
      ...ordinaryWords,
      lot: ['framework', 'frameworks'],
      service: ['solution', 'solutions'],
    });
    expect(msg('search.label')).to.equal('Search solutions');
    expect(msg('facet.lot')).to.equal('Framework');
    expect(msg('result.count', {count: 1})).to.equal('1 solution');
    expect(msg('result.count', {count: 1200})).to.equal('1,200 solutions');
  });

  it('has values filled in as they are, even when they look like places to be filled', () => {
    const msg = createMsg(english);
    expect(msg('service.not-found', {id: '{services} $& {count}'})).to.equal(
      '“{services} $& {count}” is not in this catalogue.',
    );
  });

  it('is “on” a day, and “in” a month or a year', () => {
    const msg = createMsg(english);
    expect(msg('organisation.closed.on', {day: '3 June 2016'})).to.equal('It closed on 3 June 2016.');
    expect(msg('organisation.closed.on', {day: 'March 2016'})).to.equal('It closed in March 2016.');
    expect(msg('organisation.closed.on', {day: '2016'})).to.equal('It closed in 2016.');
  });

  it('keeps a place for which there is no value', () => {
    expect(createMsg(english, undefined, 'en-GB', {loading: 'Loading {what} {toString}'})('loading')).to.equal(
      'Loading {what} {toString}',
    );
  });

  it('is of the number that the language has', () => {
    const own: Strings = {
      'result.count': {zero: 'dim', one: 'un', two: 'dau', few: 'tri', many: 'chwech', other: '{count}'},
    };
    const msg = createMsg(english, ordinaryWords, 'cy', own);
    expect([0, 1, 2, 3, 6, 10].map((count) => msg('result.count', {count}))).to.deep.equal([
      'dim',
      'un',
      'dau',
      'tri',
      'chwech',
      '10',
    ]);
  });

  const nonsense: unknown[] = [7, true, [], {}, {one: 'Only one'}, {other: 7}, null, undefined];
  for (const text of nonsense) {
    it(`is ours where an author’s makes no sense: ${JSON.stringify(text)}`, () => {
      const msg = createMsg(english, ordinaryWords, 'en-GB', {'result.count': text} as Strings);
      expect(msg('result.count', {count: 2})).to.equal('2 services');
    });
  }

  it('may be empty, if the author wants that', () => {
    expect(createMsg(english, undefined, undefined, {loading: ''})('loading')).to.equal('');
  });

  it('is never “please”, “simply” or an exclamation', () => {
    expect(JSON.stringify(english)).to.not.match(/please|simply|!|e\.g\.|i\.e\./i);
  });
});

it('Alternatives are joined as the language does it', () => {
  expect(anyOf(['EMIS', 'INPS', 'TPP'], 'en-GB')).to.equal('EMIS, INPS or TPP');
  expect(anyOf(['EMIS'], 'en-GB')).to.equal('EMIS');
});
