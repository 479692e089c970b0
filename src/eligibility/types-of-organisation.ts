// Who may do what because of whom: a type inherits from those that it succeeds, and may act for others.

import type {OrganisationType, Terms} from '../catalogue/model.ts';

export type OrganisationTypeMap = ReadonlyMap<string, OrganisationType>;

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

/** Whether the terms speak of the type. `perhaps`: they, or its ties to other types, could not be read in full. */
export function coverage(types: OrganisationTypeMap, id: string, terms: Terms): 'covered' | 'perhaps' | 'not-covered' {
  const named = [...terms.eligible, ...terms.onBehalfOf, ...terms.orderedBy];
  const actors = [id, ...actsFor(types, id)];
  if (actors.some((each) => isAmong(types, each, named))) return 'covered';
  const line = actors.flatMap((each) => [...lineage(types, each)]);
  const isInDoubt = terms.coverageUnclear || line.some((each) => types.get(each)?.tiesUnclear);
  return isInDoubt ? 'perhaps' : 'not-covered';
}

/** The types that place the order for an asker of this type; without one, whoever does for anybody. */
export function orderersFor(types: OrganisationTypeMap, id: string | undefined, terms: Terms): readonly string[] {
  if (id === undefined) return terms.orderedBy;
  if (mayOrder(types, id, terms)) return [id];
  const line = lineage(types, id);
  const acting = terms.orderedBy.filter((each) => [...actsFor(types, each)].some((other) => line.has(other)));
  return acting.length > 0 ? acting : terms.orderedBy;
}

/** How the type comes to place orders itself, if it may. */
export function mayOrder(
  types: OrganisationTypeMap,
  id: string,
  {orderedBy}: Terms,
): 'itself' | 'for-another' | undefined {
  if (isAmong(types, id, orderedBy)) return 'itself';
  return [...actsFor(types, id)].some((other) => isAmong(types, other, orderedBy)) ? 'for-another' : undefined;
}
