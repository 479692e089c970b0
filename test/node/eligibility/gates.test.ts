// Every row of the table of gates, by name. Beside each stands the whole list of reasons, so a row that speaks when
// another should have done, or as well, is seen.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Enquiry} from '../../../src/eligibility/eligibility.ts';
import type {Raw} from '../../support/build.ts';
import {decideFor, inTheWay, type Different} from './framework.ts';

type Row = readonly [situation: string, enquiry: Partial<Enquiry>, different: Different, reasons: string | string[]];

const passes = 'ask-orderer ordered-on-behalf';

function rows(...all: readonly Row[]) {
  for (const [situation, enquiry, different, reasons] of all) {
    it(`${situation}: ${[reasons].flat().join(', ')}`, () => {
      assert.deepEqual(inTheWay(decideFor(enquiry, different)), [reasons].flat());
    });
  }
}

const period = {from: '2014-03-28', to: '2018-03-31'};
const listed = (...stretches: Raw[]) => ({module: {listings: stretches.map((each) => ({lot: '1', ...each}))}});
const paired = (fields: Raw, others: Different = {}) => ({
  terms: {requires: ['pairing']},
  ...others,
  module: {pairings: [{service: 'emis-web', ...fields}]},
});
const pairing = {terms: {requires: ['pairing']}};

describe('The gate of the lot', () => {
  const twoLots = {
    module: {
      listings: [
        {lot: '1', status: 'assured'},
        {lot: '2', status: 'assured'},
      ],
    },
  };
  rows(
    ['no lot and no service', {lot: undefined, service: undefined}, {}, 'check lot-unknown'],
    ['no lot, and a service on two', {lot: undefined}, twoLots, 'check lot-unknown'],
    ['no lot, and a service on none', {lot: undefined}, {module: {lot: undefined}}, 'check lot-unknown'],
    ['no lot, and a service on one', {lot: undefined}, {}, passes],
    [
      'no lot, and a service that is on one twice',
      {lot: undefined},
      listed({status: 'planned'}, {status: 'assured'}),
      passes,
    ],
    ['a lot of two', {lot: '1'}, twoLots, passes],
    [
      'no other gate is asked without a lot',
      {lot: undefined, service: undefined, organisation: {type: 'nhs-trust', status: 'closed'}, agreementSigned: false},
      {terms: {others: 'no', requires: ['practice-agreement']}},
      'check lot-unknown',
    ],
  );
});

describe('The gate of the terms', () => {
  rows(
    ['a lot without terms', {}, {terms: null}, 'check terms-unknown'],
    ['the day before the first begin', {asOf: '2014-03-27'}, {terms: period}, 'not-yet terms-not-started'],
    ['the first day', {asOf: '2014-03-28'}, {terms: period}, passes],
    ['the last day', {asOf: '2018-03-31'}, {terms: period}, passes],
    ['the day after the last end', {asOf: '2018-04-01'}, {terms: period}, 'cannot-order terms-ended'],
    [
      'a day between two periods',
      {asOf: '2018-04-01'},
      {terms: [period, {from: '2018-05-01'}]},
      'cannot-order terms-ended',
    ],
    [
      'the same with the later period first in the file',
      {asOf: '2018-04-01'},
      {terms: [{from: '2018-05-01'}, period]},
      'cannot-order terms-ended',
    ],
    ['a year before the year of the begin', {asOf: '2013-12-31'}, {terms: {from: '2014'}}, 'not-yet terms-not-started'],
    ['the first day of a bare year of the begin', {asOf: '2014-01-01'}, {terms: {from: '2014'}}, dateUnclear()],
    ['the last day of a bare year of the begin', {asOf: '2014-12-31'}, {terms: {from: '2014'}}, dateUnclear()],
    ['the day after a bare year of the begin', {asOf: '2015-01-01'}, {terms: {from: '2014'}}, passes],
    ['the day before a bare month of the end', {asOf: '2016-01-31'}, {terms: {to: '2016-02'}}, passes],
    ['the first day of a bare month of the end', {asOf: '2016-02-01'}, {terms: {to: '2016-02'}}, dateUnclear()],
    ['the last day of a bare month of the end', {asOf: '2016-02-29'}, {terms: {to: '2016-02'}}, dateUnclear()],
    [
      'the day after a bare month of the end',
      {asOf: '2016-03-01'},
      {terms: {to: '2016-02'}},
      'cannot-order terms-ended',
    ],
    ['terms that the publisher calls unclear', {}, {terms: {unclear: 'Still discussed.'}}, 'check terms-unclear'],
    ['terms with `unclear: true`, which is no text', {}, {terms: {unclear: true}}, 'check terms-unclear'],
    ['terms with `unclear: false`', {}, {terms: {unclear: false}}, passes],
    ['terms of which a field could not be read', {}, {terms: {requires: ['a seal']}}, 'check terms-unclear'],
    ['terms without funding', {}, {terms: {funding: undefined}}, 'check terms-unclear'],
    ['terms that nobody orders by', {}, {terms: {orderedBy: []}}, 'check terms-unclear'],
    ['terms that could not be read at all', {}, {file: {lots: [{id: '1', name: 'Lot 1', terms: 'yes'}]}}, unreadable()],
    [
      'a bare year and unclear',
      {asOf: '2014-06-03'},
      {terms: {from: '2014', unclear: 'Still discussed.'}},
      dateUnclear(),
    ],
  );

  function dateUnclear() {
    return 'check terms-date-unclear';
  }

  /** Nobody is named in them. */
  function unreadable() {
    return ['check terms-unclear', 'check organisation-eligibility-unclear'];
  }
});

