// What a decision says beside its outcome: payers, conditions, questions, next steps, sources and words; and the few
// enquiries that have no answer at all.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Catalogue} from '../../../src/catalogue/model.ts';
import {parseServicePage} from '../../../src/catalogue/parse.ts';
import {
  decide,
  EnquiryError,
  whatWouldChange,
  type Decision,
  type Enquiry,
} from '../../../src/eligibility/eligibility.ts';
import type {Raw} from '../../support/build.ts';
import {decideFor, deciding, framework, practice, inTheWay, type Different} from './framework.ts';

describe('Who pays', () => {
  const shared = {funding: {payers: ['central'], shortfall: ['ccg', 'gp-practice']}};
  const pay = (funding: Raw, enquiry: Partial<Enquiry> = {}) => shown(decideFor(enquiry, {terms: {funding}}));

  /** `central`, or `central?` where it is not certain. */
  function shown({payers}: Decision): string {
    return payers.map(({payer, certain}) => payer + (certain ? '' : '?')).join(' ');
  }

  it('is certain where one pays and its money cannot run out', () => {
    for (const centralFunding of [true, false, undefined]) {
      assert.equal(pay({payers: ['local']}, {centralFunding}), 'local');
    }
  });

  it('is not certain where several do', () => {
    assert.equal(pay({payers: ['local', 'ccg']}), 'local? ccg?');
  });

  it('names everyone while nobody has said whether central money is left', () => {
    assert.equal(pay(shared.funding, {centralFunding: undefined}), 'central? ccg? gp-practice?');
  });

  it('is central money where there is some left', () => assert.equal(pay(shared.funding), 'central'));

  it('is everyone else where there is none', () => {
    assert.equal(pay(shared.funding, {centralFunding: false}), 'ccg? gp-practice?');
    assert.equal(pay({payers: ['central', 'ccg'], shortfall: ['ccg']}, {centralFunding: false}), 'ccg');
  });

  it('names each once', () => {
    assert.equal(pay({payers: ['central', 'ccg'], shortfall: ['ccg']}, {centralFunding: undefined}), 'central? ccg?');
    assert.equal(pay({payers: ['local', 'local']}), 'local');
  });

  it('is guaranteed for services of some categories', () => {
    const terms = {funding: {...shared.funding, guaranteedFor: ['principal']}};
    const asked = {centralFunding: false};
    assert.equal(shown(decideFor({...asked, service: 'emis-web'}, {terms})), 'central');
    assert.equal(shown(decideFor(asked, {terms})), 'ccg? gp-practice?');
    assert.equal(shown(decideFor({...asked, service: undefined}, {terms})), 'ccg? gp-practice?');
  });

  it('is guaranteed for what those categories hold', () => {
    const within = [
      {id: 'principal', name: 'Principal clinical system', principal: true},
      {id: 'clinical', name: 'Clinical modules'},
      {id: 'patient-facing', name: 'Patient-facing services', parent: 'clinical'},
    ];
    const terms = {funding: {...shared.funding, guaranteedFor: ['clinical']}};
    const asked = {centralFunding: false};
    assert.equal(shown(decideFor(asked, {terms, file: {categories: within}})), 'central');
    assert.equal(shown(decideFor(asked, {terms})), 'ccg? gp-practice?');
  });

  it('does not depend on the outcome', () => {
    const refused = decideFor({organisation: {type: 'nhs-trust'}}, {terms: {others: 'no'}});
    assert.equal(refused.outcome, 'cannot-order');
    assert.deepEqual([shown(refused), refused.orderer], ['central', ['ccg']]);
  });

  it('is nobody while no terms apply, and nobody orders', () => {
    for (const terms of [null, {from: '2017', ...shared}, {to: '2015', ...shared}]) {
      const {payers, orderer, agreement, fundingText} = decideFor({}, {terms});
      assert.deepEqual([payers, orderer, agreement, fundingText], [[], [], undefined, undefined]);
    }
  });

  it('goes with the text on funding and the contract used', () => {
    const terms = {funding: {payers: ['central'], text: 'While it lasts.'}, agreement: 'A call-off agreement'};
    const {fundingText, agreement} = decideFor({}, {terms});
    assert.deepEqual([fundingText, agreement], ['While it lasts.', 'A call-off agreement']);
  });
});

