// The short answer to "May we order it?": the verdict with its sign, who, what decided it, what is still needed, who
// pays. `order-eligibility`, `order-request`, cards and `eligible-organisations` all show it:
//
//   const decided = {decision: decide(catalogue, enquiry), enquiry}; // or `judge`, of an enquiry that is resolved
//   html`<p>${verdict(decided, context)}</p>                 the word alone, for a tag, a table or a heading
//        ${shortAnswer(decided, context)}`                   verdict and all that follows
//
// Their element needs `shortAnswerStyles`. In plain text the same are `describeVerdict` and `describeOutcome` of
// describe-decision.ts.

import {html, nothing, svg, type TemplateResult} from 'lit';
import {describeDay} from '../catalogue/day.ts';
import {
  decidingReasons,
  describeCondition,
  describeOutcome,
  describeReason,
  describeVerdict,
  describeWhoPays,
  neededConditions,
  reasonsInFavour,
  type Decided,
} from './describe-decision.ts';
import type {Reason} from '../eligibility/enquiry.ts';
import {lines} from './text.ts';
import type {ViewContext} from './view-context.ts';

/** The verdict as a word with a sign, for inside of a heading or a paragraph. */
export function verdict(decided: Decided, context: ViewContext): TemplateResult {
  const {outcome} = decided.decision;
  return html`<span class="verdict ${outcome}"
    >${groundSign(signs[outcome])} ${describeVerdict(decided, context)}</span
  >`;
}

/** The day that a verdict is of, for beside it. */
export function verdictDay({asOf, catalogue}: ViewContext): TemplateResult {
  return html`<span class="verdict-day">${describeDay(asOf, catalogue.language)}</span>`;
}

/** The whole short answer, where it needs no heading: the verdict stands in bold. */
export function shortAnswer(decided: Decided, context: ViewContext): TemplateResult {
  return html`<p><strong>${verdict(decided, context)}</strong></p>
    ${verdictGrounds(decided, context)}`;
}

/** What follows the verdict: who, what decided it, what is still needed, who pays. */
export function verdictGrounds(decided: Decided, context: ViewContext): TemplateResult {
  const {decision} = decided;
  const who = describeOutcome(decided, context);
  const isBarred = decision.outcome === 'cannot-order';
  const lines = [
    ...decidingReasons(decision)
      .filter(({outcome}) => outcome === decision.outcome && isInTheWay(outcome)) // the worst decide
      .map((reason) => line(signs[reason.outcome], describeReason(reason, context))),
    ...mainReasonsInFavour(decided).map((reason) => line('tick', describeReason(reason, context))),
    ...(isBarred ? [] : neededConditions(decision)).map((needed) => line('bang', describeCondition(needed, context))),
  ];
  return html`
    ${who === '' ? nothing : html`<p class="verdict-who">${who}</p>`}
    ${
      lines.length === 0
        ? nothing
        : html`<ul class="plain-list grounds">
            ${lines}
          </ul>`
    }
    ${isBarred || decision.payers.length === 0 ? nothing : html`<p>${describeWhoPays(decided, context)}</p>`}
  `;
}

/** Of what speaks for the order what the reader asked about: it goes without saying that the rest is so. */
function mainReasonsInFavour({decision}: Decided): Reason[] {
  const inFavour = reasonsInFavour(decision);
  const isPaired = inFavour.some(({code}) => code === 'pairing-assured');
  const main = [
    'pairing-assured',
    ...(isPaired ? [] : ['service-available']),
    'organisation-eligible',
    'agreement-signed',
  ];
  const isEnded = decision.reasons.some(({code}) => code === 'terms-ended');
  return isEnded ? [] : main.flatMap((code) => inFavour.find((reason) => reason.code === code) ?? []);
}

function isInTheWay(outcome: Reason['outcome']): boolean {
  return outcome === 'cannot-order' || outcome === 'not-yet' || outcome === 'check';
}

function line(kind: Sign, text: string): TemplateResult {
  return html`<li class="ground ${kind}">${groundSign(kind)}<span dir="auto">${lines(text)}</span></li>`;
}

type Sign = keyof typeof paths;

const paths = {
  tick: 'M4 12.5l5 5L20 6.5',
  cross: 'M6 6l12 12M18 6L6 18',
  bang: 'M12 4v10M12 19v.5',
  query: 'M8 8.5a4 4 0 1 1 6 3.5q-2 1-2 3M12 19v.5',
};

const signs: Readonly<Record<Reason['outcome'], Sign>> = {
  pass: 'tick',
  'can-order': 'tick',
  'ask-orderer': 'tick',
  check: 'query',
  'not-yet': 'bang',
  'cannot-order': 'cross',
};

/** Repeats what the words beside it say, so that it can be seen at a glance. */
function groundSign(kind: Sign): TemplateResult {
  return html`<svg class="sign" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${paths[kind]} />`}</svg>`;
}
