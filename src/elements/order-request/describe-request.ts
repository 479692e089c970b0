// The request as plain text for a commissioner: what is asked for on which lot, who orders and pays, what is still to
// be met, and what must be known to judge it.

import {describeDay} from '../../catalogue/day.ts';
import {describeNotice} from '../../ui/csv-about.ts';
import {
  decidingReasons,
  describeCondition,
  describeOrderers,
  describeWhoPays,
  describeReason,
} from '../../ui/describe-decision.ts';
import {anyOf} from '../../ui/messages.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {requestedLines, lotsOfLines, type LineGroup, type Line, type Lines} from './lines.ts';
import type {Requester} from '../base/kept-request.ts';

/** What is asked for, by whom, and on what that rests. */
export interface Brief {
  readonly lines: Lines;
  readonly requester: Requester;
  /** The facts that the decisions rest on, a name and a value each. */
  readonly facts: readonly (readonly [string, string])[];
  readonly context: ViewContext;
}

export function describeRequest({lines, requester, facts, context}: Brief): string {
  const {msg, catalogue} = context;
  const paragraphs = [
    [msg('request.heading'), catalogue.title],
    [
      ...factLine(msg('request.organisation'), requester.organisation),
      ...factLine(msg('request.name'), requester.name),
      ...facts.flatMap(([name, value]) => factLine(name, value)),
    ],
    ...lines.groups.map((group) => describeGroup(group, context)),
    ...(requester.note.trim() ? [[`${msg('request.note')}:`, requester.note.trim()]] : []),
    ...noticesOf(lines),
    describeAbout(context),
  ];
  return paragraphs.map((each) => each.join('\n')).join('\n\n');
}

/** Says who asks and for what, without the reasons: for where there is little room. */
export function briefList({lines, requester, context}: Brief): string {
  const {msg} = context;
  return [
    ...factLine(msg('request.organisation'), requester.organisation),
    ...factLine(msg('request.name'), requester.name),
    ...requestedLines(lines).map((line) => lineName(line, context)),
  ].join('\n');
}

function describeGroup({lines}: LineGroup, context: ViewContext): string[] {
  const {msg} = context;
  const [first] = lines as [Line];
  return [
    ...factLine(msg('answer.orderer'), describeOrderers(first.decision.orderer, context)),
    describeWhoPays(first, context),
    ...lines.flatMap((line) => describeLine(line, context)),
  ];
}

function describeLine(line: Line, context: ViewContext): string[] {
  const {decision} = line;
  return [
    lineName(line, context),
    ...decidingReasons(decision).map((reason) => `  ${describeReason(reason, context)}`),
    ...decision.conditions.map((condition) => `  ${describeCondition(condition, context)}`),
  ];
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

function describeAbout({msg, catalogue}: ViewContext): string[] {
  const {publisher, updated, archived, language} = catalogue;
  return [
    ...factLine(msg('provenance.source'), publisher?.text ?? ''),
    ...(updated === undefined ? [] : [msg('provenance.updated', {day: describeDay(updated, language)})]),
    ...(archived ? [archived.text] : []),
    msg('answer.guidance'),
  ];
}

function factLine(name: string, value: string): string[] {
  return value.trim() === '' ? [] : [`${name}: ${value.trim()}`];
}
