// What <order-eligibility> asks and answers in each situation.

import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/order-eligibility/define.ts';
import type {RawCatalogue} from '../src/index.ts';
import {arabicStrings} from './arabic-strings.ts';
import * as catalogues from './example-catalogues.ts';
import {exampleIcb, gpsoc, inGpsoc} from './example-catalogues.ts';
import type {CommonSettings} from './example.ts';
import {answer, loseSource, press, type} from './reader.ts';
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
  title: 'Elements/order-eligibility',
  component: 'order-eligibility',
  argTypes: {
    'central-funding': {control: 'select', options: ['', 'yes', 'no']},
    agreement: {control: 'select', options: ['', 'yes', 'no']},
  },
};

export default meta;

const story = storyFor(meta);

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
  about: 'With a `service` and a day it asks what else matters: here a module of GPSoC, in March 2017.',
  settings: {src: real(), service: 'i-patient', 'as-of': '2017-03-01'},
  content: link,
  shows: [
    'Could you order i-Patient on 1 March 2017?',
    'Which kind of organisation are you?',
    'ODS code of your organisation',
    'Which principal system does the practice use?',
    'Can this be paid for from national (central) funding?',
    'Is the agreement between commissioner and practice signed?',
    'I do not know',
    'Check',
  ],
});

export const Answered = story({
  about: 'Once the reader has pressed “Check” the answer follows each change.',
  settings: {src: real(), service: 'i-patient', 'as-of': '2017-03-01'},
  then: async (element) => {
    await answer(element, 'Which kind of organisation', 'GP practice');
    await answer(element, 'Which principal system', 'SystmOne');
    await press(element, 'Check');
  },
  shows: [
    'On 1 March 2017, this could not be ordered yet',
    'i-Patient was not yet assured with SystmOne.',
    'With EMIS Web as the principal system, it appears the CCG could have placed the order.',
  ],
});

export const EverythingGiven = story({
  about: 'What you give is not asked; with everything given the answer stands there at once.',
  settings: {src: real(), ...iPatient, 'principal-system': 'emis-web', 'central-funding': 'yes'},
  shows: ['On 1 March 2017, it appears the CCG placed the order', 'National (central) funding', 'Next steps'],
});

export const DayAndService = story({
  about: '`ask` says what the reader may choose, also the day and the service; what is given too is where that begins.',
  settings: {src: real(), ask: 'as-of service organisation agreement', 'as-of': inGpsoc, service: 'systmone'},
  shows: ['Which day is it about?', '3 June 2016', 'Use today', 'Which service is it about?', 'SystmOne'],
});

export const SearchedService = story({
  about: 'Among more than ten services the reader searches.',
  settings: {src: real(), ask: 'service', 'as-of': inGpsoc},
  then: (element) => type(element, 'search', 'portal'),
  shows: ['Search services', 'Portals', 'Orion Health Clinical Portal', 'No service in particular'],
});

export const LotInGeneral = story({
  about: 'Without a `service` the question is about the lot in general.',
  settings: {src: real(), lot: '3', 'as-of': inGpsoc, organisation: 'CCG'},
  shows: ['Could you order from Lot 3 on 3 June 2016?', 'clinical commissioning groups could order this'],
});

export const SeveralLots = story({
  about: 'A service on several lots: it asks which, of those that `lot` names.',
  settings: {catalogue: own(), service: 'example-viewer', lot: '1, 2'},
  shows: ['Which lot is it about?', 'Lot 1: Example clinical systems', 'Lot 2: Example services for the practice'],
});

export const ManyTypes = story({
  about: 'More than twelve answers stand in a list to choose from.',
  settings: {catalogue: own(catalogues.manyTypes), service: 'example-record'},
  shows: ['Which kind of organisation are you?', 'Choose an answer'],
});

