// Catalogues that the examples show. The real one is a file; those made up here say "Example" in their names, and
// each is as small as what it is there to show.

import type {RawCatalogue, RawDocument, RawListing, RawLot, RawService, RawTerms} from '../src/index.ts';

/** The address of the real catalogue, from the page: demo/data/gpsoc.json. */
export const gpsoc = 'data/gpsoc.json';

/** The address of a catalogue that an ICB might have, made up: demo/data/example-icb.json. */
export const exampleIcb = 'data/example-icb.json';

/** A day on which GPSoC was in force. */
export const inGpsoc = '2016-06-03';

/** The smallest catalogue that there can be. */
export const minimal: RawCatalogue = {
  format: 1,
  title: 'Example GP IT services',
  lots: [{id: '1', name: 'Lot 1'}],
  services: [{id: 'example-record', name: 'Example Record', supplier: 'Example Supplier', lot: '1'}],
};

const lots: RawLot[] = [
  {id: '1', name: 'Lot 1', title: 'Example clinical systems and modules'},
  {id: '2', name: 'Lot 2', title: 'Example services for the practice'},
  {id: '3', name: 'Lot 3', title: 'Example services between care settings'},
];

const record: RawService = {
  id: 'example-record',
  name: 'Example Record',
  supplier: 'example-supplier',
  summary: 'The record of each patient, with appointments and prescriptions.',
  categories: ['record-system'],
  capabilities: ['appointments', 'eps'],
  facets: {hosting: ['public-cloud']},
  lot: '1',
  status: 'available',
};

/** A service that says everything that a service can say. */
const messages: RawService = {
  id: 'example-messages',
  name: 'Example Messages',
  supplier: 'example-supplier',
  aliases: ['ExMess'],
  reference: ['EX-0042'],
  summary: 'Patients write to the practice, and the practice answers.',
  description:
    'A patient writes from the website of the practice. The message arrives in the list of tasks.\n\n' +
    'The answer is kept in the record of the patient. Patients can:\n- send photos\n- answer back\n\n' +
    'See https://example.org/messages/patients.',
  features: ['Photos with a message', 'Ready-made answers', 'A list of what is still open'],
  categories: ['patient-facing'],
  capabilities: ['secure-messaging', 'nhs-login'],
  facets: {hosting: ['public-cloud'], standards: ['Example Standard 7']},
  listings: [
    {lot: '1', status: 'in-assurance', from: '2024-03', until: '2025-09-14'},
    {lot: '1', status: 'available', from: '2025-09-15', note: 'For practices with more than one site: from 2026.'},
    {lot: '2', status: 'planned', from: '2025-09-15', planned: '2039-04'},
  ],
  pairings: [
    {service: 'example-record', status: 'assured', on: '2025-09-15'},
    {service: 'example-notes', status: 'in-assurance', note: 'Expected with the next version.'},
  ],
  needs: ['example-record'],
  prices: [
    {amount: 0.12, currency: 'GBP', unit: 'per patient per year', note: 'For up to 20,000 patients.', asOf: '2025-09'},
    {amount: null, currency: 'GBP', unit: 'per day of training'},
    {
      amount: null,
      currency: 'GBP',
      unit: 'per text message',
      tiers: [
        {from: 1, to: 9999, amount: 0.03},
        {from: 10_000, amount: 0.0245},
      ],
    },
  ],
  documents: [
    {title: 'Example service description', url: 'https://example.org/messages.pdf', format: 'PDF', bytes: 132547},
    {title: 'Example release notes of 2024', format: 'PDF', published: '2024-03', archived: true},
  ],
  url: 'https://example.org/messages',
  links: [
    {title: 'Ask for a demonstration', url: 'https://example.org/messages/demonstration'},
    {title: 'Is it working now?', url: 'https://example.org/messages/status'},
  ],
  contact: {telephone: '01632 960 042', email: 'messages@example.org', hours: 'Every working day'},
  sources: [{title: 'Example register, 15 September 2025', url: 'https://example.org/register'}],
  updated: '2025-09-15',
};

