// Names that differ by so little that one was perhaps meant, and ids that were others before.

import {foldedName} from '../../catalogue/folded-name.ts';
import {findService, servicesOf, type Catalogue} from '../../catalogue/model.ts';
import {pathOf, type Checking, type RemarkAt} from '../checking.ts';

interface NamedPlace {
  readonly name: string;
  readonly path: string;
}

export function* namesAlike(checking: Checking): Generator<RemarkAt> {
  const {catalogue} = checking;
  const ofList = (list: string, records: Iterable<{readonly id: string; readonly name: string}>): NamedPlace[] =>
    [...records].map(({id, name}) => ({name, path: `${pathOf(checking, list, id)}.name`}));
  yield* nearlyAlike(ofList('services', servicesOf(catalogue)), 'service');
  yield* nearlyAlike(suppliersOf(checking), 'supplier');
  for (const [list, word] of [
    ['lots', 'lot'],
    ['categories', 'kind of service'],
    ['capabilities', 'capability'],
  ] as const) {
    yield* nearlyAlike(ofList(list, catalogue[list].values()), word);
  }
}

function suppliersOf(checking: Checking): NamedPlace[] {
  const {catalogue} = checking;
  const places = new Map<string, NamedPlace>();
  for (const {id, name} of catalogue.suppliers.values())
    places.set(id, {name, path: `${pathOf(checking, 'suppliers', id)}.name`});
  for (const {id, supplier} of servicesOf(catalogue)) {
    if (!supplier || places.has(supplier.id)) continue;
    places.set(supplier.id, {name: supplier.name, path: `${pathOf(checking, 'services', id)}.supplier`});
  }
  return [...places.values()];
}

/** Beyond this many, letters are not compared one by one: it would take longer than all else. */
const comparedByLetter = 20_000;

function* nearlyAlike(places: readonly NamedPlace[], word: string): Generator<RemarkAt> {
  const seen = new Map<string, string>();
  for (const {name, path} of places) {
    const keys = places.length > comparedByLetter ? keysOf(name).slice(0, 1) : keysOf(name);
    const other = keys
      .map((key) => seen.get(key))
      .find((found) => found !== undefined && differByAccident(found, name));
    if (other !== undefined) {
      yield {
        severity: 'note',
        code: 'names-alike',
        path,
        what: `"${name}" is nearly "${other}".`,
        write: `If they are one ${word}, write one name.`,
        otherwise: `As it is, they show as two.`,
      };
    }
    for (const key of keys) if (!seen.has(key)) seen.set(key, name);
  }
}

const legalForm = /\b(limited|ltd|plc|llp|inc|company|co)\b\.?/g;

/** Names that share a key may differ by a space, a mark, the legal form or one letter. */
function keysOf(name: string): string[] {
  const bare = foldedName(name)
    .replace(legalForm, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
  const key = bare === '' ? foldedName(name) : bare;
  if (key.length < 6) return [key];
  return [key, ...key.split('').map((_, n) => key.slice(0, n) + key.slice(n + 1))];
}

/** Versions and numbers differ on purpose: "Module 1" and "Module 2", "Tier A" and "Tier B". */
function differByAccident(a: string, b: string): boolean {
  const [these, those] = [wordsOfName(a), wordsOfName(b)];
  const differing = [...these, ...those].filter((word) => !these.includes(word) || !those.includes(word));
  if (foldedName(a) === foldedName(b)) return true;
  return !differing.some((word) => word.length < 2 || /\d/.test(word));
}

function wordsOfName(name: string): string[] {
  return foldedName(name).match(/[\p{L}\p{N}]+/gu) ?? [];
}

export function* idsChanged(checking: Checking): Generator<RemarkAt> {
  const {catalogue, previous} = checking;
  if (!previous) return;
  const gone = new Map<string, string>();
  for (const {id, name} of servicesOf(previous)) if (!findService(catalogue, id)) gone.set(foldedName(name), id);
  for (const {id, name} of newIn(catalogue, previous)) {
    const before = gone.get(foldedName(name));
    if (before === undefined) continue;
    yield {
      severity: 'note',
      code: 'id-changed',
      path: `${pathOf(checking, 'services', id)}.id`,
      what: `the id was "${before}" and is now "${id}".`,
      write: `Write "${before}", unless it is another service.`,
      otherwise: 'Until then links to it lead nowhere.',
    };
  }
}

function newIn(catalogue: Catalogue, previous: Catalogue) {
  return [...servicesOf(catalogue)].filter(({id}) => !findService(previous, id));
}
