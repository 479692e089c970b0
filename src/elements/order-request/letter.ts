// The request as a letter to those who place the orders: who asks, what for, what is understood about orders and money,
// what is not certain. The reader may change it.

import {describeDay} from '../../catalogue/day.ts';
import {findService} from '../../catalogue/model.ts';
import {systemName} from '../../catalogue/systems.ts';
import type {Enquiry, Reason} from '../../eligibility/enquiry.ts';
import {describeNotice} from '../../ui/csv-about.ts';
import {
  dataDoubts,
  decidingReasons,
  describeCondition,
  describeReason,
  describeWhoPays,
  neededConditions,
  questionToAsk,
  reasonsInFavour,
} from '../../ui/describe-decision.ts';
import {organisationName, organisationTypeName, type LookUp} from '../../ui/describe-organisation.ts';
import {allOf, anyOf} from '../../ui/messages.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {requestedLines, lotsOfLines, type Line, type Lines} from './lines.ts';
import type {Requester} from '../base/order/kept-request.ts';

/** What is asked for, by whom, and on what that rests. */
export interface Brief {
  readonly lines: Lines;
  readonly requester: Requester;
  readonly enquiry: Enquiry;
  readonly lookUp: LookUp;
  /** The facts that the decisions rest on, a name and a value each. */
  readonly facts: readonly (readonly [string, string])[];
  readonly context: ViewContext;
}

export function writeLetter(brief: Brief): string {
  const {lines, requester, context} = brief;
  const {msg} = context;
  const requested = requestedLines(lines);
  const paragraphs = [
    [msg('letter.greeting')],
    introduction(brief),
    [msg('letter.asks'), ...requested.map((line) => lineName(line, context))],
    sentencesBelow(msg('letter.understood'), understood(requested, context)),
    sentencesBelow(
      msg('letter.uncertain'),
      requested.flatMap((line) => uncertain(line, context)),
    ),
    [requester.note.trim()],
    ...noticesOf(lines),
    sourceLines(context),
    [msg('letter.thanks'), requester.name.trim(), requester.organisation.trim()],
  ];
  return paragraphs
    .map((each) => each.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}

/** Says who asks and for what, and no more: for where there is little room. */
export function briefList({lines, requester, context}: Brief): string {
  const who = [requester.organisation, requester.name].filter(Boolean).join(', ');
  return [who, ...requestedLines(lines).map((line) => lineName(line, context))].filter(Boolean).join('\n');
}

function introduction({enquiry, lookUp, requester, context}: Brief): string[] {
  const {msg, catalogue, asOf, today} = context;
  const found = lookUp.kind === 'found' ? lookUp.found : undefined;
  const type = found
    ? organisationTypeName(found.organisation, catalogue)
    : catalogue.organisationTypes.get(enquiry.organisation?.type ?? '')?.name;
  const names = [found ? organisationName(found.organisation) : requester.organisation.trim(), type ?? ''];
  const organisation = names.filter(Boolean).join(', ');
  const {principalSystem = ''} = enquiry;
  const system = findService(catalogue, principalSystem) && systemName(catalogue, principalSystem);
  const commissioner = found && (found.commissioner?.name ?? found.organisation.commissionedBy);
  const sentences = [
    organisation && msg('letter.from', {organisation}),
    system && msg('letter.system', {system}),
    commissioner && msg('letter.commissioner', {name: commissioner}),
    asOf === today ? '' : msg('letter.day', {day: describeDay(asOf, catalogue.language)}),
  ];
  return [sentences.filter(Boolean).join(' ')];
}

/** A heading with sentences below it, each once; nothing without a sentence. */
function sentencesBelow(title: string, sentences: readonly string[]): string[] {
  return sentences.length === 0 ? [] : [title, ...[...new Set(sentences)].map((each) => `- ${each}`)];
}

/** What is known of orders and money, and what is still needed. */
function understood(lines: readonly Line[], context: ViewContext): string[] {
  const isSettled = ({outcome}: Reason) => outcome !== 'check';
  const isNews = ({code}: Reason) => code !== 'organisation-active'; // whoever writes the letter is
  const reasons = ({decision}: Line) =>
    [...decidingReasons(decision).filter(isSettled), ...reasonsInFavour(decision)].filter(isNews);
  return [
    ...lines.flatMap(reasons).map((reason) => describeReason(reason, context)),
    ...whoPaysFor(lines, context),
    ...lines.flatMap((line) => stillNeeded(line, context)),
  ];
}

/** Names the services where not all are paid for in the same way. */
function whoPaysFor(lines: readonly Line[], context: ViewContext): string[] {
  const paid = lines
    .filter(({decision}) => decision.payers.length > 0)
    .map((line) => ({name: line.service.name, said: `${describeWhoPays(line, context)}.`}));
  const isSame = new Set(paid.map(({said}) => said)).size < 2;
  return paid.map(({name, said}) => (isSame ? said : context.msg('letter.entry', {name, said})));
}

function stillNeeded({decision}: Line, {msg, catalogue}: ViewContext): string[] {
  const needed = neededConditions(decision).map(({code, values}) =>
    msg(`letter.needs.${code as 'practice-agreement' | 'disclaimer' | 'authority'}`, values),
  );
  return needed.length === 0 ? [] : [msg('letter.needs', {names: allOf(needed, catalogue.language)})];
}

/** What to ask whoever orders, and what the source leaves open. */
function uncertain({service: {name}, decision, enquiry}: Line, context: ViewContext): string[] {
  const doubts = dataDoubts(decision).map((doubt) =>
    context.msg('letter.entry', {name, said: describeCondition(doubt, context)}),
  );
  return decision.outcome === 'check' ? [questionToAsk({decision, enquiry}, context), ...doubts] : doubts;
}

function lineName(line: Line, context: ViewContext): string {
  const {name, supplier, references} = line.service;
  const parts = [name, supplier?.name, describeLots(line, context), ...references];
  return `- ${parts.filter(Boolean).join(', ')}`;
}

/** Names the lot of a line, or those that it may be on while none was chosen. */
export function describeLots({service, lot, lots}: Line, {msg, catalogue}: ViewContext): string {
  if (lot) return lot.name;
  const names = lots.map(({name}) => name);
  if (names.length > 0) return anyOf(names, catalogue.language);
  return msg(service.listingsLost ? 'service.lots-lost' : 'service.no-lot');
}

/** The notices of the lots that are asked for, each once: a disclaimer goes with what it is about. */
function noticesOf(lines: Lines): string[][] {
  const texts = new Set(lotsOfLines(requestedLines(lines)).flatMap(({notices}) => notices.map(describeNotice)));
  return [...texts].map((text) => [text]);
}

function sourceLines({msg, catalogue}: ViewContext): string[] {
  const {title, publisher, updated, archived, language} = catalogue;
  const source = [title, publisher?.text].filter(Boolean).join(', ');
  return [
    `${msg('provenance.source')}: ${source}`,
    ...(updated === undefined ? [] : [msg('provenance.updated', {day: describeDay(updated, language)})]),
    ...(archived ? [archived.text] : []),
    msg('answer.guidance'),
  ];
}
