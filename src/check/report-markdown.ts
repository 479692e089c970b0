// A report for a page that knows Markdown, such as the description of a change.

import {describePlaces, meantInstead, mostOfAKind, sentences, summary} from './report-text.ts';
import type {RemarkGroup, Report} from './report.ts';
import type {Severity} from './remark.ts';

export function reportMarkdown(report: Report): string {
  return [summary(report), ...remarkSection(report, 'error', 'Errors'), ...remarkSection(report, 'note', 'Notes')].join(
    '\n\n',
  );
}

function remarkSection({groups}: Report, severity: Severity, heading: string): string[] {
  const these = groups.filter((group) => group.severity === severity);
  if (these.length === 0) return [];
  const more = these.length - shownAtMost;
  const items = these.slice(0, shownAtMost).map(listItem);
  return [`## ${heading}`, [...items, ...(more > 0 ? [`- And ${more} more.`] : [])].join('\n')];
}

const shownAtMost = 10 * mostOfAKind;

function listItem(group: RemarkGroup): string {
  const where = describePlaces(group);
  const meant = meantInstead(group);
  return `- ${where === '' ? '' : `**${asText(where)}**: `}${asText(sentences(group))}${meant === undefined ? '' : ` ${asText(meant)}`}`;
}

/** Without what Markdown, or the HTML in it, would take for its own. */
function asText(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ');
}
