// A change note as plain text and as Markdown.

import {markdownText, onOneLine, printable} from '../literal-text.ts';
import type {ChangeEntry, ChangeNote} from './change-note.ts';

export function noteAsText({title, summary, sections}: ChangeNote): string {
  const lines = [title, '', summary];
  for (const {heading, entries} of sections) {
    lines.push('', heading);
    for (const entry of entries) {
      lines.push(`  ${onOneLine(entry.name)}`);
      for (const {sentence} of entry.changes) lines.push(`    ${onOneLine(sentence)}`);
    }
  }
  return lines.map(printable).join('\n');
}

export function noteAsMarkdown({title, summary, sections}: ChangeNote): string {
  const lines = [`# ${markdownText(title)}`, '', markdownText(summary)];
  for (const {heading, entries} of sections) {
    lines.push('', `## ${markdownText(heading)}`, '', ...entries.flatMap(markdownItems));
  }
  return lines.map(printable).join('\n');
}

function markdownItems({name, changes}: ChangeEntry): string[] {
  const sentences = changes.map(({sentence}) => markdownText(sentence));
  const [only] = sentences;
  if (sentences.length === 1) return [`- **${markdownText(name)}**: ${only!}`];
  return [`- **${markdownText(name)}**`, ...sentences.map((sentence) => `  - ${sentence}`)];
}
