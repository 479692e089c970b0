// What a catalogue states of any service at all. What it states of none is said to be missing nowhere.

import type {Catalogue, Part, Service} from './model.ts';
import {getOrCreate} from './get-or-create.ts';

/** Something that services may state. What could not be read was stated. */
export type Stated = keyof typeof statements;

const statements = {
  supplier: ({supplier}: Service) => supplier !== undefined,
  status: ({listings, supplierOnly}: Service) =>
    supplierOnly || listings.some(({status, unclear}) => unclear || status !== undefined),
  kinds: ({categories}: Service) => categories.length > 0,
  pairings: ({pairings, pairingsLost}: Service) => pairings.length > 0 || pairingsLost,
  prices: ({prices}: Service) => prices.length > 0,
  'listing-dates': ({listings}: Service) =>
    listings.some(({from, until, planned, unclear}) => unclear || (from ?? until ?? planned) !== undefined),
  'listing-notes': ({listings}: Service) => listings.some(({note}) => note !== undefined),
  'pairing-status': ({pairings}: Service) => pairings.some(({status, unclear}) => unclear || status !== undefined),
  'pairing-dates': ({pairings}: Service) => pairings.some(({on, unclear}) => unclear || on !== undefined),
};

/** Whether some service that has arrived states it. */
export function isStated({parts}: Catalogue, what: Stated): boolean {
  return parts.some((part) => isStatedIn(part, what));
}

/** Kept with the part, because a card asks for each service of a list. */
const known = new WeakMap<Part, Map<Stated, boolean>>();

function isStatedIn(part: Part, what: Stated): boolean {
  const answers = getOrCreate(known, part, () => new Map<Stated, boolean>());
  return getOrCreate(answers, what, () => part.services.some(statements[what]));
}

/** Whether some lot has terms. */
export function hasTerms({lots}: Catalogue): boolean {
  return [...lots.values()].some(({terms}) => terms.length > 0);
}
