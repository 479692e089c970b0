// The services that were made of the sheets, packed, each with where its records came from.

import type {Locate} from '../../check/where-in-json.ts';
import {addTo} from './assemble.ts';
import type {RawFields} from './make-records.ts';
import {objectsIn, Origins, type Origin} from './origins.ts';
import {PackedList} from './packed-list.ts';
import type {RowsOfServices} from './rows-of-services.ts';

/** Few: what is said of them stands here and there. */
const servicesUnpacked = 32;

export class PackedServices implements Iterable<RawFields> {
  readonly #records = new PackedList<RawFields>(servicesUnpacked);
  /** Of each record and of those inside it: apart, for they are asked for only where something is to be said. */
  readonly #origins = new PackedList<readonly (Origin | undefined)[]>(servicesUnpacked);

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
      this.#origins.add(origins.take(record));
      this.#records.add(record);
    }
  }

  get length(): number {
    return this.#records.length;
  }

  [Symbol.iterator](): Iterator<RawFields> {
    return this.#records[Symbol.iterator]();
  }

  /** Gives the cell of a path in one of them; what is said of the rest of the catalogue is looked up elsewhere. */
  locateIn(raw: RawFields, elsewhere: Locate): Locate {
    return (path) => {
      const n = Number(/^services\[(\d+)\]/.exec(path)?.[1] ?? -1);
      const record = this.#records.at(n);
      return record ? this.#originsOf(n, record).locateIn({...raw, services: {[n]: record}})(path) : elsewhere(path);
    };
  }

  #originsOf(n: number, record: RawFields): Origins {
    const origins = new Origins();
    const packed = this.#origins.at(n)!;
    for (const [at, object] of objectsIn(record).entries()) if (packed[at]) origins.set(object, packed[at]);
    return origins;
  }
}
