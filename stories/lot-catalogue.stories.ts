// What <lot-catalogue> shows in each situation.

import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/lot-catalogue/define.ts';
import type {LotCatalogue} from '../src/index.ts';
import {arabicStrings} from './arabic-strings.ts';
import * as catalogues from './example-catalogues.ts';
import {dayOfStatuses, everyStatus, gpsoc, inGpsoc} from './example-catalogues.ts';
import type {CommonSettings} from './example.ts';
import {finds, loseSource, press} from './reader.ts';
import {storyFor} from './story.ts';
import {withoutCatalogue} from './without-catalogue.ts';

interface Settings extends CommonSettings {
  lot?: string;
  category?: string;
  supplier?: string;
  capability?: string;
  'works-with'?: string;
  status?: string;
  services?: string;
  facets?: string;
  controls?: string;
  search?: string;
  sort?: string;
  page?: number;
  'page-size'?: number;
  'detail-url'?: string;
  layout?: string;
  'url-state'?: string;
  'url-prefix'?: string;
  selectable?: boolean;
  decides?: boolean;
  'request-url'?: string;
  'compare-url'?: string;
  comparable?: boolean;
  query?: Partial<LotCatalogue['query']>;
}

const meta: Meta<Settings> = {
  title: 'Elements/lot-catalogue/Examples',
  component: 'lot-catalogue',
  argTypes: {
    sort: {control: 'select', options: ['file', 'name', 'supplier', 'updated']},
    layout: {control: 'select', options: ['cards', 'table', 'list']},
    'url-state': {control: 'select', options: ['off', 'query']},
    page: {control: {type: 'number', min: 1}},
    'page-size': {control: {type: 'number', min: 1, max: 100}},
  },
};

export default meta;

const story = storyFor(meta);

const words = 'Example: our services as a page';
const link = html`<a href="https://example.org/services">${words}</a>`;
const without = withoutCatalogue(link, words);

// With a catalogue

export const DayInThePast = story({
  about: '`as-of` shows another date, and says so. GPSoC was in force on this one.',
  settings: {src: gpsoc, lot: '1', 'as-of': inGpsoc},
  shows: ['How things stood on 3 June 2016', 'on Lot 1', 'i-Patient', 'Assured'],
});

export const WholeCatalogue = story({
  about: 'Without presets it lists every service: here those of GPSoC, which has ended.',
  settings: {src: gpsoc},
  content: link,
  shows: ['GP Systems of Choice (GPSoC), 2014 to 2019', 'SystmOne', 'Archived 31 December 2019', 'Showing 1 to 10'],
});

export const BeforeTheBeginning = story({
  about: 'Before the terms of a lot begin, its services have not started.',
  settings: {src: gpsoc, lot: '1', 'as-of': '2014-01-01'},
  shows: ['How things stood on 1 January 2014', 'Starts 28 March 2014'],
});

export const Presets = story({
  about: 'Presets narrow the list. Readers cannot undo them, and the heading names them.',
  settings: {
    catalogue: catalogues.framework,
    lot: '1',
    category: 'Services for patients',
    supplier: 'Another Example Supplier',
    'works-with': 'example-record',
    status: 'available assured',
  },
  shows: ['1 service on Lot 1 in Services for patients from Another Example Supplier', 'Example Booking'],
});

export const CapabilityPreset = story({
  about: '`capability` lists services that can do something, by id, name or abbreviation.',
  settings: {catalogue: catalogues.framework, capability: 'EPS'},
  shows: ['2 services with Electronic Prescription Service', 'Example Viewer'],
});

export const FacetsPreset = story({
  about: '`facets` narrows the list by a property of the catalogue’s own: here, hosting.',
  settings: {catalogue: catalogues.framework, facets: 'hosting:own-server'},
  shows: ['2 services with Hosting: Server of the practice', 'Example Notes'],
});

export const ServicesPreset = story({
  about: '`services` lists a few services by their ids.',
  settings: {catalogue: catalogues.framework, services: 'example-training, example-notes', controls: 'none'},
  shows: ['Example Notes', 'Example Training'],
});

export const SeveralLots = story({
  about: 'A service on several lots shows its status on each.',
  settings: {catalogue: catalogues.framework, services: 'example-viewer'},
  shows: ['Lot 1 Withdrawn', 'Lot 2 In assurance', 'Lot 3 Available'],
});

export const OneOfSeveralLots = story({
  about: 'With `lot`, services that are on other lots too show their status on this one only.',
  settings: {catalogue: catalogues.framework, lot: 'Lot 2'},
  shows: ['Lot 2: Example services for the practice', 'on Lot 2', 'Example Viewer', 'In assurance'],
});

