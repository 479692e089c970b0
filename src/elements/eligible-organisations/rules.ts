// Who may use which lot, as a table: kinds of organisation by lots. The time that counts on the day is told, and other
// times, folded away, where something is different in them.

import {html, nothing, type TemplateResult} from 'lit';
import {phaseOn} from '../../catalogue/day.ts';
import type {Lot, OrganisationType} from '../../catalogue/model.ts';
import {typeInFull, typeInShort} from '../../catalogue/names.ts';
import type {Outcome} from '../../eligibility/enquiry.ts';
import {lotNames} from '../../ui/lot-title.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {anyOf, capital} from '../../ui/messages.ts';
import type {StringKey} from '../../ui/strings.ts';
import {describeChange, describePeriod, phaseTag} from '../../ui/terms.ts';
import {valueKey} from '../../catalogue/value-key.ts';
import {getOrCreate} from '../../catalogue/get-or-create.ts';
import {columnNotes} from './column-notes.ts';
import {listTypes} from './list-types.ts';
import {stretchesOf, type Stretch} from './stretches.ts';
import {generalTerms, usesOf, type Use} from './who-may-use.ts';

/** Lots of which the same holds in the same time. */
export interface LotsColumn {
  readonly lots: readonly [Lot, ...Lot[]];
  readonly stretch: Stretch;
  /** By the id of the kind of organisation. */
  readonly uses: ReadonlyMap<string, Use>;
  /** Equal for columns that say the same. */
  readonly rule: string;
}

/** Whether the reader wants to see this kind of organisation. */
type IsSought = (type: OrganisationType) => boolean;

export function rules(lots: readonly Lot[], context: ViewContext, isSought: IsSought): unknown {
  const times = lots.map((lot) => {
    const stretches = stretchesOf(lot, context.catalogue);
    return {lot, stretches, main: mainStretch(stretches, context)!};
  });
  const main = lotsColumns(
    times.map(({lot, main: stretch}) => ({lot, stretch})),
    context,
  );
  const others = new Map<string, {lot: Lot; stretch: Stretch}[]>();
  for (const {lot, stretches, main: own} of times) {
    for (const stretch of stretches) {
      const key = [stretch.from, stretch.to].join();
      if (stretch !== own) getOrCreate(others, key, () => []).push({lot, stretch});
    }
  }
  return html`
    ${useTable(main, context.msg('eligible.rules'), context, isSought)}
    ${[...others.values()].map((entries) => otherTime(lotsColumns(entries, context), main, context, isSought))}
  `;
}

/** The stretch of the day asked about; else the last that is over, else the first to come. */
function mainStretch(stretches: readonly Stretch[], {asOf}: ViewContext): Stretch | undefined {
  const phases = stretches.map((stretch) => phaseOn(stretch, asOf));
  const current = phases.findIndex((phase) => phase === 'in-force' || phase === 'perhaps');
  return stretches[current] ?? stretches[phases.lastIndexOf('over')] ?? stretches[0];
}

function lotsColumns(entries: readonly {lot: Lot; stretch: Stretch}[], context: ViewContext): LotsColumn[] {
  const columns = new Map<string, LotsColumn>();
  for (const {lot, stretch} of entries) {
    const uses = usesOf(context.catalogue, lot, stretch.day);
    const words = [...uses].map(([id, use]) => [id, outcomeWord(use, context), use.codes]);
    const rule = valueKey([words, generalTerms(context.catalogue, lot, stretch.day).others]);
    const key = [stretch.from, stretch.to, rule].join();
    const same = columns.get(key);
    columns.set(key, same ? {...same, lots: [...same.lots, lot]} : {lots: [lot], stretch, uses, rule});
  }
  return [...columns.values()];
}

function otherTime(
  columns: readonly LotsColumn[],
  main: readonly LotsColumn[],
  context: ViewContext,
  isSought: IsSought,
) {
  const mainOf = (lot: Lot) => main.find(({lots}) => lots.includes(lot))!;
  const title = describeChange(columns[0]!.stretch, mainOf(columns[0]!.lots[0]).stretch, context);
  const isSame = columns.every(({lots, rule}) => lots.every((lot) => mainOf(lot).rule === rule));
  return html`
    <details>
      <summary>${title}</summary>
      <div class="folded">
        ${
          isSame
            ? html`<p>${context.msg('terms.changes.none')}</p>
                ${columnNotes(columns, context)}`
            : useTable(columns, title, context, isSought)
        }
      </div>
    </details>
  `;
}

