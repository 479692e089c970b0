// What a reader picked, as the elements of one catalogue share it.
import {expect} from '@open-wc/testing';
import {Choices, choicesOf, mostCompared} from '../../src/choices/choices.ts';

describe('What a reader picked', () => {
  it('is kept in the order of picking, for each list apart', () => {
    const choices = new Choices();
    for (const id of ['c', 'a', 'b']) choices.pick('order', id, true);
    choices.pick('compare', 'a', true);
    choices.pick('order', 'a', false);
    choices.pick('order', 'c', true);
    choices.pick('order', 'a', true);
    expect(choices.picked('order')).to.deep.equal(['c', 'b', 'a']);
    expect(choices.picked('compare')).to.deep.equal(['a']);
    expect(choices.isPicked('order', 'b')).to.be.true;
    expect(choices.isPicked('compare', 'b')).to.be.false;
  });

  it('is four services to compare at most, and any number to order', () => {
    const choices = new Choices();
    const ids = Array.from({length: mostCompared}, (_, n) => `service-${n}`);
    for (const id of ids) expect(choices.pick('compare', id, true)).to.be.true;
    expect(choices.pick('compare', 'one-more', true)).to.be.false;
    expect(choices.pick('compare', ids[0]!, true), 'picked already').to.be.true;
    expect(choices.pick('compare', 'never-picked', false)).to.be.true;
    expect(choices.picked('compare')).to.deep.equal(ids);
    choices.pick('compare', ids[1]!, false);
    expect(choices.pick('compare', 'one-more', true)).to.be.true;
    for (let n = 0; n < 100; n++) choices.pick('order', String(n), true);
    expect(choices.picked('order').length).to.equal(100);
  });

  it('is told to whoever asked to be told, after each change, until they have heard enough', () => {
    const choices = new Choices();
    const heard: string[] = [];
    const end = choices.subscribe(() => heard.push(`first: ${choices.picked('compare').join(' ')}`));
    choices.subscribe(() => heard.push('second'));
    choices.pick('compare', 'a', true);
    end();
    choices.pick('compare', 'a', false);
    expect(heard).to.deep.equal(['first: a', 'second', 'second']);
  });

  it('stays as it was when a pick is refused, and then nobody is told', () => {
    const choices = new Choices();
    for (const id of ['a', 'b', 'c', 'd']) choices.pick('compare', id, true);
    let told = 0;
    choices.subscribe(() => told++);
    choices.pick('compare', 'e', true);
    expect({told, picked: choices.picked('compare')}).to.deep.equal({told: 0, picked: ['a', 'b', 'c', 'd']});
  });

  it('belongs to one catalogue: by its URL, or by the object that was given', () => {
    const [a, b] = [{title: 'A'}, {title: 'A'}];
    expect(choicesOf('https://example.org/a.json') === choicesOf('https://example.org/a.json')).to.be.true;
    expect(choicesOf('https://example.org/a.json') === choicesOf('https://example.org/b.json')).to.be.false;
    expect(choicesOf(a) === choicesOf(a)).to.be.true;
    expect(choicesOf(a) === choicesOf(b)).to.be.false;
  });

  it('is not what somebody else was given', () => {
    const choices = new Choices();
    choices.pick('order', 'a', true);
    (choices.picked('order') as string[]).push('b');
    expect(choices.picked('order')).to.deep.equal(['a']);
  });
});

describe('What a reader told', () => {
  it('is kept beside what was told before, until it is taken back', () => {
    const choices = new Choices();
    choices.tell({type: 'gp-practice', centralFunding: false});
    choices.tell({principalSystem: null});
    expect(choices.told).to.deep.equal({type: 'gp-practice', centralFunding: false, principalSystem: null});
    choices.tell({centralFunding: undefined});
    expect(choices.told.centralFunding).to.be.undefined;
  });

  it('is news only when it is new', () => {
    const choices = new Choices();
    let changes = 0;
    choices.subscribe(() => changes++);
    choices.tell({asOf: '2016-06-03'});
    choices.tell({asOf: '2016-06-03', lot: undefined});
    expect(changes).to.equal(1);
  });
});

describe('Why a service cannot be asked for', () => {
  it('is known while somebody collects what is picked', () => {
    const choices = new Choices();
    let changes = 0;
    choices.subscribe(() => changes++);
    const pick = {service: 'emis-web', lot: '1'};
    expect(choices.refusal(pick)).to.be.undefined;
    const leave = choices.collect(({service, lot}) => `${service} is not on ${lot}`);
    expect(choices.refusal(pick)).to.equal('emis-web is not on 1');
    leave();
    expect(choices.refusal(pick)).to.be.undefined;
    expect(changes, 'both are news to cards').to.equal(2);
  });
});

describe('A pick', () => {
  it('is for the lot on which it was made, and the last one counts', () => {
    const choices = new Choices();
    choices.pick('order', 'portals', true, '3');
    choices.pick('order', 'portals', true, '2');
    choices.pick('order', 'emis-web', true);
    expect(choices.picks('order')).to.deep.equal([
      {service: 'portals', lot: '2'},
      {service: 'emis-web', lot: undefined},
    ]);
  });
});