const others: RawService[] = [
  {
    id: 'example-notes',
    name: 'Example Notes',
    supplier: 'Another Example Supplier',
    summary: 'The record of each patient, for small practices.',
    categories: ['record-system'],
    capabilities: ['appointments'],
    facets: {hosting: ['own-server']},
    lot: '1',
    status: 'available',
  },
  {
    id: 'example-booking',
    name: 'Example Booking',
    supplier: 'Another Example Supplier',
    summary: 'Patients book, move and cancel appointments by themselves.',
    categories: ['patient-facing', 'appointments'],
    capabilities: ['appointments'],
    facets: {hosting: ['public-cloud']},
    lot: '1',
    status: 'assured',
    pairings: [
      {service: 'example-record', status: 'assured'},
      {service: 'example-notes', status: 'assured'},
    ],
  },
  {
    id: 'example-training',
    name: 'Example Training',
    supplier: 'example-trainers',
    summary: 'A day of training for the whole practice.',
    categories: ['training'],
    listings: [
      {lot: '2', status: 'available'},
      {lot: '3', status: 'planned', planned: '2039'},
    ],
  },
  {
    id: 'example-viewer',
    name: 'Example Viewer',
    supplier: 'example-trainers',
    summary: 'The hospital sees what the practice knows, and the other way round.',
    categories: ['sharing'],
    capabilities: ['appointments', 'eps'],
    facets: {hosting: ['own-server']},
    listings: [
      {lot: '1', status: 'withdrawn', from: '2024-01-01'},
      {lot: '2', status: 'in-assurance'},
      {lot: '3', status: 'available', from: '2023-10-01'},
    ],
  },
  {
    id: 'example-fax',
    name: 'Example Fax',
    supplier: 'example-trainers',
    summary: 'Letters by fax.',
    categories: ['sharing'],
    listings: [{lot: '3', status: 'withdrawn', from: '2024-01-01'}],
    replacedBy: 'example-viewer',
  },
  {
    id: 'example-supplier-of-monitors',
    name: 'Example Monitors (service not named)',
    supplier: 'Example Monitors',
    lot: '3',
    supplierOnly: true,
  },
];

/** Of two lots. */
const guide: RawDocument = {
  title: 'Example guide to ordering',
  url: 'https://example.org/guide.pdf',
  format: 'PDF',
  bytes: 482133,
  published: '2026-01-05',
};

/** A framework that goes on: three lots, and something of everything. */
export const framework: RawCatalogue = {
  format: 1,
  title: 'Example framework for GP IT services',
  publisher: {name: 'Example publisher', url: 'https://example.org/'},
  updated: '2026-01-05',
  licence: {name: 'Example licence', url: 'https://example.org/licence'},
  contact: {
    telephone: '01632 960001',
    email: 'help@example.org',
    url: 'https://example.org/help',
    hours: 'Example hours: Monday to Friday, 9am to 5pm',
  },
  facets: [
    {
      id: 'hosting',
      name: 'Hosting',
      values: [
        {id: 'public-cloud', name: 'Public cloud'},
        {id: 'own-server', name: 'Server of the practice'},
      ],
    },
    {id: 'standards', name: 'Standards', filter: false},
  ],
  lots,
  categories: [
    {id: 'record-system', name: 'Record system', lot: '1', principal: true},
    {id: 'patient-facing', name: 'Services for patients', lot: '1'},
    {id: 'appointments', name: 'Appointments', lot: '1'},
    {id: 'training', name: 'Training', lot: '2'},
    {id: 'sharing', name: 'Sharing information', lot: '3'},
  ],
  capabilities: [
    {id: 'appointments', name: 'Appointments'},
    {id: 'secure-messaging', name: 'Secure messages'},
    {id: 'eps', name: 'Electronic Prescription Service', abbreviation: 'EPS', kind: 'national-service'},
    {id: 'nhs-login', name: 'NHS login', kind: 'national-service'},
  ],
  suppliers: [
    {
      id: 'example-supplier',
      name: 'Example Supplier',
      aliases: ['ExSup'],
      url: 'https://example.org/supplier',
      telephone: '01632 960002',
      email: 'sales@example.org',
    },
    {id: 'example-trainers', name: 'Example Trainers & Partners'},
  ],
  services: [record, messages, ...others],
};

