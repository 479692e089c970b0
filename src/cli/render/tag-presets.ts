// What the author of a page fixed in a tag, as a preset for a query. What the catalogue lacks matches nothing.

import type {Lot} from '../../catalogue/model.ts';
import {resolveFacetPreset, resolvePreset} from '../../query/presets.ts';
import type {Preset} from '../../query/query.ts';
import type {TagView} from './plain-content.ts';

const listPresets = ['lot', 'category', 'supplier', 'capability', 'works-with', 'status', 'services'] as const;

type PresetName = (typeof listPresets)[number] | 'facets';

export interface TagPresets {
  readonly preset: Preset;
  /** In sentences. */
  readonly unknown: readonly string[];
}

/** @param names - The attributes that the tag has of those of a list. */
export function tagPresets(
  {attribute, context}: TagView,
  names: readonly PresetName[] = [...listPresets, 'facets'],
): TagPresets {
  const presets: Preset[] = [];
  const unknown: string[] = [];
  for (const name of names) {
    const text = attribute(name);
    if (text === '') continue;
    const found = name === 'facets' ? resolveFacetPreset(context.catalogue, text) : listPreset(name, text, context);
    presets.push(found.preset);
    unknown.push(...found.unknown.map((each) => context.msg(`preset.unknown.${name}`, {name: each})));
  }
  return {preset: Object.assign({}, ...presets) as Preset, unknown};
}

function listPreset(name: (typeof listPresets)[number], text: string, {catalogue}: TagView['context']) {
  const {ids, unknown} = resolvePreset(catalogue, name, text);
  return {preset: {[name]: ids}, unknown};
}

/** The lots that the tag speaks of: all if it names none. */
export function tagLots(view: TagView): {readonly lots: readonly Lot[]; readonly unknown: readonly string[]} {
  const {lots} = view.context.catalogue;
  const {preset, unknown} = tagPresets(view, ['lot']);
  return {lots: preset.lot?.flatMap((id) => lots.get(id) ?? []) ?? [...lots.values()], unknown};
}