export const Unreadable = story({
  about: 'Nothing must be answered; what cannot be read is summed up, with the way there.',
  settings: {src: real(), service: 'systmone', 'as-of': inGpsoc, ask: 'as-of organisation'},
  then: async (element) => {
    await type(element, 'day', '31 2 2016');
    await type(element, 'ods', 'A81-001');
    await press(element, 'Check');
  },
  shows: [
    'There is a problem',
    'Enter a day that exists, such as 3 6 2016',
    'Enter an ODS code of letters and figures only',
  ],
});

// What it answers, now

export const CanOrder = story({
  about: '“Can order”: whoever asks places orders itself.',
  settings: {catalogue: own(), service: 'example-record', organisation: 'icb', agreement: 'yes'},
  shows: ['May you order Example Record?', 'It appears you can order this', 'integrated care boards place the orders.'],
});

export const AskOrderer = story({
  about: '“Ask”: another organisation places the order.',
  settings: {catalogue: own(), service: 'example-record', ...practice},
  shows: ['Ask your ICB to order this', 'Integrated care board', 'Example: fill in the request form.'],
});

export const CheckFirst = story({
  about: '“Check”: the catalogue does not say, or a fact is not known.',
  settings: {catalogue: own(), lot: '2', organisation: 'nhs-trust'},
  shows: ['We cannot tell from this catalogue', 'Whether NHS trusts may use Lot 2 is not stated.'],
});

export const NotYet = story({
  about: '“Not yet”: something must come first.',
  settings: {catalogue: own(), service: 'example-record', organisation: 'gp-practice', agreement: 'no'},
  shows: ['You cannot order this yet', 'Once the agreement is signed, you could ask your ICB to order this.'],
});

export const CannotOrder = story({
  about: '“No”: then neither orderer nor payer is shown.',
  settings: {catalogue: own(), service: 'example-record', organisation: 'nhs-trust'},
  shows: ['It appears you cannot order this', 'Lot 1 is not open to NHS trusts.'],
});

// …and on another day

export const CanOrderThen = story({
  about: 'For a day that is over the answer is in the past tense: “can order”.',
  settings: {src: real(), service: 'systmone', 'as-of': inGpsoc, organisation: 'ccg', agreement: 'yes'},
  shows: ['On 3 June 2016, it appears clinical commissioning groups could order this'],
});

export const AskOrdererThen = story({
  about: '“Ask”, in the past: the orderer placed the order.',
  settings: {src: real(), service: 'systmone', 'as-of': inGpsoc, ...practice},
  shows: ['On 3 June 2016, it appears the CCG placed the order'],
});

export const Future = story({
  about: 'A day to come is said to be one.',
  settings: {
    catalogue: own(),
    lot: '3',
    organisation: 'icb',
    agreement: 'yes',
    'central-funding': 'yes',
    'as-of': '2040-01-15',
  },
  shows: ['Shown as on 15 January 2040', 'It appears you can order this'],
});

// Why: one example for each reason. `reason.<code>` in `strings` replaces any of them.

function because(code: string, settings: Settings, ...shows: [string, ...string[]]) {
  return story({about: `The reason \`${code}\`.`, settings, shows});
}

