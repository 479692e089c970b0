// What a page's author wrote in an attribute, resolved to the ids that a query takes. Whatever cannot be resolved is
// told and matches nothing: a typo must never widen a list.

import {getOrCreate} from '../catalogue/get-or-create.ts';
import {findService, type Catalogue, type Part, type Service} from '../catalogue/model.ts';
import {foldedName} from '../catalogue/folded-name.ts';
import type {Preset} from './compile-query.ts';
import {facetTopic, systems, type FacetId} from './topics.ts';
import {listedNames, nameOf, type NamedValue} from './values.ts';

export interface ResolvedPreset {
  /** For the preset of a query. Empty if nothing could be resolved: then no service matches. */
  readonly ids: string[];
  /** What the author wrote and the catalogue does not have. */
  readonly unknown: string[];
}

/**
 * Resolves a list of data values. With a comma, commas separate; without, the whole is tried as one id or name, and only
 * if that is unknown do spaces separate. Ids first, then names without regard to case (a supplier's aliases and a
 * capability's abbreviation too); a name that several values bear means all of them. Blank text names nothing.
 *
 * @param facet - A facet, or `services`, which are named by their ids alone.
 */
export function resolvePreset(catalogue: Catalogue, facet: FacetId, text: string): ResolvedPreset {
  const find = finder(catalogue, facet);
  const items = separate(text, (item) => find(item).length > 0);
  return {
    ids: [...new Set(items.flatMap(find))],
    unknown: items.filter((item) => find(item).length === 0),
  };
}

/**
 * Resolves `hosting:public-cloud integration:im1`, separated like other lists, into a preset of the catalogue's own
 * facets. What is unknown stays in the preset as a facet that fits no service.
 */
export function resolveFacetPreset(catalogue: Catalogue, text: string): {preset: Preset; unknown: string[]} {
  const find = (item: string) => findFacetValue(catalogue, item);
  const items = separate(text, (item) => find(item).ids.length > 0);
  const ids = new Map<FacetId, string[]>();
  for (const found of items.map(find)) getOrCreate(ids, found.facet, () => []).push(...found.ids);
  return {preset: record(ids), unknown: items.filter((item) => find(item).ids.length === 0)};
}

/** All that a preset may name, for the author who named something else. */
export function knownValues(catalogue: Catalogue, facet: FacetId): NamedValue[] {
  return [...idsOf(catalogue, facet)].map((id) => ({id, name: nameOf(catalogue, facet, id)}));
}

type Find = (text: string) => readonly string[];

function finder(catalogue: Catalogue, facet: FacetId): Find {
  const isService = (id: string) => findService(catalogue, id) !== undefined;
  if (facet === 'services') return (id) => (isService(id) ? [id] : []);
  const ids = idsOf(catalogue, facet);
  const byName = new Map<string, string[]>();
  for (const id of ids)
    for (const name of namesOfValue(catalogue, facet, id)) getOrCreate(byName, foldedName(name), () => []).push(id);
  return (text) => {
    const isId = ids.has(text) || (facet === 'works-with' && isService(text));
    return isId ? [text] : (byName.get(foldedName(text)) ?? []);
  };
}

/** Returns the ids in the catalogue's list, and those that only services use. */
function idsOf(catalogue: Catalogue, facet: FacetId): Set<string> {
  return new Set([...listedNames(catalogue, facet).keys(), ...usedIds(catalogue, facet)]);
}

/** By part, so that each is read once. Not from what is prepared for queries: most elements have presets, but no query. */
const usedInPart = new WeakMap<Part, Map<FacetId, ReadonlySet<string>>>();

function usedIds(catalogue: Catalogue, facet: FacetId): readonly string[] {
  const read = readerOf(catalogue, facet);
  return catalogue.parts.flatMap((part) => {
    const used = getOrCreate(usedInPart, part, () => new Map<FacetId, ReadonlySet<string>>());
    return [...getOrCreate(used, facet, () => new Set(part.services.flatMap(read)))];
  });
}

function readerOf(catalogue: Catalogue, facet: FacetId): (service: Service) => readonly string[] {
  switch (facet) {
    case 'lot':
      return () => []; // a listing on a lot that no list defines is left out of the catalogue
    case 'status': // on any day: a word of the publisher's is no typo because today nothing stands so
      return ({listings}) => listings.flatMap(({status}) => status ?? []);
    case 'works-with':
      return systems.read;
    default:
      return facetTopic(catalogue, facet, '').read;
  }
}

function namesOfValue(catalogue: Catalogue, facet: FacetId, id: string): readonly string[] {
  const name = nameOf(catalogue, facet, id);
  if (facet === 'works-with') return [findService(catalogue, id)?.name ?? id];
  if (facet === 'supplier') return [name, ...(catalogue.suppliers.get(id)?.aliases ?? [])];
  const abbreviation = facet === 'capability' && catalogue.capabilities.get(id)?.abbreviation;
  return abbreviation ? [name, abbreviation] : [name];
}

function separate(text: string, isKnown: (item: string) => boolean): string[] {
  const whole = text.trim();
  if (whole.includes(',')) return whole.split(',').flatMap((item) => item.trim() || []);
  if (whole === '' || isKnown(whole)) return whole ? [whole] : [];
  const words = whole.split(/\s+/);
  return words.some(isKnown) ? words : [whole];
}

/** An id may contain a colon, so the first one after a facet that is known divides. */
function findFacetValue(catalogue: Catalogue, item: string): {facet: FacetId; ids: readonly string[]} {
  for (let colon = item.indexOf(':'); colon >= 0; colon = item.indexOf(':', colon + 1)) {
    const facet = findFacet(catalogue, item.slice(0, colon));
    if (facet !== undefined) return {facet, ids: finder(catalogue, facet)(item.slice(colon + 1).trim())};
  }
  return {facet: `f.${item}`, ids: []};
}

function findFacet({facets, parts}: Catalogue, text: string): FacetId | undefined {
  const isUsed = () => parts.some(({services}) => services.some((service) => service.facets.has(text)));
  if (facets.has(text) || isUsed()) return `f.${text}`;
  for (const {id, name} of facets.values()) if (foldedName(name) === foldedName(text)) return `f.${id}`;
  return undefined;
}

/** Without a prototype: a facet may be called `constructor`. */
function record(ids: ReadonlyMap<FacetId, string[]>): Preset {
  const preset = Object.create(null) as Record<FacetId, readonly string[]>;
  for (const [facet, values] of ids) preset[facet] = values;
  return preset;
}
