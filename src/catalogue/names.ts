// What people call the kinds of organisation and the sources of money that a catalogue knows by id. An id that the
// catalogue does not define is its own name.

import type {Catalogue} from './model.ts';

/** A kind of organisation in the plural: `clinical commissioning groups`. */
export function typeName({organisationTypes}: Catalogue, id: string): string {
  const type = organisationTypes.get(id);
  return type ? (type.plural ?? inPlural(type.name)) : id;
}

/** As English makes it: `practices`, `bodies`, `businesses`, `CCGs`. */
function inPlural(name: string): string {
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return name + (/(?:[sxz]|[cs]h)$/.test(name) ? 'es' : 's');
}

/** One of that kind, in running text: `CCG`, where it has an abbreviation. */
export function typeInShort({organisationTypes}: Catalogue, id: string): string {
  const type = organisationTypes.get(id);
  return type?.abbreviation ?? type?.name ?? id;
}

/** A kind in the plural, and its short form for whoever does not know it: `clinical commissioning groups (CCG)`. */
export function typeInFull(catalogue: Catalogue, id: string): string {
  const abbreviation = catalogue.organisationTypes.get(id)?.abbreviation;
  return typeName(catalogue, id) + (abbreviation === undefined ? '' : ` (${abbreviation})`);
}

/** Who pays: a kind of organisation, in full, or a source of money. */
export function payerName(catalogue: Catalogue, id: string): string {
  return catalogue.organisationTypes.has(id) ? typeInFull(catalogue, id) : (catalogue.payers.get(id) ?? id);
}