export const Minimal = story({
  about: 'The smallest catalogue: a title, a lot and the name of a service.',
  settings: {catalogue: catalogues.minimal},
  shows: ['Example GP IT services', '1 service', 'Example Record', 'Lot 1'],
});

export const OneService = story({
  about: 'There is only one service, so there is nothing to sort or filter.',
  settings: {catalogue: catalogues.oneService},
  shows: ['1 service', 'Example Record', 'Available'],
});

export const Statuses = story({
  about: 'Every status a service can have, as a word and never by colour alone.',
  settings: {catalogue: catalogues.statuses, status: everyStatus, 'as-of': dayOfStatuses, 'page-size': 100},
  shows: [
    'Available',
    'Assured',
    'In assurance',
    'Planned',
    'Withdrawn',
    'Example: being discussed',
    'Status not stated',
    'Ended 31 March 2025',
    'Ended 31 December 2019',
    'Starts September 2039',
    'Starts 1 April 2039',
    'Service not named',
    'Not certain',
    'Not listed on a lot',
  ],
});

export const WithdrawnHidden = story({
  about: 'Withdrawn services are left out, and the list says how many.',
  settings: {catalogue: catalogues.framework, lot: '3'},
  shows: ['1 withdrawn service is not shown.', 'Example Viewer'],
});

export const WithdrawnShown = story({
  about: '`status="withdrawn"` lists the withdrawn services.',
  settings: {catalogue: catalogues.framework, lot: '3', status: 'withdrawn'},
  shows: ['1 service on Lot 3 with the status', 'Withdrawn', 'Example Fax'],
});

// With a reader

export const OpenedService = story({
  about: 'A reader has opened a service, and sees everything the catalogue says about it.',
  settings: {catalogue: catalogues.framework, services: 'example-messages'},
  then: (list) => press(list, 'Example Messages'),
  shows: [
    'Photos with a message',
    'NHS login',
    'From 15 September 2025',
    'Planned for April 2039',
    'Works with these systems',
    '£0.12 per patient per year',
    'Price not published',
    'Example service description (PDF, 129.44 KB)',
    'no longer published',
    'sales@example.org',
  ],
});

export const DetailUrl = story({
  about: 'With `detail-url` each service is a link to its own page.',
  settings: {catalogue: catalogues.framework, 'detail-url': 'https://example.org/services?id={id}'},
  shows: ['Example Record'],
});

export const Searched = story({
  about: '`search` fills the search box. The best match comes first.',
  settings: {catalogue: catalogues.framework, search: 'exsup'},
  shows: ['2 services matching “exsup”', 'Best match', 'Example Messages'],
});

export const Filtered = story({
  about:
    'Filters that a reader has ticked show above the list. Readers can remove each of them. Scripts set them with `query`.',
  settings: {
    catalogue: catalogues.framework,
    query: {filters: {supplier: ['example-supplier'], 'f.hosting': ['public-cloud']}},
  },
  shows: ['2 services from Example Supplier with Hosting: Public cloud', 'Clear all', '1 selected'],
});

export const NothingFound = story({
  about: 'Nothing matches. The list says so and offers a way back.',
  settings: {catalogue: catalogues.framework, search: 'Example that is not there'},
  shows: ['No services matching “Example that is not there”', 'Try fewer words or fewer filters.', 'Clear search'],
});

export const NothingFoundInOwnWords = story({
  about: 'Nothing matches, and the slot `empty` adds your own words.',
  settings: {catalogue: catalogues.framework, search: 'Example that is not there'},
  content: html`<p slot="empty">Example: ask the service desk whether we can get it for you.</p>`,
  shows: ['No services matching', 'Example: ask the service desk'],
});

export const Sorted = story({
  about: '`sort` sets the order at first. Readers can choose another.',
  settings: {catalogue: catalogues.framework, sort: 'name'},
  shows: ['Sort by', 'Name', 'Example Booking'],
});

export const Pages = story({
  about: 'There are more services than fit on one page of ten.',
  settings: {catalogue: catalogues.thirtyFive},
  shows: ['35 services', 'Showing 1 to 10', 'Example Record 10', 'Next'],
});

export const LaterPage = story({
  about: '`page` and `page-size` choose the first page to show. Page numbers far from it are left out.',
  settings: {catalogue: catalogues.thirtyFive, page: 6, 'page-size': 3},
  shows: ['Showing 16 to 18', 'Example Record 16', 'Previous', 'Next', '···'],
});

