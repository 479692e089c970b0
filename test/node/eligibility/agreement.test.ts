// The real decision held against a naive one, on made-up catalogues, for every combination of what an asker can tell.

import * as fc from 'fast-check';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {servicesOf, type Catalogue} from '../../../src/catalogue/model.ts';
import {parseCatalogue} from '../../../src/catalogue/parse.ts';
import {decide, whatWouldChange, type Enquiry} from '../../../src/eligibility/eligibility.ts';
import {runs} from '../../support/runs.ts';
import {absences, catalogues, enquiries, everyEnquiry, parsed} from './generated.ts';
import {naiveChanges, naiveJudge, naiveQuestions} from './naive-decide.ts';

/** What both say of the same thing. */
function said(catalogue: Catalogue, enquiry: Enquiry) {
  const {
    outcome,
    lot,
    orderer,
    payers,
    next,
    agreement,
    fundingText,
    questions: open,
    ...words
  } = decide(catalogue, enquiry);
  const reasons = words.reasons.map((reason) => `${reason.outcome} ${reason.code}`);
  const conditions = words.conditions.map(({code}) => code);
  return {outcome, lot, orderer, payers, reasons, conditions, next, agreement, fundingText, questions: open};
}

function assertAgreed(catalogue: Catalogue, enquiry: Enquiry) {
  const expected = {...naiveJudge(catalogue, enquiry), questions: naiveQuestions(catalogue, enquiry)};
  assertSame(said(catalogue, enquiry), expected);
}

function assertChangesAgreed(catalogue: Catalogue, enquiry: Enquiry) {
  assertSame(inAnyOrder(whatWouldChange(catalogue, enquiry)), inAnyOrder(naiveChanges(catalogue, enquiry)));
}

function inAnyOrder(changes: readonly object[]): string[] {
  return changes.map((change) => JSON.stringify(Object.entries(change).sort())).sort();
}

/** Asks `deepEqual`, which is slow, only for its message. */
function assertSame(actual: unknown, expected: unknown) {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) assert.deepEqual(actual, expected);
}

describe('A decision is that of a walk through the table,', () => {
  it('on catalogues of all kinds, for every combination of facts', () => {
    fc.assert(
      fc.property(catalogues, enquiries, absences, fc.nat(9), (made, asked, absent, turn) => {
        const catalogue = parsed(made);
        for (const [n, enquiry] of [...everyEnquiry(asked, absent)].entries()) {
          assertAgreed(catalogue, enquiry);
          if (n % 10 === turn) assertChangesAgreed(catalogue, enquiry);
        }
      }),
      runs(250),
    );
  });

  it('on GPSoC’s, for every service and every type', () => {
    const file = new URL('../../../demo/data/gpsoc.json', import.meta.url);
    const {catalogue} = parseCatalogue(JSON.parse(readFileSync(file, 'utf8')), 'https://example.org/gpsoc.json');
    for (const asOf of ['2014-04-10', '2016-06-03', '2019-06-03', '2026-11-22']) {
      for (const type of [undefined, ...catalogue.organisationTypes.keys()]) {
        for (const {id} of servicesOf(catalogue)) assertAgreed(catalogue, {asOf, service: id, organisation: {type}});
        for (const lot of catalogue.lots.keys()) assertAgreed(catalogue, {asOf, lot, organisation: {type}});
      }
    }
  });

  it('and those made-up catalogues meet every row of it', () => {
    const met = new Set<string>();
    for (const [made, asked] of fc.sample(fc.tuple(catalogues, enquiries), {numRuns: 600, seed: 1})) {
      const catalogue = parsed(made);
      for (const enquiry of everyEnquiry(asked)) {
        const {reasons, conditions} = naiveJudge(catalogue, enquiry);
        for (const each of [...reasons, ...conditions]) met.add(each);
      }
    }
    assert.deepEqual([...met].sort(), [...rows].sort());
  });
});

const rows = `
  check lot-unknown
  check terms-unknown
  not-yet terms-not-started
  cannot-order terms-ended
  check terms-date-unclear
  check terms-unclear
  cannot-order service-not-listed
  check service-not-listed
  check service-status-unknown
  not-yet listing-not-started
  cannot-order listing-ended
  check listing-date-unclear
  cannot-order service-withdrawn
  not-yet service-planned
  not-yet service-in-assurance
  check organisation-unknown
  check organisation-type-unknown
  check organisation-type-not-then
  cannot-order organisation-not-eligible
  check organisation-eligibility-unclear
  cannot-order organisation-not-active
  not-yet organisation-not-active
  check organisation-status-unknown
  check pairing-not-stated
  check pairing-unknown
  cannot-order pairing-missing
  check pairing-missing
  cannot-order pairing-withdrawn
  not-yet pairing-in-assurance
  not-yet no-agreement
  pass terms-in-force
  pass service-available
  pass organisation-eligible
  pass organisation-active
  pass pairing-assured
  pass agreement-signed
  can-order orders-itself
  can-order orders-for-another
  ask-orderer ordered-on-behalf
  practice-agreement
  disclaimer
  authority
  status-date-unknown`
  .trim()
  .split(/\n +/);
