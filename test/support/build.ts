// Pieces of a catalogue file, as `JSON.parse` would give them. Each is valid as it stands, so a test says
// only what its situation is about: `aCatalogue({services: [aService({status: 'withdrawn'})]})`.
// A field set to `undefined` is left out.

export type Raw = Record<string, unknown>;

/** Lot 1 without terms, and EMIS Web on it. */
export function aCatalogue(fields: Raw = {}): Raw {
  return {format: 1, title: 'Our GP IT services', lots: [aLot()], services: [aService()], ...fields};
}

export function aLot(fields: Raw = {}): Raw {
  return {id: '1', name: 'Lot 1', ...fields};
}

/** A GP practice may use the lot, its CCG orders, central money pays; no period, nothing required. */
export function someTerms(fields: Raw = {}): Raw {
  return {eligible: ['gp-practice'], orderedBy: ['ccg'], funding: {payers: ['central']}, ...fields};
}

/** EMIS Web on Lot 1, by the short form: `status` may be added, and `listings` replaces both. */
export function aService(fields: Raw = {}): Raw {
  return {id: 'emis-web', name: 'EMIS Web', supplier: 'EMIS', lot: '1', ...fields};
}

/** As many services as asked for, alike but for id and name: `service-1`, "Service 1" and so on. */
export function manyServices(count: number, fields: Raw = {}): Raw[] {
  return Array.from({length: count}, (_, n) => aService({id: `service-${n + 1}`, name: `Service ${n + 1}`, ...fields}));
}

/** A practice of the look-up files, without dates. */
export function anOrganisation(fields: Raw = {}): Raw {
  return {code: 'A81001', name: 'The Densham Surgery', roles: ['RO177', 'RO76'], status: 'active', ...fields};
}
