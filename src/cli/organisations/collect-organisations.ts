// Rows of ODS files → the organisations of look-up files, and what was left out or could not be read.

import type {IsoDay} from '../../catalogue/day.ts';
import {readDay, neverIn} from '../../catalogue/day.ts';
import {odsCode} from '../../catalogue/organisation.ts';
import {columnsIn} from './ods-layout.ts';
import type {BrokenRow, OdsRow} from './read-ods-file.ts';

/** A record of a look-up file, as it is written there. */
export interface OrganisationRecord {
  readonly code: string;
  readonly name: string;
  readonly type?: string;
  readonly roles: readonly string[];
  readonly opened?: string;
  readonly closed?: string;
  readonly status: string;
  readonly commissionedBy?: string;
  readonly succeededBy?: string;
  readonly postcode?: string;
}

/** Rows of which the same is to be said. */
export interface RowRemark {
  readonly file: string;
  readonly text: string;
  /** Whether something is wrong with the rows, and not only worth knowing. */
  readonly isFault: boolean;
  readonly lines: number[];
}

export interface CollectOptions {
  /** The day of what the files say of today. */
  readonly asOf: IsoDay;
  /** The id of the catalogue's type for practices in Wales, which hold the roles of practices in England. */
  readonly wales: string | undefined;
}

export class OrganisationCollector {
  readonly #options: CollectOptions;
  readonly #records = new Map<string, OrganisationRecord>();
  readonly #successors = new Map<string, {readonly code: string; readonly day: string}>();
  readonly #remarks = new Map<string, RowRemark>();

  constructor(options: CollectOptions) {
    this.#options = options;
  }

  add(row: OdsRow | BrokenRow, file: string): void {
    if ('isBroken' in row) return this.#remark(file, row, 'left out: a quotation mark in it is never closed', true);
    const width = columnsIn(row.layout);
    if (row.width < width) {
      return this.#remark(file, row, `left out: fewer columns than the layout has, which are ${width}`, true);
    }
    if (row.width > width && !row.layout.hasHeadings && row.layout.kind !== 'successors') {
      return this.#remark(file, row, `left out: more columns than the layout has, which are ${width}`, true);
    }
    const code = odsCode(row.cell('code'));
    if (code === undefined) return this.#remark(file, row, 'left out: no ODS code of letters and digits', true);
    if (row.layout.kind === 'successors') this.#addSuccessor(row, code, file);
    else this.#addOrganisation(row, code, file);
  }

