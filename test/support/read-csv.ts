// A reader of CSV files as RFC 4180 has them, written without a look at ours.

/** The rows of a file; its mark, if it has one, is left out. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let rest = text.replace(/^\uFEFF/, '');
  while (rest !== '') {
    const [whole, quoted, plain, end] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/.exec(rest) ?? [];
    if (whole === undefined) throw new Error(`no cell begins here: ${rest.slice(0, 40)}`);
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!);
    rest = rest.slice(whole.length);
    if (end === ',' && rest === '') rows.at(-1)!.push('');
    if (end === '\r\n' && rest !== '') rows.push([]);
  }
  return rows;
}
