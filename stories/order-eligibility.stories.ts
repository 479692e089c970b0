// What <order-eligibility> asks and answers in each situation.

import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/order-eligibility/define.ts';
import type {RawCatalogue} from '../src/index.ts';
import {arabicStrings} from './arabic-strings.ts';
import * as catalogues from './example-catalogues.ts';
import {exampleIcb, gpsoc, inGpsoc} from './example-catalogues.ts';
import type {CommonSettings} from './example.ts';
import {answer, loseSource, press, type, typeDate} from './reader.ts';
import {storyFor} from './story.ts';
import {withoutCatalogue} from './without-catalogue.ts';

interface Settings extends CommonSettings {
  lot?: string;
  service?: string;
  organisation?: string;
  ods?: string;
  'principal-system'?: string;
  'central-funding'?: string;
  agreement?: string;
  ask?: string;
}

const meta: Meta<Settings> = {
  title: 'Elements/order-eligibility/Examples',
  component: 'order-eligibility',
  argTypes: {
    'central-funding': {control: 'select', options: ['', 'yes', 'no']},
    agreement: {control: 'select', options: ['', 'yes', 'no']},
  },
};

export default meta;

const story = storyFor(meta);

/** Unfolds what the answer rests on. */
const unfold = (element: HTMLElement) => press(element, 'How we worked this out');

const words = 'Example: how to order, as a page';
const link = html`<a href="https://example.org/ordering">${words}</a>`;
const without = withoutCatalogue(link, words, {service: 'systmone'});

// What is told in one example stays there: each has a catalogue of its own, by its address or its object.
let copies = 0;
const real = () => `${gpsoc}?copy=${++copies}`;
const madeUp = () => `${exampleIcb}?copy=${++copies}`;
const own = (catalogue: RawCatalogue = catalogues.ordering) => ({...catalogue});

const practice = {organisation: 'gp-practice', agreement: 'yes'};
const iPatient = {service: 'i-patient', 'as-of': '2017-03-01', ...practice};

// What it asks

export const Asking = story({
  about: 'You give a service and a date, and it asks what else matters: here for a module of GPSoC in March 2017.',
  settings: {src: real(), service: 'i-patient', 'as-of': '2017-03-01'},
  content: link,
  shows: [
    'Could you order i-Patient?',
    'Which organisation do you work for?',
    'ODS code of your organisation',
    'I do not know the code',
    'Which principal system does the practice use?',
    'Not sure',
    'Check',
  ],
});

export const Answered = story({
  about: 'After “Check” the answer follows each change.',
  settings: {src: real(), service: 'i-patient', 'as-of': '2017-03-01'},
  then: async (element) => {
    await answer(element, 'What type of organisation', 'GP practice');
    await answer(element, 'Which principal system', 'SystmOne');
    await press(element, 'Check');
  },
  shows: [
    'Not yet',
    'i-Patient was not yet assured with SystmOne.',
    'With EMIS Web as the principal system, your CCG could have ordered it for you.',
  ],
});

export const EverythingGiven = story({
  about: 'It does not ask what you give. If you give everything, the answer shows at once.',
  settings: {src: real(), ...iPatient, 'principal-system': 'emis-web', 'central-funding': 'yes'},
  then: unfold,
  shows: ['Yes, through your CCG', 'NHS central funding', 'Next steps'],
});

export const DayAndService = story({
  about: '`ask` lets readers choose the date and the service. They start from the values you give.',
  settings: {src: real(), ask: 'as-of service', 'as-of': inGpsoc, service: 'systmone'},
  shows: ['Which date do you want to see?', 'Month', 'Use today’s date', 'Which service do you want?', 'SystmOne'],
});

export const OneAtATime = story({
  about: 'More than two questions come one at a time, with a way back. Afterwards one line shows the answers.',
  settings: {src: real(), ask: 'as-of service organisation', 'as-of': inGpsoc, service: 'systmone'},
  then: async (element) => {
    await press(element, 'Continue');
    await press(element, 'Continue');
    await answer(element, 'What type of organisation', 'GP practice');
    await press(element, 'Check');
  },
  shows: ['Your answers: 3 June 2016, GP practice', 'Change answers', 'Yes, through your CCG'],
});

export const Step = story({
  about: 'The second of these questions.',
  settings: {src: real(), ask: 'as-of service organisation', 'as-of': inGpsoc, service: 'systmone'},
  then: (element) => press(element, 'Continue'),
  shows: ['Back', 'Which service do you want?', 'Continue'],
});