  #addOrganisation(row: OdsRow, code: string, file: string): void {
    const name = row.cell('name').replace(/\s+/g, ' ');
    if (name === '') return this.#remark(file, row, 'left out: no name', true);
    if (this.#records.has(code)) {
      return this.#remark(file, row, 'left out: a code that a row before it has', true);
    }
    const isWelsh = row.cell('grouping') === 'W00';
    if (isWelsh && this.#options.wales === undefined) {
      const why = 'left out: in Wales. They hold the roles of practices in England, and would be taken for those';
      return this.#remark(
        file,
        row,
        `${why}; --wales <id> keeps them, as organisations of that type of your catalogue`,
        false,
      );
    }
    const [opened, closed] = [this.#day(row, 'opened', file), this.#day(row, 'closed', file)];
    const succeededBy = odsCode(row.cell('successor'));
    const commissionedBy = this.#commissioner(row, file);
    const postcode = row.cell('postcode');
    const roles = this.#roles(row, file);
    this.#records.set(code, {
      code,
      name,
      ...(isWelsh && {type: this.#options.wales!}),
      roles,
      ...(opened !== undefined && {opened}),
      ...(closed !== undefined && {closed}),
      status: this.#status(row, opened, closed, file),
      ...(commissionedBy !== undefined && {commissionedBy}),
      ...(succeededBy !== undefined && {succeededBy}),
      ...(postcode !== '' && {postcode}),
    });
  }

  /** Of several that take an organisation's place the last is named, unless two did on one day: then none is. */
  #addSuccessor(row: OdsRow, code: string, file: string): void {
    const successor = odsCode(row.cell('successor'));
    if (successor === undefined) return this.#remark(file, row, 'left out: no ODS code of a successor', true);
    const day = isoDay(row.cell('effective')) ?? '';
    const known = this.#successors.get(code);
    if (known === undefined || known.day < day) this.#successors.set(code, {code: successor, day});
    else if (known.day === day && known.code !== successor) {
      this.#successors.set(code, {code: '', day});
      this.#remark(file, row, 'left out: two organisations took the place of one on the same day', false);
    }
  }

  #roles(row: OdsRow, file: string): readonly string[] {
    switch (row.layout.kind) {
      case 'practices':
        return row.cell('setting') === '4' ? ['RO177', 'RO76'] : ['RO177'];
      case 'commissioners':
        if (row.cell('subType') === 'H') return ['RO98', 'RO218'];
        return / ICB - \w+$/i.test(row.cell('name')) ? ['RO98', 'RO319'] : ['RO98'];
      case 'trusts':
        return ['RO197'];
      case 'branches':
        return ['RO96'];
      default: {
        const roles = row.cell('roles').match(/\bRO\d+\b/g) ?? [];
        if (roles.length === 0)
          this.#remark(file, row, 'kept without a role: readers have to say of which type it is', false);
        return [...new Set(roles)];
      }
    }
  }

  #status(row: OdsRow, opened: string | undefined, closed: string | undefined, file: string): string {
    const written = row.cell('status');
    const known = statusWords[written.toLowerCase()];
    if (known !== undefined) return known;
    if (written !== '') return this.#uncertain(row, written, 'status', file);
    // A day that could not be read tells nothing of today.
    if ([opened, closed].some((day) => day !== undefined && readDay(day) === undefined)) return 'unknown';
    if (closed !== undefined && closed < this.#options.asOf) return 'closed';
    return opened !== undefined && opened > this.#options.asOf ? 'proposed' : 'active';
  }

  #commissioner(row: OdsRow, file: string): string | undefined {
    const {kind} = row.layout;
    if (kind !== 'practices' && kind !== 'any') return undefined;
    const [commissioner, purchaser] = [odsCode(row.cell('commissioner')), odsCode(row.cell('purchaser'))];
    if (commissioner !== undefined && purchaser !== undefined && commissioner !== purchaser) {
      this.#remark(
        file,
        row,
        'kept with the commissioner, though another organisation stands under Provider/Purchaser',
        false,
      );
    }
    return commissioner ?? purchaser;
  }

  /** A day as text; what is none stays as it is, so that nobody takes the end for open. */
  #day(row: OdsRow, field: 'opened' | 'closed', file: string): string | undefined {
    const text = row.cell(field);
    if (text === '') return undefined;
    const day = isoDay(text);
    if (day === undefined) return this.#uncertain(row, text, 'date', file);
    return neverIn(day) === undefined ? day : undefined;
  }

  /** Says that what stands there cannot be read, and leaves it as it is. */
  #uncertain(row: OdsRow, written: string, expected: 'status' | 'date', file: string): string {
    const shown = written.slice(0, 20);
    this.#remark(file, row, `kept, but it is not certain whether it is open: "${shown}" is no ${expected}`, true);
    return written;
  }

  #remark(file: string, {line}: {readonly line: number}, text: string, isFault: boolean): void {
    const key = `${file}\n${text}`;
    const known = this.#remarks.get(key);
    if (known) known.lines.push(line);
    else this.#remarks.set(key, {file, text, isFault, lines: [line]});
  }

  /** The organisations, in the order of their codes, with those that took their place. */
  organisations(): OrganisationRecord[] {
    return [...this.#records.values()]
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .map((record) => this.#withSuccessor(record));
  }

  #withSuccessor({postcode, ...record}: OrganisationRecord): OrganisationRecord {
    const succeededBy = record.succeededBy ?? (this.#successors.get(record.code)?.code || undefined);
    return {...record, ...(succeededBy !== undefined && {succeededBy}), ...(postcode !== undefined && {postcode})};
  }

  /** Faults first, in the order in which they were met. */
  remarks(): RowRemark[] {
    return [...this.#remarks.values()].sort((a, b) => Number(b.isFault) - Number(a.isFault));
  }
}

/** What the files say for a status, in small letters. */
export const statusWords: Readonly<Record<string, string | undefined>> = Object.assign(Object.create(null) as object, {
  a: 'active',
  active: 'active',
  c: 'closed',
  closed: 'closed',
  i: 'closed',
  inactive: 'closed',
  d: 'dormant',
  dormant: 'dormant',
  p: 'proposed',
  proposed: 'proposed',
});

/** `19740401`, `1974-04-01…` and `01/04/1974`, day first, as `1974-04-01`. */
function isoDay(text: string): IsoDay | undefined {
  const [, year, month, day] =
    /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? /^(\d{4})-(\d\d)-(\d\d)(?:[T ].*)?$/.exec(text) ?? [];
  if (year !== undefined) return readDay(`${year}-${month!}-${day!}`);
  const [, date, ofYear, inYear] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return date === undefined ? undefined : readDay(`${inYear!}-${ofYear!.padStart(2, '0')}-${date.padStart(2, '0')}`);
}
