// What <service-card> shows in each situation.

import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/service-card/define.ts';
import {arabicStrings} from './arabic-strings.ts';
import * as catalogues from './example-catalogues.ts';
import {dayOfStatuses, gpsoc, inGpsoc} from './example-catalogues.ts';
import type {CommonSettings} from './example.ts';
import {loseSource, press} from './reader.ts';
import {storyFor} from './story.ts';
import {withoutCatalogue} from './without-catalogue.ts';

interface Settings extends CommonSettings {
  service?: string;
  lot?: string;
  detail?: string;
  'detail-url'?: string;
  selectable?: boolean;
  comparable?: boolean;
  decides?: boolean;
}

const meta: Meta<Settings> = {
  title: 'Elements/service-card/Examples',
  component: 'service-card',
  argTypes: {
    detail: {control: 'select', options: ['summary', 'full']},
  },
};

export default meta;

const story = storyFor(meta);

const words = 'Example: this service as a page';
const link = html`<a href="https://example.org/services/1">${words}</a>`;
const without = withoutCatalogue(link, words, {service: 'emis-web'});

// One service

export const Summary = story({
  about: 'A service of GPSoC, in short. GPSoC has ended.',
  settings: {src: gpsoc, service: 'emis-web'},
  content: link,
  shows: ['EMIS Web', 'Ended 31 December 2019', 'Archived 31 December 2019', 'Supplier'],
});

export const DayInThePast = story({
  about: '`as-of` shows another date, and says so. GPSoC was in force on this one.',
  settings: {src: gpsoc, service: 'i-patient', 'as-of': inGpsoc, detail: 'full'},
  shows: ['How things stood on 3 June 2016', 'i-Patient', 'Assured', 'Works with these systems', 'In assurance'],
});

export const Full = story({
  about: '`detail="full"` shows everything the catalogue says about the service.',
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
    '1 to 9,999: £0.03; 10,000 or more: £0.0245 per text message',
    'https://example.org/messages/patients',
    'Ask for a demonstration',
    'messages@example.org',
    'Example service description (PDF, 129.44 KB)',
    'Example release notes of 2024 (PDF, March 2024, no longer published)',
    'ExMess',
    'EX-0042',
    'Last updated: 15 September 2025',
  ],
});

export const Minimal = story({
  about: 'The catalogue has only names and lots. Nothing else shows as missing.',
  settings: {catalogue: catalogues.minimal, service: 'example-record', detail: 'full'},
  shows: ['Example Record', 'Availability', 'Lot 1'],
});

export const SeveralLots = story({
  about: 'A service on several lots shows its status on each.',
  settings: {catalogue: catalogues.framework, service: 'example-viewer'},
  shows: ['Lot 1 Withdrawn', 'Lot 2 In assurance', 'Lot 3 Available'],
});

export const OneOfSeveralLots = story({
  about: '`lot` limits it to one lot.',
  settings: {catalogue: catalogues.framework, service: 'example-viewer', lot: 'Lot 2'},
  shows: ['Example Viewer', 'Lot 2 In assurance'],
});

export const DetailUrl = story({
  about: '`detail-url` makes the name a link to the service’s own page.',
  settings: {
    catalogue: catalogues.framework,
    service: 'example-record',
    'detail-url': 'https://example.org/services?id={id}',
  },
  shows: ['Example Record', 'Lot 1 Available'],
});

export const MayWeOrder = story({
  about: 'With `decides` readers ask whether they may order the service.',
  settings: {src: gpsoc, service: 'i-patient', 'as-of': inGpsoc, decides: true},
  then: (card) => press(card, 'Could we order this?'),
  shows: ['Which organisation do you work for?', 'Which principal system does the practice use?'],
});

export const Pickable = story({
  about: 'With `selectable` and `comparable` readers tick the service to request or compare it.',
  settings: {catalogue: catalogues.framework, service: 'example-booking', selectable: true, comparable: true},
  shows: ['Example Booking', 'Add to request', 'Compare'],
});

// How it stands