describe('A condition', () => {
  const codes = (enquiry: Partial<Enquiry>, different: Different) =>
    decideFor(enquiry, different).conditions.map(({code}) => code);
  const updated = {file: {updated: '2018-09-28'}};
  const requires = (...all: string[]) => ({terms: {requires: all}});

  it('is the agreement, if required and nobody has said whether it is signed', () => {
    assert.deepEqual(codes({agreementSigned: undefined}, requires('practice-agreement')), ['practice-agreement']);
    assert.deepEqual(codes({agreementSigned: true}, requires('practice-agreement')), []);
    assert.deepEqual(codes({agreementSigned: false}, requires('practice-agreement')), []);
    assert.deepEqual(codes({agreementSigned: undefined}, {}), []);
  });

  it('is the disclaimer, if required', () => assert.deepEqual(codes({}, requires('disclaimer')), ['disclaimer']));

  it('is the authority of the one for whom another orders', () => {
    assert.deepEqual(codes({organisation: {type: 'csu'}}, {}), ['authority']);
    assert.deepEqual(codes({organisation: {type: 'ccg'}}, {}), []);
    assert.deepEqual(codes({organisation: {type: 'gp-practice'}}, {}), []);
  });

  it('is that a status without dates may not have held then', () => {
    assert.deepEqual(codes({}, updated), ['status-date-unknown']);
    assert.deepEqual(codes({asOf: '2018-09-27'}, updated), ['status-date-unknown']);
    assert.deepEqual(codes({asOf: '2018-09-28'}, updated), []);
    assert.deepEqual(codes({}, {}), []);
    assert.deepEqual(codes({service: undefined}, updated), []);
  });

  it('is the same while the file says only in which month it was updated', () => {
    const month = {file: {updated: '2016-06'}};
    assert.deepEqual(codes({asOf: '2016-06-29'}, month), ['status-date-unknown']);
    assert.deepEqual(codes({asOf: '2016-06-30'}, month), []);
  });

  for (const [end, day] of [
    ['from', '2014'],
    ['until', '2018'],
  ] as const) {
    it(`is nothing of the kind where the listing has \`${end}\``, () => {
      const module = {listings: [{lot: '1', status: 'assured', [end]: day}]};
      assert.deepEqual(codes({}, {...updated, module}), []);
    });
  }

  it('does not speak of the status of a listing that stands in the way', () => {
    for (const status of ['withdrawn', 'planned', 'Not sure', undefined]) {
      assert.deepEqual(codes({}, {...updated, module: {status}}), []);
    }
    assert.deepEqual(codes({}, {...updated, module: {status: 'in-assurance'}}), ['status-date-unknown']);
  });

  it('is that of a pairing without a day', () => {
    const pairing = (fields: Raw) => ({
      listings: [{lot: '1', status: 'assured', from: '2014'}],
      pairings: [{service: 'emis-web', status: 'assured', ...fields}],
    });
    const asked = {...updated, ...requires('pairing')};
    assert.deepEqual(codes({}, {...asked, module: pairing({})}), ['status-date-unknown']);
    assert.deepEqual(codes({}, {...asked, module: pairing({on: '2015'})}), []);
    assert.deepEqual(codes({}, {...asked, module: pairing({status: 'planned'})}), []);
    assert.deepEqual(codes({principalSystem: 'systmone'}, {...asked, module: pairing({})}), []);
    assert.deepEqual(codes({}, {...updated, module: pairing({})}), [], 'no pairing is required');
    const principal = {...pairing({}), categories: ['principal']};
    assert.deepEqual(codes({}, {...asked, module: principal}), [], 'a principal system needs none');
  });

  it('on the status stands also while no terms apply, and no other does', () => {
    const requirements = {requires: ['practice-agreement', 'disclaimer', 'pairing']};
    const asked: Partial<Enquiry> = {agreementSigned: undefined, organisation: {type: 'csu'}};
    for (const terms of [null, {from: '2017', ...requirements}, {to: '2015', ...requirements}]) {
      assert.deepEqual(codes(asked, {...updated, terms}), ['status-date-unknown']);
    }
  });

  it('does not depend on the outcome; several stand in the order of the table', () => {
    const terms = {requires: ['disclaimer', 'practice-agreement']};
    const asked: Partial<Enquiry> = {agreementSigned: undefined, organisation: {type: 'csu', status: 'closed'}};
    const decision = decideFor(asked, {...updated, terms});
    assert.equal(decision.outcome, 'cannot-order');
    assert.deepEqual(
      decision.conditions.map(({code}) => code),
      ['practice-agreement', 'disclaimer', 'authority', 'status-date-unknown'],
    );
  });
});

