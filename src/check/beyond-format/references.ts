// Ids and names that lead to no record of the catalogue.

import type {Catalogue, Terms} from '../../catalogue/model.ts';
import {findService, servicesOf} from '../../catalogue/model.ts';
import {pathOf, type Checking, type RemarkAt} from '../checking.ts';
import {insteadOf} from '../meant.ts';
import {nearestWord} from '../nearest.ts';

export function* unknownServices(checking: Checking): Generator<RemarkAt> {
  const {catalogue} = checking;
  if (catalogue.servicePages.length > catalogue.parts.length - 1) return; // they may be still to come
  const unknown = (id: string) => !findService(catalogue, id);
  for (const {id, pairings, needs, replacedBy} of servicesOf(catalogue)) {
    const path = pathOf(checking, 'services', id);
    for (const {service} of pairings) {
      if (unknown(service))
        yield nowhere(
          `${path}.pairings`,
          service,
          'service',
          servicesById(catalogue),
          'readers see that text, and no practice has that system',
        );
    }
    for (const need of needs) {
      if (unknown(need))
        yield nowhere(`${path}.needs`, need, 'service', servicesById(catalogue), 'readers see that text');
    }
    if (replacedBy !== undefined && unknown(replacedBy)) {
      yield nowhere(`${path}.replacedBy`, replacedBy, 'service', servicesById(catalogue), 'links to it lead nowhere');
    }
  }
}

const serviceIds = new WeakMap<Catalogue, readonly string[]>();

function servicesById(catalogue: Catalogue): readonly string[] {
  const known = serviceIds.get(catalogue) ?? [...servicesOf(catalogue)].map(({id}) => id);
  serviceIds.set(catalogue, known);
  return known;
}

export function* unknownInTerms(checking: Checking): Generator<RemarkAt> {
  const {organisationTypes, payers, categories, lots} = checking.catalogue;
  for (const {id, terms} of lots.values()) {
    for (const [n, each] of terms.entries()) {
      const path = `${pathOf(checking, 'lots', id)}.terms[${n}]`;
      const otherwise = 'nobody is known by that text, and decisions go wrong';
      for (const field of ['eligible', 'orderedBy', 'onBehalfOf'] as const) {
        yield* unknownIn(each[field], organisationTypes, `${path}.${field}`, 'kind of organisation', otherwise);
      }
      yield* unknownInFunding(each, {path, payers, categories});
    }
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
