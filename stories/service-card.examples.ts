// What <service-card> shows in each situation.

import {html} from 'lit';
import type {ServiceCard} from '../src/index.ts';
import {arabicStrings} from './arabic-strings.ts';
import * as catalogues from './example-catalogues.ts';
import {dayOfStatuses, gpsoc, inGpsoc} from './example-catalogues.ts';
import type {CommonSettings, Example} from './example.ts';
import {failures} from './failures.ts';
import {finds, press} from './reader.ts';

export interface ServiceCardSettings extends CommonSettings {
  service?: string;
  lot?: string;
  detail?: string;
  'detail-url'?: string;
  selectable?: boolean;
  comparable?: boolean;
}

type ServiceCardExample = Example<ServiceCardSettings>;

const link = html`<a href="https://example.org/services/1">Example: this service as a page</a>`;

// One service

export const summary: ServiceCardExample = {
  about: 'With `src` and the id of a `service` it shows that service in short: here one of GPSoC, which has ended.',
  settings: {src: gpsoc, service: 'emis-web'},
  content: link,
  shows: ['EMIS Web', 'Ended 31 December 2019', 'Archived 31 December 2019', 'Supplier'],
};

export const dayInThePast: ServiceCardExample = {
  about: '`as-of` asks about another day, and the page says which; GPSoC was in force on this one.',
  settings: {src: gpsoc, service: 'i-patient', 'as-of': inGpsoc, detail: 'full'},
  shows: ['Shown as on 3 June 2016', 'i-Patient', 'Assured', 'Works with these systems', 'In assurance'],
};

export const full: ServiceCardExample = {
  about: 'With `detail="full"` it shows everything that the catalogue says of the service.',
  settings: {catalogue: catalogues.framework, service: 'example-messages', detail: 'full'},
  shows: [
    'Example Messages',
    'The answer is kept in the record of the patient.',
    'Photos with a message',
    'Secure messages',
    'NHS login',
    'March 2024 to 14 September 2025',
    'Planned for April 2039',
    'Expected with the next version.',
    'Must be bought with',
    '£0.12 per patient per year (as of September 2025)',
    'Price not published (per day of training)',
    'Example service description (PDF, 129.44 KB)',
    'Example release notes of 2024 (PDF, March 2024, no longer published)',
    'ExMess',
    'EX-0042',
    'Last updated: 15 September 2025',
  ],
};

export const minimal: ServiceCardExample = {
  about: 'A service of which the catalogue says no more than its name and its lot.',
  settings: {catalogue: catalogues.minimal, service: 'example-record', detail: 'full'},
  shows: ['Example Record', 'Lot 1 Status not stated', 'Dates not stated'],
};

export const severalLots: ServiceCardExample = {
  about: 'A service on several lots shows how it stands on each of them.',
  settings: {catalogue: catalogues.framework, service: 'example-viewer'},
  shows: ['Lot 1 Withdrawn', 'Lot 2 In assurance', 'Lot 3 Available'],
};

export const oneOfSeveralLots: ServiceCardExample = {
  about: 'With `lot` it speaks of that lot alone.',
  settings: {catalogue: catalogues.framework, service: 'example-viewer', lot: 'Lot 2'},
  shows: ['Example Viewer', 'Lot 2 In assurance'],
};

export const detailUrl: ServiceCardExample = {
  about: 'With `detail-url` the name is a link to the service’s own page.',
  settings: {
    catalogue: catalogues.framework,
    service: 'example-record',
    'detail-url': 'https://example.org/services?id={id}',
  },
  shows: ['Example Record', 'Lot 1 Available'],
};

export const pickable: ServiceCardExample = {
  about: '`selectable` and `comparable` let the reader pick the service, for an order request and to compare it.',
  settings: {catalogue: catalogues.framework, service: 'example-booking', selectable: true, comparable: true},
  shows: ['Example Booking', 'Add to order request', 'Compare'],
};

// How it stands

export const inAssurance: ServiceCardExample = {
  about: 'The service is being assured and cannot be ordered yet.',
  settings: {catalogue: catalogues.statuses, service: 'in-assurance'},
  shows: ['Example: In assurance', 'Lot 1 In assurance'],
};

export const planned: ServiceCardExample = {
  about: 'The service is planned; passing the planned day makes nothing available.',
  settings: {
    catalogue: catalogues.statuses,
    service: 'planned-for-a-day-that-has-passed',
    detail: 'full',
    'as-of': dayOfStatuses,
  },
  shows: ['Lot 1 Planned', 'Planned for January 2026, not confirmed'],
};