export const LastPage = story({
  about: 'The last page has fewer services than the others.',
  settings: {catalogue: catalogues.thirtyFive, page: 4},
  shows: ['Showing 31 to 35', 'Example Record 35', 'Previous'],
});

export const NoControls = story({
  about: '`controls="none"` shows the list alone, up to 100 services.',
  settings: {catalogue: catalogues.framework, controls: 'none'},
  shows: ['Example Record', '1 more supplier is on'],
});

export const SomeControls = story({
  about: '`controls` names the controls that readers get: here a search box and the count.',
  settings: {catalogue: catalogues.framework, controls: 'search count'},
  shows: ['Search services', '6 services', 'Example Record'],
});

export const Table = story({
  about: '`layout="table"` makes a table. Readers sort it by its headers.',
  settings: {catalogue: catalogues.framework, layout: 'table', sort: 'supplier', controls: 'search count sort'},
  shows: ['Search services', 'Name', 'Works with', 'Example Trainers & Partners', 'Lot 3 Available'],
});

export const TableWithoutRoom = story({
  about: 'A table without enough room turns into cards.',
  settings: {catalogue: catalogues.framework, layout: 'table', lot: '2'},
  around: (element) => html`<div style="max-inline-size: 24em">${element}</div>`,
  shows: ['Example Training', 'Kind of service', 'A day of training for the whole practice.'],
});

export const PlainList = story({
  about: '`layout="list"` gives each service one line. It still opens in place.',
  settings: {catalogue: catalogues.framework, layout: 'list', services: 'example-record, example-training'},
  then: (list) => press(list, 'Example Training'),
  shows: ['Example Record Example Supplier', 'Lot 3 Planned', 'Planned for 2039'],
});

export const Pickable = story({
  about: 'With `selectable` and `comparable` readers tick services to request or compare.',
  settings: {catalogue: catalogues.framework, lot: '3', selectable: true, comparable: true},
  shows: ['Add to request', 'Compare', 'Example Training'],
});

export const SelectionShown = story({
  about:
    'A bar at the end of the list says what is ticked. It leads to the request or the comparison: on this page, or on the page that `request-url` or `compare-url` names.',
  settings: {
    catalogue: catalogues.framework,
    lot: '3',
    selectable: true,
    comparable: true,
    'request-url': '#our-request',
    'compare-url': '#compare',
  },
  then: async (list) => {
    for (const box of ['Add to request: Example Viewer', 'Compare: Example Viewer'])
      (await finds(list, `input[aria-label="${box}"]`, '')).click();
  },
  shows: ['1 in your request', 'View request', '1 to compare. Select another.'],
});

export const MayWeOrder = story({
  about:
    'With `decides` readers ask whether they may order a service. Their answers count for every service and in every element of the catalogue.',
  settings: {src: gpsoc, lot: '1', 'as-of': inGpsoc, decides: true},
  then: (list) => press(list, 'Could we order this?'),
  shows: ['Could we order this?', 'Which organisation do you work for?'],
});

export const InTheAddress = story({
  about:
    '`url-state="query"` keeps searches and filters in the address of the page. `url-prefix` keeps several lists apart.',
  settings: {catalogue: catalogues.framework, lot: '2', 'url-state': 'query', 'url-prefix': 'example.'},
  shows: ['Copy link', 'Example Training'],
});

export const DidYouMean = story({
  about: 'Nothing matches, but something has a similar spelling.',
  settings: {catalogue: catalogues.framework, search: 'bokking'},
  shows: ['No services matching “bokking”', 'Did you mean Booking?'],
});

export const FiltersInTheWay = story({
  about: 'Nothing matches. The list offers to remove each filter in the way.',
  settings: {
    catalogue: catalogues.framework,
    query: {filters: {category: ['training'], 'f.hosting': ['public-cloud']}},
  },
  shows: ['No services in Training with Hosting: Public cloud', 'Without Hosting (Public cloud): 1 service'],
});

// When an author or a publisher has slipped

export const UnknownPreset = story({
  about: 'A preset names something that the catalogue does not have. The list says which.',
  settings: {catalogue: catalogues.framework, lot: '4'},
  then: (list) => press(list, 'Help for the person who runs this page'),
  shows: ['No lot is called 4.', 'No services', 'lot="4"', 'Lot 1 (1), Lot 2 (2), Lot 3 (3)'],
});

