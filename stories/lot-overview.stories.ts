// What <lot-overview> shows in each situation.

import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/lot-overview/define.ts';
import {arabicStrings} from './arabic-strings.ts';
import * as catalogues from './example-catalogues.ts';
import {gpsoc, inGpsoc} from './example-catalogues.ts';
import type {CommonSettings} from './example.ts';
import {loseSource, press} from './reader.ts';
import {storyFor} from './story.ts';
import {withoutCatalogue} from './without-catalogue.ts';

interface Settings extends CommonSettings {
  lot?: string;
  'list-url'?: string;
}

const meta: Meta<Settings> = {
  title: 'Elements/lot-overview/Examples',
  component: 'lot-overview',
};

export default meta;

const story = storyFor(meta);

const words = 'Example: the lots as a page';
const link = html`<a href="https://example.org/lots">${words}</a>`;
const without = withoutCatalogue(link, words);

// What it tells

export const EveryLot = story({
  about: 'Every lot of GPSoC. It has ended, so everything is in the past tense.',
  settings: {src: gpsoc},
  content: link,
  shows: [
    'GP Systems of Choice (GPSoC), 2014 to 2019',
    'Archived 31 December 2019',
    'Lot 1: GP principal clinical systems and subsidiary modules',
    'Orders were placed by clinical commissioning groups (CCG), for GP practices.',
    'Lot 2: Additional GP IT services',
    'It was paid for by local funding.',
    'GPSoC Lot 3 catalogue disclaimer',
    'More about Lot 1',
    'Lots 2 and 3',
    'Until 31 March 2018: what was different',
  ],
});

export const DayInThePast = story({
  about: '`as-of` shows another date. On this one the first period was in force.',
  settings: {src: gpsoc, lot: '1', 'as-of': inGpsoc},
  shows: [
    'How things stood on 3 June 2016',
    'In force',
    'It was open to GP practices only.',
    'From 1 April 2018: what changed',
    'Assured 1 service',
  ],
});

export const OneLot = story({
  about: '`lot` limits it to one lot, whose name is the heading.',
  settings: {catalogue: catalogues.inWords, lot: '1', 'as-of': '2026-06-15'},
  then: async (overview) => {
    await press(overview, 'Sources: 1 January 2024 to 31 December 2038');
    await press(overview, 'what was different');
  },
  shows: [
    'Lot 1: Example clinical systems and modules',
    'Example of a second paragraph.',
    'It was paid for by the example grant.',
    'It was paid for by NHS central funding.',
    'There was always enough for: Record system.',
    'Example call-off agreement',
    'Example terms, third edition',
    'For example: registration, appointment book',
    'Example guide to ordering (PDF, 470.83 KB, 5 January 2026)',
  ],
});

export const ListUrl = story({
  about: 'With `list-url` each count leads to a list of those services.',
  settings: {
    catalogue: catalogues.inWords,
    lot: '1',
    'as-of': '2026-06-15',
    'list-url': 'https://example.org/services?lot={lot}&category={category}&status={status}',
  },
  shows: ['Record system 2 services', 'Available 3 services', 'Show the services of Lot 1'],
});

export const Unclear = story({
  about: 'The catalogue says that a period is not certain, and why.',
  settings: {catalogue: catalogues.inWords, lot: '2', 'as-of': '2026-06-15'},
  shows: ['The rules for this period are not certain. Example: the suppliers have not agreed yet.', 'local funding or'],
});

export const ToCome = story({
  about: 'A period that has not begun is in the future tense.',
  settings: {catalogue: catalogues.inWords, lot: '3', 'as-of': '2026-06-15'},
  shows: ['From 2039', 'Not started', 'It will be open to NHS trusts.', 'Orders will be placed by'],
});

export const Perhaps = story({
  about: 'The period begins in the year of the date shown, and the exact day is not known.',
  settings: {catalogue: catalogues.inWords, lot: '3', 'as-of': '2039-06-15'},
  shows: ['May be in force'],
});

export const SeveralLots = story({
  about: 'Several lots, by id or name, in the order in which you name them.',
  settings: {catalogue: catalogues.inWords, lot: 'Lot 3, 2'},
  shows: ['Example framework, lot by lot', 'Lot 3: Example services between', 'Lot 2: Example services for'],
});

export const Minimal = story({
  about: 'The catalogue has only the names of its lots. Nothing else shows as missing.',
  settings: {catalogue: catalogues.minimal},
  shows: ['Lot 1', '1 service'],
});

// When there is little or nothing to show

export const NoLots = story({
  about: 'The catalogue has no lots.',
  settings: {catalogue: {...catalogues.minimal, lots: []}},
  shows: ['This catalogue names no lots.'],
});

export const UnknownLot = story({
  about: '`lot` names a lot that the catalogue does not have, so none shows.',
  settings: {catalogue: catalogues.inWords, lot: '4'},
  then: (overview) => press(overview, 'Help for the person who runs this page'),
  shows: ['No lot is called 4.', 'You can use: Lot 1 (1), Lot 2 (2), Lot 3 (3)'],
});