export const ReasonLotUnknown = story({
  about: 'The reason `lot-unknown`.',
  settings: {src: real(), 'as-of': inGpsoc},
  then: (element) => press(element, 'Check'),
  shows: ['It depended on the lot, and none was chosen.'],
});
export const ReasonTermsUnknown = because(
  'terms-unknown',
  {catalogue: own(catalogues.framework), lot: '1'},
  'This catalogue does not say who may use Lot 1, who orders or who pays.',
);
export const ReasonTermsNotStarted = because(
  'terms-not-started',
  {src: real(), lot: '1', 'as-of': '2014-03-27'},
  'Lot 1 could not be used before 28 March 2014.',
);
export const ReasonTermsEnded = because(
  'terms-ended',
  {src: real(), service: 'systmone', organisation: 'icb'},
  'It appears you cannot order this',
  'Lot 1 ended on 31 December 2019.',
  'Ask your integrated care board (ICB)',
  'Orders that were placed earlier may run on.',
);
export const ReasonTermsDateUnclear = because(
  'terms-date-unclear',
  {src: real(), lot: '2', 'as-of': '2014-06-03', organisation: 'ccg'},
  'The source gives only the month or year in which this period of Lot 2 began or ended.',
);
export const ReasonTermsUnclear = because(
  'terms-unclear',
  {src: real(), lot: '2', 'as-of': '2019-06-03', organisation: 'ccg'},
  'What held for Lot 2 on that day is not clear.',
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
  'SystmOne was on Lot 1 only from 1 May 2014.',
);
export const ReasonListingEnded = because(
  'listing-ended',
  {src: madeUp(), service: 'example-season', 'as-of': '2027-01-15', organisation: 'icb'},
  'Example Season was on Foundation framework until 31 December 2026.',
);
export const ReasonListingDateUnclear = because(
  'listing-date-unclear',
  {src: real(), service: 'emis-portals', 'as-of': '2014-06-03', organisation: 'ccg'},
  'Whether Portals was on Lot 3 on that day is not certain from the source.',
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
  'Example Switchboard Cloud is planned for Foundation framework, and not available.',
);
export const ReasonServiceInAssurance = because(
  'service-in-assurance',
  {src: madeUp(), service: 'example-meridian', organisation: 'icb'},
  'Example Meridian Cloud is in assurance: it must be assured before it can be ordered on Foundation framework.',
);
export const ReasonOrganisationUnknown = story({
  about: 'The reason `organisation-unknown`.',
  settings: {catalogue: own(), service: 'example-record'},
  then: (element) => press(element, 'Check'),
  shows: ['It depends on what kind of organisation you are.'],
});
export const ReasonOrganisationTypeUnknown = because(
  'organisation-type-unknown',
  {catalogue: own(), service: 'example-record', organisation: 'Example martians', agreement: 'yes'},
  'No kind of organisation is called Example martians.',
  'This catalogue does not know the kind of organisation “Example martians”.',
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
  'This catalogue does not show that there are clinical commissioning groups on that day.',
);
export const ReasonOrganisationNotEligible = because(
  'organisation-not-eligible',
  {src: real(), service: 'systmone', 'as-of': inGpsoc, organisation: 'welsh-practice'},
  'Lot 1 was not open to GP practices in Wales.',
);
export const ReasonOrganisationEligibilityUnclear = because(
  'organisation-eligibility-unclear',
  {src: real(), lot: '3', 'as-of': inGpsoc, organisation: 'nhs-trust'},
  'Whether NHS trusts could use Lot 3 is not stated.',
);
export const ReasonOrganisationNotActive = because(
  'organisation-not-active',
  {src: real(), service: 'systmone', 'as-of': inGpsoc, ods: 'A84618', agreement: 'yes'},
  'The organisation was closed on that day.',
);
export const ReasonOrganisationStatusUnknown = because(
  'organisation-status-unknown',
  {src: madeUp(), service: 'example-record', 'as-of': '1988-10-10', lot: 'practice-support', ods: 'Z99002'},
  'Whether it was open on that day is not certain from the record.',
);
export const ReasonPairingNotStated = because(
  'pairing-not-stated',
  {src: real(), service: 'dxs-lot-1', 'as-of': inGpsoc, ...practice, 'central-funding': 'yes'},
  'Which systems DXS International (Lot 1 service not named) worked with is not stated.',
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
  'The agreement between commissioner and practice had to be signed first.',
);
export const ReasonOrdersForAnother = because(
  'orders-for-another',
  {src: real(), service: 'systmone', 'as-of': inGpsoc, organisation: 'CSU', agreement: 'yes'},
  'On Lot 1, commissioning support units could place orders for those for whom they acted.',
  'The organisation for which the order was placed had to give its authority.',
);

// What speaks for the order

