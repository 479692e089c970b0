// Rows of other sheets that belong to services, as prices and sources do. There are several for each service: they wait
// packed until it is the turn of theirs.

import type {RawFields} from './make-records.ts';
import type {Origins} from './origins.ts';
import {PackedList} from './packed-list.ts';

export interface BelongingRow {
  /** The list of the service to which it goes. */
  readonly list: string;
  /** The place of its sheet in the plan. */
  readonly order: number;
  readonly record: RawFields;
}

interface Waiting {
  readonly service: number;
  readonly row: BelongingRow;
  readonly origins: readonly number[];
}

const servicesPerBlock = 256;
const rowsAtOnce = 64;

export class RowsOfServices {
  readonly #origins: Origins;
  readonly #indexes = new Map<string, number>();
  readonly #waiting = new Map<number, PackedList<Waiting>>();
  #unpacked: {readonly block: number; readonly rows: ReadonlyMap<number, Waiting[]>} | undefined;

  /** @param origins - Knows those of the rows that are in hand. */
  constructor(origins: Origins) {
    this.#origins = origins;
  }

  /** Of two services with one id the first has its rows. */
  learn(id: unknown, service: number): void {
    if (typeof id === 'string' && !this.#indexes.has(id)) this.#indexes.set(id, service);
  }

  /** @returns Whether there is a service with this id. */
  add(id: string, row: BelongingRow): boolean {
    const service = this.#indexes.get(id);
    if (service === undefined) return false;
    const block = Math.floor(service / servicesPerBlock);
    const waiting = this.#waiting.get(block) ?? new PackedList<Waiting>(rowsAtOnce);
    this.#waiting.set(block, waiting);
    waiting.add({service, row, origins: this.#origins.take(row.record)});
    return true;
  }

  /** Takes out the rows of the service with this index, which are asked for in order: those of one sheet after the other. */
  of(service: number): readonly BelongingRow[] {
    const block = Math.floor(service / servicesPerBlock);
    if (this.#unpacked?.block !== block) {
      this.#unpacked = {block, rows: byService(this.#waiting.get(block) ?? [])};
      this.#waiting.delete(block);
    }
    const rows = this.#unpacked.rows.get(service) ?? [];
    for (const {row, origins} of rows) this.#origins.restore(row.record, origins);
    return rows.map(({row}) => row).sort((a, b) => a.order - b.order);
  }
}

function byService(all: Iterable<Waiting>): Map<number, Waiting[]> {
  const rows = new Map<number, Waiting[]>();
  for (const waiting of all) {
    const before = rows.get(waiting.service);
    if (before) before.push(waiting);
    else rows.set(waiting.service, [waiting]);
  }
  return rows;
}
