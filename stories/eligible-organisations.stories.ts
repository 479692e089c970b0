import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/eligible-organisations/define.ts';
import * as examples from './eligible-organisations.examples.ts';
import type {EligibleOrganisationsSettings} from './eligible-organisations.examples.ts';
import {settings} from './settings.ts';
import {storiesWith} from './story.ts';

const meta: Meta<EligibleOrganisationsSettings> = {
  title: 'Elements/eligible-organisations',
  component: 'eligible-organisations',
  argTypes: {
    'heading-level': {control: {type: 'number', min: 2, max: 6}},
  },
};

export default meta;

const story = storiesWith<EligibleOrganisationsSettings>(
  (args, content) => html`<eligible-organisations ${settings(args)}>${content}</eligible-organisations>`,
);

export const RealCatalogue = story(examples.realCatalogue);
export const OneLot = story(examples.oneLot);
export const DayInThePast = story(examples.dayInThePast);
export const ChangingTerms = story(examples.changingTerms);
export const NotBegun = story(examples.notBegun);
export const Search = story(examples.search);
export const LookUp = story(examples.lookUp);
export const Closed = story(examples.closed);
export const KindByHand = story(examples.kindByHand);
export const UnreadableCode = story(examples.unreadableCode);
export const KindNamed = story(examples.kindNamed);
export const NothingKnown = story(examples.nothingKnown);
export const EmptyCatalogue = story(examples.emptyCatalogue);
export const UnknownLot = story(examples.unknownLot);
export const UnknownKind = story(examples.unknownKind);
export const Loading = story(examples.loading);
export const SavedCopy = story(examples.savedCopy);
export const FailedNotFound = story(examples.notFound);
export const FailedNoSource = story(examples.noSource);
export const Slots = story(examples.slots);
export const HeadingLevel = story(examples.headingLevel);
export const OwnStrings = story(examples.ownStrings);
export const OtherWords = story(examples.otherWords);
export const LongWords = story(examples.longWords);
export const RightToLeft = story(examples.rightToLeft);
export const Narrow = story(examples.narrow);
export const Restyled = story(examples.restyled);
