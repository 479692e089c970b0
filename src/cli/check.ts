// `check`: what is wrong with a catalogue. Nothing is written.

import type {Checked} from '../check/check-catalogue.ts';
import {reportOn} from '../check/report.ts';
import {loadSource, type SourceOptions} from './load-source.ts';
import type {ExitCode, Output} from './output.ts';
import {printReport} from './print-report.ts';

export interface CheckCommand extends SourceOptions {
  /** The address of a page that shows a catalogue at an address. */
  readonly fromPage?: string;
}

export async function check(options: CheckCommand, output: Output): Promise<ExitCode> {
  output.progress(`Reading ${options.source} …`);
  const {counts, remarks} = await checkedSource(options);
  const report = reportOn(remarks, counts);
  printReport(report, options.source, output);
  return report.errors > 0 ? 1 : 0;
}

async function checkedSource(options: CheckCommand): Promise<Checked> {
  if (!/^https?:/i.test(options.source)) return loadSource(options);
  const {checkUrl} = await import('./check-url.ts');
  return checkUrl(options.source, options.fromPage);
}
