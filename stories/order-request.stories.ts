// What <order-request> shows in each situation. Each has a catalogue of its own: elements of one catalogue share what
// readers pick.

import type {Meta} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import '../src/elements/lot-catalogue/define.ts';
import '../src/elements/order-request/define.ts';
import '../src/elements/service-card/define.ts';
import type {CatalogueElement, RawCatalogue} from '../src/index.ts';
import {readerStateOf} from '../src/reader/reader-state.ts';
import {arabicStrings} from './arabic-strings.ts';
import * as catalogues from './example-catalogues.ts';
import {gpsoc, inGpsoc} from './example-catalogues.ts';
import type {CommonSettings} from './example.ts';
import {finds, loseSource, press, type} from './reader.ts';
import {storyFor} from './story.ts';
import {withoutCatalogue} from './without-catalogue.ts';

interface Settings extends CommonSettings {
  lot?: string;
  organisation?: string;
  ods?: string;
  'principal-system'?: string;
  'central-funding'?: string;
  agreement?: string;
  email?: string;
  storage?: string;
}

const meta: Meta<Settings> = {
  title: 'Elements/order-request/Examples',
  component: 'order-request',
  argTypes: {
    storage: {control: 'select', options: ['session', 'none']},
    'central-funding': {control: 'select', options: ['yes', 'no']},
    agreement: {control: 'select', options: ['yes', 'no']},
  },
};

export default meta;

const story = storyFor(meta);

const words = 'Example: how to order, as a page';
const link = html`<a href="https://example.org/order">${words}</a>`;
const without = withoutCatalogue(link, words);
const email = 'desk@example.org';

/** The ids of services, some with the lot on which they were picked. */
type Picks = readonly (string | readonly [service: string, lot: string])[];

/** Picks them, as a reader does on another part of the page. */
function select(src: string, picks: Picks): string {
  const choices = readerStateOf(new URL(src, document.baseURI).href);
  for (const each of picks) {
    const [service, lot] = typeof each === 'string' ? [each] : each;
    choices.select('order', service, true, lot);
  }
  return src;
}

function file(catalogue: RawCatalogue, ...picks: Picks): string {
  return select(catalogues.asFile(catalogue), picks);
}

function ofGpsoc(name: string, ...picks: Picks): string {
  return select(`${gpsoc}?request=${name}`, picks);
}

function ofIcb(name: string, ...picks: Picks): string {
  return select(`data/example-icb.json?request=${name}`, picks);
}

/** Practices may use every lot. The ICB orders on Lot 1, from central money while it lasts, practices on the others. */
const open: RawCatalogue = {
  ...catalogues.notices,
  title: 'Example framework to order from',
  organisationTypes: [
    {id: 'gp-practice', name: 'GP practice', plural: 'GP practices'},
    {id: 'icb', name: 'integrated care board', plural: 'integrated care boards', abbreviation: 'ICB'},
  ],
  lots: catalogues.notices.lots!.map((lot) => ({
    ...lot,
    terms: [
      {
        eligible: ['gp-practice'],
        orderedBy: [lot.id === '1' ? 'icb' : 'gp-practice'],
        funding: lot.id === '1' ? {payers: ['central'], shortfall: ['icb']} : {payers: ['local']},
      },
    ],
  })),
};

const practice = {organisation: 'gp-practice', storage: 'none'};

// What readers ask for

const forPicking = file(open);

export const Picking = story({
  about: 'It collects what readers tick in elements with `selectable` on the same page.',
  settings: {src: forPicking, organisation: 'gp-practice', email},
  around: (element) => html`
    <lot-catalogue src=${forPicking} selectable controls="none" layout="list"></lot-catalogue>
    ${element}
  `,
  then: async (element) => {
    for (const name of ['Example Record', 'Example Notes']) await tick(element.parentElement!, name);
    await finds(element, 'p', '2 services in your request');
  },
  shows: ['2 services in your request', 'Example Notes', 'Your letter', 'Write an email'],
});

