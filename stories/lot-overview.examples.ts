// What <lot-overview> shows in each situation.

import {html} from 'lit';
import type {LotOverview} from '../src/index.ts';
import {arabicStrings} from './arabic-strings.ts';
import * as catalogues from './example-catalogues.ts';
import {gpsoc, inGpsoc} from './example-catalogues.ts';
import type {CommonSettings, Example} from './example.ts';
import {failures} from './failures.ts';
import {finds, press} from './reader.ts';

export interface LotOverviewSettings extends CommonSettings {
  lot?: string;
  'list-url'?: string;
}

type LotOverviewExample = Example<LotOverviewSettings>;

const link = html`<a href="https://example.org/lots">Example: the lots as a page</a>`;

// What it tells

export const everyLot: LotOverviewExample = {
  about: 'Every lot of a catalogue, in words: here GPSoC, which has ended, so that all of it is in the past tense.',
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
    'Electronic Prescription Service (EPS)',
    'future plans (129.44 KB, no longer published)',
  ],
};

export const dayInThePast: LotOverviewExample = {
  about: '`as-of` asks about another day: on this one the first period was in force, and the second to come.',
  settings: {src: gpsoc, lot: '1', 'as-of': inGpsoc},
  shows: ['Shown as on 3 June 2016', 'In force', 'It is open to GP practices only.', 'To come', 'Assured 1 service'],
};

export const oneLot: LotOverviewExample = {
  about: 'With `lot` it speaks of that lot alone, whose name is then its heading.',
  settings: {catalogue: catalogues.inWords, lot: '1', 'as-of': '2026-06-15'},
  then: (overview) => press(overview, 'Sources: 1 January 2024 to 31 December 2038'),
  shows: [
    'Lot 1: Example clinical systems and modules',
    'Example of a second paragraph.',
    'It was paid for by the example grant.',
    'It is paid for by national (central) funding.',
    'There is always enough for: Record system.',
    'Example call-off agreement',
    'Example terms, third edition',
    'For example: registration, appointment book',
    'Example guide to ordering (PDF, 470.83 KB, 5 January 2026)',
  ],
};

export const listUrl: LotOverviewExample = {
  about: 'With `list-url` each count leads to a list of what it counts.',
  settings: {
    catalogue: catalogues.inWords,
    lot: '1',
    'as-of': '2026-06-15',
    'list-url': 'https://example.org/services?lot={lot}&category={category}&status={status}',
  },
  shows: ['Record system 2 services', 'Available 3 services', 'Show the services of Lot 1'],
};

export const unclear: LotOverviewExample = {
  about: 'Where the catalogue says that nothing firm is known it is said, with the reason.',
  settings: {catalogue: catalogues.inWords, lot: '2', 'as-of': '2026-06-15'},
  shows: ['What holds for this period is not certain. Example: the suppliers have not agreed yet.', 'local funding or'],
};

export const toCome: LotOverviewExample = {
  about: 'A period that has not begun is told in the future tense.',
  settings: {catalogue: catalogues.inWords, lot: '3', 'as-of': '2026-06-15'},
  shows: ['From 2039', 'To come', 'It will be open to NHS trusts.', 'Orders will be placed by'],
};

export const perhaps: LotOverviewExample = {
  about: 'Only the year is known in which the period begins, and the day asked about lies in it.',
  settings: {catalogue: catalogues.inWords, lot: '3', 'as-of': '2039-06-15'},
  shows: ['Perhaps in force'],
};

export const severalLots: LotOverviewExample = {
  about: 'Several lots, by id or name, in the order in which you name them.',
  settings: {catalogue: catalogues.inWords, lot: 'Lot 3, 2'},
  shows: ['Example framework, lot by lot', 'Lot 3: Example services between', 'Lot 2: Example services for'],
};

export const minimal: LotOverviewExample = {
  about: 'A lot of which the catalogue says no more than its name: what a buyer needs to know is not stated.',
  settings: {catalogue: catalogues.minimal},
  shows: ['Lot 1', 'Use Not stated', 'Orders Not stated', 'Payment Not stated', '1 service'],
};

// When there is little or nothing to show

export const noLots: LotOverviewExample = {
  about: 'The catalogue names no lots.',
  settings: {catalogue: {...catalogues.minimal, lots: []}},
  shows: ['This catalogue names no lots.'],
};

export const unknownLot: LotOverviewExample = {
  about: 'The catalogue does not have the lot that `lot` names: it then speaks of none.',
  settings: {catalogue: catalogues.inWords, lot: '4'},
  then: (overview) => press(overview, 'Details for whoever looks after this page'),
  shows: ['No lot is called 4.', 'Known are: Lot 1 (1), Lot 2 (2), Lot 3 (3)'],
};

export const emptyCatalogue: LotOverviewExample = {
  about: 'The catalogue has no services yet.',
  settings: {catalogue: catalogues.empty, lot: '2'},
  shows: ['Lot 2: Example services for the practice', 'Training None listed', 'No services'],
};

