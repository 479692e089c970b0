// What <order-eligibility> asks and answers, and what it calls itself, without a page.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Catalogue} from '../../../src/catalogue/model.ts';
import {
  consult,
  isAnswered,
  isAsking,
  lotsSpokenOf,
  titleOf,
  type Consultation,
  type ConsultationInputs,
} from '../../../src/elements/order-eligibility/consultation.ts';
import {factQuestions} from '../../../src/elements/base/order/fact-questions.ts';
import {readAsk} from '../../../src/elements/base/order/questions.ts';
import {aLot, manyServices, someTerms} from '../../support/build.ts';
import {catalogueOf, contextOf, factsOf, twoLots, types, type Situation} from './known.ts';

type Asked = Partial<Pick<ConsultationInputs, 'service' | 'search'>> & {readonly ask?: string};

function consultationOf(situation: Situation = {}, {service, search = '', ask = ''}: Asked = {}) {
  const {catalogue = catalogueOf()} = situation;
  const facts = factsOf({...situation, catalogue});
  return consult({catalogue, facts, service, search, asked: readAsk(ask).questions});
}

function known(situation?: Situation, asked?: Asked): Consultation {
  const consultation = consultationOf(situation, asked);
  assert.ok(consultation);
  return consultation;
}

describe('A consultation', () => {
  it('asks the facts that matter and were not given', () => {
    const {questions, decision} = known({attributes: {agreement: true}}, {service: 'emis-web'});
    assert.deepEqual(questions.facts, ['organisation']);
    assert.deepEqual([questions.asksDay, questions.services], [false, undefined]);
    assert.equal(decision.outcome, 'check');
  });

  it('asks on for a fact that the reader has told', () => {
    const {questions, decision} = known({told: {type: 'gp-practice', agreementSigned: true}}, {service: 'emis-web'});
    assert.deepEqual(questions.facts, ['organisation']);
    assert.equal(decision.outcome, 'ask-orderer');
  });

  it('asks only what the author lets it ask', () => {
    const {questions} = known({}, {ask: 'as-of, agreement weather'});
    assert.deepEqual([questions.asksDay, questions.facts], [true, ['agreementSigned']]);
    assert.ok(!isAsking(known({}, {ask: 'lot'}).questions), 'there is one lot');
    assert.ok(isAsking(known({}, {ask: 'as-of'}).questions));
    assert.ok(isAsking(known({}, {ask: 'service'}).questions));
  });

  it('is about the only lot', () => {
    const {decision, questions} = known();
    assert.equal(decision.lot, '1');
    assert.ok(!questions.facts.includes('lot'));
  });

  it('asks which lot, of those that the service is on and the author offers', () => {
    const catalogue = twoLots();
    const offered = (situation: Situation, asked?: Asked) => {
      const {questions, decision} = known({catalogue, ...situation}, asked);
      const names = questions.lots.map(({name}) => name);
      return [names.join(), questions.facts.includes('lot'), decision.lot];
    };
    assert.deepEqual(offered({}), ['Lot 1,Lot 2', true, undefined]);
    assert.deepEqual(offered({}, {service: 'emis-web'}), ['Lot 1,Lot 2', true, undefined]);
    assert.deepEqual(offered({told: {lot: '2'}}, {service: 'emis-web'}), ['Lot 1,Lot 2', true, '2']);
    assert.deepEqual(offered({}, {service: 'vision'}), ['Lot 2', false, '2']);
    assert.deepEqual(offered({attributes: {lot: 'Lot 1'}}), ['Lot 1', false, '1']);
    assert.deepEqual(offered({attributes: {lot: 'Lot 1, Lot 2'}}, {service: 'vision'}), ['Lot 2', false, '2']);
  });

  it('cannot be held about a service or a lot that the catalogue lacks', () => {
    assert.equal(consultationOf({}, {service: 'nope'}), undefined);
    assert.equal(consultationOf({attributes: {lot: '4'}}), undefined);
    assert.equal(consultationOf({catalogue: twoLots(), told: {lot: '9'}}), undefined);
  });

  it('knows who would pay from central money, whatever was told', () => {
    const catalogue = catalogueOf({
      payers: [{id: 'central', name: 'National funding'}],
      lots: [aLot({terms: [someTerms({funding: {payers: ['central'], shortfall: ['ccg']}})]})],
    });
    assert.deepEqual(known({catalogue, told: {centralFunding: false}}).questions.payers, ['central']);
  });

  it('shows its answer once it was asked for or there is nothing to ask, and nobody is being looked up', () => {
    const open = known();
    const complete = known({attributes: {organisation: 'ccg', agreement: true}});
    const looking = known({
      attributes: {organisation: 'ccg', agreement: true},
      lookUp: {kind: 'looking', code: 'A81001'},
    });
    assert.deepEqual(
      [open, complete, looking].map((each) => [isAnswered(each, false), isAnswered(each, true)]),
      [
        [false, true],
        [true, true],
        [false, false],
      ],
    );
  });
});

