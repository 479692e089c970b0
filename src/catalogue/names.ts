// What people call the kinds of organisation and the sources of money that a catalogue knows by id. An id that the
// catalogue does not define is its own name.

import {foldedName} from './folded-name.ts';
import type {Catalogue, OrganisationType} from './model.ts';

/** Whether a text is the id of a type or one of its names. */
export function isTypeCalled({id, name, plural, abbreviation}: OrganisationType, text: string): boolean {
  const folded = foldedName(text);
  return [id, name, plural, abbreviation].some((own) => own !== undefined && foldedName(own) === folded);
}

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
