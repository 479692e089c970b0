// What <eligible-organisations> shows in each situation.

import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/eligible-organisations/define.ts';
import type {RawCatalogue, RawOrganisationType, RawTerms} from '../src/index.ts';
import {arabicStrings} from './arabic-strings.ts';
import * as catalogues from './example-catalogues.ts';
import {gpsoc, inGpsoc} from './example-catalogues.ts';
import type {CommonSettings} from './example.ts';
import {finds, loseSource, press} from './reader.ts';
import {storyFor} from './story.ts';
import {withoutCatalogue} from './without-catalogue.ts';

interface Settings extends CommonSettings {
  lot?: string;
  ods?: string;
  organisation?: string;
}

const meta: Meta<Settings> = {
  title: 'Elements/eligible-organisations/Examples',
  component: 'eligible-organisations',
};

export default meta;

const story = storyFor(meta);

const words = 'Example: who may use it, as a page';
const link = html`<a href="https://example.org/who">${words}</a>`;
const without = withoutCatalogue(link, words);

const organisationTypes: RawOrganisationType[] = [
  {id: 'gp-practice', name: 'GP practice', plural: 'GP practices'},
  {id: 'pcn', name: 'primary care network', plural: 'primary care networks', abbreviation: 'PCN'},
  {id: 'ccg', name: 'clinical commissioning group', plural: 'clinical commissioning groups', abbreviation: 'CCG'},
  {
    id: 'icb',
    name: 'integrated care board',
    plural: 'integrated care boards',
    abbreviation: 'ICB',
    succeeds: ['ccg'],
  },
  {id: 'csu', name: 'commissioning support unit', plural: 'commissioning support units', actsFor: ['ccg', 'icb']},
  {id: 'nhs-trust', name: 'NHS trust', plural: 'NHS trusts'},
];

const terms: RawTerms = {
  eligible: ['gp-practice'],
  others: 'no',
  orderedBy: ['ccg'],
  onBehalfOf: ['gp-practice'],
  funding: {payers: ['central']},
  sources: [{title: 'Example source', url: 'https://example.org/terms'}],
};

const [lot1, lot2, lot3] = catalogues.framework.lots!;

/** Three lots: one whose terms have changed, one that is not certain, and one of which nothing is known. */
const framework: RawCatalogue = {
  ...catalogues.framework,
  organisationTypes,
  lots: [
    {
      ...lot1!,
      terms: [
        {...terms, to: '2022-06-30'},
        {...terms, from: '2022-07-01', orderedBy: ['icb']},
        {...terms, from: '2025-10-01', eligible: ['pcn'], orderedBy: ['pcn'], onBehalfOf: []},
      ],
    },
    {...lot2!, terms: [{...terms, from: '2024-03', others: 'check', unclear: 'Example: the contract is being read.'}]},
    lot3!,
  ],
};

const kinds = 'ambulance dental eye hearing mental community prison school'.split(' ');

const manyTypes: RawCatalogue = {
  ...framework,
  organisationTypes: [...organisationTypes, ...kinds.map((kind) => ({id: kind, name: `Example ${kind} service`}))],
};

// By period

export const RealCatalogue = story({
  about: 'Without `lot` it covers every lot: here those of GPSoC, which has ended.',
  settings: {src: gpsoc, notices: 'always'},
  content: link,
  then: (element) => press(element, 'Rules for every type of organisation'),
  shows: [
    'Organisations that could use each lot',
    '1 April 2018 to 31 December 2019 Ended',
    'Until 31 March 2018: what was different',
    'Commissioning support units (CSU): for clinical commissioning groups (CCG), with their authority',
    'No other organisation could use it.',
    'The rules for this period are not certain.',
  ],
});

export const OneLot = story({
  about: '`lot` limits it to one lot.',
  settings: {src: gpsoc, lot: 'Lot 1'},
  then: (element) => press(element, 'Rules for every type of organisation'),
  shows: ['Organisations that could use Lot 1', 'Yes, through the CCG'],
});

export const DayInThePast = story({
  about: '`as-of` shows another date, and says so. GPSoC was in force on this one.',
  settings: {src: gpsoc, lot: '2', 'as-of': inGpsoc},
  then: (element) => press(element, 'Rules for every type of organisation'),
  shows: [
    'How things stood on 3 June 2016',
    'Organisations that could use Lot 2',
    'Ask first',
    'From 1 April 2018: what changed',
  ],
});

