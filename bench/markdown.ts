// The results as a table that reads as well in a terminal as on a page.

import type {PeerRow, Row, Unit} from './rows.ts';

export function asMarkdown(rows: readonly Row[], caption: string): string {
  return `${caption}\n\n${table([['what', 'floor', 'element', 'budget', ''], ...rows.map(cellsOf)])}`;
}

/** The peers' pages, the floor and the element at one size, the first services first. */
export function peersAsMarkdown(rows: readonly PeerRow[], services: string): string {
  const sorted = rows.toSorted((a, b) => a.firstServicesMs - b.firstServicesMs);
  const cells = sorted.map(({name, firstServicesMs, slowestKeyPressMs, medianKeyPressMs, heapMb}) => [
    name,
    amount(firstServicesMs, 'ms'),
    amount(slowestKeyPressMs, 'ms'),
    amount(medianKeyPressMs, 'ms'),
    amount(heapMb, 'MB'),
  ]);
  return table([[services, 'first services', 'slowest key', 'median key', 'heap'], ...cells], 5);
}

/** @param numbers - Columns up to this one hold numbers, but for the first. */
function table(cells: readonly (readonly string[])[], numbers = 4): string {
  const isNumber = (column: number) => column > 0 && column < numbers;
  const pad = (cell: string, width: number, column: number) =>
    isNumber(column) ? cell.padStart(width) : cell.padEnd(width);
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((line) => line[column]!.length)));
  const lines = cells.map(
    (line) => `| ${line.map((cell, column) => pad(cell, widths[column]!, column)).join(' | ')} |`,
  );
  const rule = `|${widths.map((width, column) => `${'-'.repeat(width + 1)}${isNumber(column) ? ':' : '-'}`).join('|')}|`;
  return `${[lines[0]!, rule, ...lines.slice(1)].join('\n')}\n`;
}

function cellsOf({what, unit, floor, ours, limit}: Row): string[] {
  return [what, amount(floor, unit), amount(ours, unit), amount(limit, unit), verdict(ours, limit, unit)];
}

function verdict(ours: number, limit: number | undefined, unit: Unit): string {
  if (limit === undefined) return '';
  if (Number.isNaN(ours)) return 'not recorded';
  return ours <= limit ? 'holds' : `over by ${amount(ours - limit, unit)}`;
}

/** `12.3 ms` or `4.56 MB`; without a unit it is a count. */
function amount(number: number | undefined, unit: Unit): string {
  if (number === undefined || Number.isNaN(number)) return '';
  return unit === '' ? String(number) : `${number.toFixed(unit === 'MB' ? 2 : 1)} ${unit}`;
}
