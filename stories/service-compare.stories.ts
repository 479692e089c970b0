import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/service-compare/define.ts';
import * as examples from './service-compare.examples.ts';
import type {ServiceCompareSettings} from './service-compare.examples.ts';
import {settings} from './settings.ts';
import {storiesWith} from './story.ts';

const meta: Meta<ServiceCompareSettings> = {
  title: 'Elements/service-compare',
  component: 'service-compare',
  argTypes: {
    'url-state': {control: 'select', options: ['off', 'query']},
    'heading-level': {control: {type: 'number', min: 2, max: 6}},
  },
};

export default meta;

const story = storiesWith<ServiceCompareSettings>(
  (args, content) => html`<service-compare ${settings(args)}>${content}</service-compare>`,
);

export const Named = story(examples.named);
export const DayInThePast = story(examples.dayInThePast);
export const Everything = story(examples.everything);
export const Differences = story(examples.differences);
export const NoDifferences = story(examples.noDifferences);
export const Statuses = story(examples.statuses);

export const Picked = story(examples.picked);
export const OnePicked = story(examples.onePicked);
export const NothingPicked = story(examples.nothingPicked);
export const Linkable = story(examples.linkable);

export const UnknownService = story(examples.unknownService);
export const TooFew = story(examples.tooFew);
export const TooMany = story(examples.tooMany);
export const EmptyCatalogue = story(examples.emptyCatalogue);
export const Loading = story(examples.loading);
export const StillLoading = story(examples.stillLoading);
export const SavedCopy = story(examples.savedCopy);
export const FailedNotFound = story(examples.notFound);
export const FailedNoSource = story(examples.noSource);
export const FailedInOwnWords = story(examples.failedInOwnWords);

export const Notices = story(examples.notices);
export const Archived = story(examples.archived);
export const Partial = story(examples.partial);

export const Slots = story(examples.slots);
export const HeadingLevel = story(examples.headingLevel);
export const OwnStrings = story(examples.ownStrings);
export const OtherWords = story(examples.otherWords);
export const LongWords = story(examples.longWords);
export const RightToLeft = story(examples.rightToLeft);
export const Narrow = story(examples.narrow);
export const Restyled = story(examples.restyled);
