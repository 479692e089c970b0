// One valid file in which every field of the format is used: to be mutilated by tests that ask of each
// field what happens without it. test/node/schema.test.ts holds it against the schema.

import type {Raw} from './build.ts';

/** The address of the file, for tests about its relative URLs. */
export const fullCatalogueUrl = 'https://example.org/data/catalogue.json';

/** A fresh copy, to be changed at will. */
export function fullCatalogue(): Raw {
  return structuredClone(file);
}

const file: Raw = {
  format: 1,
  title: 'GP IT services',
  summary: 'What practices could have.',
  language: 'en-GB',
  publisher: {name: 'NHS Digital', url: 'https://digital.nhs.uk/'},
  updated: '2018-09-28',
  reviewBy: '2019-06',
  partial: 'The register is no longer published.',
  archived: {on: '2019-12-31', text: 'GPSoC has ended.', url: 'https://digital.nhs.uk/ended'},
  licence: {name: 'OGL v3.0', url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'},
  contact: {telephone: '0300 303 5678', email: 'help@example.org', url: 'help', hours: '9 to 5'},
  feedback: {text: 'Tell us', url: 'mailto:feedback@example.org'},
  words: {
    lot: ['framework', 'frameworks'],
    service: ['solution', 'solutions'],
    module: ['add-on', 'add-ons'],
    supplier: ['vendor', 'vendors'],
    category: ['type', 'types'],
  },
  organisationTypes: [
    {id: 'gp-practice', name: 'GP practice', plural: 'GP practices', odsRoles: ['RO177', 'RO76']},
    {
      id: 'ccg',
      name: 'clinical commissioning group',
      abbreviation: 'CCG',
      actsFor: ['gp-practice'],
      from: '2013-04-01',
      until: '2022-06',
    },
    {id: 'icb', name: 'integrated care board', succeeds: ['ccg'], from: '2022-07-01'},
  ],
  payers: [{id: 'pcarp', name: 'recovery plan funding'}],
  facets: [{id: 'hosting', name: 'Hosting', values: [{id: 'public-cloud', name: 'Public cloud'}], filter: false}],
  lots: [
    {
      id: '1',
      name: 'Lot 1',
      title: 'Principal systems',
      summary: 'IT for practices.',
      description: 'One.\n\nTwo.',
      terms: [
        {
          from: '2014-03-28',
          to: '2018-03-31',
          eligible: ['gp-practice'],
          others: 'no',
          orderedBy: ['ccg'],
          onBehalfOf: ['gp-practice'],
          requires: ['assurance', 'pairing', 'practice-agreement', 'disclaimer'],
          funding: {payers: ['central'], guaranteedFor: ['principal'], shortfall: ['ccg'], text: 'While it lasts.'},
          agreement: 'Call-off agreement',
          text: 'CCGs place orders.',
          steps: [{text: 'Agree it with your CCG.', url: 'how', when: ['ask-orderer', 'ended']}],
          sources: [{title: 'Agreements', url: 'https://example.org/agreements'}],
        },
        {from: '2018-04', eligible: [], orderedBy: ['ccg'], funding: {payers: ['local']}, unclear: 'Still discussed.'},
      ],
      notices: [{kind: 'disclaimer', title: 'Disclaimer', text: 'Not assured.', url: 'https://example.org/disclaimer'}],
      documents: [
        {title: 'Register', url: 'register.pdf', format: 'PDF', bytes: 132547, published: '2018-08', archived: true},
      ],
    },
    {id: '2', name: 'Lot 2'},
  ],
  categories: [
    {id: 'principal', name: 'Principal system', lot: '1', summary: 'The record.', principal: true},
    {id: 'telehealth', name: 'Telehealth', examples: ['video', 'monitoring'], parent: 'remote'},
    {id: 'remote', name: 'Care at a distance'},
  ],
  capabilities: [
    {id: 'eps', name: 'Electronic prescriptions', abbreviation: 'EPS', summary: 'Sends.', kind: 'national-service'},
  ],
  suppliers: [
    {
      id: 'emis',
      name: 'EMIS',
      aliases: ['Egton', 'EMIS Health'],
      url: 'https://www.emishealth.com/',
      telephone: '01632 960000',
      email: 'sales@example.org',
    },
  ],
  services: [
    {
      id: 'emis-web',
      name: 'EMIS Web',
      supplier: 'emis',
      categories: ['principal'],
      lot: '1',
      status: 'available',
    },
    {
      id: 'i-patient',
      name: 'i-Patient',
      supplier: 'PAERs',
      aliases: 'iPatient',
      reference: ['IP-1', 'IP-2'],
      summary: 'Patients see their record.',
      description: 'Records.\n\nAppointments.',
      features: ['records', 'appointments'],
      categories: ['telehealth', 'Patient-facing'],
      capabilities: ['eps', 'Booking'],
      facets: {hosting: ['public-cloud', 'own'], integration: ['im1']},
      listings: [
        {lot: '1', status: 'in-assurance', from: '2014-03', until: '2015-09-13', planned: '2015', note: 'Under way.'},
        {lot: '1', status: 'assured', from: '2015-09-14'},
        {lot: '2', status: 'Awaiting approval'},
      ],
      pairings: [
        {service: 'emis-web', status: 'assured', on: '2015-09-14', note: 'Full roll-out.'},
        {service: 'systmone', status: 'in-assurance'},
      ],
      needs: ['emis-web'],
      supplierOnly: false,
      prices: [
        {amount: 3427.72, currency: 'GBP', unit: 'per practice per year', note: 'Quoted.', asOf: '2009-06'},
        {
          amount: null,
          currency: 'GBP',
          unit: 'per day',
          tiers: [
            {from: 1, to: 9, amount: 500},
            {from: 10, amount: 450.125},
          ],
        },
      ],
      documents: [{title: 'Description', format: 'PDF'}],
      links: [{title: 'Demonstration', url: 'https://example.org/i-patient/demo'}],
      url: 'https://example.org/i-patient/',
      contact: {telephone: '01632 960001', email: 'i-patient@example.org', url: 'i-patient/help', hours: '8 to 6'},
      sources: [{title: 'EHI', url: 'https://example.org/ehi'}],
      updated: '2016-02-29',
      replacedBy: 'emis-web',
    },
  ],
  servicePages: [{url: 'services/1.json', count: 500, lots: ['2']}],
  organisations: {url: 'organisations/{prefix}.json', prefixLength: 2, prefixes: ['00', 'A8']},
};
