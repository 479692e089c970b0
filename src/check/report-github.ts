// A report as commands of GitHub Actions, which shows each beside the line of a pull request that it is about.

import {describePlaces, mostOfAKind, sentences, summary} from './report-text.ts';
import type {Where} from './remark.ts';
import type {RemarkGroup, Report} from './report.ts';

/** @param file - The file that was checked, as the repository knows it. */
export function reportGithub(report: Report, file: string): string {
  return [...report.groups.flatMap((group) => annotations(group, file)), `::notice::${asData(summary(report))}`].join(
    '\n',
  );
}

function annotations(group: RemarkGroup, file: string): string[] {
  const command = group.severity === 'error' ? 'error' : 'warning';
  const title = asProperty(describePlaces(group));
  const message = asData(sentences(group));
  return group.places
    .slice(0, mostOfAKind)
    .map(
      (where) =>
        `::${command} ${[...position(where, file), ...(title ? [`title=${title}`] : [])].join(',')}::${message}`,
    );
}

function position({file, line}: Where, checked: string): string[] {
  return [`file=${asProperty(file ?? checked)}`, ...(line === undefined ? [] : [`line=${line}`])];
}

function asData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function asProperty(text: string): string {
  return asData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
