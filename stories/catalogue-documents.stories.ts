// What <catalogue-documents> shows in each situation.

import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/catalogue-documents/define.ts';
import {arabicStrings} from './arabic-strings.ts';
import * as catalogues from './example-catalogues.ts';
import {gpsoc, inGpsoc} from './example-catalogues.ts';
import type {CommonSettings} from './example.ts';
import {loseSource, press} from './reader.ts';
import {storyFor} from './story.ts';
import {withoutCatalogue} from './without-catalogue.ts';

interface Settings extends CommonSettings {
  lot?: string;
}

const meta: Meta<Settings> = {
  title: 'Elements/catalogue-documents/Examples',
  component: 'catalogue-documents',
};

export default meta;

const story = storyFor(meta);

const words = 'Example: the documents as a page';
const link = html`<a href="https://example.org/documents">${words}</a>`;
const without = withoutCatalogue(link, words);

export const EveryLot = story({
  about: 'The documents of every lot of GPSoC. They are no longer published, so none is a link.',
  settings: {src: gpsoc},
  content: link,
  shows: [
    'Archived 31 December 2019',
    'Lot 1',
    'and future plans (129.44 KB, no longer published)',
    'Lots 2 and 3',
    'GPSoC Lot 3 catalogue disclaimer (for Lots 2 and 3) (PDF, 121.04 KB, no longer published)',
  ],
});

export const Live = story({
  about: 'Published documents are links, with type, size and date. A document of several lots shows once.',
  settings: {catalogue: catalogues.inWords},
  shows: [
    'Lots 1 and 2',
    'Example guide to ordering (PDF, 470.83 KB, 5 January 2026)',
    'Example guide of 2020 (PDF, 64 KB, no longer published)',
    'Example price list (Excel)',
  ],
});

export const OneLot = story({
  about: '`lot` shows the documents of one lot.',
  settings: {catalogue: catalogues.inWords, lot: 'Lot 2'},
  shows: ['Lot 2', 'Example price list (Excel)', 'Example guide to ordering'],
});

export const DayInThePast = story({
  about: '`as-of` shows the date. Documents do not depend on it.',
  settings: {src: gpsoc, lot: '1', 'as-of': inGpsoc},
  shows: ['Accredited Services Register'],
});

export const WithoutNotices = story({
  about: '`notices="never"` leaves the archive notice and the source to other elements.',
  settings: {src: gpsoc, lot: '1', notices: 'never'},
  shows: ['Documents'],
});

export const None = story({
  about: 'The lots have no documents.',
  settings: {catalogue: catalogues.minimal},
  shows: ['No documents are listed.'],
});

export const UnknownLot = story({
  about: 'The catalogue does not have the lot that `lot` names.',
  settings: {catalogue: catalogues.inWords, lot: '4'},
  then: (documents) => press(documents, 'Help for the person who runs this page'),
  shows: ['No lot is called 4.', 'You can use: Lot 1 (1), Lot 2 (2), Lot 3 (3)'],
});

export const Loading = story(without.loading);

export const SavedCopy = story({
  about: 'The catalogue cannot load now. Readers see a copy from an earlier visit, with its date.',
  settings: {src: catalogues.asFile(catalogues.inWords), 'max-stale': 7},
  then: (element) => loseSource(element, 'Documents'),
  shows: ['This is a copy saved on', 'Try again', 'Example price list'],
});

export const FailedNotFound = story(without.notFound);

export const FailedWithoutSlots = story(without.withoutSlots);

export const Slots = story({
  about: 'Slots hold your own heading, introduction and last line, and a sentence for when there are no documents.',
  settings: {catalogue: catalogues.minimal},
  content: html`
    <h2 slot="heading">Example heading of our own</h2>
    <p slot="intro">Example introduction.</p>
    <p slot="empty">Example: ask us for the forms.</p>
    <p slot="footer">Example ending.</p>
  `,
  shows: ['Example heading of our own', 'Example introduction', 'Example: ask us for the forms.', 'Example ending'],
});

export const HeadingLevel = story({
  about: '`heading-level` fits its headings into your page. `heading` replaces the text.',
  settings: {catalogue: catalogues.inWords, 'heading-level': 3, heading: 'Example of other words'},
  around: (element) => html`
    <h2>Example heading of a page</h2>
    ${element}
  `,
  shows: ['Example of other words', 'Lots 1 and 2'],
});

export const OwnStrings = story({
  about: '`strings` replaces any text of the interface by its key.',
  settings: {
    catalogue: catalogues.inWords,
    strings: {'service.documents': 'Example: papers', 'document.archived': 'Example: gone'},
  },
  shows: ['Example: papers', 'Example: gone'],
});

export const RightToLeft = story({
  about: 'An Arabic catalogue on an Arabic page. The texts of the interface come from `strings`.',
  settings: {
    catalogue: {
      ...catalogues.arabic,
      lots: [
        {
          id: '1',
          name: 'القسم 1',
          documents: [
            {title: 'مثال: دليل (Example)', url: 'https://example.org/guide.pdf', format: 'PDF', bytes: 90112},
          ],
        },
      ],
    },
    strings: arabicStrings,
  },
  around: (element) => html`<div dir="rtl" lang="ar">${element}</div>`,
  shows: ['المستندات', 'مثال: دليل (Example) (PDF'],
});

export const Narrow = story({
  about: 'It fits a narrow column.',
  settings: {catalogue: catalogues.inWords},
  around: (element) => html`<div style="max-inline-size: 12em">${element}</div>`,
  shows: ['Example guide to ordering'],
});
