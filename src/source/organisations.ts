// An ODS code looked up in the catalogue's organisation files. Only the file that may hold it is asked for,
// once for everybody on the page; nothing but the beginning of the code ever leaves the page.

import type {OrganisationFiles} from '../catalogue/model.ts';
import {odsCode, type Found, type Organisation} from '../catalogue/organisation.ts';
import {longestTimerMs} from './fetch-once.ts';
import {organisationFile, type LookUpOptions} from './organisation-file.ts';

export type {LookUpOptions} from './organisation-file.ts';

/**
 * The organisation with this code; undefined if no file has it. A code that is none, or that begins with no
 * prefix that the catalogue lists, is unknown without a request.
 *
 * @param files - Those of the catalogue.
 * @param code - As typed: `a81 001` will do.
 * @throws {CatalogueError} when the file that may hold it cannot be had. It is not remembered.
 * @throws The signal's reason once it is aborted.
 */
export async function findOrganisation(
  files: OrganisationFiles,
  code: string,
  options: LookUpOptions,
): Promise<Organisation | undefined> {
  return (await findInFile(files, code, options))?.organisation;
}

/**
 * The same, with its commissioner and its successor. These can only be missing: that they cannot be had
 * hides the organisation no more than that they take long.
 *
 * @throws {CatalogueError} when the file of the organisation itself cannot be had.
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
  const patience = endingWith(options);
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
    patience.end();
  }
}

async function findInFile(
  files: OrganisationFiles,
  typed: string,
  options: LookUpOptions,
): Promise<Pick<Found, 'organisation' | 'savedAt'> | undefined> {
  options.signal.throwIfAborted();
  const code = odsCode(typed);
  const url = code === undefined ? undefined : urlFor(files, code);
  if (code === undefined || url === undefined) return undefined;
  const {organisations, savedAt} = await organisationFile(url).read(options);
  const organisation = organisations.get(code);
  return organisation && {organisation, savedAt};
}

/** @param code - Of A–Z and 0–9 only. */
function urlFor({url, prefixLength, prefixes}: OrganisationFiles, code: string): string | undefined {
  const prefix = code.slice(0, prefixLength);
  // Relative only where the catalogue's own address is not known.
  return prefixes.includes(prefix) ? new URL(url.replaceAll('{prefix}', prefix), document.baseURI).href : undefined;
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

/** A signal that ends with the caller's own, and when as much time has passed as the caller has for one attempt. */
function endingWith({signal, timeoutMs = 10_000}: LookUpOptions): {signal: AbortSignal; end: () => void} {
  const ending = new AbortController();
  const leave = () => ending.abort();
  const timer = setTimeout(leave, Math.min(timeoutMs, longestTimerMs));
  signal.addEventListener('abort', leave);
  const end = () => {
    clearTimeout(timer);
    signal.removeEventListener('abort', leave);
  };
  return {signal: ending.signal, end};
}