describe('The services that a reader may choose from', () => {
  const services = manyServices(12, {status: 'available'});
  const choiceOf = (asked: Asked, situation: Situation = {catalogue: catalogueOf({services})}) =>
    known(situation, {ask: 'service', ...asked}).questions.services!;

  it('are ten at first, with how many more there are', () => {
    const {found, more, isSearched, chosen} = choiceOf({});
    assert.deepEqual([found.length, more, isSearched, chosen], [10, 2, true, undefined]);
  });

  it('are those that were searched, and the one that was chosen is still known', () => {
    const {found, more, isSearched, chosen, search} = choiceOf({search: 'service 12', service: 'service-3'});
    assert.deepEqual(
      found.map(({id}) => id),
      ['service-12'],
    );
    assert.deepEqual([more, isSearched, chosen?.id, search], [0, true, 'service-3', 'service 12']);
  });

  it('are not searched where all can stand below one another', () => {
    const catalogue = catalogueOf({services: services.slice(0, 10)});
    const {found, more, isSearched} = choiceOf({}, {catalogue});
    assert.deepEqual([found.length, more, isSearched], [10, 0, false]);
  });

  it('are on the lots that the author offers', () => {
    const names = (lot: string) => choiceOf({}, {catalogue: twoLots(), attributes: {lot}}).found.map(({name}) => name);
    assert.deepEqual(names('1'), ['EMIS Web']);
    assert.deepEqual(names('1, 2'), ['EMIS Web', 'Vision']);
  });
});

describe('The heading of a consultation', () => {
  const title = (consultation: Consultation | undefined, catalogue: Catalogue, today?: string) =>
    titleOf(consultation, contextOf(catalogue, today));
  const one = catalogueOf();
  const two = twoLots();

  it('names the service, else the lot, else neither', () => {
    assert.equal(title(known({}, {service: 'emis-web'}), one), 'Can you order EMIS Web?');
    assert.equal(title(known(), one), 'Can you order from Lot 1?');
    assert.equal(title(known({catalogue: two}), two), title(undefined, two));
  });

  it('is in the past tense for a day that is over', () => {
    const later = '2016-06-04';
    assert.equal(title(known({}, {service: 'emis-web'}), one, later), 'Could you order EMIS Web?');
    assert.match(title(known(), one, later), /^Could you .*Lot 1/);
    assert.match(title(undefined, two, later), /^Could you/);
  });
});

describe('The lots that a consultation speaks of', () => {
  it('are the one that was decided about, else all that it may be about', () => {
    const catalogue = twoLots();
    const spoken = (situation: Situation) =>
      lotsSpokenOf(known({catalogue, ...situation}), catalogue).map(({id}) => id);
    assert.deepEqual(spoken({}), ['1', '2']);
    assert.deepEqual(spoken({told: {lot: '2'}}), ['2']);
  });
});

describe('A question for a fact', () => {
  const catalogue = catalogueOf({payers: [{id: 'central', name: 'national funding'}]});
  const {questions} = known({catalogue});
  const question = (fact: keyof typeof factQuestions) => factQuestions[fact](questions, contextOf(catalogue));

  it('takes what is told, and finds it again as its answer', () => {
    for (const fact of Object.keys(factQuestions) as (keyof typeof factQuestions)[]) {
      const {options, answer, factsFor} = question(fact);
      for (const value of [...options.map((option) => option.value), null])
        assert.equal(answer(factsFor(value)), value);
      assert.equal(answer({}), undefined, fact);
    }
  });

  it('offers what the catalogue knows', () => {
    const names = (fact: keyof typeof factQuestions) => question(fact).options.map(({name}) => name);
    assert.deepEqual(names('organisation'), ['GP practice', 'Clinical commissioning group']);
    assert.deepEqual(names('lot'), ['Lot 1']);
    assert.deepEqual(names('agreementSigned'), ['Yes', 'No']);
    const two = twoLots({organisationTypes: types});
    const lots = factQuestions.lot(known({catalogue: two}).questions, contextOf(two));
    assert.deepEqual(
      lots.options.map(({name}) => name),
      ['Lot 1', 'Lot 2: Modules'],
    );
  });

  it('offers the kinds of organisation of the day, and says of one that was chosen that there were none', () => {
    const changing = catalogueOf({
      organisationTypes: [
        {id: 'ccg', name: 'clinical commissioning group', until: '2022-06-30'},
        {id: 'icb', name: 'integrated care board', from: '2022-07-01'},
        {id: 'pcn', name: 'primary care network', from: 'sometime'},
      ],
    });
    const offered = (asOf: string, type?: string) => {
      const {questions} = known({catalogue: changing, told: {type}});
      return factQuestions.organisation(questions, {...contextOf(changing), asOf}).options.map(({name}) => name);
    };
    const mayBe = 'Primary care network';
    assert.deepEqual(offered('2016-06-03'), ['Clinical commissioning group', mayBe]);
    assert.deepEqual(offered('2024-06-03', 'icb'), ['Integrated care board', mayBe]);
    assert.deepEqual(offered('2024-06-03', 'ccg'), [
      'Clinical commissioning group (none on 3 June 2024)',
      'Integrated care board',
      mayBe,
    ]);
  });

  it('names who pays from central money', () => {
    assert.match(question('centralFunding').legend, /national funding/);
  });
});

describe('What `ask` names', () => {
  it('is read with blanks and commas, and with a word that is not known', () => {
    const {questions, isClear} = readAsk(' as-of,service  weather ');
    assert.deepEqual([[...questions!], isClear], [['asOf', 'service'], false]);
  });

  it('is whatever matters where nothing is named, or nothing that is known', () => {
    assert.deepEqual(readAsk(' '), {questions: undefined, isClear: true});
    assert.deepEqual(readAsk('weather toString'), {questions: undefined, isClear: false});
  });
});