describe('The questions', () => {
  const nothing: Enquiry = {asOf: practice.asOf};
  const everything = {
    terms: {
      others: 'no',
      requires: ['pairing', 'practice-agreement'],
      funding: {payers: ['central'], shortfall: ['ccg'], guaranteedFor: ['principal']},
    },
  };
  const questions = (enquiry: Enquiry, different: Different = everything) =>
    decide(framework(different), enquiry).questions;

  it('are the lot alone, while it is not known', () => assert.deepEqual(questions(nothing), ['lot']));

  it('are all that matters, in the order in which it is asked', () => {
    assert.deepEqual(questions({...nothing, lot: '1', service: 'i-patient'}), [
      'organisation',
      'principalSystem',
      'centralFunding',
      'agreementSigned', // not signed, one would no longer have to check
    ]);
  });

  it('do not ask again for what was given', () => {
    assert.deepEqual(questions(practice), []);
    assert.deepEqual(questions({...practice, centralFunding: undefined}), ['centralFunding']);
    assert.deepEqual(questions({...practice, agreementSigned: undefined}), ['agreementSigned']);
    assert.deepEqual(questions({...practice, principalSystem: undefined}), ['principalSystem']);
    assert.deepEqual(questions({...practice, organisation: {status: 'active'}}), ['organisation']);
    assert.deepEqual(questions({...practice, organisation: {type: 'hospice'}}), []);
  });

  it('do not ask for the lot of a service on one lot', () => {
    assert.deepEqual(questions({...practice, lot: undefined}), []);
  });

  it('do not ask for a system where no pairing is required, for a principal system, or where none is stated', () => {
    const asked = {...practice, principalSystem: undefined};
    assert.deepEqual(questions(asked, {}), []);
    assert.deepEqual(questions({...asked, service: 'emis-web'}), []);
    assert.deepEqual(questions({...asked, service: undefined}), []);
    assert.deepEqual(questions(asked, {...everything, module: {pairings: []}}), []);
  });

  it('do not ask about money that cannot run out', () => {
    const asked = {...practice, centralFunding: undefined};
    assert.deepEqual(questions(asked, {}), []);
    assert.deepEqual(questions({...asked, service: 'emis-web'}), []);
  });

  it('do not ask for what cannot help, where something worse stands in the way', () => {
    const asked = {...practice, principalSystem: undefined, agreementSigned: undefined, centralFunding: undefined};
    const withdrawn = {...everything, module: {status: 'withdrawn'}};
    assert.deepEqual(questions({...asked, organisation: undefined}, withdrawn), ['centralFunding'], 'who pays, still');
    assert.deepEqual(questions(asked, {...everything, terms: {...everything.terms, to: '2015'}}), []);
  });

  it('do not ask for the type where every type gets the same answer', () => {
    assert.deepEqual(questions({...practice, organisation: undefined}, {module: {status: 'withdrawn'}}), []);
    const unclear = {terms: {unclear: 'Still discussed.'}};
    assert.deepEqual(questions({...practice, organisation: undefined}, unclear), []);
  });

  it('do not ask for the lot where every lot gets the same answer', () => {
    assert.deepEqual(questions({...nothing, service: undefined}, {terms: null}), []);
  });

  it('ask for the system also where all that the catalogue has are refused', () => {
    const far = {...everything, module: {pairings: [{service: 'elsewhere', status: 'assured'}]}};
    assert.deepEqual(questions({...practice, principalSystem: undefined}, far), ['principalSystem']);
  });

  it('try every system, also one that came with a later file', () => {
    const module = {status: 'planned', pairings: [{service: 'evolution', status: 'withdrawn'}]};
    const terms = {requires: ['pairing']};
    const catalogue = framework({terms, module, file: {partial: 'Much is lost.', servicePages: [{url: '1.json'}]}});
    const asked = {...practice, principalSystem: undefined, organisation: {type: 'gp-practice'}};
    const evolution = {id: 'evolution', name: 'Evolution', categories: ['principal'], lot: '1'};
    const {catalogue: larger} = parseServicePage({services: [evolution]}, catalogue, 0);
    const values = (from: Catalogue) => whatWouldChange(from, asked).map(({value}) => value);
    assert.deepEqual(values(catalogue), ['none']);
    assert.deepEqual(values(larger), ['evolution', 'none']);
  });
});

