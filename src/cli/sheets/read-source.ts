// The grids of whatever a publisher names: a workbook, a text file, or a folder of text files, one for each sheet.

import {readdir, readFile, stat} from 'node:fs/promises';
import {basename, extname, join} from 'node:path';
import v8 from 'node:v8';
import {CannotDo} from '../cannot-do.ts';
import type {Grid} from './grid.ts';

const textEndings = ['.csv', '.tsv', '.txt'];
const workbookEndings = ['.xlsx', '.xlsm', '.ods'];

export async function gridsOf(source: string): Promise<Grid[]> {
  // What is read of long sheets lives briefly. V8 would give that ever more room: 170 MB more for 100,000 services.
  v8.setFlagsFromString('--semi-space-growth-factor=1');
  if ((await stat(source)).isDirectory()) return gridsOfFolder(source);
  const bytes = await readFile(source);
  const ending = extname(source).toLowerCase();
  if (workbookEndings.includes(ending) || isPacked(bytes)) {
    const {gridsOfWorkbook} = await import('./read-workbook.ts');
    return gridsOfWorkbook(bytes, source);
  }
  if (!textEndings.includes(ending)) {
    throw new CannotDo(
      `${source} is no .xlsx, .ods, .csv or .json, nor a folder of .csv files. Save it as one of these.`,
    );
  }
  const {gridOfCsv} = await import('./read-csv.ts');
  return [gridOfCsv(bytes, basename(source, extname(source)), basename(source))];
}

async function gridsOfFolder(folder: string): Promise<Grid[]> {
  const files = (await readdir(folder)).filter((file) => textEndings.includes(extname(file).toLowerCase())).sort();
  if (files.length === 0) {
    throw new CannotDo(`${folder} holds no .csv file. Name a workbook, or the folder that holds the .csv files.`);
  }
  const {gridOfCsv} = await import('./read-csv.ts');
  const grids: Grid[] = [];
  for (const file of files)
    grids.push(gridOfCsv(await readFile(join(folder, file)), basename(file, extname(file)), file));
  return grids;
}

/** Workbooks are archives, whatever they are called. */
function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3;
}
