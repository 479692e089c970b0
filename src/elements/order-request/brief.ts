// src/elements/order-request/brief.ts
// The request as plain text for a commissioner: what, on which lot, who orders and pays, what is still to be met, and
// whatever must be known to judge it.

import {dayInWords} from '../../catalogue/day.ts';
import type {Lot} from '../../catalogue/model.ts';
import {conditionText, orderersWords, payersWords, reasonText} from '../../ui/decision-words.ts';
import type {Presentation} from '../../ui/presentation.ts';
import type {Group, Line, Lines} from './lines.ts';
import type {Asker} from './view.ts';

export interface Brief {
  readonly lines: Lines;
  readonly asker: Asker;
  /** What the decisions rest on, a name and a value each. */
  readonly facts: readonly (readonly [string, string])[];
  readonly presentation: Presentation;
}

export function briefText({lines, asker, facts, presentation}: Brief): string {
  const {say, catalogue} = presentation;
  const paragraphs = [
    [say('request.heading'), catalogue.title],
    [
      ...fact(say('request.organisation'), asker.organisation),
      ...fact(say('request.name'), asker.name),
      ...facts.map(([name, value]) => `${name}: ${value}`),
    ],
    ...lines.groups.flatMap((group) => [groupText(group, presentation)]),
    ...(asker.note.trim() ? [[`${say('request.note')}:`, asker.note.trim()]] : []),
    ...noticesOf(lines),
    aboutText(presentation),
  ];
  return paragraphs.map((each) => each.join('\n')).join('\n\n');
}

function groupText({lines, decision}: Group, presentation: Presentation): string[] {
  const {say} = presentation;
  return [
    ...fact(say('answer.orderer'), orderersWords(decision.orderer, presentation)),
    ...fact(say('answer.payers'), payersWords(decision.payers, presentation)),
    ...lines.flatMap((line) => lineText(line, presentation)),
  ];
}

function lineText({service, decision}: Line, presentation: Presentation): string[] {
  const {say, catalogue} = presentation;
  const lot = decision.lot === undefined ? undefined : catalogue.lots.get(decision.lot)?.name;
  const name = [service.name, service.supplier?.name, lot, ...service.references].filter(Boolean).join(', ');
  return [
    `- ${name}`,
    ...decision.reasons.map((reason) => `  ${reasonText(reason, presentation)}`),
    ...decision.conditions.map(
      (condition) => `  ${say('answer.conditions')}: ${conditionText(condition, presentation)}`,
    ),
  ];
}

/** A disclaimer goes with what it is about. */
function noticesOf({groups}: Lines): string[][] {
  const lots = lotsOf(groups);
  const texts = new Set(
    lots.flatMap(({notices}) => notices.map(({title, text}) => (title === undefined ? text : `${title}: ${text}`))),
  );
  return [...texts].map((text) => [text]);
}

/** The lots of these lines, each once. */
export function lotsOf(groups: readonly Group[]): Lot[] {
  const lines = groups.flatMap((group) => group.lines);
  return [...new Set(lines.flatMap(({decision, lots}) => lots.find(({id}) => id === decision.lot) ?? lots))];
}

function aboutText({say, catalogue}: Presentation): string[] {
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