/** Documents and notices of lots, and terms in each tense: over, in force, in doubt and to come. */
export const inWords: RawCatalogue = {
  ...framework,
  title: 'Example framework, lot by lot',
  summary: 'An example of a framework with three lots, which nobody can order from.',
  reviewBy: '2039-06-30',
  feedback: {text: 'Example: tell us what is missing', url: 'https://example.org/feedback'},
  organisationTypes: [
    {id: 'practice', name: 'GP practice'},
    {id: 'icb', name: 'integrated care board', plural: 'integrated care boards', abbreviation: 'ICB'},
    {id: 'trust', name: 'NHS trust'},
  ],
  payers: [{id: 'grant', name: 'the example grant'}],
  lots: [
    {
      ...lots[0]!,
      summary: 'Example: the system that a practice works with, and what can be added to it.',
      description: 'Example of a first paragraph.\n\nExample of a second paragraph.',
      terms: [
        {
          from: '2020-01-01',
          to: '2023-12-31',
          eligible: ['practice'],
          others: 'no',
          orderedBy: ['icb'],
          onBehalfOf: ['practice'],
          funding: {payers: ['grant'], text: 'Example: the grant ended with the year 2023.'},
        },
        {
          from: '2024-01-01',
          to: '2038-12-31',
          eligible: ['practice'],
          others: 'no',
          orderedBy: ['icb'],
          onBehalfOf: ['practice'],
          requires: ['assurance', 'pairing', 'practice-agreement', 'disclaimer'],
          funding: {
            payers: ['central'],
            guaranteedFor: ['record-system'],
            shortfall: ['icb', 'practice'],
            text: 'Example: the money of a year is spent in the order of requests.',
          },
          agreement: 'Example call-off agreement',
          text: 'Example: what the publisher says of this period.',
          sources: [{title: 'Example terms, third edition', url: 'https://example.org/terms'}],
        },
      ],
      documents: [guide, {title: 'Example guide of 2020', format: 'PDF', bytes: 65536, archived: true}],
    },
    {
      ...lots[1]!,
      terms: [
        {
          from: '2024-01-01',
          eligible: ['practice', 'trust'],
          orderedBy: ['practice', 'trust'],
          funding: {payers: ['local', 'grant']},
          unclear: 'Example: the suppliers have not agreed yet.',
        },
      ],
      notices: [{kind: 'disclaimer', text: 'Example disclaimer: nobody has assured the services of Lot 2.'}],
      documents: [{title: 'Example price list', url: 'https://example.org/prices.xlsx', format: 'Excel'}, guide],
    },
    {
      ...lots[2]!,
      terms: [
        {
          from: '2039',
          eligible: ['trust'],
          orderedBy: ['icb'],
          onBehalfOf: ['trust'],
          funding: {payers: ['icb'], shortfall: ['trust'], guaranteedFor: ['sharing']},
        },
      ],
    },
  ],
  categories: [
    {
      id: 'record-system',
      name: 'Record system',
      lot: '1',
      principal: true,
      summary: 'Example: what a practice works with all day.',
      examples: ['registration', 'appointment book'],
    },
    ...framework.categories!.slice(1),
  ],
};

export const empty: RawCatalogue = {...framework, title: 'Example framework, just opened', services: []};

export const oneService: RawCatalogue = {...framework, title: 'Example framework with one service', services: [record]};

/** 35 services, alike but for their names and suppliers. */
export const thirtyFive: RawCatalogue = {
  ...framework,
  title: 'Example framework with 35 services',
  services: Array.from({length: 35}, (_, n) => ({
    ...record,
    id: `example-${n + 1}`,
    name: `Example Record ${n + 1}`,
    supplier: `Example Supplier ${(n % 4) + 1}`,
  })),
};

/** Each is a system of its own, so the filter "Works with" has ten thousand options, too. */
export const tenThousand: RawCatalogue = {
  ...framework,
  title: 'Example framework with ten thousand services',
  services: Array.from({length: 10_000}, (_, n) => ({
    ...record,
    id: `example-${n}`,
    name: `Example service number ${n}`,
  })),
};

/** The day of `statuses`: it lies in the year that is all that is known of one listing. */
export const dayOfStatuses = '2026-06-15';

