// What a packed workbook holds, looked at before a library reads it: somebody else's file may unpack to far more than it
// weighs, say less than that of its size, or be cut off.

import {inflateRawSync} from 'node:zlib';
import {CannotDo} from '../cannot-do.ts';
import type {PartOf} from './sheet-looks.ts';

const mostBytes = 250 * 1024 * 1024;
const mostFiles = 5000;
const mostCells = 4_000_000;

const endOfDirectory = 0x06054b50;
const entryOfDirectory = 0x02014b50;
const deflated = 8;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * Gives the parts of the archive as text whose letters are its bytes.
 *
 * @throws {CannotDo} for what is no whole archive, and for what would unpack to more than it may.
 */
export function openArchive(bytes: Uint8Array, name: string): PartOf {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(view, name);
  let total = 0;
  for (const {size} of entries) total += size;
  if (total > mostBytes) throw tooLarge(name, 'more than 250 MB');
  let cells = 0;
  for (const entry of entries) {
    const content = contentOf(entry, view, name);
    cells += cellsIn(entry.name, content);
    if (entry.name === 'META-INF/manifest.xml' && content.includes('encryption-data')) throw encrypted(name);
  }
  if (cells > mostCells) throw tooLarge(name, 'more than 4 million cells');
  return (path) => {
    const entry = entries.find((each) => each.name === path);
    return entry && contentOf(entry, view, name).toString('latin1');
  };
}

export function encrypted(name: string): CannotDo {
  return new CannotDo(`${name} is protected by a password. Save a copy without one, and use that.`);
}

function damaged(name: string, what: string): CannotDo {
  return new CannotDo(`${name} is damaged: ${what}. Save it again, or fetch it again.`);
}

function tooLarge(name: string, size: string): CannotDo {
  return new CannotDo(
    `${name} would unpack to ${size}, which no list of services needs. Copy the sheets that matter into a new workbook.`,
  );
}

function entriesOf(view: DataView, name: string): Entry[] {
  const end = findEnd(view);
  if (end === undefined) throw damaged(name, 'its end is missing');
  const count = view.getUint16(end + 10, true);
  if (count > mostFiles) throw tooLarge(name, `${count} files`);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let n = 0; n < count; n++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entryOfDirectory) {
      throw damaged(name, 'its list of contents breaks off');
    }
    const length = view.getUint16(at + 28, true);
    entries.push({
      name: latinText(view, at + 46, length),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** It stands at the very end, with a comment of up to 64 KB behind it. */
function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === endOfDirectory) return at;
  return undefined;
}

function latinText(view: DataView, at: number, length: number): string {
  const end = Math.min(view.byteLength, at + length);
  return Buffer.from(view.buffer, view.byteOffset + at, Math.max(0, end - at)).toString('latin1');
}

/** Unpacked, and no larger than it says. */
function contentOf({name: part, method, packed, size, offset}: Entry, view: DataView, name: string): Buffer {
  if (offset + 30 > view.byteLength) throw damaged(name, `${part} is missing`);
  const begin = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (begin + packed > view.byteLength) throw damaged(name, `${part} breaks off`);
  const bytes = Buffer.from(view.buffer, view.byteOffset + begin, packed);
  if (method !== deflated) return bytes;
  try {
    return inflateRawSync(bytes, {maxOutputLength: Math.max(1, size)});
  } catch {
    throw damaged(name, `${part} cannot be unpacked, or to another size than it says`);
  }
}

function cellsIn(part: string, content: Buffer): number {
  if (/^xl\/worksheets\/[^/]+\.xml$/.test(part)) return timesIn(content, '<c ') + timesIn(content, '<c>');
  return part === 'content.xml' ? repeatedCellsIn(content.toString('latin1')) : 0;
}

function timesIn(content: Buffer, text: string): number {
  let count = 0;
  for (let at = content.indexOf(text); at >= 0; at = content.indexOf(text, at + 1)) count++;
  return count;
}

/** In OpenDocument one cell may stand for a million, and one row too. Empty ones are not made. */
function repeatedCellsIn(content: string): number {
  let count = 0;
  let rows = 1;
  for (const [tag, kind, attributes] of content.matchAll(/<table:(table-row|table-cell)\b([^>]*)>/g)) {
    if (kind === 'table-row') rows = Number(/number-rows-repeated="(\d+)"/.exec(attributes!)?.[1] ?? 1);
    else if (!tag.endsWith('/>') || attributes!.includes('office:value')) {
      count += rows * Number(/number-columns-repeated="(\d+)"/.exec(attributes!)?.[1] ?? 1);
    }
  }
  return count;
}
