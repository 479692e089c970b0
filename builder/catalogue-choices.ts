// What a catalogue offers to choose from: its own names, with how many services each has.

import {isPrincipal, servicesOf, type Catalogue, type Service, type Supplier} from '../src/catalogue/model.ts';
import {parseCatalogue, parseServicePage} from '../src/catalogue/parse.ts';
import {inOneFile} from '../src/check/service-pages.ts';
import type {Pick as Picked} from './questions.ts';

type From = Picked['from'] | 'suppliers' | 'capabilities';

export interface Offer {
  readonly id: string;
  readonly name: string;
  /** How many services; undefined where it says nothing. */
  readonly count?: number;
}

export interface CatalogueChoices {
  readonly title: string;
  /** The file as it is, with the services of all its pages in it. */
  readonly raw: unknown;
  readonly services: number;
  readonly catalogue: Catalogue;
  readonly offers: Readonly<Record<From, readonly Offer[]>>;
}

/** @throws An error whose message tells an author what is wrong. */
export async function fetchChoices(address: string, signal: AbortSignal): Promise<CatalogueChoices> {
  const {raw, url} = await fetchJson(address, signal);
  let {catalogue} = parseCatalogue(raw, url);
  const pages: unknown[] = [];
  for (const [n, page] of catalogue.servicePages.entries()) {
    const {raw: services} = await fetchJson(page.url, signal);
    pages.push(services);
    ({catalogue} = parseServicePage(services, catalogue, n));
  }
  return {...choicesIn(catalogue), catalogue, raw: inOneFile(raw, pages)};
}

async function fetchJson(address: string, signal: AbortSignal): Promise<{raw: unknown; url: string}> {
  const response = await fetch(address, {signal, credentials: 'same-origin'}).catch(() => {
    throw new Error(
      `No answer came from ${address} that this page may read. Is that right, and may other sites read it?`,
    );
  });
  if (!response.ok) throw new Error(`The server has no ${address} for us: it answers ${response.status}.`);
  const raw: unknown = await response.json().catch(() => {
    throw new Error(`There is a file at ${address}, and it is not JSON.`);
  });
  return {raw, url: response.url};
}

/** @param lots - Ids of the lots whose services count; all when absent. */
export function choicesIn(
  catalogue: Catalogue,
  lots?: ReadonlySet<string>,
): Pick<CatalogueChoices, 'title' | 'services' | 'offers'> {
  const services = [...servicesOf(catalogue)];
  const ofLots = lots ? services.filter(({listings}) => listings.some(({lot}) => lots.has(lot.id))) : services;
  const counted = ({id, name}: Entry, has: (service: Service) => boolean, among = ofLots): Offer => ({
    id,
    name,
    count: among.filter(has).length,
  });
  return {
    title: catalogue.title,
    services: services.length,
    offers: {
      lots: [...catalogue.lots.values()].map((lot) =>
        counted(lot, ({listings}) => listings.some((listing) => listing.lot === lot), services),
      ),
      categories: [...catalogue.categories.values()].map((category) =>
        counted(category, ({categories}) => categories.includes(category)),
      ),
      suppliers: suppliersOf(services).map((supplier) => counted(supplier, (service) => service.supplier === supplier)),
      capabilities: [...catalogue.capabilities.values()].map((capability) =>
        counted(capability, ({capabilities}) => capabilities.includes(capability)),
      ),
      systems: services.filter(isPrincipal).map(toOffer),
      services: services.map(toOffer),
      organisationTypes: [...catalogue.organisationTypes.values()].map(toOffer),
    },
  };
}

function suppliersOf(services: readonly Service[]): Supplier[] {
  return [...new Set(services.flatMap(({supplier}) => supplier ?? []))];
}

interface Entry {
  readonly id: string;
  readonly name: string;
}

function toOffer({id, name}: Entry): Offer {
  return {id, name};
}
