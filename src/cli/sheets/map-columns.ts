// What each column of a table is, by its heading: a field of the plan, a property of the catalogue's own, ticks for a lot
// or a system, or nothing that is known.

import {foldedName} from '../../catalogue/folded-name.ts';
import {nearestWord} from '../../check/nearest.ts';
import type {Table} from './find-table.ts';
import {periodColumn, type PlanColumn, type Owner, type Sheet} from './plan.ts';

export type Role =
  | {readonly is: 'field'; readonly column: PlanColumn; readonly money?: MoneyOfHeading}
  | {readonly is: 'owner'; readonly owner: Owner}
  | {readonly is: 'period'}
  /** The supplier's own id, beside its name. */
  | {readonly is: 'supplier-id'}
  | {readonly is: 'facet'; readonly name: string}
  | {readonly is: 'lot'; readonly lot: string}
  | {readonly is: 'system'; readonly service: string}
  | {
      readonly is: 'passed-over';
      readonly nearest: string | undefined;
      /** The column that has its field. */
      readonly beside?: number;
      /** Whether an order may hang on it. */
      readonly decides?: boolean;
    };

/** What a heading says of the prices below it. */
export interface MoneyOfHeading {
  readonly currency?: string;
  /** `per patient`. */
  readonly unit?: string;
  /** What to multiply them by: 0.01 for pence, 1000 for thousands. */
  readonly factor?: number;
}

/** What names of records outside the table mean as headings. */
export interface KnownRecords {
  readonly facets: readonly string[];
  readonly lots: readonly string[];
  /** Whether a service has this name. */
  readonly isService: (name: string) => boolean;
}

/** The roles by column; columns without a heading have none. */
export function rolesOf(
  {headings, groups}: Table,
  sheet: Sheet,
  known: KnownRecords,
  kept: KeptRoles = {},
): (Role | undefined)[] {
  const words = headingWords(sheet);
  const matches = headings.map((heading, at) =>
    heading === '' || Object.hasOwn(kept, heading) ? [] : matchesOf(heading, groups[at]!, words),
  );
  const claimed = claims(matches);
  const beginsOwn = firstOwnProperty(headings);
  return headings.map((heading, at) => {
    if (heading === '') return undefined;
    const keptRole = Object.hasOwn(kept, heading) ? keptRoleOf(kept[heading], sheet) : undefined;
    if (keptRole) return keptRole;
    const [first] = matches[at]!;
    if (!first)
      return at >= beginsOwn ? {is: 'facet', name: heading} : roleOfUnknown(heading, groups[at]!, sheet, known, words);
    const match = matches[at]!.find(({column}) => !column || isMany(column) || claimed.get(column) === at);
    if (!match) return besideAnother(first.column!, claimed.get(first.column!)!);
    if (!match.column) return match.role!;
    return {is: 'field', column: match.column, ...(match.column.kind === 'money' && {money: moneyOf(heading)})};
  });
}

function besideAnother({decides}: PlanColumn, beside: number): Role {
  return {is: 'passed-over', nearest: undefined, beside, ...(decides && {decides})};
}

/** The column of the sheet that has each field: that whose heading is nearest to the plan's. */
function claims(matches: readonly (readonly Match[])[]): Map<PlanColumn, number> {
  const best = new Map<PlanColumn, {rank: number; at: number}>();
  matches.forEach((all, at) => {
    for (const {column, rank} of all) {
      const before = column && best.get(column);
      if (column && (!before || rank < before.rank)) best.set(column, {rank, at});
    }
  });
  return new Map([...best].map(([column, {at}]) => [column, at]));
}

/** Lists that readers download from a page have the catalogue's own properties behind the ids. */
function firstOwnProperty(headings: readonly string[]): number {
  const id = headings.findIndex((heading) => /^id$/i.test(heading));
  return id >= 0 && headings.some((heading) => /^about this /i.test(heading)) ? id + 1 : Infinity;
}

/** By heading: `price.amount`, `lot:1`, `system:EMIS Web`, `facet:Hosting` or `ignore`. */
export type KeptRoles = Readonly<Record<string, string>>;

