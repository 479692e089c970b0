// An ODS code looked up in the catalogue's organisation files. Only the file that may hold it is asked for,
// once for everybody on the page; nothing but the beginning of the code ever leaves the page.

import type {PartialDay} from '../catalogue/day.ts';
import type {OrganisationFiles} from '../catalogue/model.ts';
import {odsCode, type Found, type Organisation} from '../catalogue/organisation.ts';
import {parseOrganisations} from '../catalogue/parse-organisations.ts';
import {linkedController} from './abortable.ts';
import {longestTimerMs} from './fetch-once.ts';
import {readJson} from './read-json.ts';
import {sharedLoads} from './shared-load.ts';
import type {Loading, Snapshot} from './snapshot.ts';
import type {SubscribeOptions} from './subscriber.ts';
import {ofDocument} from '../of-document.ts';

export type LookUpOptions = Omit<SubscribeOptions<OrganisationsSnapshot>, 'changed'>;

interface OrganisationsSnapshot extends Snapshot {
  /** By ODS code. */
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** The day of the records. */
  readonly asOf: PartialDay | undefined;
}

const organisationFileAt = sharedLoads(loadOrganisations);

async function loadOrganisations(url: string, {read}: Loading<OrganisationsSnapshot>): Promise<OrganisationsSnapshot> {
  const {organisations, asOf} = await read(url, async (file) => parseOrganisations(await readJson(file), url));
  return {url, organisations, asOf, arriving: false, saved: undefined};
}

/**
 * The organisation with this code, with its commissioner and its successor; undefined if no file has it. A code that is
 * none, or that begins with no prefix that the catalogue lists, is unknown without a request. Commissioner and successor
 * can only be missing: that they cannot be had hides the organisation no more than that they take long.
 *
 * @param files - Those of the catalogue.
 * @param code - As typed: `a81 001` will do.
 * @throws {CatalogueError} when the file of the organisation itself cannot be had. It is not remembered.
 * @throws The signal's reason once it is aborted.
 */
export async function lookUp(
  files: OrganisationFiles,
  code: string,
  options: LookUpOptions,
): Promise<Found | undefined> {
  const found = await findInFile(files, code, options);
  if (!found) return undefined;
  const {organisation} = found;
  // As much time as the caller has for one attempt.
  const patience = linkedController(options.signal);
  const timer = setTimeout(() => patience.abort(), Math.min(options.timeoutMs ?? 10_000, longestTimerMs));
  const related = async (other: string) => {
    const kin = await findInFile(files, other, {...options, signal: patience.signal}).catch(() => undefined);
    return kin?.organisation;
  };
  try {
    const {commissionedBy} = organisation;
    const [commissioner, successor] = await Promise.all([
      commissionedBy === undefined ? undefined : related(commissionedBy),
      lastSuccessor(organisation, related),
    ]);
    options.signal.throwIfAborted();
    return {...found, commissioner, successor};
  } finally {
    clearTimeout(timer);
    patience.abort();
  }
}

async function findInFile(
  files: OrganisationFiles,
  typed: string,
  options: LookUpOptions,
): Promise<Pick<Found, 'organisation' | 'asOf' | 'savedAt'> | undefined> {
  options.signal.throwIfAborted();
  const code = odsCode(typed);
  const url = code === undefined ? undefined : urlFor(files, code);
  if (code === undefined || url === undefined) return undefined;
  const {organisations, asOf, saved} = await organisationFileAt(url).outcome(options);
  const organisation = organisations.get(code);
  return organisation && {organisation, asOf, savedAt: saved?.at};
}

/** @param code - Of A–Z and 0–9 only. */
function urlFor({url, prefixLength, prefixes}: OrganisationFiles, code: string): string | undefined {
  const prefix = code.slice(0, prefixLength);
  // Relative only where the catalogue's own address is not known.
  return prefixes.includes(prefix)
    ? new URL(url.replaceAll('{prefix}', prefix), ofDocument('baseURI')).href
    : undefined;
}

const longestChain = 5;

/** Files can say that two organisations succeed each other; each is taken once. */
async function lastSuccessor(
  first: Organisation,
  related: (code: string) => Promise<Organisation | undefined>,
): Promise<Organisation | undefined> {
  const seen = new Set([first.code]);
  let last = first;
  while (last.succeededBy !== undefined && !seen.has(last.succeededBy) && seen.size <= longestChain) {
    const next = await related(last.succeededBy);
    if (!next) break;
    seen.add(next.code);
    last = next;
  }
  return last === first ? undefined : last;
}
