// Promises that hold for every decision, whatever the catalogue says and whoever asks.

import * as fc from 'fast-check';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Catalogue} from '../../../src/catalogue/model.ts';
import {decide, whatWouldChange, type Decision, type Enquiry} from '../../../src/eligibility/eligibility.ts';
import type {Raw} from '../../support/build.ts';
import {runs} from '../../support/runs.ts';
import {decideFor, type Different} from './framework.ts';
import {catalogues, enquiries, everyEnquiry, holes, parsed, readable, withHole} from './generated.ts';
import {goodness} from './naive-decide.ts';

const rank = (outcome: string) => goodness.indexOf(outcome);
const check = rank('check');

/** Holds of every decision, for all catalogues and all combinations of facts. */
function always(holds: (decision: Decision, catalogue: Catalogue, enquiry: Enquiry) => void, times = 40) {
  fc.assert(
    fc.property(catalogues, enquiries, (made, asked) => {
      const catalogue = parsed(made);
      for (const enquiry of everyEnquiry(asked)) holds(decide(catalogue, enquiry), catalogue, enquiry);
    }),
    runs(times),
  );
}

describe('Nothing unknown ever opens a gate:', () => {
  it('what cannot be read makes no answer better, unless it had been worse than to check', () => {
    fc.assert(
      fc.property(readable, holes, enquiries, (made, hole, asked) => {
        const [before, after] = [parsed(made), parsed({...made, file: withHole(made.file, hole)})];
        for (const enquiry of everyEnquiry(asked)) {
          const [was, is] = [decide(before, enquiry).outcome, decide(after, enquiry).outcome];
          assert.ok(rank(is) >= Math.min(rank(was), check), `${was} became ${is}`);
        }
      }),
      runs(100),
    );
  });

  type Change = Omit<Different, 'terms'> & {terms?: Raw};
  const noList = [true, {}, [true], ['ccg', {}]];
  const noDay = [5, true, {}, [], 'spring', '2015-02-29', '2015-4-1', '15'];
  const noText = [5, true, {}, ['assured']];
  const deciding: readonly (readonly [name: string, with_: (value: unknown) => Change, values: readonly unknown[]])[] =
    [
      ...['eligible', 'onBehalfOf', 'orderedBy', 'requires'].map(
        (field) => [`${field} of the terms`, (value: unknown) => ({terms: {[field]: value}}), noList] as const,
      ),
      ...['payers', 'shortfall', 'guaranteedFor'].map(
        (field) =>
          [
            `${field} of the funding`,
            (value: unknown) => ({terms: {funding: {payers: ['central'], [field]: value}}}),
            noList,
          ] as const,
      ),
      ...(['orderedBy', 'funding'] as const).map(
        (field) =>
          [
            `nobody in ${field}`,
            (value: unknown) => ({terms: {[field]: field === 'funding' ? {payers: value} : value}}),
            [null, [], [''], ''],
          ] as const,
      ),
      ['the funding', (value) => ({terms: {funding: value}}), [...noList, 'central']],
      ['the terms', (value) => ({file: {lots: [{id: '1', name: 'Lot 1', terms: value}]}}), [5, true, {}, 'all']],
      ...['from', 'to'].map(
        (field) => [`${field} of the terms`, (value: unknown) => ({terms: {[field]: value}}), noDay] as const,
      ),
      ['a word of the publisher’s own in requires', (value) => ({terms: {requires: [value]}}), ['a seal', 'pairings']],
      ['unclear', (value) => ({terms: {unclear: value}}), [5, true, {}, [], 'Still discussed.', ' ']],
      ['the status', (status) => ({module: {status}}), [...noText, 'Approved', 'approved']],
      ['the status of a listing', (status) => listed({status}), [...noText, 'Approved', undefined]],
      ...['from', 'until'].map(
        (field) => [`${field} of a listing`, (value: unknown) => listed({[field]: value}), noDay] as const,
      ),
      ['the listings', (listings) => ({module: {listings}}), [5, true, {}, 'all', ['1'], [{status: 'assured'}]]],
      ['the lot', (lot) => ({module: {lot}}), [5, true, {}, ['1'], 'Lot 1']],
      ['supplierOnly', (supplierOnly) => ({module: {supplierOnly}}), [5, 'no', {}, [], '']],
      ['the pairings', (pairings) => ({module: {pairings}}), [5, true, {}, 'all', ['emis-web']]],
      ['the status of a pairing', (status) => paired({status}), [...noText, 'Approved', undefined]],
      ['the day of a pairing', (on) => paired({on}), noDay],
      ['the system of a pairing', (service) => paired({service}), [5, true, {}, ['emis-web'], 'EMIS Web']],
    ];

  function listed(fields: Raw): Change {
    return {module: {listings: [{lot: '1', status: 'assured', ...fields}]}};
  }
  function paired(fields: Raw): Change {
    return {module: {pairings: [{service: 'emis-web', status: 'assured', ...fields}]}};
  }

  it('but a framework that can be read opens all of them', () => {
    for (const type of ['gp-practice', 'ccg', 'csu']) {
      const {outcome} = decideFor({organisation: {type}}, {terms: {requires: ['pairing']}});
      assert.ok(rank(outcome) < check, outcome);
    }
  });

  for (const [name, with_, values] of deciding) {
    for (const value of values) {
      it(`${name}: ${JSON.stringify(value)}`, () => {
        for (const type of ['gp-practice', 'ccg', 'csu']) {
          const {terms, ...different} = with_(value);
          const {outcome} = decideFor({organisation: {type}}, {...different, terms: {requires: ['pairing'], ...terms}});
          assert.ok(rank(outcome) >= check, outcome);
        }
      });
    }
  }

  it('whoever asks, and everything that can be told, has to be known', () => {
    always(({outcome, reasons}, catalogue, {lot, organisation: {type, status} = {}}) => {
      if (rank(outcome) >= check) return;
      assert.ok(type !== undefined && catalogue.organisationTypes.has(type));
      assert.ok(status === undefined || status === 'active');
      assert.ok(lot !== undefined || reasons[0]!.values.service !== '');
    });
  });

  it('a module is paired with a system that is known, where the terms require it', () => {
    for (const principalSystem of [undefined, 'none', 'systmone', 'toString', '']) {
      const {outcome} = decideFor({principalSystem}, {terms: {requires: ['pairing']}});
      assert.ok(rank(outcome) >= check, outcome);
    }
  });
});

