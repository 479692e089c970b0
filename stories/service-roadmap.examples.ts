// What <service-roadmap> shows in each situation.

import {html} from 'lit';
import type {ServiceRoadmap} from '../src/index.ts';
import {arabicStrings} from './arabic-strings.ts';
import * as catalogues from './example-catalogues.ts';
import {dayOfPlans, dayOfStatuses, exampleIcb, gpsoc, inGpsoc} from './example-catalogues.ts';
import type {CommonSettings, Example} from './example.ts';
import {failures} from './failures.ts';
import {finds, press} from './reader.ts';

export interface ServiceRoadmapSettings extends CommonSettings {
  lot?: string;
  category?: string;
  supplier?: string;
}

type ServiceRoadmapExample = Example<ServiceRoadmapSettings>;

const link = html`<a href="https://example.org/roadmap">Example: our plans as a page</a>`;

const table = 'Every date and plan in a table';

// What is drawn

export const everything: ServiceRoadmapExample = {
  about: 'Every service of which the catalogue names a day or a plan; how many it does not is said.',
  settings: {catalogue: catalogues.framework},
  content: link,
  shows: [
    'Roadmap: Example framework for GP IT services',
    '4 services: what comes next first',
    '4 services without dates or plans are not shown here.',
    'Planned for April 2039',
    'What the signs mean',
  ],
};

export const dayInThePast: ServiceRoadmapExample = {
  about: '`as-of` asks about another day, which is the line in the drawing; GPSoC was in force on this one.',
  settings: {src: gpsoc, 'as-of': inGpsoc},
  shows: ['Shown as on 3 June 2016', 'EMIS LV', 'Being withdrawn', 'Not certain, or only the month or year is known'],
};

export const ended: ServiceRoadmapExample = {
  about: 'GPSoC has ended: what has no end of its own ends with the terms of its lot.',
  settings: {src: gpsoc},
  shows: ['Archived 31 December 2019', 'SystmOne', 'Ended 31 December 2019', 'Start or end not stated'],
};

export const servicesOfAnIcb: ServiceRoadmapExample = {
  about: 'The made-up catalogue of an ICB: four frameworks, some still to come.',
  settings: {src: exampleIcb, 'as-of': '2026-11-20'},
  shows: ['Only the first 50 of 56 solutions are drawn.', 'Example Meridian Cloud', 'Shared care framework'],
};

export const plans: ServiceRoadmapExample = {
  about:
    'Plans that lie ahead, were kept, and slipped: one that has passed is hollow and says that nothing confirms it.',
  settings: {catalogue: catalogues.plans, 'as-of': dayOfPlans},
  shows: [
    'Planned for 1 October 2026',
    'September 2025, not confirmed',
    'Example: Slipped twice',
    'Planned for then, not confirmed',
  ],
};

export const detailTable: ServiceRoadmapExample = {
  about: 'The table below the drawing has every detail, a row for each stretch of time.',
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
};

export const statuses: ServiceRoadmapExample = {
  about: 'Each status has a pattern of its own, with its name in words.',
  settings: {catalogue: catalogues.statuses, 'as-of': dayOfStatuses},
  shows: ['Example: In assurance', 'Starts September 2039', 'Available (Not certain)', 'Ended 31 March 2025'],
};

export const lot: ServiceRoadmapExample = {
  about: 'With `lot` it shows that lot alone, by its id or name.',
  settings: {catalogue: catalogues.framework, lot: 'Lot 3'},
  shows: ['Roadmap: Lot 3: Example services between care settings', 'Example Viewer', 'Planned for 2039'],
};

export const category: ServiceRoadmapExample = {
  about: 'With `category` it shows one kind of service.',
  settings: {catalogue: catalogues.framework, category: 'training'},
  shows: ['Example Training', 'Planned for 2039'],
};

