// What <service-compare> shows in each situation.

import type {Meta} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import '../src/elements/lot-catalogue/define.ts';
import '../src/elements/service-compare/define.ts';
import {arabicStrings} from './arabic-strings.ts';
import * as catalogues from './example-catalogues.ts';
import {dayOfStatuses, gpsoc, inGpsoc} from './example-catalogues.ts';
import type {CommonSettings} from './example.ts';
import {finds, loseSource, press} from './reader.ts';
import {storyFor} from './story.ts';
import {withoutCatalogue} from './without-catalogue.ts';

interface Settings extends CommonSettings {
  services?: string;
  differences?: boolean;
  'url-state'?: string;
  'url-prefix'?: string;
}

const meta: Meta<Settings> = {
  title: 'Elements/service-compare/Examples',
  component: 'service-compare',
  argTypes: {
    'url-state': {control: 'select', options: ['off', 'query']},
  },
};

export default meta;

const story = storyFor(meta);

const words = 'Example: these services as a page';
const link = html`<a href="https://example.org/services">${words}</a>`;
const without = withoutCatalogue(link, words, {services: 'emis-web, vision'});

const three = 'example-record, example-notes, example-messages';

// Side by side

export const Named = story({
  about: '`services` names what to compare: here systems of GPSoC, which has ended.',
  settings: {src: gpsoc, services: 'emis-web, systmone, vision, evolution'},
  content: link,
  shows: ['Comparison of EMIS Web, SystmOne, Vision and Evolution', 'Ended 31 December 2019', 'National services'],
});

export const DayInThePast = story({
  about: '`as-of` shows another date, and says so. GPSoC was in force on this one.',
  settings: {src: gpsoc, services: 'emis-web i-patient', 'as-of': inGpsoc},
  shows: ['How things stood on 3 June 2016', 'This system itself', 'In assurance', 'Not stated'],
});

export const Everything = story({
  about: 'Each fact that the catalogue states of at least one service has a row. Rows that differ come first.',
  settings: {catalogue: catalogues.framework, services: three},
  shows: [
    'Comparison of Example Record, Example Notes and Example Messages',
    'Photos with a message',
    '£0.12 per patient per year (as of September 2025)',
    'Planned for April 2039',
    'Secure messages',
    'Electronic Prescription Service (EPS)',
    'Expected with the next version.',
    'Server of the practice',
    'Example service description (PDF, 129.44 KB)',
  ],
});

export const Differences = story({
  about: '`differences` leaves out rows that are the same. Readers can bring them back.',
  settings: {catalogue: catalogues.framework, services: 'example-record, example-notes', differences: true},
  shows: ['because they are the same for all', 'Server of the practice'],
});

export const NoDifferences = story({
  about: 'There are no differences.',
  settings: {catalogue: catalogues.thirtyFive, services: 'example-1, example-5', differences: true},
  shows: ['There are no differences.', 'Example Record 5'],
});

export const Statuses = story({
  about: 'Each status is a word. A date that is not certain says so.',
  settings: {
    catalogue: catalogues.statuses,
    services: 'planned, supplier-only, unclear-date, ended-with-its-lot',
    'as-of': dayOfStatuses,
  },
  shows: ['Planned', 'Service not named', 'Not certain', 'Ended 31 December 2019', 'Not listed'],
});

// What readers pick

const forSome = catalogues.asFile({...catalogues.framework, title: 'Example framework to pick from'});
const forOne = catalogues.asFile({...catalogues.framework, title: 'Example framework to pick one from'});

export const Picked = story({
  about: 'Without `services` it compares what readers tick in elements with `comparable`.',
  settings: {src: forSome},
  around: withList(forSome),
  then: (element) => compares(element, 'Example Record', 'Example Notes'),
  shows: ['Comparison of Example Record and Example Notes', 'Remove', 'Clear all'],
});

export const OnePicked = story({
  about: 'Only one service is ticked. It says what to do.',
  settings: {src: forOne},
  around: withList(forOne),
  then: (element) => compares(element, 'Example Viewer'),
  shows: ['Remove', 'Select ‘Compare’ on 2 to 4 services'],
});

