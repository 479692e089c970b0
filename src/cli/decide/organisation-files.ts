// An organisation by its ODS code, from the look-up files beside a catalogue on a disk.

import {readFile, stat} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import type {OrganisationFiles} from '../../catalogue/model.ts';
import {odsCode, type Found, type Organisation} from '../../catalogue/organisation.ts';
import {parseOrganisations} from '../../catalogue/parse-organisations.ts';
import {CannotDo} from '../cannot-do.ts';
import {comparingBase} from '../read-catalogue.ts';

/**
 * @param files - Of a catalogue that was read without an address of its own.
 * @param source - The catalogue's file or folder.
 * @returns Undefined if no file has the code.
 */
export async function findOrganisationInFiles(
  files: OrganisationFiles,
  typed: string,
  source: string,
): Promise<Found | undefined> {
  const folder = (await stat(source)).isDirectory() ? source : dirname(source);
  const find = async (code: string | undefined) =>
    code === undefined ? undefined : (await readFileOf(files, code, folder))?.get(code);
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
  folder: string,
): Promise<ReadonlyMap<string, Organisation> | undefined> {
  const prefix = code.slice(0, prefixLength);
  if (!prefixes.includes(prefix)) return undefined;
  const address = url.replaceAll('{prefix}', prefix);
  if (!address.startsWith(comparingBase)) {
    throw new CannotDo(`The look-up of this catalogue is at ${address}, and not beside it. Use --organisation.`);
  }
  const file = resolve(folder, decodeURIComponent(address.slice(comparingBase.length)));
  return parseOrganisations(JSON.parse(await readFile(file, 'utf8')), file).organisations;
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