export const supplier: ServiceRoadmapExample = {
  about: 'With `supplier` it shows the services of one supplier.',
  settings: {catalogue: catalogues.framework, supplier: 'ExSup'},
  shows: ['Example Messages', '1 service without dates or plans is not shown here.'],
};

export const moreThanAreDrawn: ServiceRoadmapExample = {
  about: 'Fifty services are drawn; the table has up to a thousand.',
  settings: {catalogue: catalogues.sixtyDated},
  shows: ['Only the first 50 of 60 services are drawn.'],
};

// When there is little or nothing to show

export const noDates: ServiceRoadmapExample = {
  about: 'The catalogue names no day and no plan of any service. The slot `empty` leads on.',
  settings: {catalogue: catalogues.minimal},
  content: html`<p slot="empty"><a href="https://example.org/services">Example: all our services</a></p>`,
  shows: ['1 service without dates or plans is not shown here.', 'Example: all our services'],
};

export const emptyCatalogue: ServiceRoadmapExample = {
  about: 'The catalogue has no services yet.',
  settings: {catalogue: catalogues.empty},
  shows: ['No services'],
};

export const unknownLot: ServiceRoadmapExample = {
  about: 'No lot is called so: nothing shows, and the page says why.',
  settings: {catalogue: catalogues.framework, lot: '4'},
  then: (element) => press(element, 'Details for whoever looks after this page'),
  shows: ['No lot is called 4.', 'No services', 'Known are: Lot 1 (1), Lot 2 (2), Lot 3 (3)'],
};

export const badRecords: ServiceRoadmapExample = {
  about: 'Records that cannot be read are left out, and the page says how many.',
  settings: {catalogue: catalogues.damaged},
  shows: ['2 of 4 services could not be shown.'],
};

export const loading: ServiceRoadmapExample = {
  about: 'Until the catalogue is there, what stands between the tags is shown: put a plain link there.',
  settings: {src: `${gpsoc}?hang`, timeout: 600},
  content: link,
  shows: ['Example: our plans as a page'],
};

export const stillLoading: ServiceRoadmapExample = {
  about: 'The catalogue comes in several files, and the first is there.',
  settings: {src: catalogues.asFile(catalogues.arriving()), timeout: 600},
  shows: ['Loading more services', 'Example Messages'],
};

export const savedCopy: ServiceRoadmapExample = {
  about: 'The catalogue was there before and cannot be fetched now: the copy from then is shown, with its day.',
  settings: {src: catalogues.asFile(catalogues.framework), 'max-stale': 7},
  then: loseSource,
  shows: ['This is a copy saved on', 'Try again', 'Example Messages'],
};

/** The file goes away, and the page asks for it again. */
async function loseSource(element: HTMLElement): Promise<void> {
  const roadmap = element as HTMLElement & Pick<ServiceRoadmap, 'src' | 'refresh'>;
  await finds(roadmap, 'h2', 'Roadmap');
  URL.revokeObjectURL(roadmap.src);
  await roadmap.refresh();
}

export const {notFound, noSource} = failures(link);

export const failedInOwnWords: ServiceRoadmapExample = {
  about: 'The slots `error` and `contact` say in your own words what has happened, and whom to call.',
  settings: {catalogue: {}},
  content: html`
    <p slot="error">Example: our list of services is being repaired.</p>
    <p slot="contact">Example: call the service desk on <a href="tel:01632960003">01632 960003</a>.</p>
    ${link}
  `,
  shows: ['Example: our list of services is being repaired.', '01632 960003', 'Example: our plans as a page'],
};

// What stands around it

export const notices: ServiceRoadmapExample = {
  about: 'Notices of the lots that it shows stand above it.',
  settings: {catalogue: catalogues.notices, lot: '3'},
  shows: ['Example disclaimer: nobody has assured', 'Example warning'],
};

export const archived: ServiceRoadmapExample = {
  about: 'An archived catalogue says so first.',
  settings: {catalogue: catalogues.archived},
  shows: ['Archived 31 December 2019', 'Contact details at the time'],
};