export const SearchedService = story({
  about: 'Readers search among more than ten services.',
  settings: {src: real(), ask: 'service', 'as-of': inGpsoc},
  then: (element) => type(element, 'search', 'portal'),
  shows: ['Search services', 'Portals', 'Orion Health Clinical Portal', 'Any service'],
});

export const LotInGeneral = story({
  about: 'Without `service` the answer is about the lot.',
  settings: {src: real(), lot: '3', 'as-of': inGpsoc, organisation: 'CCG'},
  shows: ['Could you order from Lot 3?', 'Clinical commissioning groups could order'],
});

export const SeveralLots = story({
  about: 'The service is on several lots. It asks which of those that `lot` names.',
  settings: {catalogue: own(), service: 'example-viewer', lot: '1, 2'},
  shows: ['Which lot do you want?', 'Lot 1: Example clinical systems', 'Lot 2: Example services for the practice'],
});

export const ManyTypes = story({
  about: 'A question with more than 12 options is a select.',
  settings: {catalogue: own(catalogues.manyTypes), service: 'example-record'},
  shows: ['What type of organisation do you work for?', 'Choose an answer'],
});

export const Unreadable = story({
  about: 'Readers can leave out any answer. A summary links to answers that cannot be read.',
  settings: {src: real(), service: 'systmone', 'as-of': inGpsoc, ask: 'as-of organisation'},
  then: async (element) => {
    await typeDate(element, '31', '2', '2016');
    await type(element, 'ods', 'A81-001');
    await press(element, 'Check');
  },
  shows: [
    'There is a problem',
    'Date must be a real date, like 3 6 2016',
    'ODS code must only include letters and numbers',
  ],
});

// What it answers, now

export const CanOrder = story({
  about: '“Yes”: the organisation places orders itself.',
  settings: {catalogue: own(), service: 'example-record', organisation: 'icb', agreement: 'yes'},
  then: unfold,
  shows: ['Can you order Example Record?', 'You can order', 'integrated care boards place the orders.'],
});

export const AskOrderer = story({
  about: '“Yes, through your …”: another organisation places the order.',
  settings: {catalogue: own(), service: 'example-record', ...practice},
  then: unfold,
  shows: ['Yes, through your ICB', 'integrated care boards place the orders.', 'Example: fill in the request form.'],
});

export const CheckFirst = story({
  about: '“Ask first”: the catalogue does not say, or a fact is not known.',
  settings: {catalogue: own(), lot: '2', organisation: 'nhs-trust'},
  shows: ['Ask first', 'The catalogue does not say if NHS trusts can use Lot 2.'],
});

export const NotYet = story({
  about: '“Not yet”: something must come first.',
  settings: {catalogue: own(), service: 'example-record', organisation: 'gp-practice', agreement: 'no'},
  shows: ['Not yet', 'Once the agreement is signed, your ICB could order it for you.'],
});

export const CannotOrder = story({
  about: '“No”: the answer names neither orderer nor payer.',
  settings: {catalogue: own(), service: 'example-record', organisation: 'nhs-trust'},
  shows: ['You cannot order', 'Lot 1 is not open to NHS trusts.'],
});

// …and on another day

export const CanOrderThen = story({
  about: 'For a date in the past the answer is in the past tense.',
  settings: {src: real(), service: 'systmone', 'as-of': inGpsoc, organisation: 'ccg', agreement: 'yes'},
  shows: ['Clinical commissioning groups could order SystmOne.'],
});

export const AskOrdererThen = story({
  about: 'In the past: another organisation placed the order.',
  settings: {src: real(), service: 'systmone', 'as-of': inGpsoc, ...practice},
  shows: ['Yes, through your CCG'],
});

export const Future = story({
  about: 'The date is in the future, and the answer says so.',
  settings: {
    catalogue: own(),
    lot: '3',
    organisation: 'icb',
    agreement: 'yes',
    'central-funding': 'yes',
    'as-of': '2040-01-15',
  },
  shows: ['What is planned for 15 January 2040', 'You can order'],
});

// Why: one example for each reason. `reason.<code>` in `strings` replaces any of them.

function because(code: string, settings: Settings, ...shows: [string, ...string[]]) {
  return story({about: `The reason \`${code}\`.`, settings, shows});
}