export const InYourFavour = story({
  about: 'Below the reasons that decide stands what speaks for the order, also where something is in the way.',
  settings: {src: real(), ...iPatient, agreement: 'no', 'principal-system': 'emis-web', 'central-funding': 'yes'},
  shows: [
    'Why',
    'The agreement between commissioner and practice had to be signed first.',
    'In your favour',
    'Lot 1 was open to GP practices.',
    'i-Patient was assured with EMIS Web',
  ],
});

// What is still to be met

export const ConditionAgreement = story({
  about: 'The condition `practice-agreement`, until the reader says that it is signed.',
  settings: {catalogue: own(), service: 'example-record', organisation: 'gp-practice'},
  then: (element) => press(element, 'Check'),
  shows: ['Still to be met', 'The agreement between commissioner and practice must be signed.'],
});

export const ConditionDisclaimer = story({
  about: 'The condition `disclaimer`, with the disclaimer itself above.',
  settings: {catalogue: own(), service: 'example-training', lot: '2', organisation: 'gp-practice'},
  shows: ['Example disclaimer: nobody has assured', 'The disclaimer of Lot 2 must be accepted.'],
});

export const ConditionStatusDate = story({
  about: 'The condition `status-date-unknown`: the source gives no day.',
  settings: {src: real(), ...iPatient, 'principal-system': 'emis-web', 'central-funding': 'yes'},
  shows: ['The source does not say when the status was given'],
});

export const MoneyGone = story({
  about: 'Central money is gone: those who then may have to pay, and that it is not certain which.',
  settings: {src: real(), ...iPatient, 'principal-system': 'emis-web', 'central-funding': 'no'},
  shows: ['Clinical commissioning group or GP practice. Which of them is not certain.'],
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
  about: 'With `ods` you give the code, and who asks is not asked.',
  settings: {src: real(), ...systmone, ods: 'A81001'},
  shows: ['The Densham Surgery (A81001)', 'On 3 June 2016, it appears the CCG placed the order'],
});

function withCode(about: string, ods: string, ...shows: [string, ...string[]]) {
  return story({about, settings: {src: real(), ...systmone, ods}, shows});
}

export const CodeUnknown = withCode(
  'No organisation has the code: its kind is asked.',
  'A81999',
  'The code A81999 is not in the look-up of this catalogue.',
  'Which kind of organisation are you?',
);
export const CodeUnreadable = withCode('What is given is no code.', 'A81-001', '“A81-001” is no ODS code.');
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
  about: 'Another one has taken its place, and the reader can use that.',
  settings: {src: real(), ...systmone},
  then: (element) => type(element, 'ods', '00F'),
  shows: ['It closed on 31 March 2015.', 'NHS Newcastle Gateshead CCG (13T) has taken its place.', 'Use NHS Newcastle'],
});
export const CodeWithoutLookUp = story({
  about: 'The catalogue has no organisations to look a code up in.',
  settings: {catalogue: own(), service: 'example-record', ods: 'E00001'},
  shows: ['The code E00001 cannot be looked up in this catalogue.', 'Which kind of organisation are you?'],
});
export const CodeFailed = story({
  about: 'The file with the organisations cannot be had: the kind can be chosen all the same.',
  settings: {catalogue: own(catalogues.lostOrganisations), service: 'example-record', ods: 'E00001'},
  then: (element) => press(element, 'Details for whoever looks after this page'),
  shows: ['The code E00001 could not be looked up just now.', 'Try again', 'There is no file at this address.'],
});

// When there is nothing to answer

export const UnknownService = story({
  about: 'No service has that id.',
  settings: {catalogue: own(), service: 'example-typo'},
  then: (element) => press(element, 'Details for whoever looks after this page'),
  shows: ['“example-typo” is not in this catalogue.', 'service="example-typo"'],
});

export const UnknownLot = story({
  about: 'No lot has that id or name: nothing is said about another one.',
  settings: {catalogue: own(), service: 'example-record', lot: '4', ...practice},
  shows: ['No lot is called 4.', 'May you order this?'],
});