describe('Of several terms in force', () => {
  const trust = {organisation: {type: 'nhs-trust'}};
  const forTrusts = {eligible: ['nhs-trust'], orderedBy: ['nhs-trust']};
  const bareYear = {from: '2016'};
  rows(
    ['the first counts that covers the asker', trust, {terms: [{others: 'no'}, forTrusts]}, 'can-order orders-itself'],
    [
      'the first in the file counts of two that do',
      trust,
      {terms: [{eligible: ['nhs-trust']}, forTrusts]},
      'ask-orderer ordered-on-behalf',
    ],
    [
      'certain ones go before those inside a bare year',
      trust,
      {terms: [{...forTrusts, ...bareYear}, forTrusts]},
      'can-order orders-itself',
    ],
    [
      'one inside a bare year that covers goes before a certain one that does not',
      trust,
      {terms: [{others: 'no'}, {...forTrusts, ...bareYear}]},
      'check terms-date-unclear',
    ],
    [
      'the first counts if none covers',
      trust,
      {terms: [{others: 'no'}, {others: 'check'}]},
      'cannot-order organisation-not-eligible',
    ],
    [
      'the first certain one counts if none covers',
      trust,
      {terms: [{...bareYear, others: 'no'}, {}]},
      'check organisation-eligibility-unclear',
    ],
    [
      'a type that the catalogue does not define is not looked for',
      {organisation: {type: 'hospice'}},
      {terms: [{}, {eligible: ['hospice'], unclear: 'Later.'}]},
      'check organisation-type-unknown',
    ],
    [
      'those that are over or still to come do not count',
      trust,
      {terms: [{...forTrusts, to: '2016-06-02'}, {...forTrusts, from: '2016-06-04'}, {others: 'no'}]},
      'cannot-order organisation-not-eligible',
    ],
  );
});

