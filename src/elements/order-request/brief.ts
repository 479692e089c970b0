// The request as plain text for a commissioner: what, on which lot, who orders and pays, what is still to be met, and
// whatever must be known to judge it.

import {dayInWords} from '../../catalogue/day.ts';
import {noticeText} from '../../ui/csv-about.ts';
import {conditionText, orderersWords, payersWords, reasonText} from '../../ui/decision-words.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {lotsInWords} from './contents.ts';
import {asked, lotsOf, type Group, type Line, type Lines} from './lines.ts';
import type {Asker} from './view.ts';

export interface Brief {
  readonly lines: Lines;
  readonly asker: Asker;
  /** What the decisions rest on, a name and a value each. */
  readonly facts: readonly (readonly [string, string])[];
  readonly context: ViewContext;
}

export function briefText({lines, asker, facts, context}: Brief): string {
  const {say, catalogue} = context;
  const paragraphs = [
    [say('request.heading'), catalogue.title],
    [
      ...fact(say('request.organisation'), asker.organisation),
      ...fact(say('request.name'), asker.name),
      ...facts.flatMap(([name, value]) => fact(name, value)),
    ],
    ...lines.groups.map((group) => groupText(group, context)),
    ...(asker.note.trim() ? [[`${say('request.note')}:`, asker.note.trim()]] : []),
    ...noticesOf(lines),
    aboutText(context),
  ];
  return paragraphs.map((each) => each.join('\n')).join('\n\n');
}

/** Who asks and for what, without the reasons: for where there is little room. */
export function briefList({lines, asker, context}: Brief): string {
  const {say} = context;
  return [
    ...fact(say('request.organisation'), asker.organisation),
    ...fact(say('request.name'), asker.name),
    ...asked(lines).map((line) => lineName(line, context)),
  ].join('\n');
}

function groupText({lines}: Group, context: ViewContext): string[] {
  const {say} = context;
  const {orderer, payers} = lines[0]!.decision;
  return [
    ...fact(say('answer.orderer'), orderersWords(orderer, context)),
    ...fact(say('answer.payers'), payersWords(payers, context)),
    ...lines.flatMap((line) => lineText(line, context)),
  ];
}

function lineText(line: Line, context: ViewContext): string[] {
  const {say} = context;
  const {decision} = line;
  return [
    lineName(line, context),
    ...decision.reasons.map((reason) => `  ${reasonText(reason, context)}`),
    ...decision.conditions.map((condition) => `  ${say('answer.conditions')}: ${conditionText(condition, context)}`),
  ];
}

function lineName(line: Line, context: ViewContext): string {
  const {name, supplier, references} = line.service;
  const parts = [name, supplier?.name, line.lot?.name ?? lotsInWords(line, context), ...references];
  return `- ${parts.filter(Boolean).join(', ')}`;
}

/** A disclaimer goes with what it is about. */
function noticesOf(lines: Lines): string[][] {
  const texts = new Set(lotsOf(asked(lines)).flatMap(({notices}) => notices.map(noticeText)));
  return [...texts].map((text) => [text]);
}

function aboutText({say, catalogue}: ViewContext): string[] {
  const {publisher, updated, archived, language} = catalogue;
  return [
    ...fact(say('provenance.source'), publisher?.text ?? ''),
    ...(updated === undefined ? [] : [say('provenance.updated', {day: dayInWords(updated, language)})]),
    ...(archived ? [archived.text] : []),
    say('answer.guidance'),
  ];
}

function fact(name: string, value: string): string[] {
  return value.trim() === '' ? [] : [`${name}: ${value.trim()}`];
}
