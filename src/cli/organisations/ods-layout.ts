// Which column of an NHS ODS file holds what: of the files as they are published, which have no heading row, and of an
// export from "ODS Search & Export", which has one.

import {basename} from 'node:path';
import {foldedName} from '../../catalogue/folded-name.ts';

export type OdsField =
  | 'code'
  | 'name'
  | 'grouping'
  | 'postcode'
  | 'opened'
  | 'closed'
  | 'status'
  | 'subType'
  | 'commissioner'
  | 'purchaser'
  | 'setting'
  | 'roles'
  | 'successor'
  | 'effective';

/** What the rows of a file are; `any`: each says it in a column of roles. */
export type OdsKind = 'practices' | 'commissioners' | 'trusts' | 'branches' | 'successors' | 'any';

export interface OdsLayout {
  readonly kind: OdsKind;
  /** Columns by field, from 0. */
  readonly columns: ReadonlyMap<OdsField, number>;
  readonly hasHeadings: boolean;
}

/** The layout that practices, commissioners, trusts and branches share: 27 columns. */
const published: readonly (readonly [OdsField, number])[] = [
  ['code', 0],
  ['name', 1],
  ['grouping', 2],
  ['postcode', 9],
  ['opened', 10],
  ['closed', 11],
  ['status', 12],
  ['subType', 13],
  ['commissioner', 14],
  ['purchaser', 23],
  ['setting', 25],
];
const publishedWidth = 27;

const successors: readonly (readonly [OdsField, number])[] = [
  ['code', 0],
  ['successor', 1],
  ['effective', 3],
];

/** What a heading is called in an export, folded. */
const knownHeadings: Readonly<Record<OdsField, readonly string[]>> = {
  code: ['code', 'organisation code', 'ods code', 'org code', 'organisationcode', 'orgid', 'predecessor code'],
  name: ['name', 'organisation name', 'org name', 'organisationname'],
  grouping: ['national grouping', 'national grouping code'],
  postcode: ['postcode', 'post code', 'postal code'],
  opened: ['open date', 'opened', 'start date', 'operational start date', 'legal start date'],
  closed: ['close date', 'closed', 'end date', 'operational end date', 'legal end date'],
  status: ['status', 'status code', 'organisation status'],
  subType: [
    'organisation sub-type code',
    'organisation sub type code',
    'organisation sub-type',
    'sub type',
    'sub-type',
  ],
  commissioner: ['commissioner', 'commissioner code', 'commissioned by', 'commissioner organisation code'],
  purchaser: ['provider/purchaser', 'provider purchaser', 'provider/purchaser code'],
  setting: ['prescribing setting', 'prescribing setting code'],
  roles: [
    'roles',
    'role',
    'role id',
    'role ids',
    'role code',
    'primary role',
    'primary role id',
    'non primary role id',
    'non-primary role id',
  ],
  successor: ['successor', 'successor code', 'successor organisation code', 'succeeded by'],
  effective: ['effective date', 'succession date'],
};

/**
 * The layout of a file, by its heading row, else by its name, else by what its first row looks like; undefined if
 * nothing tells.
 *
 * @param first - The first row.
 */
export function odsLayout(file: string, first: readonly string[]): OdsLayout | undefined {
  const named = kindByName(file);
  const columns = headedColumns(first);
  if (columns !== undefined) return {kind: named ?? headedKind(columns), columns, hasHeadings: true};
  const kind = named ?? kindByShape(first);
  if (kind === undefined || kind === 'any') return undefined;
  return {kind, columns: new Map(kind === 'successors' ? successors : published), hasHeadings: false};
}

/** How many columns a row must have at least. */
export function columnsIn({columns, kind, hasHeadings}: OdsLayout): number {
  return hasHeadings || kind === 'successors' ? Math.max(...columns.values()) + 1 : publishedWidth;
}

const fileNames: readonly (readonly [RegExp, OdsKind])[] = [
  [/epraccur/, 'practices'],
  [/eccg/, 'commissioners'],
  [/etrust/, 'trusts'],
  [/ebranchs/, 'branches'],
  [/^succ(arc)?\b/, 'successors'],
];

function kindByName(file: string): OdsKind | undefined {
  const name = basename(file).toLowerCase();
  return fileNames.find(([pattern]) => pattern.test(name))?.[1];
}

function kindByShape(first: readonly string[]): OdsKind | undefined {
  const [code = '', second = ''] = first;
  if (first.length === publishedWidth) {
    if (/^[A-Z]\d{5}$/.test(code)) return 'practices';
    if (/^[A-Z]\d{8}$/.test(code)) return 'branches';
    if (/^R[A-Z0-9]{2}$/.test(code)) return 'trusts';
    if (/^\d\d[A-Z]$/.test(code)) return 'commissioners';
  }
  const areCodes = [code, second].every((text) => /^[A-Z0-9]{3,12}$/.test(text));
  return first.length === 5 && areCodes && /^\d{8}$/.test(first[3] ?? '') ? 'successors' : undefined;
}

function headedColumns(first: readonly string[]): Map<OdsField, number> | undefined {
  const columns = new Map<OdsField, number>();
  for (const [n, text] of first.entries()) {
    const heading = foldedName(text.replace(/_/g, ' '));
    for (const [field, words] of Object.entries(knownHeadings) as [OdsField, readonly string[]][]) {
      if (words.includes(heading) && !columns.has(field)) columns.set(field, n);
    }
  }
  return columns.has('code') && (columns.has('name') || columns.has('successor')) ? columns : undefined;
}

function headedKind(columns: ReadonlyMap<OdsField, number>): OdsKind {
  if (!columns.has('name')) return 'successors';
  return columns.has('setting') && !columns.has('roles') ? 'practices' : 'any';
}
