// What tests of an order's facts begin with: a small catalogue, and all that is known of an order in it.

import {parseCatalogue} from '../../../src/catalogue/parse.ts';
import {parseOrganisations} from '../../../src/catalogue/parse-organisations.ts';
import type {Catalogue} from '../../../src/catalogue/model.ts';
import {
  orderFacts,
  startingFacts,
  type KnownFacts,
  type OrderFacts,
} from '../../../src/elements/base/order/order-facts.ts';
import type {ReaderFacts} from '../../../src/reader/reader-state.ts';
import type {LookUp} from '../../../src/ui/describe-organisation.ts';
import {createMsg} from '../../../src/ui/messages.ts';
import {english} from '../../../src/ui/strings.ts';
import type {ViewContext} from '../../../src/ui/view-context.ts';
import {aCatalogue, aLot, aService, anOrganisation, someTerms, type Raw} from '../../support/build.ts';

export const asOf = '2016-06-03';

export const types = [
  {id: 'gp-practice', name: 'GP practice', plural: 'GP practices', odsRoles: ['RO177', 'RO76']},
  {id: 'ccg', name: 'clinical commissioning group', plural: 'clinical commissioning groups', abbreviation: 'CCG'},
];

/** EMIS Web on the one lot, on which practices ask their CCG. */
export function catalogueOf(fields: Raw = {}): Catalogue {
  const raw = aCatalogue({
    organisationTypes: types,
    lots: [aLot({terms: [someTerms({requires: ['practice-agreement']})]})],
    services: [aService({status: 'available'})],
    ...fields,
  });
  return parseCatalogue(raw, 'https://example.org/catalogue.json').catalogue;
}

/** The same with two lots, of which each service is on the one that it names, and EMIS Web on both. */
export function twoLots(fields: Raw = {}): Catalogue {
  const terms = [someTerms()];
  const listings = ['1', '2'].map((lot) => ({lot, status: 'available'}));
  return catalogueOf({
    lots: [aLot({terms}), aLot({id: '2', name: 'Lot 2', title: 'Modules', terms})],
    services: [
      {id: 'emis-web', name: 'EMIS Web', listings},
      aService({id: 'vision', name: 'Vision', lot: '2', status: 'available'}),
    ],
    ...fields,
  });
}

export const lookUpFiles = {url: 'https://example.org/{prefix}.json', prefixLength: 2, prefixes: ['A8']};

/** An organisation that the look-up has found. */
export function foundOrganisation(fields: Raw = {}): LookUp {
  const [organisation] = parseOrganisations({organisations: [anOrganisation(fields)]}).organisations.values();
  const found = {organisation: organisation!, commissioner: undefined, successor: undefined, savedAt: undefined};
  return {kind: 'found', code: organisation!.code, found};
}

export interface Situation {
  readonly catalogue?: Catalogue;
  /** What the author wrote. */
  readonly attributes?: Partial<KnownFacts['attributes']>;
  readonly open?: readonly string[];
  /** What the reader told. */
  readonly told?: ReaderFacts;
  readonly lookUp?: LookUp;
}

/** All that is known of an order in a situation. */
export function factsOf({
  catalogue = catalogueOf(),
  attributes,
  open = [],
  told = {},
  lookUp,
}: Situation = {}): OrderFacts {
  const author = {
    catalogue,
    attributes: {lot: '', organisation: '', ods: '', ...attributes},
    open: new Set(open),
  };
  const readerFacts = {...told, ...startingFacts(author, told)};
  return orderFacts({...author, asOf, readerFacts, lookUp: lookUp ?? {kind: 'none'}});
}

export function contextOf(catalogue: Catalogue, today = asOf): ViewContext {
  return {catalogue, msg: createMsg(english, catalogue.words, catalogue.language), asOf, today, headingLevel: 2};
}