export const Groups = story({
  about: 'Services are grouped by who orders and who pays: here on a date when GPSoC was in force.',
  settings: {
    src: ofGpsoc('groups', 'emis-web', 'i-patient', 'emis-portals', 'emis-lot-2'),
    'as-of': inGpsoc,
    ...practice,
    'principal-system': 'EMIS Web',
    email,
  },
  shows: [
    'How things stood on 3 June 2016',
    '4 services in your request',
    'Ordered by: Clinical commissioning group. Paid by: NHS central funding',
    'Ordered by: Clinical commissioning group. Paid by: Local funding',
    'Yes, through your CCG',
    'GPSoC Lot 3 catalogue disclaimer',
  ],
});

export const ExampleIcb = story({
  about: 'A request in a catalogue of today, with words of its own.',
  settings: {
    src: ofIcb('groups', 'example-record', 'example-kestrel-documents', ['example-wren-screen', 'practice-support']),
    ...practice,
    'principal-system': 'example-record',
    notices: 'always',
  },
  then: (request) => press(request, '1 more notice'),
  shows: [
    '3 solutions in your request',
    'Ordered by: Integrated care board. Paid by: NHS central funding',
    'Ordered by: GP practice. Paid by: Local funding or Example digital innovation grant',
    'Practice support disclaimer',
  ],
});

export const UncertainPayer = story({
  about: 'NHS central funding may run out. The request names all who may have to pay.',
  settings: {src: file(open, 'example-record'), ...practice},
  shows: ['NHS central funding if there is enough, otherwise the ICB'],
});

export const Facts = story({
  about: 'Attributes give what you know about every order. Readers are not asked.',
  settings: {
    src: ofGpsoc('facts', 'i-patient'),
    'as-of': inGpsoc,
    lot: 'Lot 1',
    ...practice,
    'principal-system': 'emis-web',
    'central-funding': 'no',
    agreement: 'yes',
  },
  shows: ['Who paid: CCG or GP practice', 'The commissioner and the practice had signed their agreement.'],
});

export const OpenQuestions = story({
  about: 'It asks open questions once, above the services. They fold when answered.',
  settings: {src: ofGpsoc('open', 'i-patient'), 'as-of': inGpsoc, storage: 'none'},
  shows: ['Tell us about your organisation to see who orders and who pays', 'Which organisation do you work for?'],
});

export const OrganisationByCode = story({
  about: '`ods` finds the organisation in the look-up, so readers are not asked for its name.',
  settings: {src: ofGpsoc('code', 'emis-web'), 'as-of': inGpsoc, ods: 'A81001', storage: 'none'},
  shows: ['Yes, through your CCG', 'Your letter'],
});

const severalLotsSrc = file(open, 'example-viewer');

export const SeveralLots = story({
  about: 'A service is on several lots. Readers choose one to see who orders and who pays.',
  settings: {src: severalLotsSrc, ...practice},
  shows: ['Choose an answer', 'It depends on the lot.'],
});

export const LotChosen = story({
  about: 'A service ticked in a list of one lot is requested on that lot.',
  settings: {src: file(open, ['example-viewer', '3']), ...practice},
  shows: ['Example Viewer', 'Lot 3', 'Who pays: Local funding', 'Example warning'],
});

export const Disclaimers = story({
  about: 'The request includes disclaimers of the lots, and what each service still needs.',
  settings: {src: ofGpsoc('disclaimers', 'emis-portals'), 'as-of': inGpsoc, ...practice},
  shows: ['GPSoC Lot 3 catalogue disclaimer', 'You had to accept the disclaimer of Lot 3.'],
});

// What cannot be asked for

const barredSrc = ofGpsoc('barred', 'emis-web', 'emis-lv');

export const Barred = story({
  about: 'A service that cannot be ordered on the date is left out. Its card says why.',
  settings: {src: barredSrc, 'as-of': inGpsoc, ...practice},
  around: (element) => html`
    <service-card src=${barredSrc} service="emis-pcs" as-of=${inGpsoc} selectable></service-card>
    ${element}
  `,
  shows: [
    'You cannot request this: Withdrawn',
    '1 service in your request',
    'You cannot order these, so they are not in the request',
    'EMIS LV had been withdrawn from Lot 1.',
  ],
});

export const AllOver = story({
  about: 'GPSoC has ended, so today nothing can be requested.',
  settings: {src: ofGpsoc('over', 'emis-web', 'emis-portals'), ...practice},
  shows: [
    'Archived 31 December 2019',
    'You cannot order any of these services.',
    'Lot 1 ended on 31 December 2019.',
    'Remove',
  ],
});

