// The services that were made of the sheets, packed, each with where its records came from.

import type {Locate} from '../../check/where-in-json.ts';
import {addTo} from './assemble.ts';
import type {RawFields} from './make-records.ts';
import {Origins, type Origin} from './origins.ts';
import {PackedList} from './packed-list.ts';
import type {RowsOfServices} from './rows-of-services.ts';

interface PackedService {
  readonly record: RawFields;
  /** Of it and of the records inside it. */
  readonly origins: ReadonlyMap<object, Origin>;
}

export class PackedServices implements Iterable<RawFields> {
  readonly #packed = new PackedList<PackedService>();

  /**
   * Takes the records out of their list, and what is known of them out of the origins: they may be many.
   *
   * @param belonging - What is put into them.
   */
  constructor(records: RawFields[], belonging: RowsOfServices, origins: Origins) {
    records.reverse();
    for (let record = records.pop(); record; record = records.pop()) {
      for (const {list, record: inner, origin} of belonging.of(this.length)) {
        addTo(record, list, inner, origins);
        origins.set(inner, origin);
      }
      this.#packed.add({record, origins: origins.take(record)});
    }
  }

  get length(): number {
    return this.#packed.length;
  }

  *[Symbol.iterator](): Generator<RawFields, void, undefined> {
    for (const {record} of this.#packed) yield record;
  }

  /** Gives the cell of a path in one of them; what is said of the rest of the catalogue is looked up elsewhere. */
  locateIn(raw: RawFields, elsewhere: Locate): Locate {
    return (path) => {
      const n = Number(/^services\[(\d+)\]/.exec(path)?.[1] ?? -1);
      const found = this.#packed.at(n);
      return found
        ? new Origins(found.origins).locateIn({...raw, services: {[n]: found.record}})(path)
        : elsewhere(path);
    };
  }
}
