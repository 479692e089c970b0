// A catalogue as the widgets would have it: from a file and the pages of services beside it, or from sheets.

import {readFile, stat} from 'node:fs/promises';
import {dirname, extname, join, resolve} from 'node:path';
import {CatalogueError} from '../catalogue/catalogue-error.ts';
import type {Catalogue} from '../catalogue/model.ts';
import {parseCatalogue, parseServicePage} from '../catalogue/parse.ts';
import {CannotDo} from './cannot-do.ts';

/** The address of a catalogue that has none: good for comparing, and for telling what lies beside it. */
export const comparingBase = 'https://catalogue.invalid/';

/**
 * @param source - A `.json` file, or a folder with `catalogue.json` in it; a workbook, a `.csv` file or a folder of them.
 * @param base - The URL against which the catalogue's own URLs are read.
 */
export async function readCatalogue(source: string, base = comparingBase): Promise<Catalogue> {
  return (await isJsonSource(source))
    ? readJsonCatalogue(source, base)
    : (await readSheetCatalogue(source, base)).catalogue;
}

export interface CatalogueWithLookUp {
  readonly catalogue: Catalogue;
  /** The look-up files that a workbook holds, by their paths from the catalogue. */
  readonly texts: ReadonlyMap<string, string> | undefined;
}

export async function readCatalogueWithLookUp(source: string): Promise<CatalogueWithLookUp> {
  if (!(await isJsonSource(source))) return readSheetCatalogue(source, comparingBase);
  return {catalogue: await readJsonCatalogue(source, comparingBase), texts: undefined};
}

/** Whether it is a `.json` file, or a folder with `catalogue.json` in it. */
export async function isJsonSource(source: string): Promise<boolean> {
  if (extname(source).toLowerCase() === '.json') return true;
  if (!(await stat(source)).isDirectory()) return false;
  return stat(join(source, 'catalogue.json')).then(
    () => true,
    () => false,
  );
}

async function readSheetCatalogue(source: string, base: string): Promise<CatalogueWithLookUp> {
  const {loadSource, wholeCatalogue} = await import('./load-source.ts');
  const loaded = await loadSource({source});
  return {catalogue: parseCatalogue(wholeCatalogue(loaded), base).catalogue, texts: loaded.lookUp?.texts};
}

async function readJsonCatalogue(source: string, base: string): Promise<Catalogue> {
  const file = (await stat(source)).isDirectory() ? join(source, 'catalogue.json') : source;
  const raw = await readJsonFile(file);
  try {
    let {catalogue} = parseCatalogue(raw, base);
    for (const [n, {url}] of catalogue.servicePages.entries()) {
      const page = await readJsonFile(fileBeside(file, url, base));
      ({catalogue} = parseServicePage(page, catalogue, n));
    }
    return catalogue;
  } catch (error) {
    if (error instanceof CatalogueError) throw new CannotDo(`${file} is no catalogue: ${error.message}.`);
    throw error;
  }
}

/** @throws {CannotDo} if the URL does not lead to a file below the catalogue's folder. */
function fileBeside(file: string, url: string, base: string): string {
  const folder = new URL('.', base).href;
  if (url.startsWith(folder)) return resolve(dirname(file), decodeURIComponent(url.slice(folder.length)));
  throw new CannotDo(`${file} names a page of services that does not lie beside it: ${url}.`);
}

async function readJsonFile(file: string): Promise<unknown> {
  const text = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CannotDo(`${file} is not JSON: ${(error as Error).message}. Check that the file is complete.`);
  }
}