export const InAssurance = story({
  about: 'The service is being assured and cannot be ordered yet.',
  settings: {catalogue: catalogues.statuses, service: 'in-assurance'},
  shows: ['Example: In assurance', 'Lot 1 In assurance'],
});

export const Planned = story({
  about: 'The service is planned. It does not become available by itself on the planned date.',
  settings: {
    catalogue: catalogues.statuses,
    service: 'planned-for-a-day-that-has-passed',
    detail: 'full',
    'as-of': dayOfStatuses,
  },
  shows: ['Lot 1 Planned', 'Planned for January 2026, not confirmed'],
});

export const Withdrawn = story({
  about: 'The service has been withdrawn, and the catalogue names the one that replaces it.',
  settings: {catalogue: catalogues.framework, service: 'example-fax', detail: 'full'},
  shows: ['Lot 3 Withdrawn', 'Replaced by Example Viewer'],
});

export const Ended = story({
  about: 'The terms of the lot are over. The card says when they ended.',
  settings: {catalogue: catalogues.statuses, service: 'ended-with-its-lot', detail: 'full'},
  shows: ['Past lot Ended 31 December 2019', 'Availability'],
});

export const NotStarted = story({
  about: 'The service starts on a later day.',
  settings: {catalogue: catalogues.statuses, service: 'not-started'},
  shows: ['Lot 1 Starts September 2039'],
});

export const Unclear = story({
  about:
    'The service starts in the year of the date shown, and the exact day is not known. The card says that this is not certain.',
  settings: {catalogue: catalogues.statuses, service: 'unclear-date', 'as-of': dayOfStatuses},
  shows: ['Lot 1 Available', 'Not certain'],
});

export const OwnStatus = story({
  about: 'A status in the publisher’s own words shows as written. It never allows an order.',
  settings: {catalogue: catalogues.statuses, service: 'the-publisher-s-own-words'},
  shows: ['Lot 1 Example: being discussed'],
});

export const SupplierOnly = story({
  about: 'The source names a supplier on the lot, but no service.',
  settings: {catalogue: catalogues.framework, service: 'example-supplier-of-monitors'},
  shows: ['Service not named', 'names the supplier on this lot, but no product'],
});

export const OnNoLot = story({
  about: 'The service is in the catalogue, but on no lot.',
  settings: {catalogue: catalogues.statuses, service: 'on-no-lot'},
  shows: ['Example: On no lot', 'Not listed on a lot'],
});

// When there is nothing to show

export const UnknownService = story({
  about: 'No service has that id. The card says so, and who to ask.',
  settings: {catalogue: catalogues.framework, service: 'example-typo'},
  then: (card) => press(card, 'Help for the person who runs this page'),
  shows: ['“example-typo” is not in this catalogue.', '01632 960001', 'service="example-typo"'],
});

export const NoService = story({
  about: 'The attribute `service` is missing.',
  settings: {catalogue: catalogues.framework},
  shows: ['No service has been chosen.', '01632 960001'],
});

export const UnknownLot = story({
  about: 'The catalogue does not have the lot that `lot` names.',
  settings: {catalogue: catalogues.framework, service: 'example-viewer', lot: '4'},
  shows: ['Example Viewer'],
});

export const EmptyCatalogue = story({
  about: 'The catalogue has no services yet.',
  settings: {catalogue: catalogues.empty, service: 'example-record'},
  shows: ['“example-record” is not in this catalogue.'],
});

export const Loading = story(without.loading);

export const StillLoading = story({
  about: 'The catalogue comes in several files. The service is not in the first.',
  settings: {src: catalogues.asFile(catalogues.arriving()), service: 'example-in-the-second-file', timeout: 600},
  shows: ['Still loading services'],
});

export const SavedCopy = story({
  about: 'The catalogue cannot load now. Readers see a copy from an earlier visit, with its date.',
  settings: {src: catalogues.asFile(catalogues.framework), service: 'example-record', 'max-stale': 7},
  then: (element) => loseSource(element, 'Example Record'),
  shows: ['This is a copy saved on', 'Try again', 'Example Record'],
});

