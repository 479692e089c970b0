// The rows of a long sheet, packed.

import type {GridCell, GridRow, GridRows} from './grid.ts';
import {PackedList} from './packed-list.ts';

export class PackedRows implements GridRows {
  #packed = new PackedList<GridRow>();

  get length(): number {
    return this.#packed.length;
  }

  add(row: GridRow): void {
    this.#packed.add(row);
  }

  letGo(): void {
    this.#packed = new PackedList();
  }

  *[Symbol.iterator](): Generator<GridRow, void, undefined> {
    for (const row of this.#packed) {
      const cells = row.cells as (GridCell | null | undefined)[];
      for (let c = 0; c < cells.length; c++) cells[c] ??= undefined; // JSON has null for what is not there
      yield row;
    }
  }
}
