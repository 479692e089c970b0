// A report in the format that was asked for.

import {styleText} from 'node:util';
import {reportGithub} from '../check/report-github.ts';
import {reportJson} from '../check/report-json.ts';
import {reportMarkdown} from '../check/report-markdown.ts';
import {reportText, type Colours} from '../check/report-text.ts';
import type {Report} from '../check/report.ts';
import type {Output} from './output.ts';

/** @param file - What was checked, as it was named. */
export function printReport(report: Report, file: string, output: Output): void {
  output.print(inFormat(output.quiet ? withoutNotes(report) : report, file, output));
}

function withoutNotes(report: Report): Report {
  return {...report, groups: report.groups.filter(({severity}) => severity === 'error')};
}

function inFormat(report: Report, file: string, {format, colour}: Output): string {
  switch (format) {
    case 'json':
      return reportJson(report);
    case 'markdown':
      return reportMarkdown(report);
    case 'github':
      return reportGithub(report, file);
    case 'text':
      return reportText(report, colour ? colours : undefined);
  }
}

const colours: Colours = {
  error: (text) => styleText('red', text, {validateStream: false}),
  note: (text) => styleText('cyan', text, {validateStream: false}),
};
