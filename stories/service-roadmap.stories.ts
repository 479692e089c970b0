// What <service-roadmap> shows in each situation.

import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/service-roadmap/define.ts';
import {arabicStrings} from './arabic-strings.ts';
import * as catalogues from './example-catalogues.ts';
import {dayOfPlans, dayOfStatuses, exampleIcb, gpsoc, inGpsoc} from './example-catalogues.ts';
import type {CommonSettings} from './example.ts';
import {loseSource, press} from './reader.ts';
import {storyFor} from './story.ts';
import {withoutCatalogue} from './without-catalogue.ts';

interface Settings extends CommonSettings {
  lot?: string;
  category?: string;
  supplier?: string;
}

const meta: Meta<Settings> = {
  title: 'Elements/service-roadmap/Examples',
  component: 'service-roadmap',
};

export default meta;

const story = storyFor(meta);

const words = 'Example: our plans as a page';
const link = html`<a href="https://example.org/roadmap">${words}</a>`;
const without = withoutCatalogue(link, words);

const table = 'Every date and plan in a table';

// What is drawn

export const Everything = story({
  about: 'Every service with a date or a plan. A sentence says how many have none.',
  settings: {catalogue: catalogues.framework},
  content: link,
  shows: [
    'Roadmap: Example framework for GP IT services',
    '4 services. What comes next is first',
    '3 services without dates or plans are not shown here.',
    'Planned for April 2039',
    'What the symbols mean',
  ],
});

export const DayInThePast = story({
  about: '`as-of` shows another date, which the line marks. GPSoC was in force on this one.',
  settings: {src: gpsoc, 'as-of': inGpsoc},
  shows: [
    'How things stood on 3 June 2016',
    'EMIS LV',
    'Being withdrawn',
    'Not certain, or only the month or year is known',
  ],
});

export const Ended = story({
  about: 'GPSoC has ended. Services without an end of their own end with their lot.',
  settings: {src: gpsoc},
  shows: ['Archived 31 December 2019', 'SystmOne', 'Ended 31 December 2019', 'Start or end not stated'],
});

export const ServicesOfAnIcb = story({
  about: 'The invented catalogue of an ICB, with four frameworks. Some start later.',
  settings: {src: exampleIcb, 'as-of': '2026-11-20'},
  shows: ['Only the first 50 of 56 solutions are drawn.', 'Example Meridian Cloud', 'Shared care framework'],
});

export const Plans = story({
  about: 'Plans ahead, kept and missed. A plan whose date has passed is hollow and says “not confirmed”.',
  settings: {catalogue: catalogues.plans, 'as-of': dayOfPlans},
  shows: [
    'Planned for 1 October 2026',
    'September 2025, not confirmed',
    'Example: Slipped twice',
    'Planned for then, not confirmed',
  ],
});

export const DetailTable = story({
  about: 'The table below the drawing has every date, with a row for each stretch of time.',
  settings: {catalogue: catalogues.plans, 'as-of': dayOfPlans},
  then: (element) => press(element, table),
  shows: [
    'Status on 15 June 2026',
    'Planned for November 2024, not confirmed',
    'Planned for April 2025, not confirmed',
    'Planned for March 2024',
    'Example: no new date has been named.',
    'Ended 31 March 2025',
    'Another Example Supplier',
    'Not stated',
  ],
});

export const Statuses = story({
  about: 'Each status has a pattern of its own, and its name.',
  settings: {catalogue: catalogues.statuses, 'as-of': dayOfStatuses},
  shows: ['Example: In assurance', 'Starts September 2039', 'Available (Not certain)', 'Ended 31 March 2025'],
});

export const Lot = story({
  about: '`lot` shows one lot, by id or name.',
  settings: {catalogue: catalogues.framework, lot: 'Lot 3'},
  shows: ['Roadmap: Lot 3: Example services between care settings', 'Example Viewer', 'Planned for 2039'],
});

export const Category = story({
  about: '`category` shows one kind of service.',
  settings: {catalogue: catalogues.framework, category: 'training'},
  shows: ['Example Training', 'Planned for 2039'],
});

export const Supplier = story({
  about: '`supplier` shows the services of one supplier.',
  settings: {catalogue: catalogues.framework, supplier: 'ExSup'},
  shows: ['Example Messages', '1 service without dates or plans is not shown here.'],
});

export const MoreThanAreDrawn = story({
  about: 'The drawing holds 50 services, and the table 1,000.',
  settings: {catalogue: catalogues.sixtyDated},
  shows: ['Only the first 50 of 60 services are drawn.'],
});

// When there is little or nothing to show

export const NoDates = story({
  about: 'No service has a date or a plan. The slot `empty` adds your own words.',
  settings: {catalogue: catalogues.minimal},
  content: html`<p slot="empty"><a href="https://example.org/services">Example: all our services</a></p>`,
  shows: ['1 service without dates or plans is not shown here.', 'Example: all our services'],
});

export const EmptyCatalogue = story({
  about: 'The catalogue has no services yet.',
  settings: {catalogue: catalogues.empty},
  shows: ['No services'],
});

export const UnknownLot = story({
  about: 'No lot has that name. Nothing shows, and the page says why.',
  settings: {catalogue: catalogues.framework, lot: '4'},
  then: (element) => press(element, 'Help for the person who runs this page'),
  shows: ['No lot is called 4.', 'No services', 'You can use: Lot 1 (1), Lot 2 (2), Lot 3 (3)'],
});

export const BadRecords = story({
  about: 'Records that cannot be read are left out, and the page says how many.',
  settings: {catalogue: catalogues.damaged},
  shows: ['2 of 4 services could not be shown.'],
});

