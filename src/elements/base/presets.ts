// Resolves what the page's author fixed, and the reader cannot undo, to ids of the catalogue. A name that the catalogue
// lacks matches nothing, for a typo must never widen a list, and the page says so.

import {html, nothing, type TemplateResult} from 'lit';
import type {Catalogue, Lot} from '../../catalogue/model.ts';
import {ownFields} from '../../catalogue/own-fields.ts';
import {knownValues, resolveFacetPreset, resolvePreset} from '../../query/presets.ts';
import type {NamedValue, Preset} from '../../query/query.ts';
import {authorNote} from '../../ui/author-note.ts';
import type {ViewContext} from '../../ui/view-context.ts';

/** Attributes that name values of one facet (or services), as the author wrote them; empty when absent. */
export interface PresetAttributes {
  readonly lot: string;
  readonly category: string;
  readonly supplier: string;
  readonly capability: string;
  readonly 'works-with': string;
  readonly status: string;
  readonly services: string;
  readonly facets: string;
}

type AttributeName = keyof PresetAttributes;

/** Attributes of elements that decide about an order. */
type FactName = 'organisation' | 'principal-system';

export interface Presets {
  readonly preset: Preset;
  readonly unknown: readonly UnknownPreset[];
}

/** A name that the catalogue does not have. */
export interface UnknownPreset {
  readonly attribute: AttributeName | FactName;
  /** The whole attribute. */
  readonly value: string;
  readonly name: string;
}

export function resolvePresets(catalogue: Catalogue, attributes: PresetAttributes): Presets {
  const presets: Preset[] = [];
  const unknown: UnknownPreset[] = [];
  for (const attribute of Object.keys(attributes) as AttributeName[]) {
    const value = attributes[attribute];
    if (value.trim() === '') continue;
    const resolved = resolve(catalogue, attribute, value);
    presets.push(resolved.preset);
    unknown.push(...resolved.unknown.map((name) => ({attribute, value, name})));
  }
  return {preset: ownFields(Object.assign({}, ...presets) as Preset), unknown};
}

function resolve(catalogue: Catalogue, attribute: AttributeName, value: string) {
  if (attribute === 'facets') return resolveFacetPreset(catalogue, value);
  const {ids, unknown} = resolvePreset(catalogue, attribute, value);
  return {preset: {[attribute]: ids}, unknown};
}

/** The lots that the attribute `lot` names; every lot when it is blank. */
export function lotsNamed(catalogue: Catalogue, value: string): Presets & {readonly lots: readonly Lot[]} {
  if (value.trim() === '') return {preset: {}, unknown: [], lots: [...catalogue.lots.values()]};
  const {ids, unknown} = resolvePreset(catalogue, 'lot', value);
  return {
    preset: {lot: ids},
    unknown: unknown.map((name) => ({attribute: 'lot', value, name})),
    lots: ids.flatMap((id) => catalogue.lots.get(id) ?? []),
  };
}

const mostNotices = 10;

/** Notices that say what the author named and the catalogue lacks: the first of it. Each has the whole attribute. */
export function unknownNames(unknown: readonly UnknownPreset[], context: ViewContext): TemplateResult[] {
  const {msg, catalogue} = context;
  return unknown.slice(0, mostNotices).map(
    ({attribute, value, name}) => html`
      <div class="inset" part="unknown">
        <p>${msg(`preset.unknown.${attribute}`, {name})}</p>
        ${authorNote(
          msg,
          html`
            <p>${msg('preset.author', {attribute, value})}</p>
            ${attribute === 'services' || attribute === 'facets' ? nothing : knownNames(catalogue, attribute, context)}
          `,
        )}
      </div>
    `,
  );
}

// Enough to find the right one; a catalogue may have thousands of suppliers.
const mostKnown = 30;

function knownNames(catalogue: Catalogue, attribute: UnknownPreset['attribute'], {msg}: ViewContext): TemplateResult {
  const known = knownOf(catalogue, attribute).map(({id, name}) => (id === name ? id : `${name} (${id})`));
  return html`<p>${msg('preset.known', {names: known.slice(0, mostKnown).join(', ')})}</p>`;
}

function knownOf(catalogue: Catalogue, attribute: UnknownPreset['attribute']): readonly NamedValue[] {
  if (attribute === 'organisation') return [...catalogue.organisationTypes.values()];
  return knownValues(catalogue, attribute === 'principal-system' ? 'works-with' : attribute);
}