export const withdrawn: ServiceCardExample = {
  about: 'The service has been withdrawn, and the catalogue names the one that replaces it.',
  settings: {catalogue: catalogues.framework, service: 'example-fax', detail: 'full'},
  shows: ['Lot 3 Withdrawn', 'Replaced by Example Viewer'],
};

export const ended: ServiceCardExample = {
  about: 'The terms of the lot are over: the card says since when, and the details what is recorded.',
  settings: {catalogue: catalogues.statuses, service: 'ended-with-its-lot', detail: 'full'},
  shows: ['Past lot Ended 31 December 2019', 'Availability'],
};

export const notStarted: ServiceCardExample = {
  about: 'The service starts on a later day.',
  settings: {catalogue: catalogues.statuses, service: 'not-started'},
  shows: ['Lot 1 Starts September 2039'],
};

export const unclear: ServiceCardExample = {
  about: 'Only the year is known, and the day asked about lies in it: the card says that it is not certain.',
  settings: {catalogue: catalogues.statuses, service: 'unclear-date', 'as-of': dayOfStatuses},
  shows: ['Lot 1 Available', 'Not certain'],
};

export const ownStatus: ServiceCardExample = {
  about: 'A status in the publisher’s own words shows as it is written, and never allows an order.',
  settings: {catalogue: catalogues.statuses, service: 'the-publisher-s-own-words'},
  shows: ['Lot 1 Example: being discussed'],
};

export const supplierOnly: ServiceCardExample = {
  about: 'The source names a supplier on the lot, but no service.',
  settings: {catalogue: catalogues.framework, service: 'example-supplier-of-monitors'},
  shows: ['Supplier only', 'names the supplier on this lot, but no product'],
};

export const onNoLot: ServiceCardExample = {
  about: 'The catalogue knows the service, but lists it on no lot.',
  settings: {catalogue: catalogues.statuses, service: 'on-no-lot'},
  shows: ['Example: On no lot', 'Not listed on a lot'],
};

// When there is nothing to show

export const unknownService: ServiceCardExample = {
  about: 'No service has that id: the card says so, and whom one can ask.',
  settings: {catalogue: catalogues.framework, service: 'example-typo'},
  then: (card) => press(card, 'Details for whoever looks after this page'),
  shows: ['“example-typo” is not in this catalogue.', '01632 960001', 'service="example-typo"'],
};

export const noService: ServiceCardExample = {
  about: 'The attribute `service` is missing.',
  settings: {catalogue: catalogues.framework},
  shows: ['No service has been chosen.', '01632 960001'],
};

export const unknownLot: ServiceCardExample = {
  about: 'The catalogue does not have the lot that `lot` names.',
  settings: {catalogue: catalogues.framework, service: 'example-viewer', lot: '4'},
  shows: ['Example Viewer'],
};

export const emptyCatalogue: ServiceCardExample = {
  about: 'The catalogue has no services yet.',
  settings: {catalogue: catalogues.empty, service: 'example-record'},
  shows: ['“example-record” is not in this catalogue.'],
};

export const loading: ServiceCardExample = {
  about: 'Until the catalogue is there, what stands between the tags is shown: put a plain link there.',
  settings: {src: `${gpsoc}?hang`, service: 'emis-web', timeout: 600},
  content: link,
  shows: ['Example: this service as a page'],
};

export const stillLoading: ServiceCardExample = {
  about: 'The catalogue comes in several files, and the service is not in the first.',
  settings: {src: catalogues.asFile(catalogues.arriving()), service: 'example-in-the-second-file', timeout: 600},
  shows: ['Still loading services'],
};

export const savedCopy: ServiceCardExample = {
  about: 'The catalogue was there before and cannot be fetched now: the copy from then is shown, with its day.',
  settings: {src: catalogues.asFile(catalogues.framework), service: 'example-record', 'max-stale': 7},
  then: loseSource,
  shows: ['This is a copy saved on', 'Try again', 'Example Record'],
};

/** The file goes away, and the page asks for it again. */
async function loseSource(element: HTMLElement): Promise<void> {
  const card = element as HTMLElement & Pick<ServiceCard, 'src' | 'refresh'>;
  await finds(card, 'h2', 'Example Record');
  URL.revokeObjectURL(card.src);
  await card.refresh();
}

export const {notFound, noSource} = failures(link);

export const failedInOwnWords: ServiceCardExample = {
  about: 'The slots `error` and `contact` say in your own words what has happened, and whom to call.',
  settings: {catalogue: {}, service: 'example-record'},
  content: html`
    <p slot="error">Example: our list of services is being repaired.</p>
    <p slot="contact">Example: call the service desk on <a href="tel:01632960003">01632 960003</a>.</p>
    ${link}
  `,
  shows: ['Example: our list of services is being repaired.', '01632 960003', 'Example: this service as a page'],
};

// What stands around it