export const ChangingTerms = story({
  about: 'Where periods overlap, there is a table for each time with the same rules.',
  settings: {catalogue: framework},
  shows: [
    'Until 30 June 2022: what was different',
    'Until 30 September 2025: what was different',
    'From 1 October 2025',
    'Commissioning support units: for integrated care boards (ICB), with their authority',
    'Example: the contract is being read.',
    'The source gives only a month or a year, so we',
    'The catalogue does not say who may use Lot 3.',
  ],
});

export const ChangingKinds = story({
  about: 'Where one type of organisation takes the place of another, each shows in the table of its time.',
  settings: {
    catalogue: {
      ...framework,
      organisationTypes: [
        {id: 'gp-practice', name: 'GP practice', plural: 'GP practices'},
        {id: 'ccg', name: 'clinical commissioning group', plural: 'clinical commissioning groups', until: '2022-06-30'},
        {
          id: 'icb',
          name: 'integrated care board',
          plural: 'integrated care boards',
          from: '2022-07-01',
          succeeds: ['ccg'],
        },
      ],
      lots: [{...lot1!, terms: [terms]}],
    },
  },
  shows: [
    'Until 30 June 2022: what was different',
    'From 1 July 2022',
    'Integrated care boards: as successors of clinical commissioning groups',
  ],
});

export const NotBegun = story({
  about: 'A period has not started yet.',
  settings: {catalogue: {...framework, lots: [{...lot1!, terms: [{...terms, from: '2039-04-01'}]}]}},
  shows: ['From 1 April 2039 Not started', 'No other organisation will be able to use it.'],
});

export const Search = story({
  about: 'Readers can search more than 12 types of organisation.',
  settings: {catalogue: manyTypes},
  then: (element) => type(element, '#search', 'care'),
  shows: ['2 of 14 types of organisation', 'Primary care networks (PCN)'],
});

// One organisation

export const LookUp = story({
  about: 'Where the catalogue has a look-up, readers find their organisation by its ODS code.',
  settings: {src: gpsoc, 'as-of': inGpsoc, lot: '1 2'},
  then: (element) => type(element, '#ods', 'a81001'),
  shows: [
    'The Densham Surgery (A81001), GP practice, commissioned by NHS Hartlepool and Stockton-on-Tees CCG.',
    'The Densham Surgery (A81001) could use Lots 1 and 2. The CCG placed the orders.',
    'This is guidance from the catalogue.',
  ],
});

export const Closed = story({
  about: '`ods` names the organisation. This one had closed before the date shown.',
  settings: {src: gpsoc, 'as-of': inGpsoc, ods: '00F'},
  shows: ['It closed on 31 March 2015.', 'NHS Newcastle Gateshead CCG (13T) has taken its place.'],
});

export const KindByHand = story({
  about: 'The look-up does not say the type of the organisation, so readers choose it.',
  settings: {src: gpsoc, 'as-of': inGpsoc},
  then: (element) => type(element, '#ods', 'A85621'),
  shows: ['It is not recorded as a GP practice', 'What type of organisation do you work for?'],
});

export const UnreadableCode = story({
  about: 'The reader has typed something that is not an ODS code.',
  settings: {src: gpsoc},
  then: (element) => type(element, '#ods', 'A8-1'),
  shows: ['ODS code must only include letters and numbers'],
});

export const KindNamed = story({
  about: '`organisation` names the type. It needs no look-up.',
  settings: {catalogue: framework, organisation: 'GP practice'},
  shows: [
    'GP practices can use Lot 1. The ICB places the orders.',
    'The rules of Lot 2 are not clear.',
    '01632 960001',
  ],
});

// When there is nothing to show

export const NothingKnown = story({
  about: 'The catalogue does not say who can use its lots.',
  settings: {catalogue: catalogues.minimal},
  shows: ['The catalogue does not say who may use Lot 1.'],
});

export const EmptyCatalogue = story({
  about: 'The catalogue has no lots and no services yet.',
  settings: {catalogue: {...catalogues.empty, lots: []}},
  shows: [
    'Organisations that can use each lot',
    'The catalogue has no lots, so it does not say who can use its services.',
  ],
});

export const UnknownLot = story({
  about: 'The catalogue does not have the lot that `lot` names.',
  settings: {catalogue: framework, lot: '4'},
  shows: ['No lot is called 4.'],
});

export const UnknownKind = story({
  about: '`organisation` names a type that the catalogue does not have.',
  settings: {catalogue: framework, organisation: 'example-typo'},
  shows: ['No type of organisation is called example-typo.'],
});

export const Loading = story(without.loading);

