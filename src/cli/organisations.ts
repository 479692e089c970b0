// `organisations`: the files that the NHS Organisation Data Service publishes → the catalogue's look-up files.

import {mkdir, readdir, stat} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {dayInUk, isWholeDay, readDay, type IsoDay} from '../catalogue/day.ts';
import {CannotDo} from './cannot-do.ts';
import {OrganisationCollector, type RowRemark} from './organisations/collect-organisations.ts';
import {lookUpFiles, type LookUpFile} from './organisations/look-up-files.ts';
import {readOdsFile} from './organisations/read-ods-file.ts';
import type {ExitCode, Output} from './output.ts';
import {writeWhole} from './write-whole.ts';

export interface OrganisationsOptions {
  readonly files: readonly string[];
  /** The folder for the look-up files. */
  readonly out: string;
  readonly prefixLength: string;
  /** The day of what the files say of today; by default from a file's name, else when the newest was written. */
  readonly asOf?: string;
  readonly wales?: string;
}

export async function organisations(options: OrganisationsOptions, output: Output): Promise<ExitCode> {
  const prefixLength = readPrefixLength(options.prefixLength);
  const asOf = await dayOfFiles(options);
  const collector = new OrganisationCollector({asOf, wales: options.wales});
  for (const file of options.files) {
    for await (const row of readOdsFile(file)) collector.add(row, basename(file));
    output.progress(`Read ${file}`);
  }
  const all = collector.organisations();
  if (all.length === 0) {
    const none = `No organisation was found in ${options.files.join(', ')}. Nothing was written.`;
    throw new CannotDo([...collector.remarks().map(describeRemark), none].join('\n'));
  }
  const source = `Organisation Data Service: ${options.files.map((file) => basename(file)).join(', ')}`;
  const files = lookUpFiles(all, prefixLength, {source, asOf});
  await writeFiles(files, options.out, output);

  const result: OrganisationsResult = {
    count: all.length,
    asOf,
    organisations: {
      url: `${folderUrl(options.out)}{prefix}.json`,
      prefixLength,
      prefixes: files.map(({prefix}) => prefix),
    },
    remarks: [...collector.remarks(), ...problemRemarks(files)],
  };
  output.print(output.format === 'json' ? JSON.stringify(result, null, 2) : describe(result, options.out));
  return result.remarks.some(({isFault}) => isFault) ? 1 : 0;
}

interface OrganisationsResult {
  readonly count: number;
  readonly asOf: IsoDay;
  /** What the catalogue must say. */
  readonly organisations: {readonly url: string; readonly prefixLength: number; readonly prefixes: readonly string[]};
  readonly remarks: readonly RowRemark[];
}

function readPrefixLength(text: string): number {
  const length = Number(text);
  if (length === 1 || length === 2 || length === 3) return length;
  throw new CannotDo(`--prefix-length must be 1, 2 or 3, not "${text}".`);
}

/** A day that the files themselves do not say: told, or in a name such as `epraccur_2015-11-27.csv`, or that of saving. */
async function dayOfFiles({asOf, files}: OrganisationsOptions): Promise<IsoDay> {
  if (asOf !== undefined) {
    const day = readDay(asOf);
    if (day !== undefined && isWholeDay(day)) return day;
    throw new CannotDo(`--as-of must be a day such as 2015-11-27, not "${asOf}".`);
  }
  const named = files.flatMap((file) => /\d{4}-\d\d-\d\d/.exec(basename(file))?.[0] ?? []);
  const written = await Promise.all(files.map(async (file) => (await stat(file)).mtimeMs));
  return (
    named
      .filter((day) => readDay(day) !== undefined)
      .sort()
      .at(-1) ?? dayInUk(Math.max(...written))
  );
}

async function writeFiles(files: readonly LookUpFile[], folder: string, output: Output): Promise<void> {
  await mkdir(folder, {recursive: true});
  for (const {prefix, text} of files) await writeWhole(join(folder, `${prefix}.json`), text);
  const written = new Set(files.map(({prefix}) => `${prefix}.json`));
  const left = (await readdir(folder)).filter((name) => /^[A-Z0-9]{1,3}\.json$/.test(name) && !written.has(name));
  if (left.length > 0) {
    output.tell(`${folder} holds files of before that no code leads to any more: ${left.join(', ')}. Delete them.`);
  }
}

/** The folder as the catalogue beside it names it. */
function folderUrl(folder: string): string {
  const parts = folder
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.');
  const last = parts.at(-1);
  return last === undefined || last === '..' ? '' : `${encodeURIComponent(last)}/`;
}

/** What the widgets could not read. It can only be what a row said that was kept as it stood. */
function problemRemarks(files: readonly LookUpFile[]): RowRemark[] {
  return files.flatMap(({prefix, problems}) =>
    problems
      .filter(({lost}) => lost !== 'none')
      .map(({path, expected, found}) => ({
        file: `${prefix}.json`,
        text: `${path}: expected ${expected}, found ${found}`,
        isFault: true,
        lines: [],
      })),
  );
}

const mostLines = 5;

function describe({count, asOf, organisations: files, remarks}: OrganisationsResult, folder: string): string {
  return [
    ...remarks.map(describeRemark),
    `${counted(count, 'organisation')} as of ${asOf}, in ${counted(files.prefixes.length, 'file')} in ${folder}.`,
    'Put this into your catalogue, with the address of the folder as seen from there:',
    `  "organisations": ${JSON.stringify(files)}`,
    'In a workbook these are three rows of the sheet "About":',
    `  Organisation files: ${files.url}`,
    `  Organisation files: length of beginning: ${files.prefixLength}`,
    `  Organisation files: beginnings: ${files.prefixes.join('; ')}`,
  ].join('\n');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function describeRemark({file, text, lines}: RowRemark): string {
  if (lines.length === 0) return `${file}: ${text}.`;
  const shown = lines.slice(0, mostLines).join(', ');
  const more = lines.length > mostLines ? ` and ${lines.length - mostLines} more` : '';
  return `${file}, ${lines.length === 1 ? 'line' : 'lines'} ${shown}${more}: ${text}.`;
}