export const ReasonLotUnknown = story({
  about: 'The reason `lot-unknown`.',
  settings: {src: real(), 'as-of': inGpsoc},
  then: (element) => press(element, 'Check'),
  shows: ['It depended on the lot.'],
});
export const ReasonTermsUnknown = because(
  'terms-unknown',
  {catalogue: own(catalogues.framework), lot: '1'},
  'The catalogue does not say who can use Lot 1, who orders or who pays.',
);
export const ReasonTermsNotStarted = because(
  'terms-not-started',
  {src: real(), lot: '1', 'as-of': '2014-03-27'},
  'Lot 1 was not open for orders before 28 March 2014.',
);
export const ReasonTermsEnded = because(
  'terms-ended',
  {src: real(), service: 'systmone', organisation: 'icb'},
  'You cannot order',
  'Lot 1 ended on 31 December 2019.',
  'Ask your integrated care board (ICB)',
  'Orders placed earlier may still run.',
);
export const ReasonTermsDateUnclear = because(
  'terms-date-unclear',
  {src: real(), lot: '2', 'as-of': '2014-06-03', organisation: 'ccg'},
  'The source does not give the exact dates of this period of Lot 2.',
);
export const ReasonTermsUnclear = because(
  'terms-unclear',
  {src: real(), lot: '2', 'as-of': '2019-06-03', organisation: 'ccg'},
  'The rules of Lot 2 were not clear on that day.',
);
export const ReasonServiceNotListed = because(
  'service-not-listed',
  {src: madeUp(), service: 'example-record', lot: 'practice-support', organisation: 'icb'},
  'Example Record is not listed on Practice support framework.',
);
export const ReasonServiceStatusUnknown = because(
  'service-status-unknown',
  {src: real(), service: 'emis-lv', 'as-of': '2014-12-01', ...practice},
  'The status of EMIS LV on Lot 1 on that day is not known.',
);
export const ReasonListingNotStarted = because(
  'listing-not-started',
  {src: real(), service: 'systmone', 'as-of': '2014-04-10', ...practice},
  'SystmOne was not on Lot 1 before 1 May 2014.',
);
export const ReasonListingEnded = because(
  'listing-ended',
  {src: madeUp(), service: 'example-season', 'as-of': '2027-01-15', organisation: 'icb'},
  'Example Season was on Foundation framework until 31 December 2026.',
);
export const ReasonListingDateUnclear = because(
  'listing-date-unclear',
  {src: real(), service: 'emis-portals', 'as-of': '2014-06-03', organisation: 'ccg'},
  'It is not certain that Portals was on Lot 3 on that day.',
);
export const ReasonServiceWithdrawn = because(
  'service-withdrawn',
  {src: real(), service: 'emis-lv', 'as-of': inGpsoc},
  'EMIS LV had been withdrawn from Lot 1.',
);
export const ReasonServicePlanned = because(
  'service-planned',
  {
    src: madeUp(),
    service: 'example-switchboard-cloud',
    organisation: 'icb',
    'central-funding': 'yes',
    'principal-system': 'example-record',
  },
  'Example Switchboard Cloud is planned for Foundation framework but not available yet.',
);
export const ReasonServiceInAssurance = because(
  'service-in-assurance',
  {src: madeUp(), service: 'example-meridian', organisation: 'icb'},
  'Example Meridian Cloud is still in assurance. It must pass before anyone can order it on Foundation framework.',
);
export const ReasonOrganisationUnknown = story({
  about: 'The reason `organisation-unknown`.',
  settings: {catalogue: own(), service: 'example-record'},
  then: (element) => press(element, 'Check'),
  shows: ['It depends on the type of organisation you work for.'],
});
export const ReasonOrganisationTypeUnknown = because(
  'organisation-type-unknown',
  {catalogue: own(), service: 'example-record', organisation: 'Example martians', agreement: 'yes'},
  'No type of organisation is called Example martians.',
  'The catalogue does not list “Example martians” as a type of organisation.',
);
export const ReasonOrganisationTypeNotThen = because(
  'organisation-type-not-then',
  {
    catalogue: own({
      ...catalogues.ordering,
      organisationTypes: [{id: 'ccg', name: 'clinical commissioning group', until: '2022-06-30'}],
    }),
    service: 'example-record',
    organisation: 'ccg',
    agreement: 'yes',
  },
  'The catalogue does not show that clinical commissioning groups exist on that day.',
);
export const ReasonOrganisationNotEligible = because(
  'organisation-not-eligible',
  {src: real(), service: 'systmone', 'as-of': inGpsoc, organisation: 'welsh-practice'},
  'Lot 1 was not open to GP practices in Wales.',
);
export const ReasonOrganisationEligibilityUnclear = because(
  'organisation-eligibility-unclear',
  {src: real(), lot: '3', 'as-of': inGpsoc, organisation: 'nhs-trust'},
  'The catalogue does not say if NHS trusts could use Lot 3.',
);
export const ReasonOrganisationNotActive = because(
  'organisation-not-active',
  {src: real(), service: 'systmone', 'as-of': inGpsoc, ods: 'A84618', agreement: 'yes'},
  'Your organisation was closed on that day.',
);
export const ReasonOrganisationStatusUnknown = because(
  'organisation-status-unknown',
  {src: madeUp(), service: 'example-record', 'as-of': '1988-10-10', lot: 'practice-support', ods: 'Z99002'},
  'Its record does not say for certain that it was open on that day.',
);
export const ReasonPairingNotStated = because(
  'pairing-not-stated',
  {src: real(), service: 'dxs-lot-1', 'as-of': inGpsoc, ...practice, 'central-funding': 'yes'},
  'The catalogue does not say which systems DXS International (Lot 1 service not named) worked with.',
);
export const ReasonPairingUnknown = story({
  about: 'The reason `pairing-unknown`.',
  settings: {src: real(), ...iPatient},
  then: (element) => press(element, 'Check'),
  shows: ['It depended on whether i-Patient was assured with your'],
});
export const ReasonPairingMissing = because(
  'pairing-missing',
  {src: real(), ...iPatient, 'principal-system': 'none'},
  'i-Patient was not assured with your principal system.',
);
export const ReasonPairingWithdrawn = because(
  'pairing-withdrawn',
  {
    src: madeUp(),
    service: 'example-dispensary',
    ...practice,
    'principal-system': 'example-larkspur',
    'as-of': '2026-11-02',
  },
  'The assurance of Example Dispensary with Example Larkspur had been withdrawn.',
);
export const ReasonPairingInAssurance = because(
  'pairing-in-assurance',
  {src: real(), ...iPatient, 'principal-system': 'SystmOne', 'central-funding': 'yes'},
  'i-Patient was not yet assured with SystmOne.',
);
export const ReasonNoAgreement = because(
  'no-agreement',
  {src: real(), service: 'systmone', 'as-of': inGpsoc, organisation: 'gp-practice', agreement: 'no'},
  'The commissioner and the practice had to sign their agreement first.',
);
export const ReasonOrdersForAnother = story({
  about: 'The reason `orders-for-another`.',
  settings: {src: real(), service: 'systmone', 'as-of': inGpsoc, organisation: 'CSU', agreement: 'yes'},
  then: unfold,
  shows: [
    'You needed the authority of the organisation you ordered for.',
    'On Lot 1, commissioning support units could order for the organisations they acted for.',
  ],
});

