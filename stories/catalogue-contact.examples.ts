// What <catalogue-contact> shows in each situation.

import {html} from 'lit';
import type {CatalogueContact} from '../src/index.ts';
import {arabicStrings} from './arabic-strings.ts';
import * as catalogues from './example-catalogues.ts';
import {gpsoc, inGpsoc} from './example-catalogues.ts';
import type {CommonSettings, Example} from './example.ts';
import {failures} from './failures.ts';
import {finds} from './reader.ts';

export type CatalogueContactSettings = CommonSettings;

type ContactExample = Example<CatalogueContactSettings>;

const link = html`<a href="https://example.org/contact">Example: how to reach us</a>`;

export const live: ContactExample = {
  about: 'Telephone and e-mail are links; hours, feedback, publisher, age and the next review stand with them.',
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
    'To be reviewed by 30 June 2039',
  ],
};

export const archived: ContactExample = {
  about: 'Nobody answers for an archived catalogue any more, so its contact stands as text: here that of GPSoC.',
  settings: {src: gpsoc},
  shows: ['Archived 31 December 2019', 'Contact details at the time', '0300 303 5678', 'Not complete'],
};

export const dayInThePast: ContactExample = {
  about: '`as-of` is said; the contact is that of the file.',
  settings: {src: gpsoc, 'as-of': inGpsoc},
  shows: ['Shown as on 3 June 2016', 'enquiries@nhsdigital.nhs.uk'],
};

export const ownContact: ContactExample = {
  about: 'The slot `contact` says whom to call today in place of the catalogue’s own contact, and in errors too.',
  settings: {catalogue: catalogues.archived},
  content: html`<p slot="contact">Example: call the service desk on <a href="tel:01632960003">01632 960003</a>.</p>`,
  shows: ['Contact', 'Example: call the service desk on 01632 960003.', 'Source Example publisher'],
};

export const overdue: ContactExample = {
  about: 'The day by which the publisher meant to look at the catalogue again has passed.',
  settings: {catalogue: catalogues.overdue},
  shows: ['due for review by January 2020', 'Updated 15 January 2019'],
};

export const partial: ContactExample = {
  about: 'A catalogue that is known to be incomplete says why.',
  settings: {catalogue: catalogues.partial},
  shows: ['Not complete', 'Example: the list of the services on Lot 3 has been lost.'],
};

export const none: ContactExample = {
  about: 'The catalogue names nobody to ask.',
  settings: {catalogue: catalogues.minimal},
  shows: ['This catalogue names nobody to ask.'],
};

export const loading: ContactExample = {
  about: 'Until the catalogue is there, what stands between the tags is shown: put a plain link there.',
  settings: {src: `${gpsoc}?hang`, timeout: 600},
  content: link,
  shows: ['Example: how to reach us'],
};

export const savedCopy: ContactExample = {
  about: 'The catalogue was there before and cannot be fetched now: the copy from then is shown, with its day.',
  settings: {src: catalogues.asFile(catalogues.inWords), 'max-stale': 7},
  then: loseSource,
  shows: ['This is a copy saved on', 'Try again', '01632 960001'],
};

/** The file goes away, and the page asks for it again. */
async function loseSource(element: HTMLElement): Promise<void> {
  const contact = element as HTMLElement & Pick<CatalogueContact, 'src' | 'refresh'>;
  await finds(contact, 'h2', 'Contact');
  URL.revokeObjectURL(contact.src);
  await contact.refresh();
}

export const {notFound} = failures(link);

export const slots: ContactExample = {
  about:
    'Slots put your own heading, introduction and ending around the contact, or your sentence where there is none.',
  settings: {catalogue: catalogues.minimal},
  content: html`
    <h2 slot="heading">Example heading of our own</h2>
    <p slot="intro">Example introduction.</p>
    <p slot="empty">Example: ask at the desk.</p>
    <p slot="footer">Example ending.</p>
  `,
  shows: ['Example heading of our own', 'Example introduction', 'Example: ask at the desk.', 'Example ending'],
};

export const headingLevel: ContactExample = {
  about: '`heading-level` fits its heading below those of the page.',
  settings: {catalogue: catalogues.framework, 'heading-level': 3},
  around: (element) => html`
    <h2>Example heading of a page</h2>
    ${element}
  `,
  shows: ['Contact', '01632 960001'],
};

export const ownStrings: ContactExample = {
  about: '`strings` replaces any text of the interface by its key.',
  settings: {catalogue: catalogues.framework, strings: {'contact.heading': 'Example: who knows more'}},
  shows: ['Example: who knows more'],
};

export const rightToLeft: ContactExample = {
  about: 'A catalogue in Arabic on a page in Arabic, with the texts of the interface from `strings`.',
  settings: {catalogue: catalogues.arabic, strings: arabicStrings},
  around: (element) => html`<div dir="rtl" lang="ar">${element}</div>`,
  shows: ['للتواصل', '01632 960001', 'مثال: الناشر'],
};

export const narrow: ContactExample = {
  about: 'In a narrow column nothing is cut off.',
  settings: {catalogue: catalogues.framework},
  around: (element) => html`<div style="max-inline-size: 12em">${element}</div>`,
  shows: ['Example hours'],
};
