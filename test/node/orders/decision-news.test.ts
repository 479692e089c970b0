// What <order-eligibility> tells the page and announces to the reader, from one update to the next.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {consult} from '../../../src/elements/order-eligibility/consultation.ts';
import {DecisionNews} from '../../../src/elements/order-eligibility/decision-news.ts';
import {catalogueOf, contextOf, factsOf, foundOrganisation, lookUpFiles, type Situation} from './known.ts';

const catalogue = catalogueOf({organisations: lookUpFiles});
const context = contextOf(catalogue);

/** What is new when this is on show. */
function newsOf(news: DecisionNews, situation: Situation, isOnShow = true) {
  const facts = factsOf({catalogue, ...situation});
  const consultation = consult({catalogue, facts, service: 'emis-web', asked: undefined, search: ''})!;
  const {decision, sentences} = news.since(consultation, isOnShow, context);
  return [decision?.outcome, ...sentences];
}

/** News for a reader who has told something. */
function toldNews(): DecisionNews {
  const news = new DecisionNews();
  news.hasTold = true;
  return news;
}

const practice = {told: {type: 'gp-practice', agreementSigned: true}};
const unsigned = {told: {type: 'gp-practice', agreementSigned: false}};

describe('The news of a decision', () => {
  it('is for the page alone where the page has only loaded', () => {
    assert.deepEqual(newsOf(new DecisionNews(), practice), ['ask-orderer']);
  });

  it('is announced to whoever has told something, with who pays', () => {
    assert.deepEqual(newsOf(toldNews(), practice), [
      'ask-orderer',
      'Yes, through your CCG. You can have EMIS Web. Your CCG orders it for you. Who pays: NHS central funding.',
    ]);
  });

  it('is announced each time that the decision is another, and not while it is the same', () => {
    const news = new DecisionNews();
    newsOf(news, practice);
    assert.deepEqual(newsOf(news, practice), [undefined]);
    const [outcome, sentence] = newsOf(news, unsigned);
    assert.equal(outcome, 'not-yet');
    assert.match(sentence!, /^Not yet\. You cannot order EMIS Web yet\./);
    assert.equal(newsOf(news, practice)[0], 'ask-orderer');
  });

  it('waits until the decision is on show', () => {
    const news = toldNews();
    assert.deepEqual(newsOf(news, practice, false), [undefined]);
    assert.equal(newsOf(news, practice)[0], 'ask-orderer');
  });
});

describe('The news of a code', () => {
  const sentence = 'The Densham Surgery (A81001), GP practice.';
  const found = {told: {ods: 'A81001'}, lookUp: foundOrganisation()};

  it('is announced once it is there, and once', () => {
    const news = toldNews();
    assert.deepEqual(newsOf(news, {lookUp: {kind: 'looking', code: 'A81001'}}, false), [undefined]);
    assert.deepEqual(newsOf(news, found, false), [undefined, sentence]);
    assert.deepEqual(newsOf(news, found, false), [undefined]);
  });

  it('comes before that of the decision', () => {
    assert.deepEqual(newsOf(toldNews(), found).slice(0, 2), ['ask-orderer', sentence]);
  });

  it('is no news where the reader has told nothing, or the author has given the code', () => {
    assert.deepEqual(newsOf(new DecisionNews(), found, false), [undefined]);
    assert.deepEqual(newsOf(toldNews(), {...found, attributes: {ods: 'A81001'}}, false), [undefined]);
  });
});
