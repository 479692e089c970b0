import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/order-request/define.ts';
import * as examples from './order-request.examples.ts';
import type {OrderRequestSettings} from './order-request.examples.ts';
import {settings} from './settings.ts';
import {storiesWith} from './story.ts';

const meta: Meta<OrderRequestSettings> = {
  title: 'Elements/order-request',
  component: 'order-request',
  argTypes: {
    storage: {control: 'select', options: ['session', 'none']},
    'central-funding': {control: 'select', options: ['yes', 'no']},
    agreement: {control: 'select', options: ['yes', 'no']},
    'heading-level': {control: {type: 'number', min: 2, max: 6}},
  },
};

export default meta;

const story = storiesWith<OrderRequestSettings>(
  (args, content) => html`<order-request ${settings(args)}>${content}</order-request>`,
);

export const Picking = story(examples.picking);
export const Groups = story(examples.groups);
export const ExampleIcb = story(examples.exampleIcb);
export const UncertainPayer = story(examples.uncertainPayer);
export const Facts = story(examples.facts);
export const OrganisationByCode = story(examples.organisationByCode);
export const SeveralLots = story(examples.severalLots);
export const LotChosen = story(examples.lotChosen);
export const Disclaimers = story(examples.disclaimers);
export const Barred = story(examples.barred);
export const AllOver = story(examples.allOver);
export const Gone = story(examples.gone);
export const UnknownLot = story(examples.unknownLot);
export const Empty = story(examples.empty);
export const EmptyCatalogue = story(examples.emptyCatalogue);
export const NotKept = story(examples.notKept);
export const Kept = story(examples.kept);
export const StorageRefused = story(examples.storageRefused);
export const LongMail = story(examples.longMail);
export const CopiedByHand = story(examples.copiedByHand);
export const Loading = story(examples.loading);
export const StillLoading = story(examples.stillLoading);
export const SavedCopy = story(examples.savedCopy);
export const FailedNotFound = story(examples.notFound);
export const FailedNoSource = story(examples.noSource);
export const FailedInOwnWords = story(examples.failedInOwnWords);
export const Overdue = story(examples.overdue);
export const Slots = story(examples.slots);
export const HeadingLevel = story(examples.headingLevel);
export const OwnStrings = story(examples.ownStrings);
export const LongWords = story(examples.longWords);
export const RightToLeft = story(examples.rightToLeft);
export const Narrow = story(examples.narrow);
export const Restyled = story(examples.restyled);
