// What a preview shows: the catalogue as it was last built, what is wrong with it, and what keeps it from being built anew.

import {isObject} from '../../catalogue/fields.ts';
import {describePlaces, sentences, summary} from '../../check/report-text.ts';
import {reportOn, type Report} from '../../check/report.ts';
import {filesOf} from '../build.ts';
import type {Loaded} from '../load-source.ts';

/** One thing that is wrong, for the page. */
export interface PreviewRemark {
  readonly severity: 'error' | 'note';
  readonly where: string;
  readonly text: string;
  /** What to search for to see the record; absent if it has no name. */
  readonly search?: string;
}

/** What the page is told, at first and whenever it changes. */
export interface PreviewState {
  /** Counts the catalogues that were built; the page asks for the catalogue again when it is another. */
  readonly version: number;
  readonly summary: string;
  readonly remarks: readonly PreviewRemark[];
  /** Why the last attempt came to nothing, and what is shown is older. */
  readonly trouble?: string;
}

/** The files of a catalogue by their paths, and what the page is told of it. */
export interface BuiltPreview {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly state: PreviewState;
}

/** As many as a page of the published catalogue has. */
const pageSize = 2500;

/** Enough for one sitting; the rest is counted in the summary. */
const mostRemarks = 200;

/** @param before - What is shown on, where the source makes no catalogue at all. */
export function buildPreview(loaded: Loaded, version: number, before: BuiltPreview | undefined): BuiltPreview {
  const {counts, remarks} = loaded;
  const report = reportOn(remarks, counts);
  const files = [...filesOf(loaded, pageSize)].map(({path, text}) => [`/${path}`, text] as const);
  return {
    files: counts === undefined && before ? before.files : new Map(files),
    state: {version, summary: summary(report), remarks: report.groups.slice(0, mostRemarks).map(previewRemark)},
  };
}

function previewRemark(group: Report['groups'][number]): PreviewRemark {
  const {record} = group.where;
  return {
    severity: group.severity,
    where: describePlaces(group),
    text: sentences(group),
    ...(record !== undefined && group.places.length === 1 && {search: record}),
  };
}

/** The addresses of the look-up files that the catalogue names, relative to it, without those of other places. */
export function lookUpAddresses(raw: Record<string, unknown>): string[] {
  const {organisations} = raw;
  if (!isObject(organisations)) return [];
  const {url, prefixes} = organisations as {readonly url?: unknown; readonly prefixes?: unknown};
  if (typeof url !== 'string' || !Array.isArray(prefixes)) return [];
  const base = 'https://catalogue.invalid/';
  return prefixes.flatMap((prefix) => {
    const address = url.replaceAll('{prefix}', String(prefix));
    const href = URL.canParse(address, base) ? new URL(address, base).href : '';
    return href.startsWith(base) ? [href.slice(base.length)] : [];
  });
}
