// Which service a link leads to: the id in an old link may have been retired since.

import {findService, type Catalogue, type Service} from '../../catalogue/model.ts';

/**
 * Returns the service, or what replaced it, if it is among those shown. `to-come` while services are still arriving
 * that might be meant.
 */
export function linkedService(
  catalogue: Catalogue,
  id: string,
  shown: readonly Service[],
  arriving: boolean,
): Service | 'to-come' | undefined {
  const line = succession(catalogue, id);
  const last = line.at(-1);
  const isNewest = last !== undefined && last.replacedBy === undefined;
  if (arriving && !(isNewest && shown.includes(last))) return 'to-come';
  return line.reverse().find((service) => shown.includes(service));
}

/** The service and those that replaced it, one after another; a circle ends where it began. */
function succession(catalogue: Catalogue, id: string): Service[] {
  const line: Service[] = [];
  for (let next: string | undefined = id; next !== undefined; next = line.at(-1)!.replacedBy) {
    const service = findService(catalogue, next);
    if (!service || line.includes(service)) break;
    line.push(service);
  }
  return line;
}