export const FailedNotFound = story(without.notFound);
export const FailedNoSource = story(without.noSource);
export const FailedInOwnWords = story(without.failedInOwnWords);

export const FailedWithoutSlots = story(without.withoutSlots);

// What stands around it

export const Notices = story({
  about: 'The lots of the service have notices. A warning shows first, and the others are folded.',
  settings: {catalogue: catalogues.notices, service: 'example-training'},
  then: (card) => press(card, '1 more notice'),
  shows: ['Example disclaimer: nobody has assured', 'Example warning'],
});

export const Archived = story({
  about:
    'An archived catalogue says so first. Its old contact details show as text. With `notices="always"` this shows even if another element has it.',
  settings: {catalogue: catalogues.archived, service: 'example-messages', detail: 'full', notices: 'always'},
  shows: ['Archived 31 December 2019', 'Contact details at the time', 'sales@example.org'],
});

export const Overdue = story({
  about: 'The catalogue is overdue for review.',
  settings: {catalogue: catalogues.overdue, service: 'example-record'},
  shows: ['due for review by January 2020', 'Updated 15 January 2019'],
});

export const Partial = story({
  about: 'A catalogue with gaps says what is missing.',
  settings: {catalogue: catalogues.partial, service: 'example-viewer'},
  shows: ['What is missing', 'Example: the list of the services on Lot 3 has been lost.'],
});

// How it fits its page

export const Slots = story({
  about: 'Slots hold your own heading, introduction and last line.',
  settings: {catalogue: catalogues.framework, service: 'example-record'},
  content: html`
    <h2 slot="heading">Example heading of our own</h2>
    <p slot="intro">Example introduction: what most of our practices use.</p>
    <p slot="footer">Example ending: <a href="https://example.org/more">more about ordering</a>.</p>
  `,
  shows: ['Example heading of our own', 'Example introduction', 'Example ending', 'Lot 1 Available'],
});

export const HeadingLevel = story({
  about: '`heading-level` fits its headings into your page. `heading` replaces the text.',
  settings: {
    catalogue: catalogues.framework,
    service: 'example-training',
    detail: 'full',
    'heading-level': 4,
    heading: 'Example of other words',
  },
  around: (element) => html`
    <h2>Example heading of a page</h2>
    <h3>Example heading of a section</h3>
    ${element}
  `,
  shows: ['Example of other words', 'Availability'],
});

export const OwnStrings = story({
  about: '`strings` replaces any text of the interface by its key.',
  settings: {
    catalogue: catalogues.framework,
    service: 'example-record',
    strings: {'status.available': 'Example: to be had', 'service.supplier': 'Example: who makes it'},
  },
  shows: ['Lot 1 Example: to be had', 'Example: who makes it'],
});

export const OtherWords = story({
  about: 'The catalogue has other words for lots and services. Every text uses them.',
  settings: {catalogue: catalogues.otherWords, service: 'example-messages', detail: 'full'},
  shows: ['Kind of solution', 'About this solution', 'Framework'],
});

export const LongWords = story({
  about: 'Very long words break. Nothing is cut off, and the page does not scroll sideways.',
  settings: {catalogue: catalogues.longWords, service: 'example-long', detail: 'full'},
  shows: ['Availability', 'Example of a summary'],
});

export const RightToLeft = story({
  about: 'An Arabic catalogue on an Arabic page. The texts of the interface come from `strings`.',
  settings: {catalogue: catalogues.arabic, service: 'rasail', detail: 'full', strings: arabicStrings},
  around: (element) => html`<div dir="rtl" lang="ar">${element}</div>`,
  shows: ['Example Messages (2.0)', 'تم التحقق', 'مثال: صور مع الرسالة'],
});

export const Narrow = story({
  about: 'In a narrow column facts show below their names, however wide the window is.',
  settings: {catalogue: catalogues.framework, service: 'example-messages', detail: 'full'},
  around: (element) => html`<div style="max-inline-size: 16em">${element}</div>`,
  shows: ['Example Messages', 'Works with these systems'],
});

export const Restyled = story({
  about: 'Tokens change colours. Parts take any CSS. The font is that of the page.',
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
});