describe('What to do next', () => {
  const steps = [
    {text: 'Always.', url: 'how'},
    {text: 'Ask.', when: ['ask-orderer']},
    {text: 'Order or wait.', when: ['can-order', 'not-yet']},
    {text: 'Look elsewhere.', when: ['cannot-order']},
    {text: 'Look now.', url: 'now', when: ['ended']},
  ];
  const next = (enquiry: Partial<Enquiry>, different: Different = {terms: {steps}}) =>
    decideFor(enquiry, different).next.map(({text}) => text);

  it('is the steps for the outcome, and those for any but a refusal', () => {
    assert.deepEqual(next({}), ['Always.', 'Ask.']);
    assert.deepEqual(next({organisation: {type: 'ccg'}}), ['Always.', 'Order or wait.']);
    assert.deepEqual(next({organisation: {type: 'gp-practice', status: 'proposed'}}), ['Always.', 'Order or wait.']);
    assert.deepEqual(next({organisation: undefined}), ['Always.']);
    assert.deepEqual(next({organisation: {type: 'gp-practice', status: 'closed'}}), ['Look elsewhere.']);
  });

  it('has an absolute address where the file gives one', () => {
    assert.deepEqual(decideFor({}, {terms: {steps}}).next, [
      {text: 'Always.', url: 'https://example.org/how'},
      {text: 'Ask.'},
    ]);
  });

  it('is nothing before the terms have started', () => {
    assert.deepEqual(next({}, {terms: {steps, from: '2017'}}), []);
  });

  const runOn = 'Orders placed earlier may still run.';

  it('once they have ended, is what the last terms say of that', () => {
    assert.deepEqual(next({}, {terms: {steps, to: '2015'}}), ['Look now.', runOn]);
    const ended = (text: string, period: Raw) => ({...period, steps: [{text, when: ['ended']}]});
    const periods = [ended('Last.', {to: '2015-12'}), ended('First.', {to: '2014'}), ended('To come.', {from: '2017'})];
    assert.deepEqual(next({}, {terms: periods}), ['Last.', runOn]);
    assert.deepEqual(next({}, {terms: [...periods, ended('Also last.', {to: '2015-12-31'})]}), [
      'Last.',
      'Also last.',
      runOn,
    ]);
  });

  it('once they have ended, names what took the place of an archived catalogue', () => {
    const archived = {on: '2015-12-31', text: 'Look in the Buying Catalogue.', url: 'https://example.com/'};
    const {next: all} = decideFor({}, {terms: {steps, to: '2015'}, file: {archived}});
    assert.deepEqual(all, [
      {text: 'Look now.', url: 'https://example.org/now'},
      {text: 'Look in the Buying Catalogue.', url: 'https://example.com/'},
      {text: runOn},
    ]);
    assert.deepEqual(next({}, {terms: {steps}, file: {archived}}), ['Always.', 'Ask.'], 'only then');
  });

  it('is the same if the service has ended too', () => {
    const different = {terms: {steps, to: '2015'}, module: {status: 'withdrawn'}};
    assert.deepEqual(next({}, different), ['Look now.', runOn]);
  });
});

