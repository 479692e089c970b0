// What a service is called where its name stands alone: in a box, a button, a column or an announcement.

import type {Service} from './model.ts';
import {foldedName} from './folded-name.ts';

/**
 * Returns the name of a service, with what tells it apart from others of that name: a reference, its supplier, a value of
 * the catalogue's own properties such as a place, or its id.
 *
 * @param others - What stands beside it; itself may be among them.
 */
export function nameAmong(service: Service, others: readonly Service[]): string {
  const {id, name} = service;
  const folded = foldedName(name);
  const namesakes = others.filter((other) => other.id !== id && foldedName(other.name) === folded);
  if (namesakes.length === 0) return name;
  const taken = new Set(namesakes.flatMap(tellingMarks));
  return `${name} (${tellingMarks(service).find((mark) => !taken.has(mark)) ?? id})`;
}

function tellingMarks({references, supplier, facets}: Service): string[] {
  return [...references, ...(supplier ? [supplier.name] : []), ...[...facets.values()].flat()];
}