export const Loading = story(without.loading);

export const StillLoading = story({
  about: 'The catalogue comes in several files. Only the first has loaded.',
  settings: {src: catalogues.asFile(catalogues.arriving()), timeout: 600},
  shows: ['Loading more services', 'Example Messages'],
});

export const SavedCopy = story({
  about: 'The catalogue cannot load now. Readers see a copy from an earlier visit, with its date.',
  settings: {src: catalogues.asFile(catalogues.framework), 'max-stale': 7},
  then: (element) => loseSource(element, 'Roadmap'),
  shows: ['This is a copy saved on', 'Try again', 'Example Messages'],
});

export const FailedNotFound = story(without.notFound);
export const FailedNoSource = story(without.noSource);
export const FailedInOwnWords = story(without.failedInOwnWords);

export const FailedWithoutSlots = story(without.withoutSlots);

// What stands around it

export const Notices = story({
  about: 'The lots have notices. A warning shows first, and the others are folded.',
  settings: {catalogue: catalogues.notices, lot: '3'},
  then: (roadmap) => press(roadmap, '1 more notice'),
  shows: ['Example disclaimer: nobody has assured', 'Example warning'],
});

export const Archived = story({
  about: 'An archived catalogue says so first. With `notices="always"` this shows even if another element has it.',
  settings: {catalogue: catalogues.archived, notices: 'always'},
  shows: ['Archived 31 December 2019', 'Contact details at the time'],
});

export const Overdue = story({
  about: 'The catalogue is overdue for review.',
  settings: {catalogue: catalogues.overdue},
  shows: ['due for review by January 2020', 'Updated 15 January 2019'],
});

export const Partial = story({
  about: 'A catalogue with gaps says what is missing.',
  settings: {catalogue: catalogues.partial},
  shows: ['What is missing', 'Example: the list of the services on Lot 3 has been lost.'],
});

// How it fits its page

export const Slots = story({
  about: 'Slots hold your own heading, introduction and last line.',
  settings: {catalogue: catalogues.plans, 'as-of': dayOfPlans},
  content: html`
    <h2 slot="heading">Example heading of our own</h2>
    <p slot="intro">Example introduction: what we expect for the winter.</p>
    <p slot="footer">Example ending: <a href="https://example.org/more">more about our plans</a>.</p>
  `,
  shows: ['Example heading of our own', 'Example introduction', 'Example ending', 'Example: On the way'],
});

export const HeadingLevel = story({
  about: '`heading-level` fits its headings into your page. `heading` replaces the text.',
  settings: {catalogue: catalogues.framework, 'heading-level': 4, heading: 'Example of other words'},
  around: (element) => html`
    <h2>Example heading of a page</h2>
    <h3>Example heading of a section</h3>
    ${element}
  `,
  shows: ['Example of other words', 'About this information'],
});

export const OwnStrings = story({
  about: '`strings` replaces any text of the interface by its key.',
  settings: {
    catalogue: catalogues.framework,
    strings: {'roadmap.heading': 'Example: what is coming', 'dates.planned': 'Example: hoped for {day}'},
  },
  shows: ['Example: what is coming', 'Example: hoped for April 2039'],
});

export const OtherWords = story({
  about: 'The catalogue has other words for lots and services. Every text uses them.',
  settings: {catalogue: catalogues.otherWords},
  then: (element) => press(element, table),
  shows: ['3 solutions without dates or plans are not shown here.', 'Framework'],
});

export const LongWords = story({
  about: 'The drawing shortens long names. The table has them in full.',
  settings: {catalogue: catalogues.longWords},
  then: (element) => press(element, table),
  shows: ['Roadmap: Example catalogue of', '…', 'From'],
});

export const RightToLeft = story({
  about: 'On an Arabic page the texts are Arabic. Time still runs from left to right.',
  settings: {catalogue: catalogues.arabic, strings: arabicStrings},
  around: (element) => html`<div dir="rtl" lang="ar">${element}</div>`,
  then: (element) => press(element, arabicStrings['roadmap.table'] as string),
  shows: ['خارطة الطريق', 'مثال: السجل', 'Example Messages (2.0)', 'متاح'],
});

export const Narrow = story({
  about: 'In a narrow column names are above their lines, and the table has two columns.',
  settings: {catalogue: catalogues.plans, 'as-of': dayOfPlans},
  around: (element) => html`<div style="max-inline-size: 18em">${element}</div>`,
  then: (element) => press(element, table),
  shows: ['Example: On the way', 'Recorded as: In assurance'],
});

export const LargeText = story({
  about: 'With larger text and wider spacing the drawing grows too.',
  settings: {catalogue: catalogues.plans, 'as-of': dayOfPlans},
  around: (element) =>
    html`<div style="font-size: 2em; line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em">${element}</div>`,
  shows: ['Example: On the way', 'What the symbols mean'],
});

export const Restyled = story({
  about: 'Tokens change colours. Parts take any CSS. The font is that of the page.',
  settings: {catalogue: catalogues.plans, 'as-of': dayOfPlans},
  around: (element) => html`
    <style>
      .restyled-roadmap {
        font-family: Georgia, serif;
      }
      .restyled-roadmap service-roadmap {
        --gpsoc-border-colour: #c9a9be;
        --gpsoc-secondary-text-colour: #5c3350;
      }
      .restyled-roadmap service-roadmap::part(key) {
        text-transform: uppercase;
      }
    </style>
    <div class="restyled-roadmap">${element}</div>
  `,
  shows: ['Example: On the way', 'PLANNED FOR THEN'],
});