/** One service for each way in which a service can stand. */
export const statuses: RawCatalogue = {
  format: 1,
  title: 'Example services, one for each status',
  lots: [
    {id: '1', name: 'Lot 1'},
    {id: 'past', name: 'Past lot', terms: [terms('2014-03-28', '2019-12-31')]},
    {id: 'next', name: 'Next lot', terms: [terms('2039-04-01')]},
  ],
  services: [
    standing('Available', {status: 'available'}),
    standing('Assured', {status: 'assured'}),
    standing('In assurance', {status: 'in-assurance'}),
    standing('Planned', {status: 'planned', planned: '2039-04'}),
    standing('Planned for a day that has passed', {status: 'planned', planned: '2026-01'}),
    standing('Withdrawn', {status: 'withdrawn'}),
    standing('The publisher’s own words', {status: 'Example: being discussed'}),
    {id: 'not-stated', name: 'Example: Not stated', lot: '1'},
    standing('Ended', {status: 'available', until: '2025-03-31'}),
    standing('Ended with its lot', {lot: 'past', status: 'available'}),
    standing('Not started', {status: 'available', from: '2039-09'}),
    standing('Not started, as its lot', {lot: 'next', status: 'available'}),
    {id: 'supplier-only', name: 'Example: Supplier only', supplier: 'Example Supplier', lot: '1', supplierOnly: true},
    standing('Unclear date', {status: 'available', from: '2026'}),
    {id: 'on-no-lot', name: 'Example: On no lot', supplier: 'Example Supplier'},
  ],
};

/** The day of `plans`. */
export const dayOfPlans = '2026-06-15';

/** Each way in which a plan can go, and each that a day can be known. */
export const plans: RawCatalogue = {
  format: 1,
  title: 'Example services and their plans',
  lots: [
    {id: '1', name: 'Lot 1', title: 'Example clinical systems and modules'},
    {id: 'past', name: 'Past lot', terms: [terms('2022-04-01', '2025-03-31')]},
  ],
  services: [
    standing('On the way', {status: 'in-assurance', from: '2026-02', planned: '2027-03'}),
    standing('To the day', {status: 'planned', planned: '2026-10-01'}),
    standing('Some day', {status: 'planned'}),
    standing('Late', {status: 'planned', planned: '2025-09', note: 'Example: no new date has been named.'}),
    standing('Ended with its lot', {lot: 'past', status: 'available', from: '2023'}),
    {
      id: 'slipped',
      name: 'Example: Slipped twice',
      supplier: 'Example Supplier',
      listings: [
        {lot: '1', status: 'planned', planned: '2024-11', until: '2024-10-31'},
        {lot: '1', status: 'planned', planned: '2025-04', from: '2024-11-01', until: '2025-04-30'},
        {lot: '1', status: 'assured', from: '2025-05-12'},
      ],
    },
    {
      id: 'kept',
      name: 'Example: Kept, then withdrawn',
      supplier: 'Another Example Supplier',
      listings: [
        {lot: '1', status: 'in-assurance', from: '2023-06-01', until: '2024-02-29', planned: '2024-03'},
        {lot: '1', status: 'available', from: '2024-03-01', until: '2025-12-31'},
        {lot: '1', status: 'withdrawn', from: '2026-01-01'},
      ],
    },
    standing('Own words', {status: 'Example: pilot practices only', from: '2026-01-05', until: '2026-12-31'}),
    standing('Without dates', {status: 'available'}),
  ],
};

/** 60 services with a day each. */
export const sixtyDated: RawCatalogue = {
  ...framework,
  title: 'Example framework with 60 services',
  services: Array.from({length: 60}, (_, n) => ({
    id: `example-${n + 1}`,
    name: `Example Record ${n + 1}`,
    supplier: 'Example Supplier',
    listings: [{lot: '1', status: 'available', from: `${2020 + (n % 6)}-04-01`}],
  })),
};

/** Of `statuses`, for the attribute: withdrawn services show only where it names them. */
export const everyStatus =
  'available, assured, in-assurance, planned, withdrawn, Example: being discussed, ' +
  'not-stated, ended, not-started, supplier-only';

function standing(name: string, listing: Omit<RawListing, 'lot'> & {lot?: string}): RawService {
  return {
    id: name.toLowerCase().replaceAll(/\W+/g, '-'),
    name: `Example: ${name}`,
    supplier: 'Example Supplier',
    listings: [{lot: '1', ...listing}],
  };
}