export const EmptyCatalogue = story({
  about: 'The catalogue has no services yet.',
  settings: {catalogue: catalogues.empty, lot: '2'},
  shows: ['Lot 2: Example services for the practice', 'No services are listed in: Training.'],
});

export const Loading = story(without.loading);

export const StillLoading = story({
  about: 'The catalogue comes in several files. The counts grow as they load.',
  settings: {src: catalogues.asFile(catalogues.arriving()), lot: '1', timeout: 600},
  shows: ['Loading more services', 'Lot 1: Example clinical systems'],
});

export const SavedCopy = story({
  about: 'The catalogue cannot load now. Readers see a copy from an earlier visit, with its date.',
  settings: {src: catalogues.asFile(catalogues.inWords), lot: '1', 'max-stale': 7},
  then: (element) => loseSource(element, 'Lot 1'),
  shows: ['This is a copy saved on', 'Try again', 'Lot 1: Example clinical systems'],
});

export const FailedNotFound = story(without.notFound);

export const FailedWithoutSlots = story(without.withoutSlots);

export const Damaged = story({
  about: 'Services that could not be read are not counted. A sentence says how many.',
  settings: {catalogue: catalogues.damaged},
  shows: ['2 services', '2 of 4 services could not be shown.'],
});

// What stands around it

export const Notices = story({
  about: 'Each notice names its lot. A warning shows first, and the others are folded.',
  settings: {catalogue: catalogues.notices},
  then: (overview) => press(overview, '2 more notices'),
  shows: ['Example information: prices change', 'Example disclaimer: nobody has assured', 'Example warning'],
});

export const Archived = story({
  about:
    'An archived catalogue says so first. Its old contact details show as text. With `notices="always"` this shows even if another element has it.',
  settings: {catalogue: catalogues.archived, lot: '1', notices: 'always'},
  shows: ['Archived 31 December 2019', 'Contact details at the time'],
});

export const Slots = story({
  about: 'Slots hold your own heading, introduction and last line.',
  settings: {catalogue: catalogues.inWords, lot: '1'},
  content: html`
    <h2 slot="heading">Example heading of our own</h2>
    <p slot="intro">Example introduction: what most of our practices use.</p>
    <p slot="footer">Example ending: <a href="https://example.org/more">more about ordering</a>.</p>
  `,
  shows: ['Example heading of our own', 'Example introduction', 'Example ending', 'Use, orders and payment'],
});

export const HeadingLevel = story({
  about: '`heading-level` fits its headings into your page. `heading` replaces the text.',
  settings: {catalogue: catalogues.inWords, lot: '1', 'heading-level': 4, heading: 'Example of other words'},
  around: (element) => html`
    <h2>Example heading of a page</h2>
    <h3>Example heading of a section</h3>
    ${element}
  `,
  shows: ['Example of other words', 'Use, orders and payment'],
});

export const OwnStrings = story({
  about: '`strings` replaces any text of the interface by its key.',
  settings: {
    catalogue: catalogues.inWords,
    strings: {'terms.use': 'Example: who may come', 'value.none': 'Example: nobody has said'},
  },
  shows: ['Example: who may come'],
});

export const OtherWords = story({
  about: 'The catalogue has other words for lots and services. Every text uses them.',
  settings: {catalogue: catalogues.otherWords, lot: '1'},
  shows: ['Kinds of solution', '5 solutions'],
});

export const LongWords = story({
  about: 'Very long words break. Nothing is cut off, and the page does not scroll sideways.',
  settings: {catalogue: catalogues.longWords, 'list-url': 'https://example.org/?{lot}&c={category}&s={status}'},
  shows: ['Kinds of service'],
});

export const RightToLeft = story({
  about: 'An Arabic catalogue on an Arabic page. The texts of the interface come from `strings`.',
  settings: {catalogue: catalogues.arabic, strings: arabicStrings},
  around: (element) => html`<div dir="rtl" lang="ar">${element}</div>`,
  shows: ['القسم 1', 'أنواع الخدمات', 'سجل المرضى'],
});

export const Narrow = story({
  about: 'In a narrow column facts show below their names, however wide the window is.',
  settings: {catalogue: catalogues.inWords, lot: '1'},
  around: (element) => html`<div style="max-inline-size: 16em">${element}</div>`,
  shows: ['Use, orders and payment'],
});

export const Restyled = story({
  about: 'Tokens change colours. Parts take any CSS. The font is that of the page.',
  settings: {catalogue: catalogues.inWords, lot: '1', 'as-of': '2026-06-15'},
  around: (element) => html`
    <style>
      .restyled-overview {
        font-family: Georgia, serif;
      }
      .restyled-overview lot-overview {
        --gpsoc-brand-colour: #7a1f5c;
        --gpsoc-border-colour: #c9a9be;
      }
      .restyled-overview lot-overview::part(bar) {
        block-size: 1em;
      }
      .restyled-overview lot-overview::part(kind) {
        font-style: italic;
      }
    </style>
    <div class="restyled-overview">${element}</div>
  `,
  shows: ['Record system'],
});
