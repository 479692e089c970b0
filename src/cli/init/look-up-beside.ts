// The organisations in the look-up files beside a catalogue, for a workbook to hold them.

import {readFile, stat} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import {isObject} from '../../catalogue/fields.ts';
import {lookUpAddresses} from '../preview/preview-state.ts';
import type {RawFields} from '../sheets/make-records.ts';
import type {SheetLookUp} from '../sheets/look-up-of-sheet.ts';

/** @returns Undefined if the catalogue names none, or not all of them lie beside it: then the workbook only names them. */
export async function lookUpBeside(raw: RawFields, source: string): Promise<SheetLookUp | undefined> {
  const addresses = lookUpAddresses(raw);
  const {prefixes} = (raw.organisations ?? {}) as {readonly prefixes?: readonly unknown[]};
  if (addresses.length === 0 || addresses.length !== prefixes?.length) return undefined;
  const folder = (await stat(source)).isDirectory() ? source : dirname(source);
  const files = await Promise.all(addresses.map((address) => fileAt(resolve(folder, decodeURIComponent(address)))));
  const whole = files.flatMap((file) => file ?? []);
  if (whole.length !== files.length) return undefined;
  const {asOf, source: from} = whole[0]!;
  return {
    organisations: whole.flatMap(({organisations}) => organisations),
    asOf: typeof asOf === 'string' ? asOf : undefined,
    source: typeof from === 'string' ? from : undefined,
  };
}

interface FileOfOrganisations extends RawFields {
  readonly organisations: readonly RawFields[];
}

async function fileAt(path: string): Promise<FileOfOrganisations | undefined> {
  try {
    const file: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isObject(file) && 'organisations' in file && Array.isArray(file.organisations)
      ? (file as FileOfOrganisations)
      : undefined;
  } catch {
    return undefined;
  }
}
