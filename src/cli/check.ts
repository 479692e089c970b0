// `check`: what is wrong with a catalogue. Nothing is written.

import {readFile} from 'node:fs/promises';
import {dayInUk} from '../catalogue/day.ts';
import {checkCatalogue} from '../check/check-catalogue.ts';
import {printReport} from './print-report.ts';
import {reportOn} from '../check/report.ts';
import {locateIn} from '../check/where-in-json.ts';
import {CannotDo} from './cannot-do.ts';
import type {ExitCode, Output} from './output.ts';

export async function check({source}: {readonly source: string}, output: Output): Promise<ExitCode> {
  const text = await readFile(source, 'utf8');
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    throw new CannotDo(`${source} is not JSON: ${(error as Error).message}`);
  }
  const {catalogue, remarks} = checkCatalogue(raw, {today: dayInUk(Date.now()), locate: locateIn(text, raw)});
  const report = reportOn(remarks, catalogue);
  printReport(report, source, output);
  return report.errors > 0 ? 1 : 0;
}