describe('Nothing unknown ever shuts a gate for certain:', () => {
  // A day that cannot be read leaves other terms in force, and what these say is certain; categories decide nothing.
  const decisive = holes.filter(({at}) => !/terms\.\d\.(from|to)$|categor/.test(at));
  const forWantOf = ['organisation-not-eligible', 'service-not-listed', 'pairing-missing'];
  const refusals = ({reasons}: Decision) =>
    reasons.flatMap(({code, outcome}) => (outcome === 'cannot-order' && forWantOf.includes(code) ? code : []));

  it('what cannot be read refuses nobody for what the catalogue no longer says', () => {
    fc.assert(
      fc.property(readable, decisive, enquiries, (made, hole, asked) => {
        const [before, after] = [parsed(made), parsed({...made, file: withHole(made.file, hole)})];
        for (const enquiry of everyEnquiry(asked)) {
          const was = refusals(decide(before, enquiry));
          for (const code of refusals(decide(after, enquiry))) assert.ok(was.includes(code), code);
        }
      }),
      runs(100),
    );
  });
});

describe('Every decision', () => {
  it('has a reason, and the outcome of the first; none better stands before a worse one', () => {
    always(({outcome, reasons}) => {
      const inTheWay = reasons.filter((reason) => reason.outcome !== 'pass');
      const ranks = inTheWay.map((reason) => rank(reason.outcome));
      assert.equal(outcome, inTheWay[0]?.outcome);
      assert.deepEqual(
        ranks,
        [...ranks].sort((a, b) => b - a),
      );
      if (rank(outcome) < check) assert.equal(inTheWay.length, 1);
    });
  });

  it('says what speaks for it after what stands in the way, and who orders last', () => {
    always(({outcome, reasons}) => {
      const outcomes = reasons.map((reason) => reason.outcome);
      const isHappy = rank(outcome) < check;
      const last = isHappy ? outcomes.pop() : undefined;
      assert.equal(last, isHappy ? outcome : undefined);
      const inFavour = outcomes.filter((each) => each === 'pass');
      assert.deepEqual(outcomes.slice(outcomes.length - inFavour.length), inFavour);
      if (isHappy) assert.equal(inFavour.length, outcomes.length);
    });
  });

  it('is in words, with every gap in them filled', () => {
    always(({reasons, conditions}) => {
      for (const {text} of [...reasons, ...conditions]) assert.match(text, /^[^{}]*\S[^{}]*$/);
    });
  });

  it('is the same when asked again, and changes neither the catalogue nor the enquiry', () => {
    fc.assert(
      fc.property(catalogues, enquiries, (made, asked) => {
        const [catalogue, same] = [parsed(made), frozen(parsed(made))];
        for (const enquiry of everyEnquiry(asked)) {
          const decision = JSON.stringify(decide(catalogue, enquiry));
          assert.equal(JSON.stringify(decide(catalogue, enquiry)), decision);
          assert.equal(JSON.stringify(decide(same, frozen(structuredClone(enquiry)))), decision);
        }
      }),
      runs(20),
    );
  });

  it('can be written as JSON: it holds nothing but texts, truths, lists and plain objects', () => {
    always((decision, catalogue, enquiry) => {
      assertPlain(decision);
      assertPlain(whatWouldChange(catalogue, enquiry));
    }, 20);
  });

  it('names who orders and who pays whatever stands in the asker’s way', () => {
    always((decision, catalogue, {organisation, ...enquiry}) => {
      const closed = decide(catalogue, {...enquiry, organisation: {...organisation, status: 'closed'}});
      const {orderer, payers, conditions} = decision;
      assert.deepEqual([closed.orderer, closed.payers, closed.conditions], [orderer, payers, conditions]);
    }, 20);
  });

  it('names somebody who orders, unless no terms apply or they are unclear', () => {
    always(({orderer, reasons}) => {
      const none = ['lot-unknown', 'terms-unknown', 'terms-not-started', 'terms-ended', 'terms-unclear'];
      assert.ok(orderer.length > 0 || reasons.some(({code}) => none.includes(code) || code === 'terms-date-unclear'));
    });
  });
});

