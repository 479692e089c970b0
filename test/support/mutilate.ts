// fast-check arbitraries of files that something has gone wrong with: a good one, mutilated in random places.

import * as fc from 'fast-check';
import type {Raw} from './build.ts';

/** What may stand anywhere by mistake or by malice. Keys hold no dots or brackets, so that paths can be followed. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, Infinity, -Infinity, '', ' ', [], {}, [[]], [null], [{}]),
  fc.constantFrom('2016-02-30', '2016', 'javascript:alert(1)', '1', 'emis-web', '__proto__', '\ud800', 'x'.repeat(99)),
  fc
    .constantFrom('{"__proto__": {"id": "x"}}', '{"constructor": 1}', '{"id": 5, "name": []}')
    .map((json) => JSON.parse(json) as unknown),
  fc.string(),
  fc.double(),
  fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null)), {maxLength: 4}),
  fc.dictionary(fc.stringMatching(/^[a-zA-Z_]{1,12}$/), fc.oneof(fc.string(), fc.integer(), fc.constant([])), {
    maxKeys: 4,
  }),
);

type Wound = {at: number; how: 'delete' | 'replace' | 'insert'; instead: unknown};

/**
 * A file mutilated in up to `most` places, one wound after the other.
 *
 * @param good - Returns a fresh copy of the file.
 * @param instead - What then stands in such a place.
 */
export function mutilate(good: () => Raw, instead: fc.Arbitrary<unknown>, most = 8): fc.Arbitrary<Raw> {
  const wound = fc.record({at: fc.nat(), how: fc.constantFrom('delete', 'replace', 'insert'), instead});
  return fc.array(wound, {minLength: 1, maxLength: most}).map((all) => all.reduce(inflict, good()));
}

function inflict(raw: Raw, {at, how, instead: shared}: Wound): Raw {
  const places = placesIn(raw);
  const instead = structuredClone(shared); // the next wound may be in it
  const {holder, key} = places[at % places.length] ?? {holder: raw, key: 'title'};
  if (how === 'insert' && Array.isArray(holder)) holder.splice(Number(key), 0, instead);
  else if (how !== 'delete') (holder as Raw)[key] = instead;
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete (holder as Raw)[key];
  return raw;
}

/** Every field and every item in a file: what holds it, and under which key. */
function placesIn(raw: unknown): {holder: object; key: string}[] {
  if (typeof raw !== 'object' || raw === null) return [];
  return Object.entries(raw).flatMap(([key, inner]) => [{holder: raw, key}, ...placesIn(inner)]);
}
