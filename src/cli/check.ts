// `check`: what is wrong with a catalogue. Nothing is written.

import {reportOn} from '../check/report.ts';
import {loadSource, type SourceOptions} from './load-source.ts';
import type {ExitCode, Output} from './output.ts';
import {printReport} from './print-report.ts';

export async function check(options: SourceOptions, output: Output): Promise<ExitCode> {
  output.progress(`Reading ${options.source} …`);
  const {catalogue, remarks} = await loadSource(options);
  const report = reportOn(remarks, catalogue);
  printReport(report, options.source, output);
  return report.errors > 0 ? 1 : 0;
}