function terms(from: string, to?: string): RawTerms {
  return {from, ...(to && {to}), eligible: [], orderedBy: ['icb'], funding: {payers: ['local']}};
}

const disclaimer = {
  kind: 'disclaimer',
  text: 'Example disclaimer: nobody has assured the services of Lots 2 and 3.',
} as const;

/** A disclaimer that two lots share, and a notice of each kind. */
export const notices: RawCatalogue = {
  ...framework,
  title: 'Example framework with notices',
  lots: [
    {...lots[0]!, notices: [{kind: 'information', text: 'Example information: prices change in April.'}]},
    {...lots[1]!, notices: [disclaimer]},
    {
      ...lots[2]!,
      notices: [
        disclaimer,
        {
          kind: 'warning',
          title: 'Example warning',
          text: 'The catalogue of this lot closes soon.',
          url: 'https://example.org/closing',
        },
      ],
    },
  ],
};

export const archived: RawCatalogue = {
  ...framework,
  title: 'Example framework that has ended',
  archived: {
    on: '2019-12-31',
    text: 'The example framework has ended. This catalogue is kept for the record.',
    url: 'https://example.org/next-framework',
  },
};

export const overdue: RawCatalogue = {
  ...framework,
  title: 'Example framework that nobody has looked at',
  updated: '2019-01-15',
  reviewBy: '2020-01',
};

export const partial: RawCatalogue = {
  ...framework,
  title: 'Example framework, not complete',
  partial: 'Example: the list of the services on Lot 3 has been lost.',
};

/** What this publisher calls lots, services and modules. */
export const otherWords: RawCatalogue = {
  ...framework,
  title: 'Example catalogue of solutions',
  words: {lot: ['framework', 'frameworks'], service: ['solution', 'solutions'], module: ['add-on', 'add-ons']},
};

/** Records that cannot be read, between two that can. */
export const damaged: unknown = {
  ...minimal,
  title: 'Example catalogue with faults',
  services: [
    record,
    {id: 'example-without-a-name'},
    'Example text in the place of a service',
    {...record, id: 'example-odd', name: 'Example with odd facts', status: 3, updated: '31/12/2026', documents: 'none'},
  ],
};

const longWord = 'Example' + 'donaudampfschifffahrtselektrizitäten'.repeat(3);

export const longWords: RawCatalogue = {
  ...framework,
  title: `Example catalogue of ${longWord}`,
  lots: [
    {
      id: '1',
      name: `Lot ${longWord}`,
      notices: [{kind: 'disclaimer', text: `${longWord}:https://example.org/${longWord}`}],
    },
  ],
  services: [
    {
      ...messages,
      id: 'example-long',
      name: longWord,
      supplier: longWord,
      summary: `Example of a summary with ${longWord} in it.`,
      features: [longWord],
      categories: [longWord],
      capabilities: [longWord],
      facets: {hosting: [longWord]},
      listings: [{lot: '1', status: longWord, from: '2025-09-15', note: longWord}],
      pairings: [{service: longWord, status: longWord, on: '2025-09-15', note: longWord}],
      sources: [{title: `https://example.org/${longWord}`, url: `https://example.org/${longWord}`}],
    },
    record,
  ],
};

/** A catalogue in Arabic, with names in Latin letters in it. */
export const arabic: RawCatalogue = {
  format: 1,
  title: 'مثال: خدمات تقنية المعلومات للعيادات',
  language: 'ar',
  publisher: {name: 'مثال: الناشر', url: 'https://example.org/'},
  updated: '2026-01-05',
  contact: {telephone: '01632 960001', email: 'help@example.org'},
  lots: [
    {id: '1', name: 'القسم 1', notices: [{kind: 'disclaimer', text: 'مثال: لم يتحقق أحد من هذه الخدمات (Example).'}]},
    {id: '2', name: 'القسم 2'},
  ],
  categories: [{id: 'records', name: 'سجل المرضى', principal: true}],
  services: [
    {
      id: 'sijill',
      name: 'مثال: السجل',
      supplier: 'Example Supplier Ltd.',
      summary: 'مثال: سجل كل مريض، مع المواعيد والوصفات (NHS).',
      categories: ['records'],
      listings: [
        {lot: '1', status: 'available', from: '2025-09-15'},
        {lot: '2', status: 'planned', planned: '2039-04'},
      ],
    },
    {
      id: 'rasail',
      name: 'Example Messages (2.0)',
      supplier: 'مثال: المورّد',
      summary: 'مثال: يكتب المرضى إلى العيادة، والعيادة تجيب.',
      features: ['مثال: صور مع الرسالة', 'Example feature'],
      listings: [{lot: '1', status: 'assured', from: '2025-09-15'}],
      pairings: [{service: 'sijill', status: 'assured', on: '2025-09-15'}],
    },
  ],
};

