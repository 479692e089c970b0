import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/service-card/define.ts';
import * as examples from './service-card.examples.ts';
import type {ServiceCardSettings} from './service-card.examples.ts';
import {settings} from './settings.ts';
import {storiesWith} from './story.ts';

const meta: Meta<ServiceCardSettings> = {
  title: 'Elements/service-card',
  component: 'service-card',
  argTypes: {
    detail: {control: 'select', options: ['summary', 'full']},
    'heading-level': {control: {type: 'number', min: 2, max: 6}},
  },
};

export default meta;

const story = storiesWith<ServiceCardSettings>(
  (args, content) => html`<service-card ${settings(args)}>${content}</service-card>`,
);

export const Summary = story(examples.summary);
export const DayInThePast = story(examples.dayInThePast);
export const Full = story(examples.full);
export const Minimal = story(examples.minimal);
export const SeveralLots = story(examples.severalLots);
export const OneOfSeveralLots = story(examples.oneOfSeveralLots);
export const DetailUrl = story(examples.detailUrl);
export const Pickable = story(examples.pickable);

export const InAssurance = story(examples.inAssurance);
export const Planned = story(examples.planned);
export const Withdrawn = story(examples.withdrawn);
export const Ended = story(examples.ended);
export const NotStarted = story(examples.notStarted);
export const Unclear = story(examples.unclear);
export const OwnStatus = story(examples.ownStatus);
export const SupplierOnly = story(examples.supplierOnly);
export const OnNoLot = story(examples.onNoLot);

export const UnknownService = story(examples.unknownService);
export const NoService = story(examples.noService);
export const UnknownLot = story(examples.unknownLot);
export const EmptyCatalogue = story(examples.emptyCatalogue);
export const Loading = story(examples.loading);
export const StillLoading = story(examples.stillLoading);
export const SavedCopy = story(examples.savedCopy);
export const FailedNotFound = story(examples.notFound);
export const FailedNoSource = story(examples.noSource);
export const FailedInOwnWords = story(examples.failedInOwnWords);

export const Notices = story(examples.notices);
export const Archived = story(examples.archived);
export const Overdue = story(examples.overdue);
export const Partial = story(examples.partial);

export const Slots = story(examples.slots);
export const HeadingLevel = story(examples.headingLevel);
export const OwnStrings = story(examples.ownStrings);
export const OtherWords = story(examples.otherWords);
export const LongWords = story(examples.longWords);
export const RightToLeft = story(examples.rightToLeft);
export const Narrow = story(examples.narrow);
export const Restyled = story(examples.restyled);
