// The services with which modules pair. Every card of a page asks for them and a catalogue may hold 100,000 services,
// so they are looked for once in each part, which never changes.

import {findService, isPrincipal, type Catalogue, type Part, type Service} from './model.ts';
import {getOrCreate} from './get-or-create.ts';
import {foldedName} from './folded-name.ts';
import {nameAmong} from './service-name.ts';

interface Systems {
  readonly all: readonly Service[];
  /** Those that share a name, without regard to case and spaces. */
  readonly byName: ReadonlyMap<string, readonly Service[]>;
}

const systemsByPart = new WeakMap<Part, Systems>();

function systemsIn(part: Part): Systems {
  return getOrCreate(systemsByPart, part, () => {
    const all = part.services.filter(isPrincipal);
    const byName = new Map<string, Service[]>();
    for (const system of all) getOrCreate(byName, foldedName(system.name), () => []).push(system);
    return {all, byName};
  });
}

/** Their ids, in file order. */
export function principalSystems({parts}: Catalogue): string[] {
  return parts.flatMap((part) => systemsIn(part).all.map(({id}) => id));
}

/** The name of a system, with what tells it apart from others of that name; its id while it has not arrived. */
export function systemName(catalogue: Catalogue, id: string): string {
  const system = findService(catalogue, id);
  if (!system) return id;
  const name = foldedName(system.name);
  return nameAmong(
    system,
    catalogue.parts.flatMap((part) => systemsIn(part).byName.get(name) ?? []),
  );
}
