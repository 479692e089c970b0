// What a change note holds, before it is written as text, Markdown, HTML, JSON or an entry of a feed.

import type {PartialDay} from '../../catalogue/day.ts';

/** What happened to a record. `changed` is everything that has no word of its own. */
export type ChangeKind = 'added' | 'removed' | 'withdrawn' | 'listed' | 'unlisted' | 'assured' | 'renamed' | 'changed';

export interface NotedChange {
  readonly kind: ChangeKind;
  /** What changed: `price`, `pairing`, `terms` and so on. */
  readonly about: string;
  readonly sentence: string;
}

export type Subject = 'service' | 'lot' | 'supplier' | 'organisation-type' | 'category' | 'capability' | 'catalogue';

/** Everything that changed about one record. */
export interface ChangeEntry {
  readonly subject: Subject;
  readonly id: string;
  readonly name: string;
  /** The id in the older catalogue, where it was another. */
  readonly previousId?: string;
  /** Whether no record of the newer catalogue stands for it. */
  readonly isRemoved?: true;
  readonly changes: readonly NotedChange[];
}

export interface ChangeSection {
  readonly heading: string;
  readonly entries: readonly ChangeEntry[];
}

export interface ChangeNote {
  readonly title: string;
  /** BCP 47, of the catalogue's own texts. */
  readonly language: string;
  /** The days of the older and the newer catalogue, as far as they say them. */
  readonly before: PartialDay | undefined;
  readonly after: PartialDay | undefined;
  /** What happened, counted, in one sentence or two. */
  readonly summary: string;
  readonly sections: readonly ChangeSection[];
}

/** Whether something that was in the older catalogue is not in the newer one under any id. */
export function hasRemovals({sections}: ChangeNote): boolean {
  return sections.some(({entries}) => entries.some(({isRemoved}) => isRemoved === true));
}
