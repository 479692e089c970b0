// A report as plain text: one line for each remark, and a last one with the sum.

import type {Where} from './remark.ts';
import type {Counts, RemarkGroup, Report} from './report.ts';

/** How many of one kind are written out. */
export const mostOfAKind = 20;

export function reportText(report: Report, colours: Colours = plain): string {
  const lines = ofEachKind(report.groups).flatMap((groups) => {
    const paint = groups[0]!.severity === 'error' ? colours.error : colours.note;
    const more = groups.length - mostOfAKind;
    const shown = groups.slice(0, mostOfAKind).map((group) => paintedLine(group, paint));
    return more > 0 ? [...shown, `And ${more} more of this kind.`] : shown;
  });
  return [...lines, summary(report)].join('\n');
}

/** The groups by kind, in the order in which the kinds come. */
function ofEachKind(groups: readonly RemarkGroup[]): RemarkGroup[][] {
  const kinds = new Map<string, RemarkGroup[]>();
  for (const group of groups) {
    const kind = `${group.severity} ${group.code}`;
    const alike = kinds.get(kind);
    if (alike) alike.push(group);
    else kinds.set(kind, [group]);
  }
  return [...kinds.values()];
}

/** What colours the beginning of a line. */
export interface Colours {
  readonly error: (text: string) => string;
  readonly note: (text: string) => string;
}

const plain: Colours = {error: (text) => text, note: (text) => text};

function paintedLine(group: RemarkGroup, paint: (text: string) => string): string {
  const [where, said] = [forTerminal(describePlaces(group)), forTerminal(sentences(group))];
  const meant = meantInstead(group);
  return `${where === '' ? withCapital(said) : `${paint(where)}: ${said}`}${meant === undefined ? '' : `\n  ${forTerminal(meant)}`}`;
}

/** What to write in the first place, to copy: the whole line of a file, or what goes into a cell. */
export function meantInstead({code, corrected, instead, write}: RemarkGroup): string | undefined {
  if (corrected) return `Line ${corrected.line}, perhaps: ${corrected.text}`;
  return instead && code !== 'read-as' && !write?.includes(instead[1])
    ? `Perhaps ${instead[1]} instead of ${instead[0]}.`
    : undefined;
}

/** A cell may hold what a terminal would obey. */
function forTerminal(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are meant
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
}

/** What stands there, what to write and what happens otherwise. */
export function sentences({what, write, otherwise}: RemarkGroup): string {
  return [what, write, otherwise].filter((sentence) => sentence !== undefined).join(' ');
}

/** `Services, F14 (Acme Docs), Status`; `Services, H3 to H50 (48 rows), Price`; `services[3].status, line 40 (Acme Docs)`. */
export function describePlaces({places}: RemarkGroup): string {
  const [first, ...others] = inOrderOfRows(places) as [Where, ...Where[]];
  const {sheet, heading, record, path} = first;
  const last = others.at(-1);
  if (!last) return inOneLine([sheet, withRecord(spot(first), record), heading]);
  if (sheet === undefined) return `${path} (${places.length} places, ${lineSpan(first, last)})`;
  return inOneLine([sheet, `${spot(first)} to ${spot(last)} (${places.length} rows)`, heading]);
}

/** As the sheet has them: the catalogue may have them in another order. */
function inOrderOfRows(places: readonly Where[]): readonly Where[] {
  return places.every(({sheet, row}) => sheet !== undefined && row !== undefined)
    ? [...places].sort((a, b) => a.row! - b.row!)
    : places;
}

function spot({sheet, cell, row, path, line}: Where): string | undefined {
  if (cell !== undefined) return /\d/.test(cell) ? cell : `column ${cell}`;
  if (row !== undefined) return `row ${row}`;
  if (path === undefined || sheet !== undefined) return undefined;
  return line === undefined ? path : `${path}, line ${line}`;
}

function lineSpan(first: Where, last: Where): string {
  return first.line === undefined ? `to ${last.path}` : `lines ${first.line} to ${last.line}`;
}

function withRecord(text: string | undefined, record: string | undefined): string | undefined {
  return record === undefined ? text : [text, `(${record})`].filter(Boolean).join(' ');
}

function inOneLine(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

/** `2 errors, 1 note in 118 services on 3 lots from 41 suppliers.` */
export function summary({errors, notes, counts, outcome}: Report): string {
  const found = [plural(errors, 'error'), plural(notes, 'note')].filter((part) => !part.startsWith('0 '));
  const where = counts ? ` in ${describeCounts(counts)}` : '';
  return `${found.length === 0 ? 'No errors' : found.join(', ')}${where}.${outcome === undefined ? '' : ` ${outcome}`}`;
}

function describeCounts({services, lots, suppliers}: Counts): string {
  return `${plural(services, 'service')} on ${plural(lots, 'lot')} from ${plural(suppliers, 'supplier')}`;
}

export function plural(count: number, word: string): string {
  return `${count.toLocaleString('en-GB')} ${word}${count === 1 ? '' : 's'}`;
}

function withCapital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