describe('The gate of the listing', () => {
  const lost = (...listings: unknown[]) => ({module: {listings}});
  rows(
    ['not on the lot', {lot: '2'}, {}, ['cannot-order service-not-listed', 'check terms-unknown']],
    [
      'not on the lot of a partial catalogue',
      {lot: '2'},
      {file: {partial: 'The register is lost.'}},
      ['check terms-unknown', 'check service-not-listed'],
    ],
    ['not on the lot, and a listing was lost', {}, lost({lot: 'I', status: 'assured'}), 'check service-not-listed'],
    [
      'not on the lot, and the listings could not be read',
      {},
      {module: {listings: 'Lot 1'}},
      'check service-not-listed',
    ],
    ['the lot of the short form could not be read', {}, {module: {lot: ['1']}}, 'check service-not-listed'],
    ['only the supplier is known', {}, {module: {supplierOnly: true}}, 'check service-status-unknown'],
    ['only the supplier is known, says a word', {}, {module: {supplierOnly: 'no'}}, 'check service-status-unknown'],
    [
      'only the supplier is known, and withdrawn',
      {},
      {module: {supplierOnly: true, status: 'withdrawn'}},
      'check service-status-unknown',
    ],
    [
      'withdrawn from later on, nothing said of now',
      {},
      listed({status: 'withdrawn', from: '2017'}),
      'check service-status-unknown',
    ],
    [
      'over, and withdrawn from later on',
      {},
      listed({status: 'assured', until: '2016-06-02'}, {status: 'withdrawn', from: '2017'}),
      'check service-status-unknown',
    ],
    ['still to come', {}, listed({status: 'assured', from: '2016-06-04'}), 'not-yet listing-not-started'],
    [
      'still to come, later withdrawn',
      {},
      listed({status: 'withdrawn', from: '2018'}, {status: 'assured', from: '2017', until: '2017'}),
      'not-yet listing-not-started',
    ],
    [
      'one over, one still to come',
      {},
      listed({status: 'assured', until: '2016-06-02'}, {status: 'assured', from: '2016-06-04'}),
      'not-yet listing-not-started',
    ],
    ['over', {}, listed({status: 'assured', until: '2016-06-02'}), 'cannot-order listing-ended'],
    ['the last day', {}, listed({status: 'assured', until: '2016-06-03'}), passes],
    ['the first day', {}, listed({status: 'assured', from: '2016-06-03'}), passes],
    ['in a bare month of its begin', {}, listed({status: 'assured', from: '2016-06'}), 'check listing-date-unclear'],
    ['in a bare year of its end', {}, listed({status: 'assured', until: '2016'}), 'check listing-date-unclear'],
    ['a status that could not be read', {}, listed({status: ['assured']}), 'check listing-date-unclear'],
    ['a day that could not be read', {}, listed({status: 'assured', from: 'spring'}), 'check listing-date-unclear'],
    [
      'the last of two in the file is only perhaps in force',
      {},
      listed({status: 'assured'}, {status: 'withdrawn', from: '2016'}),
      'check listing-date-unclear',
    ],
    [
      'the last of two in the file is in force, the first perhaps',
      {},
      listed({status: 'withdrawn', from: '2016'}, {status: 'assured'}),
      passes,
    ],
    ['without a status', {}, {module: {status: undefined}}, 'check service-status-unknown'],
    ['with a word of the publisher’s own', {}, {module: {status: 'Approved'}}, 'check service-status-unknown'],
    ['withdrawn', {}, {module: {status: 'withdrawn'}}, 'cannot-order service-withdrawn'],
    ['planned', {}, {module: {status: 'planned'}}, 'not-yet service-planned'],
    [
      'planned, and the planned day has passed',
      {},
      listed({status: 'planned', planned: '2015'}),
      'not-yet service-planned',
    ],
    [
      'in assurance, which the terms require',
      {},
      {module: {status: 'in-assurance'}, terms: {requires: ['assurance']}},
      'not-yet service-in-assurance',
    ],
    ['in assurance, which the terms do not require', {}, {module: {status: 'in-assurance'}}, passes],
    [
      'in assurance, and no terms are known',
      {},
      {module: {status: 'in-assurance'}, terms: null},
      ['not-yet service-in-assurance', 'check terms-unknown'],
    ],
    [
      'in assurance, and the terms have ended, though they did not require it',
      {},
      {module: {status: 'in-assurance'}, terms: {to: '2015'}},
      ['cannot-order terms-ended', 'not-yet service-in-assurance'],
    ],
    ['assured', {}, {module: {status: 'assured'}}, passes],
    ['available', {}, {module: {status: 'available'}}, passes],
    ['no service was asked about', {service: undefined}, {}, passes],
    ['a stretch on another lot', {}, lost({lot: '1', status: 'assured'}, {lot: '2', status: 'withdrawn'}), passes],
  );
});

describe('The gate of the organisation', () => {
  const of = (type?: string): Partial<Enquiry> => ({organisation: {type}});
  rows(
    ['type not given', {organisation: undefined}, {}, 'check organisation-unknown'],
    ['only a status given', {organisation: {status: 'active'}}, {}, 'check organisation-unknown'],
    ['a type that the catalogue does not define', of('hospice'), {}, 'check organisation-type-unknown'],
    [
      'a type that the terms name and the catalogue does not define',
      of('hospice'),
      {terms: {eligible: ['hospice'], orderedBy: ['hospice']}},
      'check organisation-type-unknown',
    ],
    ['a type called like a thing of JavaScript’s', of('__proto__'), {}, 'check organisation-type-unknown'],
    ['eligible', of('gp-practice'), {}, passes],
    ['ordering for it', of('gp-practice'), {terms: {eligible: [], onBehalfOf: ['gp-practice']}}, passes],
    ['placing orders', of('ccg'), {}, 'can-order orders-itself'],
    ['not covered, others no', of('nhs-trust'), {terms: {others: 'no'}}, 'cannot-order organisation-not-eligible'],
    ['not covered, others check', of('nhs-trust'), {terms: {others: 'check'}}, notStated()],
    ['not covered, nothing said of others', of('nhs-trust'), {}, notStated()],
    ['not covered, others unreadable', of('nhs-trust'), {terms: {others: 'never'}}, notStated()],
  );

  function notStated() {
    return 'check organisation-eligibility-unclear';
  }
});

