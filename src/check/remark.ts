// What there is to say to a publisher about one place of their data.

import type {CorrectedLine} from './corrected-line.ts';
import type {Instead} from './meant.ts';

/** An error costs something; after a note the data means what it should, or perhaps should mean something else. */
export type Severity = 'error' | 'note';

/** In a sheet or in a file, as far as it is known. */
export interface Where {
  /** A sheet of a workbook, or a file of a folder. */
  readonly sheet?: string | undefined;
  /** Column and row of a cell, `F14`; the column alone, `F`, for what is said of all of it. */
  readonly cell?: string | undefined;
  /** The row alone, where it is not about one of its cells. */
  readonly row?: number | undefined;
  /** The heading of the cell's column. */
  readonly heading?: string | undefined;
  /** The name of the service, lot or other record. */
  readonly record?: string | undefined;
  /** In the catalogue: `services[3].listings[0].from`. */
  readonly path?: string | undefined;
  /** The file, where several were checked together. */
  readonly file?: string | undefined;
  /** The line of the file, from 1. */
  readonly line?: number | undefined;
}

export interface Remark {
  readonly severity: Severity;
  /** What kind of thing it is, for programs: `status-unknown`. */
  readonly code: string;
  readonly where: Where;
  /** What stands there, as a sentence. */
  readonly what: string;
  /** What to write instead, as a sentence. */
  readonly write?: string | undefined;
  /** What most likely was meant, where one can tell. */
  readonly instead?: Instead | undefined;
  /** The line of the file with that in it. */
  readonly corrected?: CorrectedLine | undefined;
  /** What happens otherwise, as a sentence. */
  readonly otherwise?: string | undefined;
}