export const Gone = story({
  about: 'A ticked service is no longer in the catalogue.',
  settings: {src: file(open, 'example-record', 'example-of-last-year'), ...practice},
  shows: ['1 service in your request', 'No longer in this catalogue', 'example-of-last-year'],
});

export const UnknownLot = story({
  about: '`lot` names a lot that the catalogue does not have, so nothing can be requested.',
  settings: {src: file(open, 'example-record'), lot: '9', ...practice},
  then: (request) => press(request, 'Help for the person who runs this page'),
  shows: ['No lot is called 9.', 'lot="9"'],
});

export const Empty = story({
  about: 'Nothing is ticked yet. The slot `empty` leads readers to a list.',
  settings: {src: file(open)},
  content: html`<p slot="empty"><a href="https://example.org/list">Example: find services to order</a></p>`,
  shows: ['Your request is empty. Select ‘Add to request’ on a service.', 'Example: find services to order'],
});

export const EmptyCatalogue = story({
  about: 'The catalogue has no services yet.',
  settings: {src: file(catalogues.empty)},
  shows: ['Your request is empty.'],
});

// How it leaves the page

export const NotKept = story({
  about: 'With `storage="none"` the request goes when the reader leaves the page.',
  settings: {src: file(open, 'example-record'), ...practice},
  shows: ['Copy or download your request before you leave this page'],
});

export const Kept = story({
  about: 'The browser keeps the request in the tab, and shows it on the next page with the same catalogue.',
  settings: {src: file(open, 'example-record'), organisation: 'gp-practice', storage: 'session'},
  shows: ['We keep your request in this tab until you close it. We do not send it to anyone.'],
});

export const StorageRefused = story({
  about: 'The browser does not let the page keep anything, and the request says so.',
  settings: {src: file(open, 'example-record'), organisation: 'gp-practice'},
  then: refuseStorage,
  shows: ['Your browser cannot keep your request.'],
});

/** Refuses to keep what is written, as it is in some frames and when the memory is full. */
async function refuseStorage(element: CatalogueElement): Promise<void> {
  const refuse = () => {
    throw new DOMException('Example', 'QuotaExceededError');
  };
  const own = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
  Object.defineProperty(Storage.prototype, 'setItem', {value: refuse, configurable: true});
  try {
    await type(element, 'your-name', 'A. Reader');
    await element.updateComplete;
  } finally {
    Object.defineProperty(Storage.prototype, 'setItem', own);
  }
}

export const LongMail = story({
  about: 'The letter is too long for an email link. The request says to attach the file.',
  settings: {
    src: file(
      {...open, services: catalogues.thirtyFive.services!},
      ...Array.from({length: 12}, (_, n) => `example-${n + 1}`),
    ),
    ...practice,
    email,
  },
  shows: ['12 services in your request', 'The letter is too long for an email link.'],
});

export const CopiedByHand = story({
  about: 'The browser does not let the page copy, so readers copy the letter by hand.',
  settings: {src: file(open, 'example-record'), ...practice},
  then: refuseCopying,
  shows: ['Your letter'],
});