export const NothingPicked = story({
  about: 'Nothing is ticked yet. The slot `empty` leads readers to a list.',
  settings: {catalogue: {...catalogues.framework}},
  content: html`<p slot="empty"><a href="https://example.org/list">Example: find services to compare</a></p>`,
  shows: ['Select ‘Compare’ on 2 to 4 services', 'Example: find services to compare'],
});

export const Linkable = story({
  about: '`url-state` keeps ticked services in the address of the page. `url-prefix` keeps two comparisons apart.',
  settings: {catalogue: {...catalogues.framework}, 'url-state': 'query', 'url-prefix': 'example.'},
  shows: ['Select ‘Compare’ on 2 to 4 services'],
});

// When there is less to show

export const UnknownService = story({
  about: 'One service is not in the catalogue. The page says so and compares the others.',
  settings: {catalogue: catalogues.framework, services: 'example-record, example-typo, example-notes'},
  then: (compare) => press(compare, 'Help for the person who runs this page'),
  shows: [
    'No service has the ID example-typo.',
    'services="example-record, example-typo, example-notes"',
    'Comparison of Example Record and Example Notes',
  ],
});

export const TooFew = story({
  about: 'Fewer than two of the services are in the catalogue.',
  settings: {catalogue: catalogues.framework, services: 'example-record, example-typo'},
  shows: ['There are fewer than 2 services to compare.', 'No service has the ID example-typo.', '01632 960001'],
});

export const TooMany = story({
  about: 'More than four services do not fit. The first four are compared.',
  settings: {
    catalogue: catalogues.framework,
    services: `${three}, example-booking, example-viewer`,
  },
  shows: ['Only the first 4 of 5 services are compared.', 'Example Booking'],
});

export const EmptyCatalogue = story({
  about: 'The catalogue has no services yet.',
  settings: {catalogue: catalogues.empty},
  shows: ['Select ‘Compare’ on 2 to 4 services'],
});

export const Loading = story(without.loading);

export const StillLoading = story({
  about: 'The catalogue comes in several files. One service is not in the first.',
  settings: {
    src: catalogues.asFile(catalogues.arriving()),
    services: 'example-record, example-in-the-second-file',
    timeout: 600,
  },
  shows: ['Still loading services', 'Example Record'],
});

export const SavedCopy = story({
  about: 'The catalogue cannot load now. Readers see a copy from an earlier visit, with its date.',
  settings: {
    src: catalogues.asFile({...catalogues.framework, title: 'Example framework to lose'}),
    services: three,
    'max-stale': 7,
  },
  then: (element) => loseSource(element, 'Comparison'),
  shows: ['This is a copy saved on', 'Try again', 'Comparison of Example Record'],
});

export const FailedNotFound = story(without.notFound);
export const FailedNoSource = story(without.noSource);
export const FailedInOwnWords = story(without.failedInOwnWords);

export const FailedWithoutSlots = story(without.withoutSlots);

// What stands around it

export const Notices = story({
  about: 'The lots of the services have notices. A warning shows first, and the others are folded.',
  settings: {catalogue: catalogues.notices, services: 'example-training, example-record'},
  then: (compare) => press(compare, '2 more notices'),
  shows: ['Example disclaimer: nobody has assured', 'Example information', 'Example warning'],
});

export const Archived = story({
  about:
    'An archived catalogue says so first. Its old contact details show as text. With `notices="always"` this shows even if another element has it.',
  settings: {catalogue: catalogues.archived, services: three, notices: 'always'},
  shows: ['Archived 31 December 2019', 'Contact details at the time'],
});

export const Partial = story({
  about: 'The catalogue has gaps, so a missing pairing shows as “Not stated”.',
  settings: {catalogue: catalogues.partial, services: 'example-messages, example-viewer'},
  shows: ['What is missing', 'Example: the list of the services on Lot 3 has been lost.', 'Not stated'],
});

