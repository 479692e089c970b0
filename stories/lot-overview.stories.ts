import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/lot-overview/define.ts';
import * as examples from './lot-overview.examples.ts';
import type {LotOverviewSettings} from './lot-overview.examples.ts';
import {settings} from './settings.ts';
import {storiesWith} from './story.ts';

const meta: Meta<LotOverviewSettings> = {
  title: 'Elements/lot-overview',
  component: 'lot-overview',
  argTypes: {'heading-level': {control: {type: 'number', min: 2, max: 6}}},
};

export default meta;

const story = storiesWith<LotOverviewSettings>(
  (args, content) => html`<lot-overview ${settings(args)}>${content}</lot-overview>`,
);

export const EveryLot = story(examples.everyLot);
export const DayInThePast = story(examples.dayInThePast);
export const OneLot = story(examples.oneLot);
export const ListUrl = story(examples.listUrl);
export const Unclear = story(examples.unclear);
export const ToCome = story(examples.toCome);
export const Perhaps = story(examples.perhaps);
export const SeveralLots = story(examples.severalLots);
export const Minimal = story(examples.minimal);
export const NoLots = story(examples.noLots);
export const UnknownLot = story(examples.unknownLot);
export const EmptyCatalogue = story(examples.emptyCatalogue);
export const Loading = story(examples.loading);
export const StillLoading = story(examples.stillLoading);
export const SavedCopy = story(examples.savedCopy);
export const FailedNotFound = story(examples.notFound);
export const Damaged = story(examples.damaged);
export const Notices = story(examples.notices);
export const Archived = story(examples.archived);
export const Slots = story(examples.slots);
export const HeadingLevel = story(examples.headingLevel);
export const OwnStrings = story(examples.ownStrings);
export const OtherWords = story(examples.otherWords);
export const LongWords = story(examples.longWords);
export const RightToLeft = story(examples.rightToLeft);
export const Narrow = story(examples.narrow);
export const Restyled = story(examples.restyled);
