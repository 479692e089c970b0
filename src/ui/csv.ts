// A table as a CSV file (RFC 4180) that spreadsheets open as it is: UTF-8 with a byte order mark, and no cell that they
// would take for a formula.

import {frameForbids} from './frame-forbids.ts';
import {ofDocument} from '../of-document.ts';

/** Rows of cells as the text of a file. */
export function toCsvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Lets the browser save a text as a file. Returns false where the frame of the page is known to forbid that. */
export function download(name: string, text: string, type = 'text/csv;charset=utf-8'): boolean {
  if (frameForbids('allow-downloads')) return false;
  const url = URL.createObjectURL(new Blob([text], {type}));
  const link = ofDocument('createElement')('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url)); // the click has taken it by then
  return true;
}
