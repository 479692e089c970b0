// Ids and names that lead to no record of the catalogue.

import type {Catalogue, Terms} from '../../catalogue/model.ts';
import {pathOf, type Check, type Checking, type RemarkAt} from '../checking.ts';
import {insteadOf} from '../meant.ts';
import {nearestWord} from '../nearest.ts';

interface NamedService {
  readonly path: string;
  readonly id: string;
  readonly otherwise: string;
}

export function unknownServices({catalogue, services}: Checking): Check {
  if (catalogue.servicePages.length > 0) return {}; // they may be still to come
  const unseen: NamedService[] = [];
  return {
    service({id, pairings, needs, replacedBy}) {
      const name = (named: string, field: string, otherwise: string) => {
        if (!services.has(named)) unseen.push({path: `${services.pathOf(id)}.${field}`, id: named, otherwise});
      };
      for (const {service} of pairings)
        name(service, 'pairings', 'readers see that text, and no practice has that system');
      for (const need of needs) name(need, 'needs', 'readers see that text');
      if (replacedBy !== undefined) name(replacedBy, 'replacedBy', 'links to it lead nowhere');
    },
    *end() {
      const unknown = unseen.filter(({id}) => !services.has(id));
      const known = unknown.length > 0 ? services.ids() : [];
      for (const {path, id, otherwise} of unknown) yield nowhere(path, id, 'service', known, otherwise);
    },
  };
}

export function unknownInTerms(checking: Checking): Check {
  return {begin: () => unknownInAllTerms(checking)};
}

function* unknownInAllTerms(checking: Checking): Generator<RemarkAt> {
  const {organisationTypes, payers, categories, lots} = checking.catalogue;
  for (const {id, terms} of lots.values()) {
    for (const [n, each] of terms.entries()) {
      const path = `${pathOf(checking, 'lots', id)}.terms[${n}]`;
      const otherwise = 'nobody is known by that text, and decisions go wrong';
      for (const field of ['eligible', 'orderedBy', 'onBehalfOf'] as const) {
        yield* unknownIn(each[field], organisationTypes, `${path}.${field}`, 'type of organisation', otherwise);
      }
      yield* unknownInFunding(each, {path, payers, categories});
    }
  }
}

export function unknownInTypes(checking: Checking): Check {
  return {begin: () => unknownInAllTypes(checking)};
}

function* unknownInAllTypes(checking: Checking): Generator<RemarkAt> {
  const {organisationTypes} = checking.catalogue;
  const word = 'type of organisation';
  for (const {id, succeeds, actsFor} of organisationTypes.values()) {
    const path = pathOf(checking, 'organisationTypes', id);
    yield* unknownIn(succeeds, organisationTypes, `${path}.succeeds`, word, 'it inherits nothing by that');
    yield* unknownIn(actsFor, organisationTypes, `${path}.actsFor`, word, 'it orders for nobody by that');
  }
}

function* unknownInFunding(
  {funding}: Terms,
  {path, payers, categories}: Pick<Catalogue, 'payers' | 'categories'> & {readonly path: string},
): Generator<RemarkAt> {
  const otherwise = 'readers see that text';
  yield* unknownIn(funding.payers, payers, `${path}.funding.payers`, 'payer', otherwise);
  yield* unknownIn(funding.shortfall, payers, `${path}.funding.shortfall`, 'payer', otherwise);
  yield* unknownIn(
    funding.guaranteedFor,
    categories,
    `${path}.funding.guaranteedFor`,
    'kind of service',
    'it guarantees nothing',
  );
}

function* unknownIn(
  named: readonly string[],
  known: ReadonlyMap<string, unknown>,
  path: string,
  word: string,
  otherwise: string,
): Generator<RemarkAt> {
  for (const id of named) if (!known.has(id)) yield nowhere(path, id, word, [...known.keys()], otherwise);
}

function nowhere(path: string, id: string, word: string, known: readonly string[], otherwise: string): RemarkAt {
  const nearest = nearestWord(id, known);
  return {
    severity: nearest === undefined ? 'note' : 'error',
    code: 'reference-unknown',
    path,
    what: `"${id}" is the id of no ${word}.`,
    write: nearest === undefined ? `Write the id of a ${word}.` : `Did you mean "${nearest}"?`,
    instead: nearest === undefined ? undefined : insteadOf(id, nearest),
    otherwise: `Until then ${otherwise}.`,
  };
}