// What speaks for the order

export const InYourFavour = story({
  about: 'Good news shows too, even if something is in the way.',
  settings: {src: real(), ...iPatient, agreement: 'no', 'principal-system': 'emis-web', 'central-funding': 'yes'},
  shows: [
    'The commissioner and the practice had to sign their agreement first.',
    'i-Patient was assured with EMIS Web',
    'Lot 1 was open to GP practices.',
  ],
});

// What is still to be met

export const ConditionAgreement = story({
  about: 'The condition `practice-agreement`, until the reader says that it is signed.',
  settings: {catalogue: own(), service: 'example-record', organisation: 'gp-practice'},
  shows: ['You also need a signed agreement between commissioner and practice.'],
});

export const ConditionDisclaimer = story({
  about: 'The condition `disclaimer`, with the disclaimer itself above.',
  settings: {catalogue: own(), service: 'example-training', lot: '2', organisation: 'gp-practice'},
  shows: ['Example disclaimer: nobody has assured', 'You must accept the disclaimer of Lot 2.'],
});

export const ConditionStatusDate = story({
  about: 'The condition `status-date-unknown`: the source gives no day.',
  settings: {src: real(), ...iPatient, 'principal-system': 'emis-web', 'central-funding': 'yes'},
  then: unfold,
  shows: ['The source does not date this status'],
});

export const MoneyGone = story({
  about: 'NHS central funding has run out. The answer names who may have to pay.',
  settings: {src: real(), ...iPatient, 'principal-system': 'emis-web', 'central-funding': 'no'},
  shows: ['Who paid: CCG or GP practice'],
});

