// Text of a catalogue where something reads more out of it than it says: Markdown, or a terminal.

/** Text that Markdown shows as it stands: none of it becomes emphasis, a link, a list or a tag. */
export function markdownText(text: string): string {
  return printable(onOneLine(text))
    .replace(/[\\`*_[\]<>&#|~!]/g, String.raw`\$&`)
    .replace(/^([-+=])/, String.raw`\$1`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`);
}

export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Without characters that steer a terminal, or turn the direction of what follows. */
export function printable(line: string): string {
  return line.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '');
}