describe('The gate of the organisation’s status', () => {
  const being = (status: string): Partial<Enquiry> => ({
    organisation: {type: 'gp-practice', status: status as 'active'},
  });
  rows(
    ['active', being('active'), {}, passes],
    ['closed', being('closed'), {}, 'cannot-order organisation-not-active'],
    ['dormant', being('dormant'), {}, 'cannot-order organisation-not-active'],
    ['proposed', being('proposed'), {}, 'not-yet organisation-not-active'],
    ['any other word', being('Active'), {}, 'check organisation-status-unknown'],
    [
      'closed and of a wrong type is told both',
      {organisation: {type: 'nhs-trust', status: 'closed'}},
      {terms: {others: 'no'}},
      ['cannot-order organisation-not-eligible', 'cannot-order organisation-not-active'],
    ],
    [
      'closed, and the type not given',
      {organisation: {status: 'closed'}},
      {},
      ['cannot-order organisation-not-active', 'check organisation-unknown'],
    ],
  );
});

describe('The gate of the pairing', () => {
  const partial = {file: {partial: 'The register is lost.'}};
  rows(
    ['the terms require none', {principalSystem: undefined}, {module: {pairings: undefined}}, passes],
    ['a principal system needs none', {service: 'emis-web', principalSystem: undefined}, pairing, passes],
    ['no service was asked about', {service: undefined, principalSystem: undefined}, pairing, passes],
    ['no pairings named', {}, {...pairing, module: {pairings: undefined}}, 'check pairing-not-stated'],
    [
      'no pairings named, and no system given',
      {principalSystem: undefined},
      {...pairing, module: {pairings: []}},
      notStated(),
    ],
    ['no pairings named, and no system', {principalSystem: 'none'}, {...pairing, module: {pairings: []}}, notStated()],
    ['the pairings could not be read', {}, {...pairing, module: {pairings: 'EMIS Web'}}, 'check pairing-not-stated'],
    ['system not given', {principalSystem: undefined}, pairing, 'check pairing-unknown'],
    ['none', {principalSystem: 'none'}, pairing, 'cannot-order pairing-missing'],
    [
      'none, in a partial catalogue',
      {principalSystem: 'none'},
      {...pairing, ...partial},
      'cannot-order pairing-missing',
    ],
    ['without a pairing', {principalSystem: 'systmone'}, pairing, 'cannot-order pairing-missing'],
    ['of which the catalogue knows nothing', {principalSystem: 'crosscare'}, pairing, 'cannot-order pairing-missing'],
    ['without a pairing in a partial catalogue', {principalSystem: 'systmone'}, {...pairing, ...partial}, missing()],
    [
      'without a pairing, and one was lost',
      {principalSystem: 'systmone'},
      {...pairing, module: {pairings: [{service: 'emis-web', status: 'assured'}, 'SystmOne']}},
      missing(),
    ],
    [
      'with a pairing, and another was lost',
      {},
      {...pairing, module: {pairings: [{service: 'emis-web', status: 'assured'}, 'SystmOne']}},
      passes,
    ],
    ['withdrawn', {}, paired({status: 'withdrawn'}), 'cannot-order pairing-withdrawn'],
    ['withdrawn, once assured', {}, paired({status: 'withdrawn', on: '2017'}), 'cannot-order pairing-withdrawn'],
    ['planned', {}, paired({status: 'planned'}), 'not-yet pairing-in-assurance'],
    ['in assurance', {}, paired({status: 'in-assurance'}), 'not-yet pairing-in-assurance'],
    ['assured only after the day', {}, paired({status: 'assured', on: '2016-06-04'}), 'not-yet pairing-in-assurance'],
    ['available only after the day', {}, paired({status: 'available', on: '2017'}), 'not-yet pairing-in-assurance'],
    ['assured on the day', {}, paired({status: 'assured', on: '2016-06-03'}), passes],
    ['assured in a bare month that holds the day', {}, paired({status: 'assured', on: '2016-06'}), unknown()],
    ['assured in a bare year that is over', {}, paired({status: 'assured', on: '2015'}), passes],
    ['a status of the publisher’s own', {}, paired({status: '80% there'}), unknown()],
    ['a status of the publisher’s own, with a day to come', {}, paired({status: '80% there', on: '2017'}), unknown()],
    ['no status', {}, paired({}), unknown()],
    ['a status that could not be read', {}, paired({status: true}), unknown()],
    ['a day that could not be read', {}, paired({status: 'assured', on: 'spring'}), unknown()],
    ['assured', {}, paired({status: 'assured'}), passes],
    ['available', {}, paired({status: 'available'}), passes],
    [
      'a pairing with a system that the catalogue lacks',
      {principalSystem: 'crosscare'},
      {...pairing, module: {pairings: [{service: 'crosscare', status: 'assured'}]}},
      passes,
    ],
    [
      'a service of two categories, one of them principal, needs none',
      {principalSystem: 'none'},
      {...pairing, module: {categories: ['patient-facing', 'principal']}},
      passes,
    ],
  );

  function unknown() {
    return 'check pairing-unknown';
  }
  function missing() {
    return 'check pairing-missing';
  }
  function notStated() {
    return 'check pairing-not-stated';
  }
});