// An organisation found by its code

const systmone = {service: 'systmone', agreement: 'yes', 'as-of': inGpsoc};

export const FoundByCode = story({
  about: 'The reader types the code of the organisation, in capitals or not.',
  settings: {src: real(), ...systmone},
  then: (element) => type(element, 'ods', 'a81 001'),
  shows: ['The Densham Surgery (A81001), GP practice, commissioned by NHS Hartlepool', 'Use another organisation'],
});

export const GivenCode = story({
  about: '`ods` gives the code, so readers are not asked for it.',
  settings: {src: real(), ...systmone, ods: 'A81001'},
  shows: ['The Densham Surgery (A81001)', 'Yes, through your CCG'],
});

function withCode(about: string, ods: string, ...shows: [string, ...string[]]) {
  return story({about, settings: {src: real(), ...systmone, ods}, shows});
}

export const CodeUnknown = withCode(
  'No organisation has the code: its kind is asked.',
  'A81999',
  'We could not find A81999 in this catalogue.',
  'What type of organisation do you work for?',
);
export const CodeUnreadable = withCode('What is given is no code.', 'A81-001', '“A81-001” is not an ODS code.');
export const CodeClosed = withCode('It was closed on the day.', 'A84618', 'It closed on 31 May 2015.');
export const CodeDormant = withCode('It is dormant.', 'A82635', 'It is recorded as dormant.');
export const CodeProposed = withCode('It was only proposed.', 'Y05212', 'It was to open on 1 December 2015.');
export const CodeNoPractice = withCode(
  'It prescribes, and is no practice: its kind is asked.',
  'Y02289',
  'HMP Leeds (Y02289)',
  'It is not recorded as a GP practice',
);
export const CodeSucceeded = story({
  about: 'Another organisation has taken its place. Readers can use that one.',
  settings: {src: real(), ...systmone},
  then: (element) => type(element, 'ods', '00F'),
  shows: ['It closed on 31 March 2015.', 'NHS Newcastle Gateshead CCG (13T) has taken its place.', 'Use NHS Newcastle'],
});
export const CodeWithoutLookUp = story({
  about: 'The catalogue has no look-up.',
  settings: {catalogue: own(), service: 'example-record', ods: 'E00001'},
  shows: ['This catalogue cannot look up the code E00001.', 'What type of organisation do you work for?'],
});
export const CodeFailed = story({
  about: 'The look-up file cannot load. Readers can still choose the type.',
  settings: {catalogue: own(catalogues.lostOrganisations), service: 'example-record', ods: 'E00001'},
  then: (element) => press(element, 'Help for the person who runs this page'),
  shows: ['We could not look up the code E00001.', 'Try again', 'There is no file at this address.'],
});

// When there is nothing to answer

export const UnknownService = story({
  about: 'No service has that id.',
  settings: {catalogue: own(), service: 'example-typo'},
  then: (element) => press(element, 'Help for the person who runs this page'),
  shows: ['“example-typo” is not in this catalogue.', 'service="example-typo"'],
});

export const UnknownLot = story({
  about: 'No lot has that id or name. There is no answer about another lot.',
  settings: {catalogue: own(), service: 'example-record', lot: '4', ...practice},
  shows: ['No lot is called 4.', 'Can you order this?'],
});

export const UnknownSystem = story({
  about: 'No system has that id or name. There is no answer about another system.',
  settings: {catalogue: own(), service: 'example-booking', ...practice, 'principal-system': 'Example typo'},
  shows: ['No principal system is called Example typo.', 'Example Booking is not assured with Example typo.'],
});

export const EmptyCatalogue = story({
  about: 'The catalogue has no services yet. Readers can ask about a lot.',
  settings: {catalogue: own({...catalogues.ordering, services: []}), lot: '1', ...practice, 'central-funding': 'yes'},
  shows: ['Can you order from Lot 1?', 'Yes, through your ICB'],
});

export const Loading = story(without.loading);

export const StillLoading = story({
  about: 'The catalogue comes in several files. The service is not in the first.',
  settings: {src: catalogues.asFile(catalogues.arriving()), service: 'example-in-the-second-file', timeout: 600},
  shows: ['Still loading services'],
});

export const SavedCopy = story({
  about: 'The catalogue cannot load now. The answer comes from a copy of an earlier visit, with its date.',
  settings: {src: catalogues.asFile(catalogues.ordering), service: 'example-record', ...practice, 'max-stale': 7},
  then: (element) => loseSource(element, 'Example Record'),
  shows: ['This is a copy saved on', 'Try again', 'Yes, through your ICB'],
});

