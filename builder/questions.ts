// The seven questions, and which attributes of a tag each of them sets.

import type {Tag} from '../src/tags.ts';
import type {Place} from './choice.ts';

/** What readers want to do, in the order of how often. */
export const wishes: readonly (readonly [tag: Tag, wish: string, more: string])[] = [
  ['lot-catalogue', 'Find a service', 'A list with search, filters and pages'],
  ['order-eligibility', 'Learn whether they may order', 'The answer, who orders, who pays, and why'],
  ['service-card', 'Read about one service', 'One service, short or in full'],
  ['lot-overview', 'Understand the lots', 'What each lot holds, who orders and who pays'],
  ['service-compare', 'Compare services', 'Two to four services side by side'],
  ['order-request', 'Ask for services to be ordered', 'What they tick elsewhere on the page, as a request'],
  ['eligible-organisations', 'See who may use a lot', 'Kinds of organisation, and a look-up by ODS code'],
  ['service-roadmap', 'See what is planned', 'What is available, in assurance and planned'],
  ['catalogue-documents', 'Get the documents', 'The files of each lot'],
  ['catalogue-contact', 'Ask somebody', 'Telephone, email, and how old the data is'],
];

export const placeNames: Readonly<Record<Place, string>> = {
  html: 'A page of plain HTML',
  wordpress: 'WordPress',
  umbraco: 'Umbraco, or another editor that takes tags away',
  sharepoint: 'SharePoint',
  disk: 'A file share, without a web server',
  email: 'I send it to my web team',
};

/** An attribute that takes one or several of the catalogue's own ids. */
export interface Pick {
  readonly name: string;
  readonly label: string;
  readonly from: 'lots' | 'categories' | 'systems' | 'services' | 'organisationTypes';
  readonly isMany: boolean;
}

/** What part of the catalogue it shows. */
export const parts: readonly Pick[] = [
  {name: 'lot', label: 'Lots', from: 'lots', isMany: true},
  {name: 'category', label: 'Kinds of service', from: 'categories', isMany: true},
  {name: 'service', label: 'Service', from: 'services', isMany: false},
];

/** What is known of the readers. */
export const readers: readonly Pick[] = [
  {name: 'organisation', label: 'Their organisation', from: 'organisationTypes', isMany: false},
  {name: 'principal-system', label: 'Their principal clinical system', from: 'systems', isMany: false},
  {name: 'works-with', label: 'Only services that work with', from: 'systems', isMany: false},
];

/** An attribute that has a few values. */
export interface Look {
  readonly name: string;
  readonly label: string;
  /** The first is the default, which needs no attribute. */
  readonly values: readonly (readonly [value: string, words: string])[];
}

const yesNo = [
  ['', 'No'],
  ['true', 'Yes'],
] as const;

export const looks: readonly Look[] = [
  {
    name: 'layout',
    label: 'Services as',
    values: [
      ['', 'Cards'],
      ['table', 'A table, where there is room'],
      ['list', 'Plain lines'],
    ],
  },
  {
    name: 'detail',
    label: 'How much it says',
    values: [
      ['', 'The most important'],
      ['full', 'Everything'],
    ],
  },
  {
    name: 'page-size',
    label: 'Services on a page',
    values: [
      ['', '10'],
      ['5', '5'],
      ['20', '20'],
      ['50', '50'],
    ],
  },
  {
    name: 'controls',
    label: 'What readers may use',
    values: [
      ['', 'Everything'],
      ['search count pages', 'Search and pages only'],
      ['none', 'Nothing, they see the list'],
    ],
  },
  {name: 'selectable', label: 'Boxes to collect services for an order request', values: yesNo},
  {name: 'comparable', label: 'Boxes to compare services', values: yesNo},
  {
    name: 'heading-level',
    label: 'Level of its heading: one more than that of the heading above it on your page',
    values: [
      ['', '2'],
      ['3', '3'],
      ['4', '4'],
      ['5', '5'],
      ['6', '6'],
    ],
  },
];

/** Attributes that are asked for by name elsewhere on the page. */
export const asked: readonly string[] = [
  'src',
  'heading',
  'contact',
  ...[...parts, ...readers, ...looks].map(({name}) => name),
];
