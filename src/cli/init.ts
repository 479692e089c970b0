// `init`: a workbook to fill in, empty but for an example, or filled from a catalogue.

import {mkdir, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {CannotDo} from './cannot-do.ts';
import {lookUpBeside} from './init/look-up-beside.ts';
import {exampleCatalogue} from './init/example-catalogue.ts';
import {sheetsOfCatalogue, type WrittenSheet} from './init/sheets-of-catalogue.ts';
import {csvFilesOf, odsOf, xlsxOf} from './init/write-sheets.ts';
import {loadSource, wholeCatalogue} from './load-source.ts';
import type {ExitCode, Output} from './output.ts';
import type {SheetLookUp} from './sheets/look-up-of-sheet.ts';
import {writeAllWhole, type NewFile} from './write-whole.ts';

export interface InitOptions {
  readonly folder?: string;
  /** A catalogue that fills it. */
  readonly from?: string;
  readonly as: 'xlsx' | 'ods' | 'csv';
}

export async function init({folder = '.', from, as}: InitOptions, output: Output): Promise<ExitCode> {
  const {raw, lookUp} = from === undefined ? {raw: exampleCatalogue} : await catalogueFrom(from);
  const files = await filesFor(sheetsOfCatalogue(raw, lookUp), folder, as);
  for (const {path} of files) await assertNew(path);
  await mkdir(folder, {recursive: true});
  await writeAllWhole(files);
  const name = as === 'csv' ? folder : files[0]!.path;
  output.print(`Written: ${name}. Fill it in, then: gpsoc-widgets build ${name}`);
  return 0;
}

interface CatalogueToWrite {
  readonly raw: Record<string, unknown>;
  readonly lookUp?: SheetLookUp | undefined;
}

async function catalogueFrom(source: string): Promise<CatalogueToWrite> {
  const loaded = await loadSource({source});
  const raw = wholeCatalogue(loaded);
  return {raw, lookUp: loaded.lookUp ?? (await lookUpBeside(raw, source))};
}

async function filesFor(written: readonly WrittenSheet[], folder: string, as: InitOptions['as']): Promise<NewFile[]> {
  switch (as) {
    case 'xlsx':
      return [{path: join(folder, 'catalogue.xlsx'), text: await xlsxOf(written)}];
    case 'ods':
      return [{path: join(folder, 'catalogue.ods'), text: await odsOf(written)}];
    case 'csv':
      return csvFilesOf(written).map(({name, text}) => ({path: join(folder, name), text}));
  }
}

/** Somebody's work is never overwritten. */
async function assertNew(path: string): Promise<void> {
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  if (isThere)
    throw new CannotDo(`${path} is there already, and is not overwritten. Name another folder, or move it away.`);
}