export const FailedNotFound = story(without.notFound);

export const FailedWithoutSlots = story(without.withoutSlots);
export const FailedNoSource = story(without.noSource);

// How it fits its page

export const Archived = story({
  about: 'An archived catalogue says so first. With `notices="always"` this shows even if another element has it.',
  settings: {src: real(), lot: '1', organisation: 'icb', notices: 'always'},
  shows: ['Archived 31 December 2019', 'You cannot order', 'Contact details at the time'],
});

export const Slots = story({
  about: 'Slots hold your own heading, introduction, contact and last line.',
  settings: {catalogue: own(), service: 'example-record', ...practice},
  content: html`
    <h2 slot="heading">Example heading of our own</h2>
    <p slot="intro">Example introduction: who may have what.</p>
    <p slot="contact">Example: call the service desk on <a href="tel:01632960003">01632 960003</a>.</p>
    <p slot="footer">Example ending: <a href="https://example.org/more">more about ordering</a>.</p>
  `,
  shows: ['Example heading of our own', 'Example introduction', '01632 960003', 'Example ending'],
});

export const HeadingLevel = story({
  about: '`heading-level` fits its headings into your page. `heading` replaces the text.',
  settings: {
    catalogue: own(),
    service: 'example-record',
    ...practice,
    'heading-level': 4,
    heading: 'Example of other words',
  },
  around: (element) => html`
    <h2>Example heading of a page</h2>
    <h3>Example heading of a section</h3>
    ${element}
  `,
  shows: ['Example of other words', 'Yes, through your ICB', 'How we worked this out'],
});

export const OwnStrings = story({
  about:
    '`strings` replaces any text by its key, including reasons and conditions: `reason.<code>`, `condition.<code>`.',
  settings: {
    catalogue: own(),
    service: 'example-record',
    ...practice,
    strings: {
      'answer.ask-orderer': 'Example: go to your {orderer}',
      'reason.ordered-on-behalf': 'Example: {orderers} buy {service} for you.',
      'answer.payers': 'Example: whose money',
    },
  },
  then: unfold,
  shows: ['Example: go to your ICB', 'Example: integrated care boards buy Example Record for you.', 'whose money'],
});

export const OtherWords = story({
  about: 'The catalogue has other words for lots and services. Every text uses them.',
  settings: {src: madeUp(), ask: 'lot service organisation'},
  shows: ['Which framework do you want?', 'Which solution do you want?', 'Search solutions'],
});

export const LongWords = story({
  about: 'Very long words break. Nothing is cut off.',
  settings: {catalogue: own(catalogues.longWords), service: 'example-long', ask: 'service organisation'},
  shows: ['Exampledonau', 'Which service do you want?'],
});

export const RightToLeft = story({
  about: 'An Arabic catalogue on an Arabic page. The texts of the interface come from `strings`.',
  settings: {catalogue: own(catalogues.arabicOrdering), service: 'rasail', lot: '1', strings: arabicStrings},
  around: (element) => html`<div dir="rtl" lang="ar">${element}</div>`,
  then: async (element) => {
    await answer(element, 'ما نوع مؤسستكم؟', 'عيادة');
    await press(element, 'تحقق');
  },
  shows: ['ما نوع مؤسستكم؟', 'لا نعلم', 'كيف توصلنا إلى هذا'],
});

export const Narrow = story({
  about: 'In a narrow column facts show below their names, however wide the window is.',
  settings: {src: real(), ...iPatient, 'principal-system': 'systmone', 'central-funding': 'yes'},
  around: (element) => html`<div style="max-inline-size: 16em">${element}</div>`,
  shows: ['Not yet'],
});

export const Restyled = story({
  about: 'Tokens change colours. Parts take any CSS. The font is that of the page.',
  settings: {catalogue: own(), service: 'example-record', ...practice},
  around: (element) => html`
    <style>
      .restyled-answer {
        font-family: Georgia, serif;
      }
      .restyled-answer order-eligibility {
        --gpsoc-brand-colour: #00401e;
      }
      .restyled-answer order-eligibility::part(outcome) {
        text-transform: uppercase;
      }
    </style>
    <div class="restyled-answer">${element}</div>
  `,
  shows: ['YES, THROUGH YOUR ICB'],
});