function useTable(
  columns: readonly LotsColumn[],
  name: string,
  context: ViewContext,
  isSought: IsSought,
): TemplateResult {
  const {msg, catalogue} = context;
  const ids = new Set(columns.flatMap(({uses}) => [...uses.keys()]));
  const kinds = [...catalogue.organisationTypes.values()].filter(({id}) => ids.has(id));
  const sought = kinds.filter(isSought);
  if (sought.length === 0) {
    const key = kinds.length === 0 ? 'eligible.types.none' : 'eligible.search.none';
    return html`<p class="secondary">${msg(key)}</p>
      ${columnNotes(columns, context)}`;
  }
  const table = html`
    <table aria-label=${name}>
      <thead>
        <tr>
          <th scope="col">${msg('eligible.type')}</th>
          ${columns.map((column) => columnHeader(column, context))}
        </tr>
      </thead>
      <tbody>
        ${sought.map(({id}) => typeRow(id, columns, context))}
      </tbody>
    </table>
  `;
  const isWide = columns.length > fewColumns;
  return html`
    ${isWide ? html`<div class="scroll" role="region" aria-label=${name} tabindex="0">${table}</div>` : table}
    ${columnNotes(columns, context)}
  `;
}

function columnHeader({lots, stretch}: LotsColumn, context: ViewContext): TemplateResult {
  const isInForce = phaseOn(stretch, context.asOf) === 'in-force';
  return html`
    <th scope="col">
      <bdi>${lotNames(lots, context.catalogue)}</bdi>
      <span class="note">${describePeriod(stretch, context)} ${isInForce ? nothing : phaseTag(stretch, context)}</span>
    </th>
  `;
}

function typeRow(id: string, columns: readonly LotsColumn[], context: ViewContext): TemplateResult {
  const cell = (use: Use | undefined) => html`<td>${use ? outcomeWord(use, context) : '–'}</td>`;
  return html`
    <tr>
      <th scope="row">${describeKind(id, columns, context)}</th>
      ${columns.map(({uses}) => cell(uses.get(id)))}
    </tr>
  `;
}

// More do not fit a narrow place, and are scrolled there, by keyboard too.
const fewColumns = 2;

/** Yes, yes through others, ask first, no, or not yet. */
function outcomeWord(
  {outcome, orderer}: {readonly outcome: Outcome; readonly orderer: readonly string[]},
  {msg, catalogue}: ViewContext,
): string {
  if (outcome === 'ask-orderer' && orderer.length > 0)
    return msg('eligible.through', {orderer: listTypes(orderer, catalogue, anyOf, typeInShort)});
  const words: Readonly<Record<Outcome, StringKey>> = {
    'can-order': 'answer.yes',
    'ask-orderer': 'answer.yes',
    check: 'eligible.check',
    'not-yet': 'eligible.not-yet',
    'cannot-order': 'answer.no',
  };
  return msg(words[outcome]);
}

/** `Integrated care boards (ICB): as successors of clinical commissioning groups`. */
function describeKind(id: string, columns: readonly LotsColumn[], {msg, catalogue}: ViewContext): TemplateResult {
  const uses = columns.flatMap(({uses: all}) => all.get(id) ?? []);
  const {tookOver, actsFor, withAuthority} =
    uses.find((use) => use.tookOver.length + use.actsFor.length > 0) ?? uses[0]!;
  const names = (ids: readonly string[]) => ({names: listTypes(ids, catalogue)});
  const because = [
    ...(tookOver.length > 0 ? [msg('eligible.took-over', names(tookOver))] : []),
    ...(actsFor.length > 0 ? [msg(`eligible.acts-for${withAuthority ? '.authority' : ''}`, names(actsFor))] : []),
  ];
  return html`<bdi>${capital(typeInFull(catalogue, id))}</bdi>${
      because.length === 0 ? nothing : html`<span class="because">: ${because.join('; ')}</span>`
    }`;
}
