// What each widget can make of a catalogue, and what a publisher may add so that it shows more.

import {lastDay, type IsoDay} from '../catalogue/day.ts';
import {isPrincipal, servicesOf, type Catalogue, type Service} from '../catalogue/model.ts';
import {plural} from './report-text.ts';

export interface WidgetUse {
  readonly tag: string;
  /** What it shows, as the end of a sentence with the tag as its subject. */
  readonly shows: string;
  /** What is missing, as a sentence; absent if nothing is. */
  readonly missing?: string;
}

export function whatWidgetsShow(catalogue: Catalogue, today: IsoDay): WidgetUse[] {
  const services = [...servicesOf(catalogue)];
  return [
    listUse(catalogue, services),
    cardUse(services),
    overviewUse(catalogue),
    comparisonUse(services),
    eligibilityUse(catalogue, services),
    requestUse(catalogue),
    organisationsUse(catalogue),
    roadmapUse(services, today),
    documentsUse(catalogue, services),
    contactUse(catalogue),
  ];
}

function listUse({lots, categories, capabilities, facets}: Catalogue, services: readonly Service[]): WidgetUse {
  const filters = [
    services.some(isPrincipal) && 'works with',
    categories.size > 1 && 'kind of service',
    capabilities.size > 1 && 'what it does',
    lots.size > 1 && 'lot',
    new Set(services.map(({supplier}) => supplier?.id)).size > 1 && 'supplier',
    ...[...facets.values()].map(({filter, name}) => filter && name),
  ].filter((name) => name !== false);
  return {
    tag: 'lot-catalogue',
    shows: `${plural(services.length, 'service')}${filters.length ? `, with filters: ${filters.join(', ')}` : ''}`,
    ...(filters.length === 0 && {missing: 'Nothing to filter by. Say of each service what kind it is.'}),
  };
}

function cardUse(services: readonly Service[]): WidgetUse {
  const bare = services.filter(({summary, description}) => summary === undefined && description === undefined).length;
  return {
    tag: 'service-card',
    shows: `any of ${plural(services.length, 'service')}`,
    ...(bare > 0 && {missing: `${plural(bare, 'service')} without a summary: readers see little more than the name.`}),
  };
}

function overviewUse({lots}: Catalogue): WidgetUse {
  const bare = [...lots.values()].filter(
    ({summary, description}) => summary === undefined && description === undefined,
  );
  return {
    tag: 'lot-overview',
    shows: plural(lots.size, 'lot'),
    ...(bare.length > 0 && {missing: `No word says what is on: ${bare.map(({name}) => name).join(', ')}.`}),
  };
}

function comparisonUse(services: readonly Service[]): WidgetUse {
  return services.length < 2
    ? {tag: 'service-compare', shows: 'nothing', missing: 'It takes two services to compare.'}
    : {tag: 'service-compare', shows: `two to four of ${plural(services.length, 'service')}`};
}

function eligibilityUse({lots}: Catalogue, services: readonly Service[]): WidgetUse {
  const without = [...lots.values()].filter(
    (lot) => lot.terms.length === 0 && services.some(({listings}) => listings.some((listing) => listing.lot === lot)),
  );
  const answered = [...lots.values()].filter(({terms}) => terms.length > 0).length;
  return {
    tag: 'order-eligibility',
    shows: `who may order from ${answered} of ${plural(lots.size, 'lot')}`,
    ...(without.length > 0 && {
      missing: `Without terms every answer is “Check”: ${without.map(({name}) => name).join(', ')}.`,
    }),
  };
}

function requestUse({contact: whom}: Catalogue): WidgetUse {
  return {
    tag: 'order-request',
    shows: 'what readers ticked, grouped by who orders and who pays',
    ...(whom?.email === undefined && {
      missing: 'The catalogue names no e-mail address; the attribute email says where requests go.',
    }),
  };
}

function organisationsUse({organisationTypes, organisations: files}: Catalogue): WidgetUse {
  const kinds = plural(organisationTypes.size, 'kind');
  return {
    tag: 'eligible-organisations',
    shows: `${kinds} of organisation${files ? ', and finds one by its ODS code' : ''}`,
    ...(!files && {
      missing: 'No look-up by ODS code: “gpsoc-widgets organisations” makes its files of what the NHS publishes.',
    }),
  };
}

function roadmapUse(services: readonly Service[], today: IsoDay): WidgetUse {
  const listings = services.flatMap((service) => service.listings);
  const plans = listings.filter(({planned}) => planned !== undefined);
  const past = plans.filter(({planned}) => lastDay(planned!) < today).length;
  const dated = listings.filter(({from, planned}) => from !== undefined || planned !== undefined).length;
  return {
    tag: 'service-roadmap',
    shows: `${plural(dated, 'entry').replace(/entrys/, 'entries')} with a day, of ${listings.length}`,
    ...(past > 0
      ? {missing: `${plural(past, 'planned day')} lie${past === 1 ? 's' : ''} in the past. Confirm what came of it.`}
      : dated === 0 && {missing: 'Nothing has a day, so nothing is drawn. Give listings a from or planned.'}),
  };
}

function documentsUse({lots}: Catalogue, services: readonly Service[]): WidgetUse {
  const ofLots = [...lots.values()].flatMap((lot) => lot.documents);
  const all = ofLots.length + services.flatMap((service) => service.documents).length;
  return {
    tag: 'catalogue-documents',
    shows:
      ofLots.length === 0 && all === 0
        ? 'nothing'
        : `${plural(ofLots.length, 'document')} of lots${all > ofLots.length ? `; ${all - ofLots.length} more stand on cards` : ''}`,
    ...(ofLots.length === 0 && {missing: 'No lot names a document.'}),
  };
}

function contactUse({contact: whom, publisher, feedback, updated}: Catalogue): WidgetUse {
  const known = {
    telephone: whom?.telephone,
    'e-mail': whom?.email,
    'contact page': whom?.link,
    publisher,
    feedback,
    'day of its last change': updated,
  };
  const [has, lacks] = [
    Object.entries(known).filter(([, value]) => value !== undefined),
    Object.entries(known).filter(([, value]) => value === undefined),
  ].map((entries) => entries.map(([name]) => name).join(', ')) as [string, string];
  return {tag: 'catalogue-contact', shows: has || 'nothing', ...(lacks !== '' && {missing: `Not given: ${lacks}.`})};
}
