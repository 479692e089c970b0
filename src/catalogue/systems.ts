// The services with which modules pair. Every card of a page asks for them and a catalogue may hold 100,000 services,
// so they are looked for once in each part, which never changes.

import {findService, isPrincipal, type Catalogue, type Part, type Service} from './model.ts';
import {foldedName} from './folded-name.ts';
import {nameAmong} from './service-name.ts';

/** Those of each part, and all that share a name. */
const systemsByPart = new WeakMap<Part, readonly [all: readonly Service[], byName: ReadonlyMap<string, Service[]>]>();

function systemsIn(part: Part) {
  const known = systemsByPart.get(part);
  if (known) return known;
  const all = part.services.filter(isPrincipal);
  const byName = new Map<string, Service[]>();
  for (const system of all) {
    const name = foldedName(system.name);
    byName.set(name, [...(byName.get(name) ?? []), system]);
  }
  const systems = [all, byName] as const;
  systemsByPart.set(part, systems);
  return systems;
}

/** Their ids, in file order. */
export function principalSystems({parts}: Catalogue): string[] {
  return parts.flatMap((part) => systemsIn(part)[0].map(({id}) => id));
}

/** The name of a system, with what tells it apart from others of that name; its id while it has not arrived. */
export function systemName(catalogue: Catalogue, id: string): string {
  const system = findService(catalogue, id);
  if (!system) return id;
  const name = foldedName(system.name);
  return nameAmong(
    system,
    catalogue.parts.flatMap((part) => systemsIn(part)[1].get(name) ?? []),
  );
}