export const UnknownPresetOfSeveral = story({
  about: 'One of several names in a preset is unknown. The others count, and the list says which does not.',
  settings: {catalogue: catalogues.framework, lot: '2, 4'},
  shows: ['No lot is called 4.', '3 services on Lot 2', 'Example Training'],
});

export const EmptyCatalogue = story({
  about: 'The catalogue has no services yet.',
  settings: {catalogue: catalogues.empty},
  shows: ['Example framework, just opened', 'No services', 'This catalogue has no services yet.'],
});

export const Damaged = story({
  about: 'Records that cannot be read are left out. The others show, and `gpsoc-load` lists the problems.',
  settings: {catalogue: catalogues.damaged},
  shows: ['2 services', 'Example Record', 'Example with odd facts', 'Not certain'],
});

// What stands around the services

export const Notices = story({
  about: 'Lots can have notices. A warning shows first, and the others are folded.',
  settings: {catalogue: catalogues.notices},
  then: (list) => press(list, '2 more notices'),
  shows: ['Example disclaimer: nobody has assured', 'Example information', 'Example warning'],
});

export const Archived = story({
  about:
    'An archived catalogue says so first. Its old contact details show as text. With `notices="always"` this shows even if another element has it.',
  settings: {catalogue: catalogues.archived, lot: '1', notices: 'always'},
  shows: ['Archived 31 December 2019', 'kept for the record', 'Contact details at the time', '01632 960001'],
});

export const Overdue = story({
  about: 'The catalogue is overdue for review.',
  settings: {catalogue: catalogues.overdue, lot: '1'},
  shows: ['due for review by January 2020', 'Updated 15 January 2019'],
});

export const Partial = story({
  about: 'A catalogue with gaps says what is missing.',
  settings: {catalogue: catalogues.partial, lot: '3'},
  shows: ['What is missing', 'Example: the list of the services on Lot 3 has been lost.'],
});

// While there is no catalogue, or only some of it

export const Loading = story(without.loading);

export const LoadingWithoutFallback = story({
  about: 'The tag is empty, so after a moment the list says that it is loading.',
  settings: {src: `${gpsoc}?hang`, timeout: 600},
  shows: ['Loading services'],
});

export const Arriving = story({
  about:
    'The catalogue comes in several files. The first services show at once, and the list says that more are loading.',
  settings: {src: catalogues.asFile(catalogues.arriving()), timeout: 600},
  shows: ['6 services', 'Loading more services', 'Example Record'],
});

export const SavedCopy = story({
  about: 'The catalogue cannot load now. Readers see a copy from an earlier visit, with its date.',
  settings: {src: catalogues.asFile(catalogues.framework), 'max-stale': 7},
  then: (element) => loseSource(element, '6 services'),
  shows: ['This is a copy saved on', 'Try again', 'Example Record'],
});

export const FailedNoSource = story(without.noSource);
export const FailedNotFound = story(without.notFound);
export const FailedRefused = story(without.refused);
export const FailedServer = story(without.server);
export const FailedTimedOut = story(without.timedOut);
export const FailedUnreachable = story(without.unreachable);
export const FailedTooLarge = story(without.tooLarge);
export const FailedNotJson = story(without.notJson);
export const FailedWrongShape = story(without.wrongShape);
export const FailedUnsupportedFormat = story(without.unsupportedFormat);
export const FailedInOwnWords = story(without.failedInOwnWords);

export const FailedWithoutSlots = story(without.withoutSlots);

// How it fits its page

export const Slots = story({
  about: 'Slots hold your own heading, introduction and last line.',
  settings: {catalogue: catalogues.framework, lot: '2'},
  content: html`
    <h2 slot="heading">Example heading of our own</h2>
    <p slot="intro">Example introduction: what our practices may order.</p>
    <p slot="footer">Example ending: <a href="https://example.org/more">more about ordering</a>.</p>
  `,
  shows: ['Example heading of our own', 'Example introduction', 'Example ending', 'Example Training'],
});

export const HeadingLevel = story({
  about: '`heading-level` fits its headings into your page. `heading` replaces the text.',
  settings: {catalogue: catalogues.framework, lot: '2', 'heading-level': 4, heading: 'Example of other words'},
  around: (element) => html`
    <h2>Example heading of a page</h2>
    <h3>Example heading of a section</h3>
    ${element}
  `,
  then: (list) => press(list, 'Example Training'),
  shows: ['Example of other words', 'Example Training', 'Availability'],
});