describe('The sources of a reason', () => {
  const module = {sources: [{title: 'Register', url: 'https://example.org/register'}]};
  const sources = [{title: 'Agreements'}];
  const of = (enquiry: Partial<Enquiry>, terms: Raw | Raw[], more: Raw = {}) =>
    deciding(decideFor(enquiry, {terms, module: {...module, ...more}})).map(
      ({code, sources: links}) => `${code}: ${links.map(({text}) => text).join()}`,
    );

  it('are those of the terms, for gates on the terms', () => {
    assert.deepEqual(of({}, {sources}), ['ordered-on-behalf: Agreements']);
    assert.deepEqual(of({organisation: {type: 'ccg'}}, {sources}), ['orders-itself: Agreements']);
    assert.deepEqual(of({}, {sources, unclear: 'Why?'}), ['terms-unclear: Agreements']);
    assert.deepEqual(of({}, {sources, from: '2016'}), ['terms-date-unclear: Agreements']);
    assert.deepEqual(of({organisation: {type: 'nhs-trust'}}, {sources}), [
      'organisation-eligibility-unclear: Agreements',
    ]);
    assert.deepEqual(of({agreementSigned: false}, {sources, requires: ['practice-agreement']}), [
      'no-agreement: Agreements',
    ]);
  });

  it('are those of the service, for its listing and pairing', () => {
    assert.deepEqual(of({}, {sources}, {status: 'withdrawn'}), ['service-withdrawn: Register']);
    assert.deepEqual(of({principalSystem: 'none'}, {sources, requires: ['pairing']}), ['pairing-missing: Register']);
  });

  it('are those of the terms that ended last', () => {
    const periods = [
      {to: '2015', sources: [{title: 'The last'}]},
      {to: '2014', sources: [{title: 'The first'}]},
    ];
    assert.deepEqual(of({}, periods), ['terms-ended: The last']);
  });

  it('are those of the terms that begin first', () => {
    const periods = [
      {from: '2018', sources: [{title: 'The last'}]},
      {from: '2017', sources: [{title: 'The first'}]},
    ];
    assert.deepEqual(of({}, periods), ['terms-not-started: The first']);
  });

  it('have their addresses', () => {
    const [reason] = decideFor({}, {module: {...module, status: 'planned'}}).reasons;
    assert.deepEqual(reason!.sources, [{text: 'Register', href: 'https://example.org/register'}]);
  });
});

describe('The text of a reason', () => {
  it('has its days in the language of the catalogue', () => {
    const ended = {terms: {to: '2015-05-01'}};
    const dayIn = (language: string) => decideFor({}, {...ended, file: {language}}).reasons[0]!.values.day;
    assert.equal(dayIn('en-GB'), '1 May 2015');
    assert.equal(dayIn('de'), '1. Mai 2015');
  });

  const text = (enquiry: Partial<Enquiry>, different: Different = {}) =>
    deciding(decideFor(enquiry, different))[0]!.text;

  it('is its template, filled in with its values', () => {
    const [reason] = decideFor({principalSystem: 'systmone'}, {terms: {requires: ['pairing']}}).reasons;
    assert.equal(reason!.text, 'i-Patient is not assured with SystmOne.');
    const {service, system, lot, lotWord, type} = reason!.values;
    assert.deepEqual([service, system, lot, lotWord, type], ['i-Patient', 'SystmOne', 'Lot 1', 'lot', 'GP practices']);
  });

  it('names types in the plural, by default with an s', () => {
    const organisationTypes = [
      {id: 'ccg', name: 'clinical commissioning group'},
      {id: 'body', name: 'public body', plural: 'public bodies'},
      {id: 'gp-practice', name: 'GP practice'},
    ];
    const terms = {orderedBy: ['ccg', 'body', 'hospice'], eligible: ['gp-practice'], others: 'no'};
    const orderers = 'clinical commissioning groups, public bodies or hospice';
    assert.equal(text({}, {terms, file: {organisationTypes}}), `On Lot 1, ${orderers} place the orders.`);
  });

  it('names those that place the order for the asker, as `orderer` does', () => {
    const organisationTypes = [
      {id: 'council', name: 'council'},
      {id: 'ccg', name: 'CCG', actsFor: ['gp-practice']},
      {id: 'gp-practice', name: 'GP practice'},
    ];
    const decision = decideFor({}, {terms: {orderedBy: ['council', 'ccg']}, file: {organisationTypes}});
    assert.deepEqual(decision.orderer, ['ccg']);
    assert.equal(deciding(decision)[0]!.text, 'On Lot 1, CCGs place the orders.');
  });

  it('is a sentence for whoever orders', () => {
    assert.equal(text({organisation: {type: 'ccg'}}), 'On Lot 1, clinical commissioning groups place the orders.');
    assert.equal(
      text({organisation: {type: 'csu'}}),
      'On Lot 1, commissioning support units can order for the organisations they act for.',
    );
    assert.equal(
      text({organisation: {type: 'nhs-trust'}}, {terms: {others: 'no'}}),
      'Lot 1 is not open to NHS trusts.',
    );
  });

  it('names the day on which terms begin or ended, whatever their order in the file', () => {
    assert.equal(
      text({}, {terms: [{from: '2018'}, {from: '2017-03'}]}),
      'Lot 1 is not open for orders before March 2017.',
    );
    assert.equal(text({}, {terms: [{to: '2015-12-31'}, {to: '2014'}]}), 'Lot 1 ended on 31 December 2015.');
  });

  it('names the day on which listings begin or ended, whatever their order in the file', () => {
    const listed = (...stretches: Raw[]) => ({module: {listings: stretches.map((each) => ({lot: '1', ...each}))}});
    assert.equal(
      text({}, listed({status: 'assured', until: '2015-12-31'}, {status: 'in-assurance', until: '2014-12-31'})),
      'i-Patient was on Lot 1 until 31 December 2015.',
    );
    assert.equal(
      text(
        {},
        listed(
          {status: 'withdrawn', from: '2016-08', until: '2016-12'},
          {status: 'assured', from: '2018'},
          {status: 'in-assurance', from: '2017-01-02', until: '2017-12-31'},
        ),
      ),
      'i-Patient is not on Lot 1 before 2 January 2017.',
    );
  });

  it('repeats why the publisher finds the terms unclear', () => {
    assert.equal(
      text({}, {terms: {unclear: 'Still discussed.'}}),
      'The rules of Lot 1 are not clear. Still discussed.',
    );
    assert.equal(text({}, {terms: {unclear: true}}), 'The rules of Lot 1 are not clear.');
  });

  it('takes nothing in the catalogue for a placeholder', () => {
    const named = {module: {name: 'A {lot} of $& {service}', status: 'planned'}};
    assert.equal(text({}, named), 'A {lot} of $& {service} is planned for Lot 1 but not available yet.');
  });
});

