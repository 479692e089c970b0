// Texts that readers stumble over: long summaries, and short forms that are never spelled out.

import {servicesOf, type Catalogue} from '../../catalogue/model.ts';
import {pathOf, recordsIn, type Checking, type RemarkAt, type RawRecord} from '../checking.ts';

const longestSummary = 200;

export function* longSummaries(checking: Checking): Generator<RemarkAt> {
  for (const {id, summary} of servicesOf(checking.catalogue)) {
    if (summary === undefined || summary.length <= longestSummary) continue;
    yield {
      severity: 'note',
      code: 'summary-long',
      path: `${pathOf(checking, 'services', id)}.summary`,
      what: `the summary has ${summary.length} characters.`,
      write: `Say what it does in ${longestSummary} at most, and the rest in the description.`,
    };
  }
}

// What every reader of such a catalogue knows, or what is no short form of words at all.
const everyday = new Set(
  'NHS GP UK IT ID URL PDF CSV XML JSON HTML HTTP HTTPS API SMS TV PC USB FAQ EU USA BBC AM PM OK POA TBC TBA'.split(
    ' ',
  ),
);

const textFields = ['summary', 'description', 'features', 'text', 'note', 'examples', 'title', 'partial'];

export function* acronymsNotSpelledOut(checking: Checking): Generator<RemarkAt> {
  const {raw, catalogue} = checking;
  const first = new Map<string, string>();
  const spelled = shortFormsOf(catalogue);
  learnSpelledOut(catalogue.title, spelled);
  for (const {path, text} of textsIn(raw)) {
    learnSpelledOut(text, spelled);
    for (const [acronym] of text.matchAll(/\b[A-Z]{3,6}(?=s?\b)/g)) {
      if (!everyday.has(acronym) && !first.has(acronym)) first.set(acronym, path);
    }
  }
  const isName = first.size > 0 ? isNameIn(catalogue) : () => false;
  for (const [acronym, path] of first) {
    if (spelled.has(acronym) || isName(acronym)) continue;
    yield {
      severity: 'note',
      code: 'acronym-not-spelled-out',
      path,
      what: `"${acronym}" is never spelled out.`,
      write: `Write it out where it comes first, with ${acronym} in brackets behind it.`,
    };
  }
}

interface TextPlace {
  readonly path: string;
  readonly text: string;
}

function* textsIn(raw: object): Generator<TextPlace> {
  yield* textsOf({path: '', fields: raw as Record<string, unknown>});
  for (const list of ['lots', 'categories', 'capabilities', 'services']) {
    for (const record of recordsIn(raw, list)) {
      yield* textsOf(record);
      for (const inner of ['terms', 'notices', 'steps', 'listings', 'pairings', 'prices']) {
        for (const each of recordsIn(record.fields, inner, `${record.path}.`)) yield* textsOf(each);
      }
    }
  }
}

function* textsOf({path, fields}: RawRecord): Generator<TextPlace> {
  for (const field of textFields) {
    for (const value of [Object.hasOwn(fields, field) ? fields[field] : undefined].flat()) {
      if (typeof value === 'string') yield {path: path === '' ? field : `${path}.${field}`, text: value};
    }
  }
}

/** Those that a list defines. */
function shortFormsOf({organisationTypes, capabilities}: Catalogue): Set<string> {
  const all = [...organisationTypes.values(), ...capabilities.values()];
  return new Set(all.flatMap(({abbreviation}) => abbreviation ?? []));
}

/** In brackets behind its words, or before its words in brackets. */
function learnSpelledOut(text: string, spelled: Set<string>): void {
  if (!text.includes('(')) return;
  for (const [, acronym] of text.matchAll(/\p{Ll} ?\(([A-Z]{3,6})s?\)/gu)) spelled.add(acronym!);
  for (const [, acronym] of text.matchAll(/\b([A-Z]{3,6})s? \(\p{L}+ \p{L}/gu)) spelled.add(acronym!);
}

/** Names of products and companies are no short forms. */
function isNameIn(catalogue: Catalogue): (word: string) => boolean {
  const names = new Set<string>();
  const learn = (text: string) => text.split(/[^\p{L}\p{N}]+/u).forEach((word) => names.add(word));
  for (const {name, aliases, references, supplier} of servicesOf(catalogue)) {
    [name, ...aliases, ...references, ...(supplier ? [supplier.name, ...supplier.aliases] : [])].forEach(learn);
  }
  for (const {name, aliases} of catalogue.suppliers.values()) [name, ...aliases].forEach(learn);
  return (word) => names.has(word);
}
