// What a reader picked, as the elements of one catalogue share it.
import {expect} from 'chai';
import {describe, it} from 'node:test';
import {ReaderState, readerStateOf, mostCompared} from '../../src/reader/reader-state.ts';

describe('What a reader picked', () => {
  it('is kept in the order of picking, for each list apart', () => {
    const state = new ReaderState();
    for (const id of ['c', 'a', 'b']) state.select('order', id, true);
    state.select('compare', 'a', true);
    state.select('order', 'a', false);
    state.select('order', 'c', true);
    state.select('order', 'a', true);
    expect(state.selectedIds('order')).to.deep.equal(['c', 'b', 'a']);
    expect(state.selectedIds('compare')).to.deep.equal(['a']);
    expect(state.isSelected('order', 'b')).to.be.true;
    expect(state.isSelected('compare', 'b')).to.be.false;
  });

  it('is four services to compare at most, and any number to order', () => {
    const state = new ReaderState();
    const ids = Array.from({length: mostCompared}, (_, n) => `service-${n}`);
    for (const id of ids) expect(state.select('compare', id, true)).to.be.true;
    expect(state.select('compare', 'one-more', true)).to.be.false;
    expect(state.select('compare', ids[0]!, true), 'picked already').to.be.true;
    expect(state.select('compare', 'never-picked', false)).to.be.true;
    expect(state.selectedIds('compare')).to.deep.equal(ids);
    state.select('compare', ids[1]!, false);
    expect(state.select('compare', 'one-more', true)).to.be.true;
    for (let n = 0; n < 100; n++) state.select('order', String(n), true);
    expect(state.selectedIds('order').length).to.equal(100);
  });

  it('is told to whoever asked to be told, after each change, until they have heard enough', () => {
    const state = new ReaderState();
    const heard: string[] = [];
    const end = state.subscribe(() => heard.push(`first: ${state.selectedIds('compare').join(' ')}`));
    state.subscribe(() => heard.push('second'));
    state.select('compare', 'a', true);
    end();
    state.select('compare', 'a', false);
    expect(heard).to.deep.equal(['first: a', 'second', 'second']);
  });

  it('stays as it was when a pick is refused, and then nobody is told', () => {
    const state = new ReaderState();
    for (const id of ['a', 'b', 'c', 'd']) state.select('compare', id, true);
    let facts = 0;
    state.subscribe(() => facts++);
    state.select('compare', 'e', true);
    expect({facts, selectedIds: state.selectedIds('compare')}).to.deep.equal({
      facts: 0,
      selectedIds: ['a', 'b', 'c', 'd'],
    });
  });

  it('belongs to one catalogue: by its URL, or by the object that was given', () => {
    const [a, b] = [{title: 'A'}, {title: 'A'}];
    expect(readerStateOf('https://example.org/a.json') === readerStateOf('https://example.org/a.json')).to.be.true;
    expect(readerStateOf('https://example.org/a.json') === readerStateOf('https://example.org/b.json')).to.be.false;
    expect(readerStateOf(a) === readerStateOf(a)).to.be.true;
    expect(readerStateOf(a) === readerStateOf(b)).to.be.false;
  });

  it('is not what somebody else was given', () => {
    const state = new ReaderState();
    state.select('order', 'a', true);
    (state.selectedIds('order') as string[]).push('b');
    expect(state.selectedIds('order')).to.deep.equal(['a']);
  });
});

describe('What a reader told', () => {
  it('is kept beside what was told before, until it is taken back', () => {
    const state = new ReaderState();
    state.setFacts({type: 'gp-practice', centralFunding: false});
    state.setFacts({principalSystem: null});
    expect(state.facts).to.deep.equal({type: 'gp-practice', centralFunding: false, principalSystem: null});
    state.setFacts({centralFunding: undefined});
    expect(state.facts.centralFunding).to.be.undefined;
  });

  it('is news only when it is new', () => {
    const state = new ReaderState();
    let changes = 0;
    state.subscribe(() => changes++);
    state.setFacts({asOf: '2016-06-03'});
    state.setFacts({asOf: '2016-06-03', lot: undefined});
    expect(changes).to.equal(1);
  });
});

describe('Why a service cannot be asked for', () => {
  it('is known while somebody collects what is picked', () => {
    const state = new ReaderState();
    let changes = 0;
    state.subscribe(() => changes++);
    const select = {service: 'emis-web', lot: '1'};
    expect(state.blockedReason(select)).to.be.undefined;
    const leave = state.addSelectionCheck(({service, lot}) => `${service} is not on ${lot}`);
    expect(state.blockedReason(select)).to.equal('emis-web is not on 1');
    leave();
    expect(state.blockedReason(select)).to.be.undefined;
    expect(changes, 'both are news to cards').to.equal(2);
  });
});

describe('A pick', () => {
  it('is for the lot on which it was made, and the last one counts', () => {
    const state = new ReaderState();
    state.select('order', 'portals', true, '3');
    state.select('order', 'portals', true, '2');
    state.select('order', 'emis-web', true);
    expect(state.selection('order')).to.deep.equal([
      {service: 'portals', lot: '2'},
      {service: 'emis-web', lot: undefined},
    ]);
  });
});
