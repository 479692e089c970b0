// The services of the sheets, packed, each with where its records came from: from their first row until they are written
// they are objects only a few at a time.

import type {Locate} from '../../check/where-in-json.ts';
import type {RawFields} from './make-records.ts';
import type {Origins} from './origins.ts';
import {PackedList} from './packed-list.ts';
import type {RowPlace} from './read-table.ts';

export interface ServiceInHand extends Pick<RowPlace, 'section' | 'supplierId'> {
  readonly record: RawFields;
}

interface PackedService extends ServiceInHand {
  readonly origins: readonly number[];
}

/** Few: what is said of them stands here and there. */
const servicesUnpacked = 32;

export class PackedServices implements Iterable<RawFields> {
  readonly #packed = new PackedList<PackedService>(servicesUnpacked);
  readonly #origins: Origins;

  /** @param origins - Knows those of the services that are in hand. */
  constructor(origins: Origins) {
    this.#origins = origins;
  }

  get length(): number {
    return this.#packed.length;
  }

  add({record, section, supplierId}: ServiceInHand): void {
    this.#packed.add({record, section, supplierId, origins: this.#origins.take(record)});
  }

  change(n: number, change: (service: ServiceInHand) => void): void {
    const service = this.#packed.at(n)!;
    const {record, section, supplierId} = service;
    this.#origins.restore(record, service.origins);
    change(service);
    this.#packed.set(n, {record, section, supplierId, origins: this.#origins.take(record)});
  }

  changeEach(change: (service: ServiceInHand, n: number) => void): void {
    for (let n = 0; n < this.length; n++) this.change(n, (service) => change(service, n));
  }

  *[Symbol.iterator](): Generator<RawFields, void, undefined> {
    for (const {record} of this.#packed) yield record;
  }

  /** Gives the cell of a path in one of them; what is said of the rest of the catalogue is looked up in `raw`. */
  locateIn(raw: RawFields): Locate {
    const elsewhere = this.#origins.locateIn(raw);
    return (path) => {
      const n = /^services\[(\d+)\]/.exec(path)?.[1];
      const service = n === undefined ? undefined : this.#packed.at(Number(n));
      if (!service) return elsewhere(path);
      this.#origins.restore(service.record, service.origins);
      const place = this.#origins.locateIn({...raw, services: {[n!]: service.record}})(path);
      this.#origins.take(service.record);
      return place;
    };
  }
}