export const SavedCopy = story({
  about: 'The catalogue cannot load now. Readers see a copy from an earlier visit, with its date.',
  settings: {src: catalogues.asFile(framework), 'max-stale': 7},
  then: (element) => loseSource(element, 'Organisations that can use each lot'),
  shows: ['This is a copy saved on', 'Try again', 'From 1 October 2025'],
});

export const FailedNotFound = story(without.notFound);

export const FailedWithoutSlots = story(without.withoutSlots);
export const FailedNoSource = story(without.noSource);

// How it fits its page

export const Slots = story({
  about: 'Slots hold your own heading, introduction, contact and last line.',
  settings: {catalogue: framework, organisation: 'pcn'},
  content: html`
    <h2 slot="heading">Example heading of our own</h2>
    <p slot="intro">Example introduction: who orders in our area.</p>
    <p slot="contact">Example: call the service desk on 01632 960003.</p>
    <p slot="footer">Example ending: <a href="https://example.org/more">more about ordering</a>.</p>
  `,
  shows: ['Example heading of our own', 'Example introduction', '01632 960003', 'Example ending'],
});

export const HeadingLevel = story({
  about: '`heading-level` fits its headings into your page. `heading` replaces the text.',
  settings: {catalogue: framework, 'heading-level': 3, heading: 'Example of other words'},
  around: (element) => html`
    <h2>Example heading of a page</h2>
    ${element}
  `,
  shows: ['Example of other words'],
});

export const OwnStrings = story({
  about: '`strings` replaces any text of the interface by its key.',
  settings: {catalogue: framework, strings: {'eligible.heading': 'Example: is it for us?', 'answer.no': 'Example: no'}},
  shows: ['Example: is it for us?', 'Example: no'],
});

export const OtherWords = story({
  about: 'The catalogue has another word for lots. Every text uses it.',
  settings: {catalogue: {...framework, words: catalogues.otherWords.words}},
  shows: ['Organisations that can use each framework'],
});

export const LongWords = story({
  about: 'Very long words break. Nothing is cut off, and the page does not scroll sideways.',
  settings: {
    catalogue: {
      ...catalogues.longWords,
      organisationTypes: [{id: 'ccg', name: `Example${'gesundheitsversorgungsverband'.repeat(4)}`}],
      lots: catalogues.longWords.lots!.map((lot) => ({...lot, terms: [{...terms, from: '2024'}]})),
    },
  },
  shows: ['Yes'],
});

export const RightToLeft = story({
  about: 'An Arabic catalogue on an Arabic page. The texts of the interface come from `strings`.',
  settings: {
    catalogue: {
      ...catalogues.arabic,
      organisationTypes: [
        {id: 'gp-practice', name: 'عيادة', plural: 'العيادات'},
        {id: 'ccg', name: 'مجموعة', plural: 'المجموعات', abbreviation: 'CCG'},
      ],
      lots: catalogues.arabic.lots!.map((lot, n) =>
        n === 0 ? {...lot, terms: [{...terms, from: '2024-04-01'}]} : lot,
      ),
    },
    strings: arabicStrings,
  },
  around: (element) => html`<div dir="rtl" lang="ar">${element}</div>`,
  shows: ['العيادات', 'المجموعات (CCG)', 'نوع الجهة'],
});

export const Narrow = story({
  about: 'It fits a narrow column, however wide the window is.',
  settings: {catalogue: framework, lot: '1', organisation: 'icb'},
  around: (element) => html`<div style="max-inline-size: 16em">${element}</div>`,
  shows: ['Integrated care boards can use Lot 1 and place the orders.'],
});

export const Restyled = story({
  about: 'Tokens change colours. Parts take any CSS. The font is that of the page.',
  settings: {catalogue: framework, organisation: 'csu'},
  around: (element) => html`
    <style>
      .restyled-organisations {
        font-family: Georgia, serif;
      }
      .restyled-organisations eligible-organisations {
        --gpsoc-link-colour: #7a1f5c;
        --gpsoc-border-colour: #c9a9be;
        --gpsoc-brand-colour: #7a1f5c;
      }
      .restyled-organisations eligible-organisations::part(answer) {
        background-color: #fdf6fa;
      }
    </style>
    <div class="restyled-organisations">${element}</div>
  `,
  shows: ['Commissioning support units can use Lot 1 and place the orders.'],
});

/** The reader types into a field, and leaves it. */
async function type(element: HTMLElement, field: string, text: string): Promise<void> {
  await finds(element, 'label', '');
  const input = element.shadowRoot!.querySelector<HTMLInputElement>(field)!;
  input.value = text;
  for (const event of ['input', 'change']) input.dispatchEvent(new Event(event));
}