export const notices: ServiceCardExample = {
  about: 'Notices of the lots that the service is on stand above it; a disclaimer that lots share shows once.',
  settings: {catalogue: catalogues.notices, service: 'example-training'},
  shows: ['Example disclaimer: nobody has assured', 'Example warning'],
};

export const archived: ServiceCardExample = {
  about: 'An archived catalogue says so first, and whom one could call then stands as text.',
  settings: {catalogue: catalogues.archived, service: 'example-messages', detail: 'full'},
  shows: ['Archived 31 December 2019', 'Contact details at the time', 'sales@example.org'],
};

export const overdue: ServiceCardExample = {
  about: 'The day by which the publisher meant to look at the catalogue again has passed.',
  settings: {catalogue: catalogues.overdue, service: 'example-record'},
  shows: ['due for review by January 2020', 'Updated 15 January 2019'],
};

export const partial: ServiceCardExample = {
  about: 'A catalogue that is known to be incomplete says why.',
  settings: {catalogue: catalogues.partial, service: 'example-viewer'},
  shows: ['Not complete', 'Example: the list of the services on Lot 3 has been lost.'],
};

// How it fits its page

export const slots: ServiceCardExample = {
  about: 'Slots put your own heading, introduction and ending around the service.',
  settings: {catalogue: catalogues.framework, service: 'example-record'},
  content: html`
    <h2 slot="heading">Example heading of our own</h2>
    <p slot="intro">Example introduction: what most of our practices use.</p>
    <p slot="footer">Example ending: <a href="https://example.org/more">more about ordering</a>.</p>
  `,
  shows: ['Example heading of our own', 'Example introduction', 'Example ending', 'Lot 1 Available'],
};

export const headingLevel: ServiceCardExample = {
  about: '`heading-level` fits its heading below those of the page; headings inside go one deeper.',
  settings: {catalogue: catalogues.framework, service: 'example-training', detail: 'full', 'heading-level': 4},
  around: (element) => html`
    <h2>Example heading of a page</h2>
    <h3>Example heading of a section</h3>
    ${element}
  `,
  shows: ['Example Training', 'Availability'],
};

export const ownStrings: ServiceCardExample = {
  about: '`strings` replaces any text of the interface by its key.',
  settings: {
    catalogue: catalogues.framework,
    service: 'example-record',
    strings: {'status.available': 'Example: to be had', 'service.supplier': 'Example: who makes it'},
  },
  shows: ['Lot 1 Example: to be had', 'Example: who makes it'],
};

export const otherWords: ServiceCardExample = {
  about: 'A catalogue may call lots and services something else; every text then does.',
  settings: {catalogue: catalogues.otherWords, service: 'example-messages', detail: 'full'},
  shows: ['Kind of solution', 'About this solution', 'Framework'],
};

export const longWords: ServiceCardExample = {
  about: 'Words that are wider than the page break; nothing is cut off, and the page does not scroll sideways.',
  settings: {catalogue: catalogues.longWords, service: 'example-long', detail: 'full'},
  shows: ['Availability', 'Example of a summary'],
};

export const rightToLeft: ServiceCardExample = {
  about: 'A catalogue in Arabic on a page in Arabic, with the texts of the interface from `strings`.',
  settings: {catalogue: catalogues.arabic, service: 'rasail', detail: 'full', strings: arabicStrings},
  around: (element) => html`<div dir="rtl" lang="ar">${element}</div>`,
  shows: ['Example Messages (2.0)', 'تم التحقق', 'مثال: صور مع الرسالة'],
};

export const narrow: ServiceCardExample = {
  about: 'In a narrow column facts stand below their names, whatever the width of the window.',
  settings: {catalogue: catalogues.framework, service: 'example-messages', detail: 'full'},
  around: (element) => html`<div style="max-inline-size: 16em">${element}</div>`,
  shows: ['Example Messages', 'Works with these systems'],
};

export const restyled: ServiceCardExample = {
  about: 'Tokens change colours, parts take any CSS; the font is that of the page.',
  settings: {catalogue: catalogues.framework, service: 'example-booking', 'detail-url': 'https://example.org/?id={id}'},
  around: (element) => html`
    <style>
      .restyled-card {
        font-family: Georgia, serif;
      }
      .restyled-card service-card {
        --gpsoc-link-colour: #7a1f5c;
        --gpsoc-border-colour: #c9a9be;
        --gpsoc-card-background-colour: #fdf6fa;
      }
      .restyled-card service-card::part(service) {
        border-radius: 0.75em;
      }
      .restyled-card service-card::part(status) {
        text-transform: uppercase;
      }
    </style>
    <div class="restyled-card">${element}</div>
  `,
  shows: ['Example Booking', 'ASSURED'],
};