/** Who may order, and who pays, in force from 2024 on. */
const rules: RawTerms = {
  from: '2024-04-01',
  eligible: ['gp-practice'],
  others: 'no',
  orderedBy: ['icb'],
  onBehalfOf: ['gp-practice'],
  requires: ['assurance', 'pairing', 'practice-agreement'],
  funding: {
    payers: ['central'],
    guaranteedFor: ['record-system'],
    shortfall: ['icb', 'gp-practice'],
    text: 'Example: NHS central funding always pays for the record system.',
  },
  agreement: 'Example call-off agreement',
  steps: [{text: 'Example: fill in the request form.', url: 'https://example.org/request'}],
  sources: [{title: 'Example rules of the framework', url: 'https://example.org/rules'}],
};

const organisationTypes = [
  {id: 'gp-practice', name: 'GP practice', plural: 'GP practices', odsRoles: ['RO177', 'RO76']},
  {id: 'icb', name: 'integrated care board', plural: 'integrated care boards', abbreviation: 'ICB'},
  {id: 'support-unit', name: 'support unit', plural: 'support units', actsFor: ['icb']},
  {id: 'nhs-trust', name: 'NHS trust', plural: 'NHS trusts'},
];

/** A framework that goes on, and says who may use it. */
export const ordering: RawCatalogue = {
  ...framework,
  title: 'Example framework with rules',
  organisationTypes,
  lots: [
    {...lots[0]!, terms: [rules]},
    {
      ...lots[1]!,
      notices: [disclaimer],
      terms: [
        {
          ...rules,
          others: 'check',
          orderedBy: ['gp-practice', 'icb'],
          requires: ['disclaimer'],
          funding: {payers: ['local']},
        },
      ],
    },
    {...lots[2]!, terms: [{...rules, from: '2039-04-01'}]},
  ],
};

/** So many kinds of organisation that they stand in a list to choose from. */
export const manyTypes: RawCatalogue = {
  ...ordering,
  title: 'Example framework for many kinds of organisation',
  organisationTypes: [
    ...organisationTypes,
    ...Array.from({length: 12}, (_, n) => ({id: `kind-${n + 1}`, name: `example kind ${n + 1}`})),
  ],
};

/** Its organisations cannot be looked up: the files are not where it says. */
export const lostOrganisations: RawCatalogue = {
  ...ordering,
  organisations: {url: 'data/no-such-organisations-{prefix}.json', prefixLength: 1, prefixes: ['E']},
};

/** The Arabic one with rules. */
export const arabicOrdering: RawCatalogue = {
  ...arabic,
  organisationTypes: [
    {id: 'clinic', name: 'عيادة', plural: 'العيادات'},
    {id: 'board', name: 'الهيئة', plural: 'الهيئات'},
  ],
  lots: [
    {
      ...arabic.lots![0]!,
      terms: [
        {
          from: '2024-04-01',
          eligible: ['clinic'],
          orderedBy: ['board'],
          onBehalfOf: ['clinic'],
          requires: ['pairing', 'practice-agreement'],
          funding: {payers: ['board'], text: 'مثال: تدفع الهيئة (NHS).'},
        },
      ],
    },
    arabic.lots![1]!,
  ],
};

/** A file's address while this page is open, for a file that is not on a server. */
export function asFile(catalogue: RawCatalogue): string {
  return URL.createObjectURL(new Blob([JSON.stringify(catalogue)], {type: 'application/json'}));
}

/** The first services are there, the others never come. */
export function arriving(): RawCatalogue {
  const never = new URL(`${gpsoc}?hang`, document.baseURI).href;
  return {...framework, title: 'Example framework in two files', servicePages: [{url: never, count: 32}]};
}