export const UnknownSystem = story({
  about: 'No system has that id or name: it is not taken for another one.',
  settings: {catalogue: own(), service: 'example-booking', ...practice, 'principal-system': 'Example typo'},
  shows: ['No principal system is called Example typo.', 'Example Booking is not assured with Example typo.'],
});

export const EmptyCatalogue = story({
  about: 'The catalogue has no services yet; a lot can be asked about.',
  settings: {catalogue: own({...catalogues.ordering, services: []}), lot: '1', ...practice, 'central-funding': 'yes'},
  shows: ['May you order from Lot 1?', 'Ask your ICB to order this'],
});

export const Loading = story(without.loading);

export const StillLoading = story({
  about: 'The catalogue comes in several files, and the service is not in the first.',
  settings: {src: catalogues.asFile(catalogues.arriving()), service: 'example-in-the-second-file', timeout: 600},
  shows: ['Still loading services'],
});

export const SavedCopy = story({
  about: 'The catalogue was there before and cannot be fetched now: the copy from then is asked, with its day.',
  settings: {src: catalogues.asFile(catalogues.ordering), service: 'example-record', ...practice, 'max-stale': 7},
  then: (element) => loseSource(element, 'Example Record'),
  shows: ['This is a copy saved on', 'Try again', 'Ask your ICB to order this'],
});

export const FailedNotFound = story(without.notFound);

export const FailedWithoutSlots = story(without.withoutSlots);
export const FailedNoSource = story(without.noSource);

// How it fits its page

export const Archived = story({
  about: 'An archived catalogue says so first.',
  settings: {src: real(), lot: '1', organisation: 'icb'},
  shows: ['Archived 31 December 2019', 'It appears you cannot order this', 'Contact details at the time'],
});

export const Slots = story({
  about: 'Slots put your own heading, introduction, contact and ending around it.',
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
  about:
    '`heading-level` fits its heading below those of the page; headings inside go one and two deeper; `heading` says it in other words.',
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
  shows: ['Example of other words', 'Ask your ICB to order this', 'Next steps'],
});

export const OwnStrings = story({
  about: '`strings` replaces any text by its key, also reasons and conditions: `reason.<code>`, `condition.<code>`.',
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
  shows: ['Example: go to your ICB', 'Example: integrated care boards buy Example Record for you.', 'whose money'],
});

export const OtherWords = story({
  about: 'A catalogue may call lots and services something else; every text then does.',
  settings: {src: madeUp(), ask: 'lot service organisation'},
  shows: ['Which framework is it about?', 'Which solution is it about?', 'Search solutions'],
});

export const LongWords = story({
  about: 'Words that are wider than the page break, and nothing is cut off.',
  settings: {catalogue: own(catalogues.longWords), service: 'example-long', ask: 'service organisation'},
  shows: ['Exampledonau', 'Which service is it about?'],
});

export const RightToLeft = story({
  about: 'A catalogue in Arabic on a page in Arabic, with the texts of the interface from `strings`.',
  settings: {catalogue: own(catalogues.arabicOrdering), service: 'rasail', lot: '1', strings: arabicStrings},
  around: (element) => html`<div dir="rtl" lang="ar">${element}</div>`,
  then: async (element) => {
    await answer(element, 'ما نوع مؤسستكم؟', 'عيادة');
    await press(element, 'تحقق');
  },
  shows: ['ما نوع مؤسستكم؟', 'لا نعلم', 'على ماذا يستند هذا الجواب'],
});

export const Narrow = story({
  about: 'In a narrow column facts stand below their names, whatever the width of the window.',
  settings: {src: real(), ...iPatient, 'principal-system': 'systmone', 'central-funding': 'yes'},
  around: (element) => html`<div style="max-inline-size: 16em">${element}</div>`,
  shows: ['On 1 March 2017, this could not be ordered yet'],
});

export const Restyled = story({
  about: 'Tokens change colours, parts take any CSS; the font is that of the page.',
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
  shows: ['ASK YOUR ICB TO ORDER THIS'],
});
