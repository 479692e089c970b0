// What people see of a sheet that the library does not tell: which rows are struck out and, in OpenDocument, what is hidden.
// It is read from the tags of the parts as they lie in the archive; no text of them is used.

/** Of one sheet: rows are counted from 1, columns from 0. */
export interface SheetLook {
  /** Rows all of whose filled cells are struck out. */
  readonly struckRows: ReadonlySet<number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly isHidden: boolean;
}

/** The content of a part of the archive, if it is there. */
export type PartOf = (path: string) => string | undefined;

/** One for each sheet, in their order. Empty where nothing is hidden or struck out that the library would not tell. */
export function looksOf(partOf: PartOf): SheetLook[] {
  const content = partOf('content.xml');
  return content === undefined ? looksInExcel(partOf) : looksInOpenDocument(content);
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

// --- .xlsx: a cell names a style by number, which names a font

function looksInExcel(partOf: PartOf): SheetLook[] {
  const struckStyles = struckStylesIn(partOf('xl/styles.xml') ?? '');
  if (struckStyles.size === 0) return [];
  return sheetPathsIn(partOf).map((path) => ({
    struckRows: struckRowsIn((path === undefined ? undefined : partOf(path)) ?? '', struckStyles),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isHidden: false,
  }));
}

function struckStylesIn(styles: string): Set<string> {
  const fonts = /<fonts\b[^]*?<\/fonts>/.exec(styles)?.[0] ?? '';
  const struckFonts = new Set<string>();
  [...fonts.matchAll(/<font\b[^>]*?(?:\/>|>([^]*?)<\/font>)/g)].forEach(([, font = ''], n) => {
    const strike = /<strike\b[^>]*>/.exec(font)?.[0];
    if (strike !== undefined && !/val="(0|false)"/.test(strike)) struckFonts.add(String(n));
  });
  const formats = /<cellXfs\b[^]*?<\/cellXfs>/.exec(styles)?.[0] ?? '';
  const struck = [...formats.matchAll(/<xf\b[^>]*>/g)].flatMap(([tag], n) =>
    struckFonts.has(attribute(tag, 'fontId') ?? '') ? [String(n)] : [],
  );
  return new Set(struck);
}

/** In the order of the workbook. */
function sheetPathsIn(partOf: PartOf): (string | undefined)[] {
  const targets = new Map(
    [...(partOf('xl/_rels/workbook.xml.rels') ?? '').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  return [...(partOf('xl/workbook.xml') ?? '').matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => {
    const target = targets.get(attribute(tag, 'r:id'));
    return target?.replace(/^\/?(xl\/)?/, 'xl/');
  });
}

function struckRowsIn(sheet: string, struckStyles: ReadonlySet<string>): Set<number> {
  const rows = new FilledRows();
  let row = 0;
  for (const [tag, kind] of sheet.matchAll(/<(row|c)\b[^>]*>/g)) {
    if (kind === 'row') row = Number(attribute(tag, 'r') ?? row + 1);
    else if (!tag.endsWith('/>')) rows.add(row, struckStyles.has(attribute(tag, 's') ?? ''));
  }
  return rows.struck();
}

/** Rows by whether each of their filled cells is struck out. */
class FilledRows {
  readonly #isStruck = new Map<number, boolean>();

  add(row: number, isStruck: boolean): void {
    this.#isStruck.set(row, isStruck && (this.#isStruck.get(row) ?? true));
  }

  struck(): Set<number> {
    return new Set([...this.#isStruck].flatMap(([row, isStruck]) => (isStruck ? [row] : [])));
  }
}

// --- .ods: cells, columns, rows and tables name styles by name; one tag may stand for many rows or columns

/** More of them are the empty rest of the sheet. */
const mostRepeated = 10_000;

function looksInOpenDocument(content: string): SheetLook[] {
  const styles = openDocumentStyles(content);
  return [...content.matchAll(/<table:table\b[^>]*>[^]*?<\/table:table>/g)].map(([table]) => {
    const hiddenRows = new Set<number>();
    const hiddenColumns = new Set<number>();
    const filled = new FilledRows();
    let [rows, repeatedRows, columns] = [0, 0, 0];
    for (const [tag, kind] of table.matchAll(/<table:(table-row|table-column|table-cell)\b[^>]*>/g)) {
      const isHidden = /table:visibility="(collapse|filter)"/.test(tag);
      if (kind === 'table-column') {
        const repeated = repeatedIn(tag, 'table:number-columns-repeated');
        for (let n = 0; isHidden && n < Math.min(repeated, mostRepeated); n++) hiddenColumns.add(columns + n);
        columns += repeated;
      } else if (kind === 'table-row') {
        rows += repeatedRows;
        repeatedRows = repeatedIn(tag, 'table:number-rows-repeated');
        for (let n = 0; isHidden && n < Math.min(repeatedRows, mostRepeated); n++) hiddenRows.add(rows + n + 1);
      } else if (!tag.endsWith('/>')) {
        const isStruck = styles.struck.has(attribute(tag, 'table:style-name') ?? '');
        for (let n = 0; n < Math.min(repeatedRows, mostRepeated); n++) filled.add(rows + n + 1, isStruck);
      }
    }
    return {
      struckRows: filled.struck(),
      hiddenRows,
      hiddenColumns,
      isHidden: styles.hidden.has(attribute(table, 'table:style-name') ?? ''),
    };
  });
}

function repeatedIn(tag: string, name: string): number {
  return Number(attribute(tag, name) ?? 1);
}

function openDocumentStyles(content: string): {struck: Set<string>; hidden: Set<string>} {
  const struck = new Set<string>();
  const hidden = new Set<string>();
  for (const [style, body] of content.matchAll(/<style:style\b[^>]*[^/]>([^]*?)<\/style:style>/g)) {
    const name = attribute(style, 'style:name');
    if (name === undefined) continue;
    if (/style:text-line-through-(style|type)="(?!none)/.test(body!)) struck.add(name);
    if (body!.includes('table:display="false"')) hidden.add(name);
  }
  return {struck, hidden};
}
