import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/order-eligibility/define.ts';
import * as examples from './order-eligibility.examples.ts';
import type {OrderEligibilitySettings} from './order-eligibility.examples.ts';
import {settings} from './settings.ts';
import {storiesWith} from './story.ts';

const meta: Meta<OrderEligibilitySettings> = {
  title: 'Elements/order-eligibility',
  component: 'order-eligibility',
  argTypes: {
    'central-funding': {control: 'select', options: ['', 'yes', 'no']},
    agreement: {control: 'select', options: ['', 'yes', 'no']},
    'heading-level': {control: {type: 'number', min: 2, max: 6}},
  },
};

export default meta;

const story = storiesWith<OrderEligibilitySettings>(
  (args, content) => html`<order-eligibility ${settings(args)}>${content}</order-eligibility>`,
);

export const Asking = story(examples.asking);
export const Answered = story(examples.answered);
export const EverythingGiven = story(examples.everythingGiven);
export const DayAndService = story(examples.dayAndService);
export const SearchedService = story(examples.searchedService);
export const LotInGeneral = story(examples.lotInGeneral);
export const SeveralLots = story(examples.severalLots);
export const ManyTypes = story(examples.manyTypes);
export const Unreadable = story(examples.unreadable);
export const CanOrder = story(examples.canOrder);
export const AskOrderer = story(examples.askOrderer);
export const CheckFirst = story(examples.checkFirst);
export const NotYet = story(examples.notYet);
export const CannotOrder = story(examples.cannotOrder);
export const CanOrderThen = story(examples.canOrderThen);
export const AskOrdererThen = story(examples.askOrdererThen);
export const Future = story(examples.future);
export const ReasonLotUnknown = story(examples.reasonLotUnknown);
export const ReasonTermsUnknown = story(examples.reasonTermsUnknown);
export const ReasonTermsNotStarted = story(examples.reasonTermsNotStarted);
export const ReasonTermsEnded = story(examples.reasonTermsEnded);
export const ReasonTermsDateUnclear = story(examples.reasonTermsDateUnclear);
export const ReasonTermsUnclear = story(examples.reasonTermsUnclear);
export const ReasonServiceNotListed = story(examples.reasonServiceNotListed);
export const ReasonServiceStatusUnknown = story(examples.reasonServiceStatusUnknown);
export const ReasonListingNotStarted = story(examples.reasonListingNotStarted);
export const ReasonListingEnded = story(examples.reasonListingEnded);
export const ReasonListingDateUnclear = story(examples.reasonListingDateUnclear);
export const ReasonServiceWithdrawn = story(examples.reasonServiceWithdrawn);
export const ReasonServicePlanned = story(examples.reasonServicePlanned);
export const ReasonServiceInAssurance = story(examples.reasonServiceInAssurance);
export const ReasonOrganisationUnknown = story(examples.reasonOrganisationUnknown);
export const ReasonOrganisationTypeUnknown = story(examples.reasonOrganisationTypeUnknown);
export const ReasonOrganisationNotEligible = story(examples.reasonOrganisationNotEligible);
export const ReasonOrganisationEligibilityUnclear = story(examples.reasonOrganisationEligibilityUnclear);
export const ReasonOrganisationNotActive = story(examples.reasonOrganisationNotActive);
export const ReasonOrganisationStatusUnknown = story(examples.reasonOrganisationStatusUnknown);
export const ReasonPairingNotStated = story(examples.reasonPairingNotStated);
export const ReasonPairingUnknown = story(examples.reasonPairingUnknown);
export const ReasonPairingMissing = story(examples.reasonPairingMissing);
export const ReasonPairingWithdrawn = story(examples.reasonPairingWithdrawn);
export const ReasonPairingInAssurance = story(examples.reasonPairingInAssurance);
export const ReasonNoAgreement = story(examples.reasonNoAgreement);
export const ReasonOrdersForAnother = story(examples.reasonOrdersForAnother);
export const ConditionAgreement = story(examples.conditionAgreement);
export const ConditionDisclaimer = story(examples.conditionDisclaimer);
export const ConditionStatusDate = story(examples.conditionStatusDate);
export const MoneyGone = story(examples.moneyGone);
export const FoundByCode = story(examples.foundByCode);
export const GivenCode = story(examples.givenCode);
export const CodeUnknown = story(examples.codeUnknown);
export const CodeUnreadable = story(examples.codeUnreadable);
export const CodeClosed = story(examples.codeClosed);
export const CodeDormant = story(examples.codeDormant);
export const CodeProposed = story(examples.codeProposed);
export const CodeNoPractice = story(examples.codeNoPractice);
export const CodeSucceeded = story(examples.codeSucceeded);
export const CodeWithoutLookUp = story(examples.codeWithoutLookUp);
export const CodeFailed = story(examples.codeFailed);
export const UnknownService = story(examples.unknownService);
export const UnknownLot = story(examples.unknownLot);
export const UnknownSystem = story(examples.unknownSystem);
export const EmptyCatalogue = story(examples.emptyCatalogue);
export const Loading = story(examples.loading);
export const StillLoading = story(examples.stillLoading);
export const SavedCopy = story(examples.savedCopy);
export const Archived = story(examples.archived);
export const Slots = story(examples.slots);
export const HeadingLevel = story(examples.headingLevel);
export const OwnStrings = story(examples.ownStrings);
export const OtherWords = story(examples.otherWords);
export const LongWords = story(examples.longWords);
export const RightToLeft = story(examples.rightToLeft);
export const Narrow = story(examples.narrow);
export const Restyled = story(examples.restyled);
export const FailedNotFound = story(examples.notFound);
export const FailedNoSource = story(examples.noSource);
