// A change note as plain text and as Markdown.

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
  const lines = [`# ${literal(title)}`, '', literal(summary)];
  for (const {heading, entries} of sections) {
    lines.push('', `## ${literal(heading)}`, '', ...entries.flatMap(markdownItems));
  }
  return lines.map(printable).join('\n');
}

function markdownItems({name, changes}: ChangeEntry): string[] {
  const sentences = changes.map(({sentence}) => literal(sentence));
  const [only] = sentences;
  if (sentences.length === 1) return [`- **${literal(name)}**: ${only!}`];
  return [`- **${literal(name)}**`, ...sentences.map((sentence) => `  - ${sentence}`)];
}

/** Text that Markdown shows as it stands: none of it becomes emphasis, a link, a list or a tag. */
function literal(text: string): string {
  return onOneLine(text)
    .replace(/[\\`*_[\]<>&#|~!]/g, String.raw`\$&`)
    .replace(/^([-+=])/, String.raw`\$1`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Without characters that steer a terminal. */
function printable(line: string): string {
  return line.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '');
}
