// An organisation by its ODS code, from the look-up files beside a catalogue on a disk.

import {readFile, stat} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import type {OrganisationFiles} from '../../catalogue/model.ts';
import {odsCode, type Found, type Organisation} from '../../catalogue/organisation.ts';
import {parseOrganisations} from '../../catalogue/parse-organisations.ts';
import {CannotDo} from '../cannot-do.ts';
import {comparingBase} from '../read-catalogue.ts';

/** Where the look-up files of a catalogue are. */
export interface LookUpPlace {
  /** The catalogue's file or folder. */
  readonly source: string;
  /** Those that a workbook holds, by their paths; undefined: they lie beside the source. */
  readonly texts: ReadonlyMap<string, string> | undefined;
}

/**
 * @param files - Of a catalogue that was read without an address of its own.
 * @returns Undefined if no file has the code.
 */
export async function findOrganisationInFiles(
  files: OrganisationFiles,
  typed: string,
  {source, texts}: LookUpPlace,
): Promise<Found | undefined> {
  const folder = (await stat(source)).isDirectory() ? source : dirname(source);
  const textOf = async (path: string) => texts?.get(path) ?? (await readFile(resolve(folder, path), 'utf8'));
  const find = async (code: string | undefined) =>
    code === undefined ? undefined : (await readFileOf(files, code, textOf))?.get(code);
  const organisation = await find(odsCode(typed));
  if (!organisation) return undefined;
  const related = (code: string | undefined) => find(code).catch(() => undefined); // it can only be missing
  return {
    organisation,
    commissioner: await related(organisation.commissionedBy),
    successor: await lastOf(organisation, related),
    savedAt: undefined,
  };
}

async function readFileOf(
  {url, prefixLength, prefixes}: OrganisationFiles,
  code: string,
  textOf: (path: string) => Promise<string>,
): Promise<ReadonlyMap<string, Organisation> | undefined> {
  const prefix = code.slice(0, prefixLength);
  if (!prefixes.includes(prefix)) return undefined;
  const address = url.replaceAll('{prefix}', prefix);
  if (!address.startsWith(comparingBase)) {
    throw new CannotDo(`The look-up of this catalogue is at ${address}, and not beside it. Use --organisation.`);
  }
  const path = decodeURIComponent(address.slice(comparingBase.length));
  return parseOrganisations(JSON.parse(await textOf(path)), path).organisations;
}

/** Files can say that two organisations succeed each other; each is taken once. */
async function lastOf(
  first: Organisation,
  related: (code: string | undefined) => Promise<Organisation | undefined>,
): Promise<Organisation | undefined> {
  const seen = new Set([first.code]);
  let last: Organisation | undefined;
  for (
    let next = await related(first.succeededBy);
    next && !seen.has(next.code);
    next = await related(next.succeededBy)
  ) {
    seen.add(next.code);
    last = next;
  }
  return last;
}