describe('The questions of every decision', () => {
  it('are exactly the facts not given that matter', () => {
    always((decision, catalogue, enquiry) => {
      for (const fact of ['lot', 'organisation', 'principalSystem', 'centralFunding', 'agreementSigned'] as const) {
        const isOpen = fact === 'lot' ? decision.lot === undefined : valueOf(enquiry, fact) === undefined;
        const matters = valuesOf(catalogue, fact).some(
          (value) => !isAlike(decision, decide(catalogue, having(enquiry, fact, value))),
        );
        assert.equal(decision.questions.includes(fact), isOpen && matters, fact);
      }
    }, 20);
  });
});

describe('What would change a decision', () => {
  it('is what decides so, if asked; and nothing else would', () => {
    always((decision, catalogue, enquiry) => {
      const changes = whatWouldChange(catalogue, enquiry);
      for (const fact of ['organisation', 'principalSystem', 'centralFunding', 'agreementSigned'] as const) {
        const isVaried = fact !== 'organisation' || enquiry.organisation?.type === undefined;
        for (const value of valuesOf(catalogue, fact)) {
          const then = decide(catalogue, having(enquiry, fact, value));
          const change = changes.find((each) => each.fact === fact && each.value === value);
          assert.equal(change !== undefined, isVaried && !isAlike(decision, then), `${fact}: ${value}`);
          if (!change) continue;
          assert.deepEqual([change.outcome, change.payers], [then.outcome, then.payers]);
          assert.equal(change.better, rank(then.outcome) < rank(decision.outcome));
        }
      }
    }, 20);
  });

  it('stands with the improvements first, and each change once', () => {
    always((_, catalogue, enquiry) => {
      const changes = whatWouldChange(catalogue, enquiry);
      const improvements = changes.map(({better}) => better);
      assert.deepEqual(
        improvements,
        [...improvements].sort((a, b) => Number(b) - Number(a)),
      );
      assert.equal(new Set(changes.map(({fact, value}) => `${fact} ${value}`)).size, changes.length);
    });
  });
});

type Fact = Decision['questions'][number];

function valuesOf(catalogue: Catalogue, fact: Fact): (string | boolean)[] {
  if (fact === 'lot') return [...catalogue.lots.keys()];
  if (fact === 'organisation') return [...catalogue.organisationTypes.keys()];
  if (fact !== 'principalSystem') return [true, false];
  const services = catalogue.parts.flatMap((part) => part.services);
  return [...services.filter(({categories}) => categories.some(({principal}) => principal)).map(({id}) => id), 'none'];
}

function valueOf(enquiry: Enquiry, fact: Exclude<Fact, 'lot'>) {
  return fact === 'organisation' ? enquiry.organisation?.type : enquiry[fact];
}

function having(enquiry: Enquiry, fact: Fact, value: string | boolean): Enquiry {
  if (fact !== 'organisation') return {...enquiry, [fact]: value};
  return {...enquiry, organisation: {...enquiry.organisation, type: String(value)}};
}

function isAlike(a: Decision, b: Decision): boolean {
  return JSON.stringify([a.outcome, a.payers]) === JSON.stringify([b.outcome, b.payers]);
}

function assertPlain(value: unknown) {
  if (typeof value !== 'object' || value === null) {
    assert.ok(['string', 'boolean', 'undefined'].includes(typeof value), `${typeof value} cannot be written as JSON`);
    return;
  }
  if (!Array.isArray(value)) assert.equal(Object.getPrototypeOf(value), Object.prototype);
  for (const inner of Object.values(value)) assertPlain(inner);
}

/** All the way down, maps apart: whatever writes to it throws. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of value instanceof Map ? value.values() : Object.values(value)) frozen(inner);
  return value;
}
