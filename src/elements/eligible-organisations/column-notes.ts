// Below the table of who may use which lot: what the table cannot hold.

import {html, nothing, type TemplateResult} from 'lit';
import {isWholeDay} from '../../catalogue/day.ts';
import type {Catalogue, Lot} from '../../catalogue/model.ts';
import {typeInShort} from '../../catalogue/names.ts';
import {lotNames} from '../../ui/lot-title.ts';
import {anyOf} from '../../ui/messages.ts';
import {tenseOf, termsSources} from '../../ui/terms.ts';
import {lines, paragraphs} from '../../ui/text.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {listTypes} from './list-types.ts';
import type {LotsColumn} from './rules.ts';
import {stretchesOf, type Stretch} from './stretches.ts';
import {generalTerms, type Use} from './who-may-use.ts';

/** For each column: what holds for others, doubts, the publisher's own words and the sources. */
export function columnNotes(columns: readonly LotsColumn[], context: ViewContext): TemplateResult {
  return html`<dl>
    ${columns.map(
      (column) => html`
        <dt><bdi>${lotNames(column.lots, context.catalogue)}</bdi></dt>
        <dd>${columnNote(column, context)}</dd>
      `,
    )}
  </dl>`;
}

function columnNote({lots, stretch, uses}: LotsColumn, context: ViewContext): TemplateResult {
  const {msg, catalogue} = context;
  const {terms, from, to} = stretch;
  const isVague = [from, to].some((end) => end !== undefined && !isWholeDay(end));
  const doubts = new Set([...uses.values()].flatMap((use) => doubtsAbout(use, context)));
  const words = new Set(lots.flatMap((lot) => termsWithin(lot, stretch, catalogue)).flatMap(({text}) => text ?? []));
  const sources = lots.flatMap((lot) => termsWithin(lot, stretch, catalogue)).flatMap((each) => each.sources);
  return html`
    <p>${describeOthers(lots[0], stretch, context)}</p>
    ${[...doubts].map((doubt) => html`<p>${msg('eligible.check')}: ${doubt}</p>`)}
    ${isVague ? html`<p>${msg('eligible.vague')}</p>` : nothing}
    ${
      terms.some(({unclear}) => unclear)
        ? html`<p>${msg('terms.unclear')} ${lines(terms.flatMap(({whyUnclear}) => whyUnclear ?? []).join(' '))}</p>`
        : nothing
    }
    ${[...words].map(paragraphs)}
    ${termsSources(stretch, [...new Map(sources.map((link) => [link.href ?? link.text, link])).values()], context)}
  `;
}

/** What holds of a lot in the same time. */
function termsWithin(lot: Lot, {from, to}: Stretch, catalogue: Catalogue) {
  return stretchesOf(lot, catalogue).find((each) => each.from === from && each.to === to)?.terms ?? [];
}

function doubtsAbout({codes, ordersFrom}: Use, {msg, catalogue}: ViewContext): string[] {
  return codes.flatMap((code) => {
    switch (code) {
      case 'terms-unclear':
      case 'terms-date-unclear':
      case 'organisation-type-not-then':
        return [msg(`eligible.${code}`)];
      case 'organisation-eligibility-unclear':
        return [
          ordersFrom.length === 0
            ? msg('eligible.not-listed')
            : msg('eligible.not-listed.ask', {orderer: listTypes(ordersFrom, catalogue, anyOf, typeInShort)}),
        ];
      default:
        return [];
    }
  });
}

function describeOthers(lot: Lot, stretch: Stretch, context: ViewContext): string {
  const {msg, catalogue} = context;
  const {others, orderedBy} = generalTerms(catalogue, lot, stretch.day);
  const tense = tenseOf(stretch, context);
  if (others === 'no') return msg(`eligible.others.no${ends[tense]}`);
  return tense === 'present' && orderedBy.length > 0
    ? msg('eligible.others.check', {names: listTypes(orderedBy, catalogue, anyOf)})
    : msg(`eligible.others.unclear${ends[tense]}`);
}

/** The ends of keys of the interface's texts. */
const ends = {past: '.then', present: '', future: '.future'} as const;