/** As it is in some frames, and on pages without https:. */
async function refuseCopying(element: HTMLElement): Promise<void> {
  const refuse = () => Promise.reject(new DOMException('Example', 'NotAllowedError'));
  Object.defineProperty(navigator, 'clipboard', {value: {writeText: refuse}, configurable: true});
  try {
    await press(element, 'Copy letter');
    await finds(element, 'label', 'Your letter');
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}

// When there is nothing to show

export const Loading = story(without.loading);

export const StillLoading = story({
  about: 'The catalogue comes in several files. Ticked services may be in one that has not loaded.',
  settings: {src: file(catalogues.arriving(), 'example-in-the-second-file'), timeout: 600},
  shows: ['Still loading services'],
});

export const SavedCopy = story({
  about: 'The catalogue cannot load now. The request uses a copy from an earlier visit, with its date.',
  settings: {src: file(open, 'example-record'), 'max-stale': 7, ...practice},
  then: (element) => loseSource(element, 'Example Record'),
  shows: ['This is a copy saved on', 'Try again', 'Example Record'],
});

export const FailedNotFound = story(without.notFound);
export const FailedNoSource = story(without.noSource);
export const FailedInOwnWords = story(without.failedInOwnWords);

export const FailedWithoutSlots = story(without.withoutSlots);

// How it fits its page

export const Overdue = story({
  about: 'The catalogue is overdue for review.',
  settings: {src: file({...open, updated: '2019-01-15', reviewBy: '2020-01'}, 'example-record'), ...practice},
  shows: ['due for review by January 2020', 'Updated 15 January 2019'],
});

export const Slots = story({
  about: 'Slots hold your own heading, introduction, contact and last line.',
  settings: {src: file(open, 'example-record'), ...practice},
  content: html`
    <h2 slot="heading">Example heading of our own</h2>
    <p slot="intro">Example introduction: send this to the digital desk.</p>
    <p slot="contact">Example: the digital desk answers on <a href="tel:01632960003">01632 960003</a>.</p>
    <p slot="footer">Example ending: <a href="https://example.org/more">more about ordering</a>.</p>
  `,
  shows: ['Example heading of our own', 'Example introduction', '01632 960003', 'Example ending'],
});

export const HeadingLevel = story({
  about: '`heading-level` fits its headings into your page. `heading` replaces the text.',
  settings: {src: file(open, 'example-record'), 'heading-level': 4, heading: 'Example of other words', ...practice},
  around: (element) => html`
    <h2>Example heading of a page</h2>
    <h3>Example heading of a section</h3>
    ${element}
  `,
  shows: ['Example of other words', 'Example Record'],
});

export const OwnStrings = story({
  about: '`strings` replaces any text of the interface by its key, including reasons.',
  settings: {
    src: file(open, 'example-record'),
    ...practice,
    strings: {
      'request.heading': 'Example: what we need',
      'request.note.hint': 'Example: no names of patients.',
      'answer.ask-orderer.who': 'Example: your {orderer} orders {name}.',
    },
  },
  shows: ['Example: what we need', 'Example: no names of patients.', 'Example: your ICB orders'],
});

export const LongWords = story({
  about: 'Very long names break.',
  settings: {src: file(catalogues.longWords, 'example-long'), storage: 'none'},
  shows: ['1 service in your request'],
});

export const RightToLeft = story({
  about: 'An Arabic catalogue on an Arabic page. The texts of the interface come from `strings`.',
  settings: {src: file(catalogues.arabic, 'rasail', 'sijill'), strings: arabicStrings, storage: 'none'},
  around: (element) => html`<div dir="rtl" lang="ar">${element}</div>`,
  shows: ['طلب الشراء', 'Example Messages (2.0)', 'نسخ كنص'],
});

export const Narrow = story({
  about: 'In a narrow column facts show below their names, however wide the window is.',
  settings: {src: file(open, 'example-record', ['example-viewer', '3']), ...practice, email},
  around: narrowly,
  shows: ['2 services in your request', 'Example Viewer'],
});

function narrowly(element: TemplateResult): TemplateResult {
  return html`<div style="max-inline-size: 16em">${element}</div>`;
}

export const Restyled = story({
  about: 'Tokens change colours. Parts take any CSS. The font is that of the page.',
  settings: {src: file(open, 'example-record'), ...practice},
  around: (element) => html`
    <style>
      .restyled-request {
        font-family: Georgia, serif;
      }
      .restyled-request order-request {
        --gpsoc-link-colour: #7a1f5c;
        --gpsoc-border-colour: #c9a9be;
      }
      .restyled-request order-request::part(line) {
        padding-inline-start: 1em;
        border-inline-start: 0.25em solid #7a1f5c;
      }
    </style>
    <div class="restyled-request">${element}</div>
  `,
  shows: ['Example Record', 'Copy letter'],
});

/** Ticks the box of a service in the list of the page. */
async function tick(page: HTMLElement, name: string): Promise<void> {
  const list = page.querySelector<HTMLElement>('lot-catalogue')!;
  const box = (await finds(list, `input[aria-label$=': ${name}']`, '')) as HTMLInputElement;
  if (!box.checked) box.click();
}
