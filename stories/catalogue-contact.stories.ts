// What <catalogue-contact> shows in each situation.

import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/catalogue-contact/define.ts';
import {arabicStrings} from './arabic-strings.ts';
import * as catalogues from './example-catalogues.ts';
import {gpsoc, inGpsoc} from './example-catalogues.ts';
import type {CommonSettings} from './example.ts';
import {loseSource} from './reader.ts';
import {storyFor} from './story.ts';
import {withoutCatalogue} from './without-catalogue.ts';

const meta: Meta<CommonSettings> = {
  title: 'Elements/catalogue-contact/Examples',
  component: 'catalogue-contact',
};

export default meta;

const story = storyFor(meta);

const words = 'Example: how to reach us';
const link = html`<a href="https://example.org/contact">${words}</a>`;
const without = withoutCatalogue(link, words);

export const Live = story({
  about: 'Telephone and email are links. Hours, feedback, publisher, age and the next review follow.',
  settings: {catalogue: catalogues.inWords},
  content: link,
  shows: [
    'Contact',
    '01632 960001',
    'help@example.org',
    'Example hours: Monday to Friday, 9am to 5pm',
    'Example: tell us what is missing',
    'Source Example publisher',
    'Updated 5 January 2026',
    'Next review due by 30 June 2039',
  ],
});

export const Archived = story({
  about:
    'Nobody answers for an archived catalogue, so its contact details show as text. With `notices="always"` the notice shows even if another element has it.',
  settings: {src: gpsoc, notices: 'always'},
  shows: ['Archived 31 December 2019', 'Contact details at the time', '0300 303 5678', 'What is missing'],
});

export const DayInThePast = story({
  about: '`as-of` shows the date. The contact does not depend on it.',
  settings: {src: gpsoc, 'as-of': inGpsoc},
  shows: ['enquiries@nhsdigital.nhs.uk'],
});

export const OwnContact = story({
  about: 'The slot `contact` replaces the catalogue’s contact with who to call today. It shows in errors too.',
  settings: {catalogue: catalogues.archived},
  content: html`<p slot="contact">Example: call the service desk on <a href="tel:01632960003">01632 960003</a>.</p>`,
  shows: ['Contact', 'Example: call the service desk on 01632 960003.', 'Source Example publisher'],
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

export const None = story({
  about: 'The catalogue names nobody to ask.',
  settings: {catalogue: catalogues.minimal},
  shows: ['This catalogue has no contact details.'],
});

export const Loading = story(without.loading);

export const SavedCopy = story({
  about: 'The catalogue cannot load now. Readers see a copy from an earlier visit, with its date.',
  settings: {src: catalogues.asFile(catalogues.inWords), 'max-stale': 7},
  then: (element) => loseSource(element, 'Contact'),
  shows: ['This is a copy saved on', 'Try again', '01632 960001'],
});

export const FailedNotFound = story(without.notFound);

export const FailedWithoutSlots = story(without.withoutSlots);

export const Slots = story({
  about: 'Slots hold your own heading, introduction and last line, and a sentence for when there is no contact.',
  settings: {catalogue: catalogues.minimal},
  content: html`
    <h2 slot="heading">Example heading of our own</h2>
    <p slot="intro">Example introduction.</p>
    <p slot="empty">Example: ask at the desk.</p>
    <p slot="footer">Example ending.</p>
  `,
  shows: ['Example heading of our own', 'Example introduction', 'Example: ask at the desk.', 'Example ending'],
});

export const HeadingLevel = story({
  about: '`heading-level` fits its heading into your page. `heading` replaces the text.',
  settings: {catalogue: catalogues.framework, 'heading-level': 3, heading: 'Example of other words'},
  around: (element) => html`
    <h2>Example heading of a page</h2>
    ${element}
  `,
  shows: ['Example of other words', '01632 960001'],
});

export const OwnStrings = story({
  about: '`strings` replaces any text of the interface by its key.',
  settings: {catalogue: catalogues.framework, strings: {'contact.heading': 'Example: who knows more'}},
  shows: ['Example: who knows more'],
});

export const RightToLeft = story({
  about: 'An Arabic catalogue on an Arabic page. The texts of the interface come from `strings`.',
  settings: {catalogue: catalogues.arabic, strings: arabicStrings},
  around: (element) => html`<div dir="rtl" lang="ar">${element}</div>`,
  shows: ['للتواصل', '01632 960001', 'مثال: الناشر'],
});

export const Narrow = story({
  about: 'It fits a narrow column.',
  settings: {catalogue: catalogues.framework},
  around: (element) => html`<div style="max-inline-size: 12em">${element}</div>`,
  shows: ['Example hours'],
});
