// Rows of other sheets that belong to services, as prices and sources do. There are several for each service: they wait
// packed until it is the turn of theirs.

import type {RawFields} from './make-records.ts';
import type {Origin} from './origins.ts';
import {PackedList} from './packed-list.ts';

export interface BelongingRow {
  /** The list of the service to which it goes. */
  readonly list: string;
  /** The place of its sheet in the plan. */
  readonly order: number;
  readonly record: RawFields;
  readonly origin: Origin;
}

interface Waiting {
  readonly service: number;
  readonly row: BelongingRow;
}

const servicesPerBlock = 256;
const rowsAtOnce = 64;

export class RowsOfServices {
  /** Of two services with one id the first has its rows. */
  readonly #indexes: ReadonlyMap<unknown, number>;
  readonly #waiting = new Map<number, PackedList<Waiting>>();
  #unpacked: {readonly block: number; readonly rows: ReadonlyMap<number, BelongingRow[]>} | undefined;

  constructor(services: readonly RawFields[]) {
    this.#indexes = new Map([...services.entries()].reverse().map(([n, {id}]) => [id, n]));
  }

  /** @returns Whether there is a service with this id. */
  add(id: string, row: BelongingRow): boolean {
    const service = this.#indexes.get(id);
    if (service === undefined) return false;
    const block = Math.floor(service / servicesPerBlock);
    const waiting = this.#waiting.get(block) ?? new PackedList<Waiting>(rowsAtOnce);
    this.#waiting.set(block, waiting);
    waiting.add({service, row});
    return true;
  }

  /** Takes out the rows of the service with this index, which are asked for in order: those of one sheet after the other. */
  of(service: number): BelongingRow[] {
    const block = Math.floor(service / servicesPerBlock);
    if (this.#unpacked?.block !== block) {
      this.#unpacked = {block, rows: byService(this.#waiting.get(block) ?? [])};
      this.#waiting.delete(block);
    }
    return (this.#unpacked.rows.get(service) ?? []).sort((a, b) => a.order - b.order);
  }
}

function byService(waiting: Iterable<Waiting>): Map<number, BelongingRow[]> {
  const rows = new Map<number, BelongingRow[]>();
  for (const {service, row} of waiting) {
    const before = rows.get(service);
    if (before) before.push(row);
    else rows.set(service, [row]);
  }
  return rows;
}
