// Texts that readers stumble over: lost letters, long summaries, and short forms that are never spelled out.

import type {Catalogue, Service, Supplier} from '../../catalogue/model.ts';
import {recordsIn, type Check, type Checking, type RawRecord, type RemarkAt} from '../checking.ts';

/** What stands where a file was read as UTF-8 and was saved as something else, as old programs on Windows do. */
const lostLetter = '\ufffd';

export function lettersLost({raw}: Checking): Check {
  return {
    *begin() {
      yield* lostIn({path: '', fields: raw as Record<string, unknown>});
      for (const list of ['lots', 'categories', 'capabilities', 'suppliers', 'organisationTypes'])
        for (const record of recordsIn(raw, list)) yield* lostIn(record);
    },
    record: lostIn,
  };
}

function* lostIn(record: RawRecord): Generator<RemarkAt> {
  for (const {path, text} of [...textsOf(record, ['name']), ...textsOfRecord(record)]) {
    if (!text.includes(lostLetter)) continue;
    yield {
      severity: 'note',
      code: 'letters-lost',
      path,
      what: `a letter is lost, and ${lostLetter} stands in its place.`,
      write: 'Save the file as UTF-8, from where the letter was still right.',
    };
  }
}

const longestSummary = 200;

export function longSummaries({services}: Checking): Check {
  return {
    *service({id, summary}) {
      if (summary === undefined || summary.length <= longestSummary) return;
      yield {
        severity: 'note',
        code: 'summary-long',
        path: `${services.pathOf(id)}.summary`,
        what: `the summary has ${summary.length} characters.`,
        write: `Say what it does in ${longestSummary} at most, and the rest in the description.`,
      };
    },
  };
}

// What every reader of such a catalogue knows, or what is no short form of words at all.
const everyday = new Set(
  'NHS GP UK IT ID URL PDF CSV XML JSON HTML HTTP HTTPS API SMS TV PC USB FAQ EU USA BBC AM PM OK POA TBC TBA'.split(
    ' ',
  ),
);

const textFields = ['summary', 'description', 'features', 'text', 'note', 'examples', 'title', 'partial'];

export function acronymsNotSpelledOut({raw, catalogue}: Checking): Check {
  const first = new Map<string, string>();
  const spelled = shortFormsOf(catalogue);
  const names = new Set<string>();
  const learn = (places: Iterable<TextPlace>) => {
    for (const {path, text} of places) {
      learnSpelledOut(text, spelled);
      for (const [acronym] of text.matchAll(/\b[A-Z]{3,6}(?=s?\b)/g)) {
        if (!everyday.has(acronym) && !first.has(acronym)) first.set(acronym, path);
      }
    }
  };
  return {
    begin() {
      learnSpelledOut(catalogue.title, spelled);
      learn(textsOf({path: '', fields: raw as Record<string, unknown>}));
      for (const list of ['lots', 'categories', 'capabilities'])
        for (const record of recordsIn(raw, list)) learn(textsOfRecord(record));
      for (const supplier of catalogue.suppliers.values()) learnNames(supplier, names);
      return [];
    },
    record(record) {
      learn(textsOfRecord(record));
      return [];
    },
    service(service) {
      learnNames(service, names);
    },
    *end() {
      for (const [acronym, path] of first) {
        if (spelled.has(acronym) || names.has(acronym)) continue;
        yield {
          severity: 'note',
          code: 'acronym-not-spelled-out',
          path,
          what: `"${acronym}" is never spelled out.`,
          write: `Write it out where it comes first, with ${acronym} in brackets behind it.`,
        };
      }
    },
  };
}

interface TextPlace {
  readonly path: string;
  readonly text: string;
}

function* textsOfRecord(record: RawRecord): Generator<TextPlace> {
  yield* textsOf(record);
  const path = record.path === '' ? '' : `${record.path}.`;
  for (const inner of ['terms', 'notices', 'steps', 'listings', 'pairings', 'prices']) {
    for (const each of recordsIn(record.fields, inner, path)) yield* textsOf(each);
  }
}

function* textsOf({path, fields}: RawRecord, named = textFields): Generator<TextPlace> {
  for (const field of named) {
    const value = Object.hasOwn(fields, field) ? fields[field] : undefined;
    if (value === undefined) continue;
    for (const text of Array.isArray(value) ? (value as unknown[]) : [value])
      if (typeof text === 'string') yield {path: path === '' ? field : `${path}.${field}`, text};
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

interface WithNames extends Pick<Supplier, 'name' | 'aliases'>, Partial<Pick<Service, 'references' | 'supplier'>> {}

/** Words of names that look like short forms are none: products and companies are called so. */
function learnNames({name, aliases, references = [], supplier}: WithNames, names: Set<string>): void {
  for (const text of [name, ...aliases, ...references])
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])[A-Z]{3,6}(?![\p{L}\p{N}])/gu)) names.add(word);
  if (supplier) learnNames(supplier, names);
}
