// What a load gives, and what it needs to make that: the shapes that catalogues and look-up files share.

import type {CatalogueError} from '../catalogue/catalogue-error.ts';
import type {Read} from './file-reader.ts';

/** What is known of a URL at one moment. What its files hold is added by whoever reads them. */
export interface Snapshot {
  /** The absolute URL asked for. */
  readonly url: string;
  /** Whether more of it is still to come. */
  readonly arriving: boolean;
  /** What there is to say of a saved copy; undefined for what was fetched. */
  readonly saved: SavedCopy | undefined;
}

export interface SavedCopy {
  /** When it was fetched, in milliseconds since 1970: on an earlier visit, or before a refresh that failed. */
  readonly at: number;
  readonly because: CatalogueError;
  /** The server is still being asked. */
  readonly retrying: boolean;
  /** When a file came of which so much cannot be read that the copy is shown instead; absent if none came. */
  readonly insteadOf?: number | undefined;
}

/** How many records of a snapshot's files can be shown, and how many are lost. */
export interface Losses {
  readonly kept: number;
  readonly lost: number;
}

/**
 * Makes a snapshot of a URL's files, wherever those come from.
 *
 * @throws {CatalogueError} if there is nothing to show.
 * @throws The signal's reason once it is aborted.
 */
export type Load<T extends Snapshot> = (url: string, loading: Loading<T>) => Promise<T>;

export interface Loading<T extends Snapshot> {
  readonly read: Read;
  /** Called with what can be shown before the rest is there, as often as there is more of it. */
  readonly arrived?: ((snapshot: T) => void) | undefined;
  readonly signal: AbortSignal;
}
