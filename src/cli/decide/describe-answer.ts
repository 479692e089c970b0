// A decision as text or as Markdown, in the words of the elements and in their order: the verdict, who, what decided it,
// what is still needed, who pays, what to do next; then what would change it and what it rests on.

import {describeDay} from '../../catalogue/day.ts';
import {typeOf, type Found} from '../../catalogue/organisation.ts';
import type {Decision, Enquiry, Fact} from '../../eligibility/enquiry.ts';
import {listChanges} from '../../ui/describe-changes.ts';
import {
  decisionFacts,
  describeCondition,
  describeGuidance,
  describeOutcome,
  describeReason,
  describeVerdict,
  describeWhoPays,
  openQuestions,
} from '../../ui/describe-decision.ts';
import {describeLookUp, type LookUp} from '../../ui/describe-organisation.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {markdownText, onOneLine, printable} from '../literal-text.ts';

export function describeAnswer(
  enquiry: Enquiry,
  decision: Decision,
  found: Found | undefined,
  context: ViewContext,
  isMarkdown: boolean,
): string {
  const {msg, catalogue, asOf} = context;
  const decided = {decision, enquiry};
  const lookUp: LookUp = found ? {kind: 'found', code: found.organisation.code, found} : {kind: 'none'};
  const {withinReach, others} = listChanges(enquiry, decision, context);
  const isBarred = decision.outcome === 'cannot-order';
  const sections: AnswerSection[] = [
    {title: msg('answer.reasons'), items: decision.reasons.map((reason) => describeReason(reason, context))},
    {
      title: msg('answer.conditions'),
      items: isBarred ? [] : decision.conditions.map((condition) => describeCondition(condition, context)),
    },
    {
      title: msg('answer.next'),
      isOrdered: true,
      items: decision.next.map(({text, url}) => (url === undefined ? text : `${text} ${url}`)),
    },
    {title: msg('answer.changes'), items: [...withinReach, ...others]},
    {title: msg('answer.sources'), items: sourcesOfReasons(decision)},
    {
      title: msg('answer.facts'),
      items: decisionFacts(enquiry, decision, lookUp, context).map(([name, value]) => `${name}: ${value}`),
    },
  ];
  const paid = isBarred || decision.payers.length === 0 ? '' : describeWhoPays(decided, context);
  const answer: Answer = {
    verdict: `${describeVerdict(decided, context)} (${describeDay(asOf, catalogue.language)})`,
    sentences: [describeOutcome(decided, context), ...whoAsks(found, lookUp, enquiry, context), paid].filter(Boolean),
    sections: sections.filter(({items}) => items.length > 0),
    last: [...notSaid(decision), describeGuidance(decided, context)],
  };
  return isMarkdown ? answerAsMarkdown(answer) : answerAsText(answer);
}

interface AnswerSection {
  readonly title: string;
  readonly isOrdered?: true;
  readonly items: readonly string[];
}

interface Answer {
  readonly verdict: string;
  readonly sentences: readonly string[];
  readonly sections: readonly AnswerSection[];
  readonly last: readonly string[];
}

function answerAsText({verdict, sentences, sections, last}: Answer): string {
  const lists = sections.flatMap(({title, items, isOrdered}) => [
    '',
    title,
    ...items.map((item, n) => `  ${isOrdered ? `${n + 1}.` : '-'} ${onOneLine(item)}`),
  ]);
  return [verdict, ...sentences, ...lists, '', ...last].map(printable).join('\n');
}

function answerAsMarkdown({verdict, sentences, sections, last}: Answer): string {
  const lists = sections.flatMap(({title, items, isOrdered}) => [
    `## ${markdownText(title)}`,
    items.map((item, n) => `${isOrdered ? `${n + 1}.` : '-'} ${markdownText(item)}`).join('\n'),
  ]);
  return [`# ${markdownText(verdict)}`, ...sentences.map(markdownText), ...lists, ...last.map(markdownText)].join(
    '\n\n',
  );
}

function whoAsks(found: Found | undefined, lookUp: LookUp, {organisation}: Enquiry, context: ViewContext): string[] {
  if (!found) return [];
  const {organisationTypes} = context.catalogue;
  if (typeOf(found.organisation, organisationTypes) !== undefined) return [describeLookUp(lookUp, context).join(' ')];
  const {name, code} = found.organisation;
  const advice = organisation?.type === undefined ? ': name it with --organisation' : '';
  return [`${name} (${code}): of which type it is, its record does not say${advice}.`];
}

/** Each once, by address. */
function sourcesOfReasons({reasons}: Decision): string[] {
  const sources = reasons.flatMap((reason) => reason.sources);
  return [...new Set(sources.map(({text, href}) => (href === undefined || href === text ? text : `${text}: ${href}`)))];
}

const optionNames: Readonly<Record<Fact, string>> = {
  lot: '--lot',
  organisation: '--organisation',
  principalSystem: '--principal-system',
  centralFunding: '--central-funding',
  agreementSigned: '--agreement',
};

function notSaid(decision: Decision): string[] {
  const open = openQuestions(decision).map((fact) => optionNames[fact]);
  return open.length === 0 ? [] : [`Not said, though it would matter: ${open.join(', ')}.`];
}
