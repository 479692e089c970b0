// What <new-element> shows in each situation.

import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/new-element/define.ts';
import {arabicStrings} from './arabic-strings.ts';
import * as catalogues from './example-catalogues.ts';
import {gpsoc, inGpsoc} from './example-catalogues.ts';
import type {CommonSettings} from './example.ts';
import {loseSource} from './reader.ts';
import {storyFor} from './story.ts';
import {withoutCatalogue} from './without-catalogue.ts';

const meta: Meta<CommonSettings> = {
  title: 'Elements/new-element/Examples',
  component: 'new-element',
};

export default meta;

const story = storyFor(meta);

const words = 'Example: the lots as a page';
const link = html`<a href="https://example.org/lots">${words}</a>`;
const without = withoutCatalogue(link, words);

export const Live = story({
  about: 'The lots of a catalogue, by name.',
  settings: {catalogue: catalogues.framework},
  content: link,
  shows: ['Example framework', 'Lot 1', 'Lot 2', 'Lot 3'],
});

export const DayInThePast = story({
  about: '`as-of` asks about another day, and the page says which.',
  settings: {src: gpsoc, 'as-of': inGpsoc},
  shows: ['How things stood on 3 June 2016', 'Lot 1'],
});

export const Archived = story({
  about: 'An archived catalogue says so first.',
  settings: {catalogue: catalogues.archived},
  shows: ['Archived 31 December 2019', 'Contact details at the time'],
});

export const Notices = story({
  about: '`notices="always"` shows notices, date and source here, whatever other elements of the page show.',
  settings: {catalogue: catalogues.archived, notices: 'always'},
  shows: ['Archived 31 December 2019', 'About this information'],
});

export const EmptyCatalogue = story({
  about: 'The catalogue has no lots. The slot `empty` says in your own words what then.',
  settings: {catalogue: {...catalogues.empty, lots: []}},
  content: html`<p slot="empty">Example: ask at the desk.</p>`,
  shows: ['Example: ask at the desk.'],
});

export const Loading = story(without.loading);

export const SavedCopy = story({
  about: 'The catalogue was there before and cannot be fetched now: the copy from then is shown, with its day.',
  settings: {src: catalogues.asFile(catalogues.framework), 'max-stale': 7},
  then: (element) => loseSource(element, 'Example framework'),
  shows: ['This is a copy saved on', 'Try again', 'Lot 1'],
});

export const FailedNotFound = story(without.notFound);
export const FailedInOwnWords = story(without.failedInOwnWords);

export const FailedWithoutSlots = story(without.withoutSlots);

export const Slots = story({
  about: 'Slots put your own heading, introduction and ending around the lots.',
  settings: {catalogue: catalogues.framework},
  content: html`
    <h2 slot="heading">Example heading of our own</h2>
    <p slot="intro">Example introduction.</p>
    <p slot="footer">Example ending.</p>
  `,
  shows: ['Example heading of our own', 'Example introduction.', 'Example ending.'],
});

export const HeadingLevel = story({
  about: '`heading-level` fits its heading below those of the page; `heading` says it in other words.',
  settings: {catalogue: catalogues.framework, 'heading-level': 3, heading: 'Example of other words'},
  around: (element) => html`
    <h2>Example heading of a page</h2>
    ${element}
  `,
  shows: ['Example of other words'],
});

export const OwnStrings = story({
  about: '`strings` replaces any text of the interface by its key.',
  settings: {catalogue: catalogues.framework, strings: {'provenance.heading': 'Example: where this comes from'}},
  shows: ['Example: where this comes from'],
});

export const RightToLeft = story({
  about: 'A catalogue in Arabic on a page in Arabic, with the texts of the interface from `strings`.',
  settings: {catalogue: catalogues.arabic, strings: arabicStrings},
  around: (element) => html`<div dir="rtl" lang="ar">${element}</div>`,
  shows: ['مثال: الناشر'],
});

export const LongWords = story({
  about: 'Words that are wider than the page break, and nothing is cut off.',
  settings: {catalogue: catalogues.longWords},
  shows: ['Exampledonau'],
});

export const Narrow = story({
  about: 'It fits a narrow column, whatever the width of the window.',
  settings: {catalogue: catalogues.framework},
  around: (element) => html`<div style="max-inline-size: 16em">${element}</div>`,
  shows: ['Lot 1'],
});