function keptRoleOf(kept: string | undefined, sheet: Sheet): Role | undefined {
  if (kept === undefined) return undefined;
  const [kind, name = ''] = kept.split(/:(.*)/s) as [string, string?];
  if (kept === 'ignore') return {is: 'passed-over', nearest: undefined};
  if (kept === 'supplier id') return {is: 'supplier-id'};
  if (kind === 'lot' && name) return {is: 'lot', lot: name};
  if (kind === 'system' && name) return {is: 'system', service: name};
  if (kind === 'facet' && name) return {is: 'facet', name};
  if (kind === 'belongs to') return ownerRole(sheet, name);
  const column = sheet.columns.find(({path}) => path === kept);
  return column && {is: 'field', column};
}

function ownerRole({owners = []}: Sheet, heading: string): Role | undefined {
  if (heading === periodColumn) return {is: 'period'};
  const owner = owners.find((each) => each.heading === heading);
  return owner && {is: 'owner', owner};
}

/** What a mapping file says of a role. */
export function keptRole(role: Role): string {
  switch (role.is) {
    case 'field':
      return role.column.path;
    case 'owner':
      return `belongs to:${role.owner.heading}`;
    case 'period':
      return `belongs to:${periodColumn}`;
    case 'supplier-id':
      return 'supplier id';
    case 'facet':
      return `facet:${role.name}`;
    case 'lot':
      return `lot:${role.lot}`;
    case 'system':
      return `system:${role.service}`;
    case 'passed-over':
      return 'ignore';
  }
}

function isMany({kind}: PlanColumn): boolean {
  return ['names', 'texts', 'words', 'systems', 'address', 'telephone', 'email'].includes(kind);
}

interface Match {
  readonly column?: PlanColumn;
  readonly role?: Role;
  /** The lower, the nearer to the heading of the plan. */
  readonly rank: number;
}

type HeadingWords = ReadonlyMap<string, readonly Match[]>;

const vocabularies = new WeakMap<Sheet, HeadingWords>();

function headingWords(sheet: Sheet): HeadingWords {
  const known = vocabularies.get(sheet);
  if (known) return known;
  const words = new Map<string, Match[]>();
  const learn = (text: string, match: Match) => {
    const key = foldedHeading(text);
    words.set(key, [...(words.get(key) ?? []), match]);
  };
  for (const owner of sheet.owners ?? []) learn(owner.heading, {role: {is: 'owner', owner}, rank: 0});
  if (sheet.owners?.some(({ofTerms}) => ofTerms)) learn(periodColumn, {role: {is: 'period'}, rank: 0});
  for (const each of sheet.columns) learn(each.heading, {column: each, rank: 0});
  for (const each of sheet.columns) {
    learn(each.path, {column: each, rank: 1});
    (each.also ?? []).forEach((text, n) => learn(text, {column: each, rank: n + 2}));
  }
  for (const owner of sheet.owners ?? [])
    (owner.also ?? []).forEach((text, n) => learn(text, {role: {is: 'owner', owner}, rank: n + 2}));
  if (sheet.list === 'services') {
    for (const text of ['Supplier id', 'Vendor id', 'Provider id', 'Supplier code'])
      learn(text, {role: {is: 'supplier-id'}, rank: 0});
  }
  vocabularies.set(sheet, words);
  return words;
}

/** Letters and digits alone, in small letters. */
function foldedHeading(text: string): string {
  return foldedName(text)
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}.]/gu, '')
    .replace(/^\.+|\.+$/g, '');
}

export function isHeadingOf(sheet: Sheet, text: string): boolean {
  return matchesOf(text, '', headingWords(sheet)).length > 0 || facetHeading.test(text);
}

