import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/service-roadmap/define.ts';
import * as examples from './service-roadmap.examples.ts';
import type {ServiceRoadmapSettings} from './service-roadmap.examples.ts';
import {settings} from './settings.ts';
import {storiesWith} from './story.ts';

const meta: Meta<ServiceRoadmapSettings> = {
  title: 'Elements/service-roadmap',
  component: 'service-roadmap',
  argTypes: {
    'heading-level': {control: {type: 'number', min: 2, max: 6}},
  },
};

export default meta;

const story = storiesWith<ServiceRoadmapSettings>(
  (args, content) => html`<service-roadmap ${settings(args)}>${content}</service-roadmap>`,
);

export const Everything = story(examples.everything);
export const DayInThePast = story(examples.dayInThePast);
export const Ended = story(examples.ended);
export const ServicesOfAnIcb = story(examples.servicesOfAnIcb);
export const Plans = story(examples.plans);
export const DetailTable = story(examples.detailTable);
export const Statuses = story(examples.statuses);
export const Lot = story(examples.lot);
export const Category = story(examples.category);
export const Supplier = story(examples.supplier);
export const MoreThanAreDrawn = story(examples.moreThanAreDrawn);

export const NoDates = story(examples.noDates);
export const EmptyCatalogue = story(examples.emptyCatalogue);
export const UnknownLot = story(examples.unknownLot);
export const BadRecords = story(examples.badRecords);
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
export const LargeText = story(examples.largeText);
export const Restyled = story(examples.restyled);
