// Which records of two catalogues are the same: those with one id, but a name goes before an id that has been given away.

import {foldedName} from '../../catalogue/folded-name.ts';

export interface MatchedPair<T> {
  readonly before: T;
  readonly after: T;
}

export interface MatchedRecords<T> {
  /** In the order of the newer catalogue. */
  readonly kept: readonly MatchedPair<T>[];
  readonly added: readonly T[];
  readonly removed: readonly T[];
}

interface IdentifiedRecord {
  readonly id: string;
  readonly name: string;
}

/**
 * Matches records first by id and name together, then by a name that only one of each side has, last by id alone. So a
 * record whose id has changed is recognised, also where all rows were numbered anew.
 *
 * @param ownerOf - Tells records of one name apart, such as services by their supplier.
 */
export function matchRecords<T extends IdentifiedRecord>(
  before: Iterable<T>,
  after: Iterable<T>,
  ownerOf: (record: T) => string = () => '',
): MatchedRecords<T> {
  const old = new Set(before);
  const fresh = [...after];
  const partners = new Map<T, T>();
  const keys: ((record: T) => string)[] = [
    (record) => JSON.stringify([record.id, foldedName(record.name), foldedName(ownerOf(record))]),
    (record) => JSON.stringify([foldedName(record.name), foldedName(ownerOf(record))]),
    ({id, name}) => JSON.stringify([id, foldedName(name)]),
    ({name}) => foldedName(name),
    ({id}) => id,
  ];
  for (const key of keys) {
    const left = uniqueBy(old, key);
    const right = uniqueBy(
      fresh.filter((record) => !partners.has(record)),
      key,
    );
    for (const [text, record] of right) {
      const partner = left.get(text);
      if (partner === undefined) continue;
      partners.set(record, partner);
      old.delete(partner);
    }
  }
  return {
    kept: fresh.flatMap((record) => {
      const partner = partners.get(record);
      return partner === undefined ? [] : {before: partner, after: record};
    }),
    added: fresh.filter((record) => !partners.has(record)),
    removed: [...old],
  };
}

/** Records by key, without those whose key another one has too. */
function uniqueBy<T>(records: Iterable<T>, key: (record: T) => string): Map<string, T> {
  const found = new Map<string, T>();
  const repeated = new Set<string>();
  for (const record of records) {
    const text = key(record);
    if (found.has(text)) repeated.add(text);
    found.set(text, record);
  }
  for (const text of repeated) found.delete(text);
  return found;
}