// How it fits its page

export const Slots = story({
  about: 'Slots hold your own heading, introduction and last line.',
  settings: {catalogue: catalogues.framework, services: three},
  content: html`
    <h2 slot="heading">Example heading of our own</h2>
    <p slot="intro">Example introduction: what most of our practices use.</p>
    <p slot="footer">Example ending: <a href="https://example.org/more">more about ordering</a>.</p>
  `,
  shows: ['Example heading of our own', 'Example introduction', 'Example ending', 'Comparison of Example Record'],
});

export const HeadingLevel = story({
  about: '`heading-level` fits its headings into your page. `heading` replaces the text.',
  settings: {catalogue: catalogues.framework, services: three, 'heading-level': 3, heading: 'Example of other words'},
  around: (element) => html`
    <h2>Example heading of a page</h2>
    ${element}
  `,
  shows: ['Example of other words', 'Comparison of Example Record'],
});

export const OwnStrings = story({
  about: '`strings` replaces any text of the interface by its key.',
  settings: {
    catalogue: catalogues.framework,
    services: three,
    strings: {'compare.heading': 'Example: which one?', 'value.yes': 'Example: has it'},
  },
  shows: ['Example: which one?', 'Example: has it'],
});

export const OtherWords = story({
  about: 'The catalogue has other words for lots and services. Every text uses them.',
  settings: {catalogue: catalogues.otherWords, services: three},
  shows: ['Compare solutions', 'Kind of solution'],
});

export const LongWords = story({
  about: 'Very long words break. Nothing is cut off, and the page does not scroll sideways.',
  settings: {catalogue: catalogues.longWords, services: 'example-long, example-record'},
  shows: ['Availability', 'Example of a summary'],
});

export const RightToLeft = story({
  about: 'An Arabic catalogue on an Arabic page. The texts of the interface come from `strings`.',
  settings: {catalogue: catalogues.arabic, services: 'sijill, rasail', strings: arabicStrings},
  around: (element) => html`<div dir="rtl" lang="ar">${element}</div>`,
  shows: ['Example Messages (2.0)', 'تم التحقق', 'مقارنة الخدمات', 'غير مذكور'],
});

export const Narrow = story({
  about: 'In a narrow column it turns into headings and lists, however wide the window is.',
  settings: {catalogue: catalogues.framework, services: 'example-record, example-notes'},
  around: (element) => html`<div style="max-inline-size: 18em">${element}</div>`,
  shows: ['Comparison of Example Record and Example Notes', 'Hosting'],
});

export const Restyled = story({
  about: 'Tokens change colours. Parts take any CSS. The font is that of the page.',
  settings: {catalogue: catalogues.framework, services: 'example-record, example-notes'},
  around: (element) => html`
    <style>
      .restyled-comparison {
        font-family: Georgia, serif;
      }
      .restyled-comparison service-compare {
        --gpsoc-link-colour: #7a1f5c;
        --gpsoc-border-colour: #c9a9be;
        --gpsoc-card-background-colour: #fdf6fa;
      }
      .restyled-comparison service-compare::part(area) {
        max-block-size: none;
      }
      .restyled-comparison service-compare::part(status) {
        text-transform: uppercase;
      }
    </style>
    <div class="restyled-comparison">${element}</div>
  `,
  shows: ['Comparison of Example Record and Example Notes', 'AVAILABLE'],
});

/** A list of the same catalogue, to pick from. */
function withList(src: string) {
  return (element: TemplateResult) => html`
    ${element}
    <lot-catalogue src=${src} comparable controls="count"></lot-catalogue>
  `;
}

/** The reader ticks "Compare" in the list. */
async function compares(element: HTMLElement, ...names: string[]): Promise<void> {
  const list = element.parentElement!.querySelector('lot-catalogue')!;
  for (const name of names) (await finds(list, `input[aria-label$=": ${name}"]`, '')).click();
  for (const name of names) await finds(element, `.remove[aria-label$=": ${name}"]`, '');
}
