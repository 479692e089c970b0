// Catalogues of any size, the same at every run: like GPSoC's in shape, invented in all that they say. Everything is
// called "Example", so that nobody takes a made-up service for one that can be ordered.

import type {RawCatalogue, RawListing, RawLot, RawPairing, RawService} from '../src/catalogue/raw-catalogue.ts';
import * as words from './words.ts';

/** Some 920 bytes a service. The first are the principal systems with which the modules pair. */
export function makeCatalogue(services: number): RawCatalogue {
  return {...makeFrame(services), services: makeServices(0, services)};
}

/** The main file of a catalogue whose services are all in pages of their own: `page-0.json` and so on. */
export function makeMainFile(services: number, pageSize: number): RawCatalogue {
  const pages = Array.from({length: Math.ceil(services / pageSize)}, (_, page) => ({
    url: `page-${page}.json`,
    count: Math.min(pageSize, services - page * pageSize),
  }));
  return {...makeFrame(services), services: [], servicePages: pages};
}

export function makePage(services: number, pageSize: number, page: number): {services: RawService[]} {
  return {services: makeServices(page * pageSize, Math.min((page + 1) * pageSize, services), services)};
}

const systems = 6;

/** What GPSoC has (22 suppliers of 32 services) and larger frameworks come near to. */
function suppliersOf(services: number): number {
  return Math.round(4 * Math.sqrt(services));
}

function makeFrame(services: number): RawCatalogue {
  return {
    format: 1,
    title: 'Example catalogue of GP IT services',
    summary: 'Invented services, made to measure how long a catalogue of this size takes.',
    publisher: {name: 'Example publisher'},
    updated: '2026-06-01',
    contact: {telephone: '01632 960 000', email: 'help@example.org'},
    organisationTypes: [
      {id: 'gp-practice', name: 'GP practice', plural: 'GP practices'},
      {id: 'icb', name: 'integrated care board', plural: 'integrated care boards', abbreviation: 'ICB'},
    ],
    facets: [
      {id: 'hosting', name: 'Hosting', values: words.hosting.map(named)},
      {id: 'integration', name: 'Integration', values: words.integrations.map(named)},
    ],
    lots: [1, 2, 3].map(makeLot),
    categories: words.categories.map((name, n) => ({...named(name), principal: n === 0})),
    capabilities: words.capabilities.map(named),
    suppliers: Array.from({length: suppliersOf(services)}, (_, n) => makeSupplier(n)),
  };
}

function named(name: string): {id: string; name: string} {
  return {id: name.toLowerCase().replaceAll(' ', '-'), name};
}

function makeLot(n: number): RawLot {
  return {
    id: String(n),
    name: `Lot ${n}`,
    title: words.lots[n - 1]!,
    summary: 'An example of a lot, with services that nobody can order.',
    terms: [
      {
        from: '2020-04-01',
        eligible: ['gp-practice'],
        orderedBy: ['icb'],
        onBehalfOf: ['gp-practice'],
        requires: n === 1 ? ['assurance', 'pairing'] : ['assurance'],
        funding: {payers: ['central'], shortfall: ['local']},
        text: 'Example terms: the integrated care board orders, and NHS central funding pays.',
        sources: [{title: 'Example terms', url: `https://example.org/terms/${n}.html`}],
      },
    ],
    notices: [{kind: 'disclaimer', title: 'Example only', text: 'Everything in this catalogue is invented.'}],
  };
}

function makeSupplier(n: number) {
  const random = numbers(-1 - n);
  const word = invented(random);
  const name = `Example ${word} ${oneOf(words.companies, random)} Ltd`;
  return {id: `supplier-${n}`, name, aliases: [`${word} Systems`], url: `https://example.org/suppliers/${n}/`};
}

/** Services from, but not including, one place in the catalogue to another. */
function makeServices(from: number, to: number, total = to): RawService[] {
  return Array.from({length: to - from}, (_, n) => makeService(from + n, total));
}

function makeService(n: number, total: number): RawService {
  const random = numbers(n); // of its own, so that a service does not depend on the page that it is on
  const id = `example-${n + 1}`;
  return {
    id,
    name: `Example ${invented(random)} ${oneOf(words.products, random)}`,
    supplier: `supplier-${Math.floor(suppliersOf(total) * random() ** 2)}`, // some have many, most have few
    ...(random() < 0.3 && {aliases: [`${invented(random)} ${oneOf(words.products, random)}`]}),
    reference: `EX-${String(n + 1).padStart(6, '0')}`,
    summary: makeSummary(random),
    features: someOf(words.features, 3, random),
    categories: n < systems ? [named(words.categories[0]!).id] : ids(someOf(words.categories.slice(1), 2, random)),
    capabilities: ids(someOf(words.capabilities, 4, random)),
    facets: {hosting: ids([oneOf(words.hosting, random)]), integration: ids(someOf(words.integrations, 2, random))},
    listings: makeListings(n, random),
    ...(n >= systems && {pairings: makePairings(random)}),
    url: `https://example.org/services/${id}/`,
    sources: [{title: 'Example register of services, June 2026', url: `https://example.org/register/${id}.html`}],
    updated: makeDay(random),
  };
}

/** About 150 characters. */
function makeSummary(random: Random): string {
  const does = `${oneOf(words.verbs, random)} ${someOf(words.objects, 4, random).join(', ')}`;
  const known = `known as ${invented(random)} ${oneOf(words.objects, random)}`;
  return `${does} and ${oneOf(words.objects, random)} for ${oneOf(words.people, random)}, ${known}, with ${oneOf(words.extras, random)}.`;
}

function makeListings(n: number, random: Random): RawListing[] {
  const lot = n < systems ? 1 : 1 + Math.floor(3 * random());
  const listing = {lot: String(lot), status: makeStatus(random), from: makeDay(random)};
  if (random() < 0.8) return [listing];
  return [listing, {lot: String(1 + (lot % 3)), status: makeStatus(random), note: 'Example note on this lot.'}];
}

function makePairings(random: Random): RawPairing[] {
  const paired = someOf([1, 2, 3, 4, 5, 6], 3, random);
  return paired.map((n) => ({service: `example-${n}`, status: makeStatus(random), on: makeDay(random)}));
}

function makeStatus(random: Random): string {
  return oneOf(['available', 'available', 'available', 'assured', 'in-assurance', 'planned', 'withdrawn'], random);
}

function makeDay(random: Random): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${2021 + Math.floor(5 * random())}-${two(1 + Math.floor(12 * random()))}-${two(1 + Math.floor(28 * random()))}`;
}

/** A word that is in no dictionary: product names make up most of the different words of a catalogue. */
function invented(random: Random): string {
  const word = [0, 1, 2].map(() => oneOf(words.syllables, random)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function ids(names: readonly string[]): string[] {
  return names.map((name) => named(name).id);
}

function oneOf<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(list.length * random())]!;
}

/** One to that many, each once. */
function someOf<T>(list: readonly T[], most: number, random: Random): T[] {
  const count = 1 + Math.floor(most * random());
  return [...new Set(Array.from({length: count}, () => oneOf(list, random)))];
}

type Random = () => number;

/** Mulberry32: numbers from 0 up to 1, the same ones for the same seed. */
function numbers(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
