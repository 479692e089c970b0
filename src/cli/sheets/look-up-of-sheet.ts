// The sheet of organisations as the look-up files of a catalogue, and what the catalogue says of them.

import {readDay, isWholeDay, type IsoDay} from '../../catalogue/day.ts';
import {odsCode} from '../../catalogue/organisation.ts';
import {parseOrganisations} from '../../catalogue/parse-organisations.ts';
import {problemRemark} from '../../check/problem-remark.ts';
import type {Remark} from '../../check/remark.ts';
import {CannotDo} from '../cannot-do.ts';
import {statusWords} from '../organisations/collect-organisations.ts';
import {lookUpFiles} from '../organisations/look-up-files.ts';
import type {Making, RawFields} from './make-records.ts';
import {aboutSheet, organisationsPlan} from './plan.ts';

export interface SheetLookUp {
  readonly organisations: readonly RawFields[];
  readonly asOf?: string | undefined;
  readonly source?: string | undefined;
}

export interface LookUpOfSheet extends SheetLookUp {
  /** What the catalogue says of them. */
  readonly files: {readonly url: string; readonly prefixLength: number; readonly prefixes: readonly string[]};
  /** By their paths from the catalogue. */
  readonly texts: ReadonlyMap<string, string>;
  readonly remarks: readonly Remark[];
}

const defaultUrl = 'organisations/{prefix}.json';

/**
 * @param organisations - The records of the sheet.
 * @param about - What the sheet About says of the files, and of what stands in them.
 * @param today - For those of which only days say how they stand.
 * @throws {CannotDo} if the files are said to lie elsewhere.
 */
export function lookUpOfSheet(
  organisations: readonly RawFields[],
  about: {readonly files: unknown; readonly lookUp: unknown},
  making: Making,
  today: IsoDay,
): LookUpOfSheet {
  const {url = defaultUrl, prefixLength = 2} = (about.files ?? {}) as {url?: string; prefixLength?: number};
  const {asOf, source} = (about.lookUp ?? {}) as {asOf?: string; source?: string};
  const day = asOf !== undefined && readDay(asOf) !== undefined && isWholeDay(asOf) ? asOf : undefined;
  completeRecords(organisations, making, day ?? today);
  const {problems} = parseOrganisations({organisations});
  const locate = making.origins.locateIn({organisations});
  const files = lookUpFiles(withCodes(organisations), prefixLength, {source, asOf: day});
  return {
    organisations,
    asOf: day,
    source,
    files: {url, prefixLength, prefixes: files.map(({prefix}) => prefix)},
    texts: new Map(files.map(({prefix, text}) => [placeOfFile(url, prefix), text])),
    remarks: problems.map((problem) => problemRemark(problem, locate(problem.path))),
  };
}

/** Words and days as the format has them; what is missing is missed by whoever reads the files. */
function completeRecords(organisations: readonly RawFields[], {notes, origins}: Making, asOf: string): void {
  const saysStatus = organisations.some(({status}) => status !== undefined);
  for (const record of organisations) {
    const {status} = record;
    const known = typeof status === 'string' ? statusWords[status] : undefined;
    if (known !== undefined) record.status = known;
    if (!saysStatus) record.status = statusByDays(record, asOf);
    if (record.roles === undefined && record.type !== undefined) record.roles = [];
    putInOrder(record);
  }
  const [first] = organisations;
  const origin = first && origins.get(first);
  if (saysStatus || !origin) return;
  const {sheet, file} = origin.grid;
  notes.say({
    severity: 'note',
    code: 'organisations-without-status',
    where: {sheet, file},
    what: `no column says how the organisations stand: on ${asOf} those count as active that have opened and not closed.`,
    write: 'Add a column "Status" with active, closed, dormant or proposed.',
  });
}

/** A day that could not be read tells nothing. */
function statusByDays({opened, closed}: RawFields, asOf: string): string | undefined {
  const isUnread = (day: unknown) => day !== undefined && (typeof day !== 'string' || readDay(day) === undefined);
  if ([opened, closed].some(isUnread)) return undefined;
  if (typeof closed === 'string' && closed < asOf) return 'closed';
  return typeof opened === 'string' && opened > asOf ? 'proposed' : 'active';
}

/** As the columns of the sheet. */
function putInOrder(record: RawFields): void {
  const fields = organisationsPlan.columns.flatMap(({path}) =>
    record[path] === undefined ? [] : [[path, record[path]]],
  );
  for (const key of Object.keys(record)) Reflect.deleteProperty(record, key);
  Object.assign(record, Object.fromEntries(fields));
}

/** Those that a code leads to, the first of each. */
function withCodes(organisations: readonly RawFields[]): {readonly code: string}[] {
  const byCode = new Map<string, {readonly code: string}>();
  for (const record of organisations) {
    const code = typeof record.code === 'string' ? odsCode(record.code) : undefined;
    if (code !== undefined && record.name !== undefined && !byCode.has(code)) byCode.set(code, {...record, code});
  }
  return [...byCode.values()];
}

/** @throws {CannotDo} for what is no path below the catalogue's folder. */
function placeOfFile(url: string, prefix: string): string {
  const path = decodeURIComponent(url.replaceAll('{prefix}', prefix));
  const isBelow = url.includes('{prefix}') && !/^[a-z][a-z0-9+.-]*:|^[/\\]|(^|[/\\])\.\.([/\\]|$)|[?#]/i.test(path);
  if (isBelow) return path.replace(/^(\.\/)+/, '');
  throw new CannotDo(
    `"${url}" in the sheet ${aboutSheet.name} is no place for the files of the sheet ${organisationsPlan.name}. Write ${defaultUrl}, or delete that sheet if the files are made elsewhere.`,
  );
}