export const loading: LotOverviewExample = {
  about: 'Until the catalogue is there, what stands between the tags is shown: put a plain link there.',
  settings: {src: `${gpsoc}?hang`, timeout: 600},
  content: link,
  shows: ['Example: the lots as a page'],
};

export const stillLoading: LotOverviewExample = {
  about: 'The catalogue comes in several files: the counts grow as they come.',
  settings: {src: catalogues.asFile(catalogues.arriving()), lot: '1', timeout: 600},
  shows: ['Loading more services', 'Lot 1: Example clinical systems'],
};

export const savedCopy: LotOverviewExample = {
  about: 'The catalogue was there before and cannot be fetched now: the copy from then is shown, with its day.',
  settings: {src: catalogues.asFile(catalogues.inWords), lot: '1', 'max-stale': 7},
  then: loseSource,
  shows: ['This is a copy saved on', 'Try again', 'Lot 1: Example clinical systems'],
};

/** The file goes away, and the page asks for it again. */
async function loseSource(element: HTMLElement): Promise<void> {
  const overview = element as HTMLElement & Pick<LotOverview, 'src' | 'refresh'>;
  await finds(overview, 'h2', 'Lot 1');
  URL.revokeObjectURL(overview.src);
  await overview.refresh();
}

export const {notFound} = failures(link);

export const damaged: LotOverviewExample = {
  about: 'Services that could not be read are not counted, and it is said how many.',
  settings: {catalogue: catalogues.damaged},
  shows: ['2 services', '2 of 4 services could not be shown.'],
};

// What stands around it

export const notices: LotOverviewExample = {
  about: 'Notices stand with the lot that they are about.',
  settings: {catalogue: catalogues.notices},
  shows: ['Example information: prices change', 'Example disclaimer: nobody has assured', 'Example warning'],
};

export const archived: LotOverviewExample = {
  about: 'An archived catalogue says so first, and whom one could call then stands as text.',
  settings: {catalogue: catalogues.archived, lot: '1'},
  shows: ['Archived 31 December 2019', 'Contact details at the time'],
};

export const slots: LotOverviewExample = {
  about: 'Slots put your own heading, introduction and ending around the lots.',
  settings: {catalogue: catalogues.inWords, lot: '1'},
  content: html`
    <h2 slot="heading">Example heading of our own</h2>
    <p slot="intro">Example introduction: what most of our practices use.</p>
    <p slot="footer">Example ending: <a href="https://example.org/more">more about ordering</a>.</p>
  `,
  shows: ['Example heading of our own', 'Example introduction', 'Example ending', 'Use, orders and payment'],
};

export const headingLevel: LotOverviewExample = {
  about: '`heading-level` fits its heading below those of the page; headings inside go one deeper.',
  settings: {catalogue: catalogues.inWords, lot: '1', 'heading-level': 4},
  around: (element) => html`
    <h2>Example heading of a page</h2>
    <h3>Example heading of a section</h3>
    ${element}
  `,
  shows: ['Lot 1: Example clinical systems', 'Use, orders and payment'],
};

export const ownStrings: LotOverviewExample = {
  about: '`strings` replaces any text of the interface by its key.',
  settings: {
    catalogue: catalogues.minimal,
    strings: {'terms.use': 'Example: who may come', 'value.none': 'Example: nobody has said'},
  },
  shows: ['Example: who may come', 'Example: nobody has said'],
};

export const otherWords: LotOverviewExample = {
  about: 'A catalogue may call lots and services something else; every text then does.',
  settings: {catalogue: catalogues.otherWords, lot: '1'},
  shows: ['Kinds of solution', '5 solutions'],
};

export const longWords: LotOverviewExample = {
  about: 'Words that are wider than the page break; nothing is cut off, and the page does not scroll sideways.',
  settings: {catalogue: catalogues.longWords, 'list-url': 'https://example.org/?{lot}&c={category}&s={status}'},
  shows: ['Use, orders and payment', 'Kinds of service'],
};

export const rightToLeft: LotOverviewExample = {
  about: 'A catalogue in Arabic on a page in Arabic, with the texts of the interface from `strings`.',
  settings: {catalogue: catalogues.arabic, strings: arabicStrings},
  around: (element) => html`<div dir="rtl" lang="ar">${element}</div>`,
  shows: ['القسم 1', 'أنواع الخدمات', 'سجل المرضى'],
};

export const narrow: LotOverviewExample = {
  about: 'In a narrow column facts stand below their names, whatever the width of the window.',
  settings: {catalogue: catalogues.inWords, lot: '1'},
  around: (element) => html`<div style="max-inline-size: 16em">${element}</div>`,
  shows: ['Use, orders and payment'],
};

export const restyled: LotOverviewExample = {
  about: 'Tokens change colours, parts take any CSS; the font is that of the page.',
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
};
