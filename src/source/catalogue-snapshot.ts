// What a caller of load-catalogue.ts gives and gets.

import type {CatalogueError} from '../catalogue/catalogue-error.ts';
import type {Catalogue} from '../catalogue/model.ts';
import type {Problem} from '../catalogue/problem.ts';

export interface CatalogueSnapshot {
  /** The absolute URL asked for. */
  readonly url: string;
  /** The same object as long as the files have the same bytes. */
  readonly catalogue: Catalogue;
  readonly problems: readonly Problem[];
  /** Further pages of services are on the way. */
  readonly arriving: boolean;
  /** Set while the last good copy stands in for what could not be fetched. */
  readonly saved: SavedCopy | undefined;
}

export interface SavedCopy {
  /** When it was fetched, in milliseconds since 1970: on an earlier visit, or before a refresh that failed. */
  readonly at: number;
  readonly because: CatalogueError;
  /** The server is still being asked. */
  readonly retrying: boolean;
}

export interface LoadOptions {
  /** Aborted when the caller is no longer interested; until then `changed` is called. */
  readonly signal: AbortSignal;
  /** For each file and attempt; 10,000 if absent. The most patient caller that is there when an attempt begins counts for all. */
  readonly timeoutMs?: number;
  /**
   * How many days old a copy from an earlier visit may be; 30 if absent. Each caller's own counts for what
   * it is shown. 0 shows none, and while a caller asks for 0 nothing is stored for the others either.
   */
  readonly maxStaleDays?: number;
  /**
   * Called for every change after the promise was settled: more services, fresh data, a copy whose retries
   * ended. Also after a rejection, when a later attempt brings a catalogue after all.
   */
  readonly changed?: (snapshot: CatalogueSnapshot) => void;
}