export const OwnStrings = story({
  about: '`strings` replaces any text of the interface by its key, with a form for each plural.',
  settings: {
    catalogue: catalogues.framework,
    strings: {
      'search.label': 'Example: what are you looking for?',
      'result.count': {one: 'Example: one match', other: 'Example: {count} matches'},
      'status.available': 'Example: to be had',
      'filters.heading': 'Example: narrow the list',
    },
  },
  shows: ['Example: what are you looking for?', 'Example: 6 matches', 'Example: to be had'],
});

export const OtherWords = story({
  about: 'The catalogue has other words for lots and services. Every text uses them.',
  settings: {catalogue: catalogues.otherWords},
  shows: ['Search solutions', '6 solutions', 'Kind of solution'],
});

export const LongWords = story({
  about: 'Very long words break. Nothing is cut off, and the page does not scroll sideways.',
  settings: {catalogue: catalogues.longWords},
  then: (list) => press(list, 'Exampledonau'),
  shows: ['2 services', 'Availability'],
});

export const RightToLeft = story({
  about: 'An Arabic catalogue on an Arabic page. The texts of the interface come from `strings`.',
  settings: {catalogue: catalogues.arabic, strings: arabicStrings},
  around: (element) => html`<div dir="rtl" lang="ar">${element}</div>`,
  then: (list) => press(list, 'Example Messages (2.0)'),
  shows: ['مثال: السجل', 'خدمتان', 'متاح', 'مثال: صور مع الرسالة'],
});

export const Narrow = story({
  about: 'In a narrow column a button opens the filters, however wide the window is.',
  settings: {catalogue: catalogues.framework},
  around: (element) => html`<div style="max-inline-size: 18em">${element}</div>`,
  then: (list) => press(list, 'Filter'),
  shows: ['Filters', 'Supplier', 'Example Record'],
});

export const LargeText = story({
  about: 'Text of twice the size makes everything larger and cuts nothing off.',
  settings: {catalogue: catalogues.framework, 'page-size': 3},
  around: (element) => html`<div style="font-size: 2em">${element}</div>`,
  shows: ['6 services', 'Example Record', 'Available'],
});

export const TextSpacing = story({
  about: 'With the text spacing of WCAG 1.4.12 nothing is cut off and nothing overlaps.',
  settings: {catalogue: catalogues.framework, 'page-size': 3},
  around: (element) => html`
    <div style="line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em">${element}</div>
  `,
  shows: ['6 services', 'Example Record', 'Available'],
});

export const TenThousand = story({
  about:
    'With 10,000 services one page shows at a time. A filter shows 100 options, and readers type to find the others.',
  settings: {catalogue: catalogues.tenThousand, search: 'number 1234'},
  shows: ['1 service matching “number 1234”', 'Example service number 1234', 'Type to see 9,900 more'],
});

export const Restyled = story({
  about: 'Tokens change colours and spaces. Parts take any CSS. The font is that of the page.',
  settings: {catalogue: catalogues.framework, lot: '2'},
  around: (element) => html`
    <style>
      .restyled {
        font-family: Georgia, serif;
      }
      .restyled lot-catalogue {
        --gpsoc-brand-colour: #7a1f5c;
        --gpsoc-link-colour: #7a1f5c;
        --gpsoc-border-colour: #c9a9be;
        --gpsoc-card-background-colour: #fdf6fa;
        --gpsoc-gap: 0.5em;
      }
      .restyled lot-catalogue::part(service) {
        border-radius: 0.75em;
      }
      .restyled lot-catalogue::part(status) {
        text-transform: uppercase;
      }
    </style>
    <div class="restyled">${element}</div>
  `,
  shows: ['Example Training', 'AVAILABLE'],
});

export const Dark = story({
  about: 'Tokens make the list dark on a dark page.',
  settings: {catalogue: catalogues.framework, search: 'example', 'page-size': 3},
  around: (element) => html`
    <style>
      .dark {
        padding: 1em;
        background-color: #16202a;
        color: #f0f4f5;
        --gpsoc-text-colour: #f0f4f5;
        --gpsoc-secondary-text-colour: #c3ced6;
        --gpsoc-link-colour: #9bc9ff;
        --gpsoc-link-hover-colour: #ffd3ee;
        --gpsoc-link-visited-colour: #d9c2ff;
        --gpsoc-border-colour: #56646f;
        --gpsoc-input-border-colour: #c3ced6;
        --gpsoc-input-background-colour: #0d151c;
        --gpsoc-card-background-colour: #212f3c;
        --gpsoc-hover-background-colour: #33424f;
      }
    </style>
    <div class="dark">${element}</div>
  `,
  shows: ['6 services matching “example”', 'Example Record'],
});