describe('No answer', () => {
  const catalogue = framework();
  const error = (enquiry: Enquiry) => {
    try {
      decide(catalogue, enquiry);
    } catch (thrown) {
      assert.ok(thrown instanceof EnquiryError);
      return [thrown.name, thrown.field, thrown.value];
    }
    return undefined;
  };

  it('is for a day that is none', () => {
    for (const asOf of ['', 'today', '2016', '2016-06', '2016-02-30', '2016-6-3', '2016-06-03T00:00Z', ' 2016-06-03']) {
      assert.deepEqual(error({...practice, asOf}), ['EnquiryError', 'asOf', asOf]);
    }
    assert.equal(error({...practice, asOf: '2016-02-29'}), undefined);
  });

  it('is for a service or a lot that the catalogue lacks', () => {
    assert.deepEqual(error({...practice, service: 'crosscare'}), ['EnquiryError', 'service', 'crosscare']);
    assert.deepEqual(error({...practice, lot: '3'}), ['EnquiryError', 'lot', '3']);
    assert.deepEqual(error({...practice, lot: 'toString'}), ['EnquiryError', 'lot', 'toString']);
  });

  it('looks at the day first, then at the service, then at the lot', () => {
    const wrong = {asOf: 'today', service: 'crosscare', lot: '3'};
    assert.equal(error(wrong)?.[1], 'asOf');
    assert.equal(error({...wrong, asOf: practice.asOf})?.[1], 'service');
    assert.equal(error({...wrong, asOf: practice.asOf, service: 'emis-web'})?.[1], 'lot');
  });

  it('says in its message what is wrong', () => {
    assert.throws(() => decide(catalogue, {asOf: '2016-02-30'}), {
      message: 'asOf "2016-02-30" is no day, as YYYY-MM-DD',
    });
    assert.throws(() => decide(catalogue, {...practice, lot: '3'}), {message: 'lot "3" is not in this catalogue'});
  });

  it('is never because of a system or a type that the catalogue lacks', () => {
    const odd = {principalSystem: 'crosscare', organisation: {type: 'hospice', status: 'asleep' as 'active'}};
    const decision = decideFor(odd, {terms: {requires: ['pairing']}});
    assert.deepEqual(inTheWay(decision), [
      'cannot-order pairing-missing',
      'check organisation-type-unknown',
      'check organisation-status-unknown',
    ]);
  });
});