export const overdue: ServiceRoadmapExample = {
  about: 'The day by which the publisher meant to look at the catalogue again has passed.',
  settings: {catalogue: catalogues.overdue},
  shows: ['due for review by January 2020', 'Updated 15 January 2019'],
};

export const partial: ServiceRoadmapExample = {
  about: 'A catalogue that is known to be incomplete says why.',
  settings: {catalogue: catalogues.partial},
  shows: ['Not complete', 'Example: the list of the services on Lot 3 has been lost.'],
};

// How it fits its page

export const slots: ServiceRoadmapExample = {
  about: 'Slots put your own heading, introduction and ending around it.',
  settings: {catalogue: catalogues.plans, 'as-of': dayOfPlans},
  content: html`
    <h2 slot="heading">Example heading of our own</h2>
    <p slot="intro">Example introduction: what we expect for the winter.</p>
    <p slot="footer">Example ending: <a href="https://example.org/more">more about our plans</a>.</p>
  `,
  shows: ['Example heading of our own', 'Example introduction', 'Example ending', 'Example: On the way'],
};

export const headingLevel: ServiceRoadmapExample = {
  about: '`heading-level` fits its heading below those of the page; headings inside go one deeper.',
  settings: {catalogue: catalogues.framework, 'heading-level': 4},
  around: (element) => html`
    <h2>Example heading of a page</h2>
    <h3>Example heading of a section</h3>
    ${element}
  `,
  shows: ['Roadmap: Example framework for GP IT services', 'About this information'],
};

export const ownStrings: ServiceRoadmapExample = {
  about: '`strings` replaces any text of the interface by its key.',
  settings: {
    catalogue: catalogues.framework,
    strings: {'roadmap.heading': 'Example: what is coming', 'dates.planned': 'Example: hoped for {day}'},
  },
  shows: ['Example: what is coming', 'Example: hoped for April 2039'],
};

export const otherWords: ServiceRoadmapExample = {
  about: 'A catalogue may call lots and services something else; every text then does.',
  settings: {catalogue: catalogues.otherWords},
  then: (element) => press(element, table),
  shows: ['4 solutions without dates or plans are not shown here.', 'Framework'],
};

export const longWords: ServiceRoadmapExample = {
  about: 'In the drawing long names are cut, with an ellipsis; the table has them in full.',
  settings: {catalogue: catalogues.longWords},
  then: (element) => press(element, table),
  shows: ['Roadmap: Example catalogue of', '…', 'From'],
};

export const rightToLeft: ServiceRoadmapExample = {
  about: 'On a page in Arabic the texts are Arabic; time runs from left to right all the same.',
  settings: {catalogue: catalogues.arabic, strings: arabicStrings},
  around: (element) => html`<div dir="rtl" lang="ar">${element}</div>`,
  then: (element) => press(element, arabicStrings['roadmap.table'] as string),
  shows: ['خارطة الطريق', 'مثال: السجل', 'Example Messages (2.0)', 'متاح'],
};

export const narrow: ServiceRoadmapExample = {
  about: 'In a narrow column names stand above their lines, and the table has two columns.',
  settings: {catalogue: catalogues.plans, 'as-of': dayOfPlans},
  around: (element) => html`<div style="max-inline-size: 18em">${element}</div>`,
  then: (element) => press(element, table),
  shows: ['Example: On the way', 'Recorded as: In assurance'],
};

export const largeText: ServiceRoadmapExample = {
  about: 'Text twice as large, with the spacing that a reader may set: the drawing grows with it.',
  settings: {catalogue: catalogues.plans, 'as-of': dayOfPlans},
  around: (element) =>
    html`<div style="font-size: 2em; line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em">${element}</div>`,
  shows: ['Example: On the way', 'What the signs mean'],
};

export const restyled: ServiceRoadmapExample = {
  about: 'Tokens change colours, parts take any CSS; the font is that of the page.',
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
};