describe('The gate of the agreement', () => {
  const required = {terms: {requires: ['practice-agreement']}};
  rows(
    ['required, not signed', {agreementSigned: false}, required, 'not-yet no-agreement'],
    ['required, signed', {agreementSigned: true}, required, passes],
    ['required, not given', {agreementSigned: undefined}, required, passes],
    ['not required, not signed', {agreementSigned: false}, {}, passes],
  );
});

describe('Who orders', () => {
  const of = (type: string): Partial<Enquiry> => ({organisation: {type}});
  rows(
    ['a type that places orders', of('ccg'), {}, 'can-order orders-itself'],
    ['one that succeeds it', of('icb'), {}, 'can-order orders-itself'],
    ['one that acts for it', of('csu'), {}, 'can-order orders-for-another'],
    ['one for whom it orders', of('gp-practice'), {}, passes],
    [
      'one that acts for another that may not order',
      of('csu'),
      {terms: {eligible: ['ccg', 'gp-practice'], orderedBy: ['nhs-trust']}},
      passes,
    ],
    [
      'is not asked while anything stands in the way',
      {organisation: {type: 'ccg', status: 'proposed'}},
      {},
      'not-yet organisation-not-active',
    ],
  );
});

describe('While no terms apply', () => {
  const everythingWrong: Partial<Enquiry> = {
    organisation: {type: 'hospice', status: 'closed'},
    principalSystem: 'none',
    agreementSigned: false,
  };
  const requires = ['pairing', 'practice-agreement', 'assurance', 'disclaimer'];
  rows(
    [
      'not started: only the listing is asked',
      everythingWrong,
      {terms: {from: '2017', requires}},
      'not-yet terms-not-started',
    ],
    ['ended: only the listing is asked', everythingWrong, {terms: {to: '2015', requires}}, 'cannot-order terms-ended'],
    ['unknown: only the listing is asked', everythingWrong, {terms: null}, 'check terms-unknown'],
    [
      'not started: a withdrawn service is worse',
      {},
      {terms: {from: '2017'}, module: {status: 'withdrawn'}},
      ['cannot-order service-withdrawn', 'not-yet terms-not-started'],
    ],
  );
  rows(
    [
      'but in a bare year they do',
      everythingWrong,
      {terms: {from: '2016', requires}},
      [
        'cannot-order organisation-not-active',
        'cannot-order pairing-missing',
        'not-yet no-agreement',
        'check terms-date-unclear',
        'check organisation-type-unknown',
      ],
    ],
    [
      'and while they are unclear too',
      everythingWrong,
      {terms: {unclear: 'Still discussed.', requires}},
      [
        'cannot-order organisation-not-active',
        'cannot-order pairing-missing',
        'not-yet no-agreement',
        'check terms-unclear',
        'check organisation-type-unknown',
      ],
    ],
  );
});

describe('The reasons', () => {
  it('stand worst first, and in the order of the table within one outcome', () => {
    const decision = decideFor(
      {organisation: {type: 'nhs-trust', status: 'proposed'}, agreementSigned: false, asOf: '2016-06-03'},
      {
        terms: {from: '2016', requires: ['pairing', 'practice-agreement'], others: 'no'},
        module: {status: 'Not sure', pairings: [{service: 'emis-web', status: 'withdrawn'}]},
      },
    );
    assert.deepEqual(inTheWay(decision), [
      'cannot-order organisation-not-eligible',
      'cannot-order pairing-withdrawn',
      'not-yet organisation-not-active',
      'not-yet no-agreement',
      'check terms-date-unclear',
      'check service-status-unknown',
    ]);
  });
});