/** The nearest first. */
function matchesOf(heading: string, group: string, words: HeadingWords): readonly Match[] {
  if (facetHeading.test(heading)) return [];
  const bare = heading.replace(/\(.*?\)|\[.*?\]/g, '').replace(/[*†‡:#?]+$/g, '');
  const inGroup = group === '' ? undefined : matchesFor(`${group} ${bare}`, words); // "Name" below "Supplier"
  const whole = inGroup ?? matchesFor(heading, words) ?? matchesFor(bare, words);
  if (whole) return [...whole].sort((a, b) => a.rank - b.rank);
  const numbered = matchesFor(bare.replace(/\s*\d+$/, ''), words); // "Capability 2", but "Lot 2" is a lot
  if (numbered && numbered[0]!.column?.path !== 'lot') return numbered;
  return matchesFor(withoutWhose(bare), words) ?? matchesFor(withoutUnit(bare), words) ?? [];
}

const pricePer = /^\s*((?:list |unit |licence )?(?:price|cost|fee|charge))\s+(per\s+.+?)\s*$/i;

/** "Price per patient" is a price. */
function withoutUnit(heading: string): string {
  return pricePer.exec(heading)?.[1] ?? '';
}

/** "Product URL", "service_status" and "solutionSummary" say whose it is, which goes without saying. */
function withoutWhose(heading: string): string {
  const words = heading.replace(/([\p{Ll}])(?=\p{Lu})/gu, '$1 ').replace(/[_-]+/g, ' ');
  return (
    /^\s*(?:service|product|solution|system|software|application|module|catalogue)\s+(.+)$/i.exec(words)?.[1] ?? ''
  );
}

function matchesFor(text: string, words: HeadingWords): readonly Match[] | undefined {
  const key = foldedHeading(text);
  return key === '' ? undefined : words.get(key);
}

const facetHeading = /^f\.(.+)$|^(.+?) \((?:filter|property)\)$/i;

function roleOfUnknown(heading: string, group: string, sheet: Sheet, known: KnownRecords, words: HeadingWords): Role {
  if (sheet.list === 'services') {
    const [, short, long] = facetHeading.exec(heading) ?? [];
    const name =
      short ??
      (/ \(property\)$/i.test(heading) ? heading : long) ??
      known.facets.find((facet) => foldedName(facet) === foldedName(heading));
    if (name !== undefined) return {is: 'facet', name};
    const isLot = /^lot \w{1,3}\b/i.test(heading) || known.lots.some((lot) => foldedName(lot) === foldedName(heading));
    if (isLot || /^(on )?lots?$/i.test(group)) return {is: 'lot', lot: heading};
    const isSystem = /^(works with|compatib|integrat|paired|principal|systems?|clinical systems?)/i.test(group);
    if (isSystem || known.isService(heading)) return {is: 'system', service: heading};
  }
  const headings = [...words.values()]
    .flat()
    .flatMap(({column}) => (column ? [column.heading, ...(column.also ?? [])] : []));
  const decides = sheet.list === 'services' && aboutOrders.test(heading.replace(/[_-]+/g, ' '));
  return {is: 'passed-over', nearest: nearestWord(heading, headings), ...(decides && {decides})};
}

/** What stands below such a heading may close a service that its status leaves open. */
const aboutOrders =
  /\b(withdraw\w*|retire\w*|decommission\w*|discontinu\w*|obsolete|sunset|end[- ]of[- ](life|support|sale)|eol|closed|closing|closure|cease\w*|suspend\w*|terminat\w*|expir\w*|removed|removal|status|assur\w*|accredit\w*|approv\w*|availab\w*|active|live|orderable|can be ordered)\b/i;

function moneyOf(heading: string): MoneyOfHeading {
  const currency = currencyOf(heading);
  const unit = pricePer.exec(heading.replace(/\(.*?\)/g, ''))?.[2]?.toLowerCase();
  const factor = factorOf(heading);
  return {
    ...(currency !== undefined && {currency}),
    ...(unit !== undefined && {unit}),
    ...(factor !== undefined && {factor}),
  };
}

function factorOf(heading: string): number | undefined {
  if (/\b(in )?pence\b|\(p\)/i.test(heading)) return 0.01;
  if (/[£€$]\s*m\b|\bmillions?\b/i.test(heading)) return 1_000_000;
  return /[£€$]\s*(k\b|[’'0]*000s?)|\b[’']?000s\b|\bthousands?\b/i.test(heading) ? 1000 : undefined;
}

function currencyOf(heading: string): string | undefined {
  if (/£|GBP|sterling|\bpence\b|\(p\)/i.test(heading)) return 'GBP';
  if (/€|EUR\b/i.test(heading)) return 'EUR';
  return /\$|USD/i.test(heading) ? 'USD' : undefined;
}
