// The services with which modules pair. Every card of a page asks for them and a catalogue may hold 100,000 services,
// so they are looked for once in each part, which never changes.

import {isPrincipal, type Catalogue, type Part} from '../catalogue/model.ts';

const systemsByPart = new WeakMap<Part, readonly string[]>();

/** Their ids, in file order. */
export function principalSystems({parts}: Catalogue): string[] {
  return parts.flatMap((part) => {
    const ids = systemsByPart.get(part) ?? part.services.filter(isPrincipal).map(({id}) => id);
    systemsByPart.set(part, ids);
    return ids;
  });
}
