// Who may do what because of whom, on a day: a type inherits from those that it succeeds, and may act for others.

import {phaseOn, type IsoDay, type Phase} from '../catalogue/day.ts';
import type {Catalogue, OrganisationType, Terms} from '../catalogue/model.ts';

export type OrganisationTypeMap = ReadonlyMap<string, OrganisationType>;

/** Whether such organisations existed on the day; `perhaps` also if their days could not be read. */
export function existence({from, until, timeUnclear}: OrganisationType, day: IsoDay): Phase {
  return timeUnclear ? 'perhaps' : phaseOn({from, to: until}, day);
}

/** The types to choose from: those that existed on the day, or may have. */
export function typesOffered({organisationTypes}: Catalogue, day: IsoDay): OrganisationType[] {
  return [...organisationTypes.values()].filter((type) => ['in-force', 'perhaps'].includes(existence(type, day)));
}

/** The types as on the last day asked about: decisions ask for each kind of organisation and each service in turn. */
const lastDays = new WeakMap<OrganisationTypeMap, {readonly day: IsoDay; readonly types: OrganisationTypeMap}>();

/** The types as on a day: one whose own first day has not come, or not for certain, has taken nobody's place. */
export function typesOn(types: OrganisationTypeMap, day: IsoDay): OrganisationTypeMap {
  let last = lastDays.get(types);
  if (last?.day !== day) {
    last = {day, types: new Map([...types].map(([id, type]) => [id, typeOn(type, day)]))};
    lastDays.set(types, last);
  }
  return last.types;
}

function typeOn(type: OrganisationType, day: IsoDay): OrganisationType {
  const {from, succeeds, timeUnclear, tiesUnclear} = type;
  const phase = timeUnclear ? 'perhaps' : phaseOn({from, to: undefined}, day);
  if (succeeds.length === 0 || phase === 'in-force') return type;
  return {...type, succeeds: [], tiesUnclear: tiesUnclear || phase === 'perhaps'};
}

/** The type and all that it succeeds, over any number of steps. */
export function lineage(types: OrganisationTypeMap, id: string): ReadonlySet<string> {
  const line = new Set([id]);
  for (const each of line) for (const predecessor of types.get(each)?.succeeds ?? []) line.add(predecessor);
  return line; // a set that grows while it is walked is walked to its end
}

/** The types for which it acts, itself or through one that it succeeds. Acting is not handed on. */
export function actsFor(types: OrganisationTypeMap, id: string): ReadonlySet<string> {
  return new Set([...lineage(types, id)].flatMap((each) => types.get(each)?.actsFor ?? []));
}

/** Whether the type, or one that it succeeds, is among these. */
export function isAmong(types: OrganisationTypeMap, id: string, ids: readonly string[]): boolean {
  return [...lineage(types, id)].some((each) => ids.includes(each));
}

/** Whether the terms speak of the type. `perhaps`: they, or the ties of the types that it leads to, are not all known. */
export function coverage(types: OrganisationTypeMap, id: string, terms: Terms): 'covered' | 'perhaps' | 'not-covered' {
  const named = [...terms.eligible, ...terms.onBehalfOf, ...terms.orderedBy];
  const actors = [id, ...actsFor(types, id)];
  if (actors.some((each) => isAmong(types, each, named))) return 'covered';
  const line = actors.flatMap((each) => [...lineage(types, each)]);
  const isInDoubt = terms.coverageUnclear || line.some((each) => types.get(each)?.tiesUnclear !== false);
  return isInDoubt ? 'perhaps' : 'not-covered';
}

/**
 * The types that place the order for an asker of this type; without one, whoever does for anybody.
 *
 * @param types - As on the day.
 */
export function orderersFor(
  types: OrganisationTypeMap,
  id: string | undefined,
  {orderedBy}: Pick<Terms, 'orderedBy'>,
  day: IsoDay,
): readonly string[] {
  if (id === undefined) return typesInPlaceOf(types, orderedBy, day);
  if (mayOrder(types, id, {orderedBy})) return [id];
  const line = lineage(types, id);
  const acting = orderedBy.filter((each) => [...actsFor(types, each)].some((other) => line.has(other)));
  return typesInPlaceOf(types, acting.length > 0 ? acting : orderedBy, day);
}

/** Replaces types that did not exist on the day by those that took their place, where the catalogue knows any. */
export function typesInPlaceOf(types: OrganisationTypeMap, ids: readonly string[], day: IsoDay): readonly string[] {
  const wasThere = (type: OrganisationType) => ['in-force', 'perhaps'].includes(existence(type, day));
  const inPlaceOf = (id: string) => {
    const type = types.get(id);
    if (!type || wasThere(type)) return [id];
    const heirs = [...types.values()].filter((each) => wasThere(each) && lineage(types, each.id).has(id));
    return heirs.length > 0 ? heirs.map((heir) => heir.id) : [id];
  };
  return [...new Set(ids.flatMap(inPlaceOf))];
}

/** How the type comes to place orders itself, if it may. */
export function mayOrder(
  types: OrganisationTypeMap,
  id: string,
  {orderedBy}: Pick<Terms, 'orderedBy'>,
): 'itself' | 'for-another' | undefined {
  if (isAmong(types, id, orderedBy)) return 'itself';
  return [...actsFor(types, id)].some((other) => isAmong(types, other, orderedBy)) ? 'for-another' : undefined;
}
