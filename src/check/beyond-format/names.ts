// Names that differ by so little that one was perhaps meant, and ids that were others before.

import {foldedName} from '../../catalogue/folded-name.ts';
import {findService, servicesOf} from '../../catalogue/model.ts';
import {pathOf, type Check, type Checking, type RemarkAt} from '../checking.ts';

interface NamedId {
  readonly id: string;
  readonly name: string;
}

interface NamedPlaces {
  readonly records: readonly NamedId[];
  readonly pathOf: (id: string) => string;
}

export function namesAlike(checking: Checking): Check {
  const {catalogue, services: seen} = checking;
  const services: NamedId[] = [];
  const suppliers = new Map<string, NamedId>(catalogue.suppliers);
  const nameOnly = new Map<string, string>();
  const ofList = (list: string, records: Iterable<NamedId>): NamedPlaces => ({
    records: [...records],
    pathOf: (id) => `${pathOf(checking, list, id)}.name`,
  });
  return {
    service({id, name, supplier}) {
      services.push({id, name});
      if (!supplier || suppliers.has(supplier.id)) return;
      suppliers.set(supplier.id, supplier);
      nameOnly.set(supplier.id, `${seen.pathOf(id)}.supplier`);
    },
    *end() {
      yield* nearlyAlike({records: services, pathOf: (id) => `${seen.pathOf(id)}.name`}, 'service');
      const ofSuppliers = ofList('suppliers', suppliers.values());
      const supplierPath = (id: string) => nameOnly.get(id) ?? ofSuppliers.pathOf(id);
      yield* nearlyAlike({...ofSuppliers, pathOf: supplierPath}, 'supplier');
      for (const [list, word] of [
        ['lots', 'lot'],
        ['categories', 'kind of service'],
        ['capabilities', 'capability'],
      ] as const) {
        yield* nearlyAlike(ofList(list, catalogue[list].values()), word);
      }
    },
  };
}

/** Beyond this many, letters are not compared one by one: it would take longer than all else. */
const comparedByLetter = 20_000;

function* nearlyAlike({records, pathOf}: NamedPlaces, word: string): Generator<RemarkAt> {
  const seen = new Map<string, string>();
  for (const {id, name} of records) {
    const keys = records.length > comparedByLetter ? keysOf(name).slice(0, 1) : keysOf(name);
    const other = keys
      .map((key) => seen.get(key))
      .find((found) => found !== undefined && differByAccident(found, name));
    if (other !== undefined) {
      yield {
        severity: 'note',
        code: 'names-alike',
        path: pathOf(id),
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

export function idsChanged({previous, services}: Checking): Check {
  if (!previous) return {};
  const added: NamedId[] = [];
  return {
    service({id, name}) {
      if (!findService(previous, id)) added.push({id, name});
    },
    *end() {
      const gone = new Map<string, string>();
      for (const {id, name} of servicesOf(previous)) if (!services.has(id)) gone.set(foldedName(name), id);
      for (const {id, name} of added) {
        const before = gone.get(foldedName(name));
        if (before === undefined) continue;
        yield {
          severity: 'note',
          code: 'id-changed',
          path: `${services.pathOf(id)}.id`,
          what: `the id was "${before}" and is now "${id}".`,
          write: `Write "${before}", unless it is another service.`,
          otherwise: 'Until then links to it lead nowhere.',
        };
      }
    },
  };
}
