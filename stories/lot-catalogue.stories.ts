import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/lot-catalogue/define.ts';
import * as examples from './lot-catalogue.examples.ts';
import type {LotCatalogueSettings} from './lot-catalogue.examples.ts';
import {settings} from './settings.ts';
import {storiesWith} from './story.ts';

const meta: Meta<LotCatalogueSettings> = {
  title: 'Elements/lot-catalogue',
  component: 'lot-catalogue',
  argTypes: {
    sort: {control: 'select', options: ['file', 'name', 'supplier', 'updated']},
    layout: {control: 'select', options: ['cards', 'table', 'list']},
    'url-state': {control: 'select', options: ['off', 'query']},
    'heading-level': {control: {type: 'number', min: 2, max: 6}},
    page: {control: {type: 'number', min: 1}},
    'page-size': {control: {type: 'number', min: 1, max: 100}},
  },
};

export default meta;

const story = storiesWith<LotCatalogueSettings>(
  (args, content) => html`<lot-catalogue ${settings(args)}>${content}</lot-catalogue>`,
);

export const WholeCatalogue = story(examples.wholeCatalogue);
export const DayInThePast = story(examples.dayInThePast);
export const BeforeTheBeginning = story(examples.beforeTheBeginning);
export const Presets = story(examples.presets);
export const CapabilityPreset = story(examples.capabilityPreset);
export const FacetsPreset = story(examples.facetsPreset);
export const ServicesPreset = story(examples.servicesPreset);
export const SeveralLots = story(examples.severalLots);
export const OneOfSeveralLots = story(examples.oneOfSeveralLots);
export const Minimal = story(examples.minimal);
export const OneService = story(examples.oneService);
export const Statuses = story(examples.statuses);
export const WithdrawnHidden = story(examples.withdrawnHidden);
export const WithdrawnShown = story(examples.withdrawnShown);

export const OpenedService = story(examples.openedService);
export const DetailUrl = story(examples.detailUrl);
export const Searched = story(examples.searched);
export const Filtered = story(examples.filtered);
export const NothingFound = story(examples.nothingFound);
export const NothingFoundInOwnWords = story(examples.nothingFoundInOwnWords);
export const Sorted = story(examples.sorted);
export const Pages = story(examples.pages);
export const LaterPage = story(examples.laterPage);
export const LastPage = story(examples.lastPage);
export const NoControls = story(examples.noControls);
export const SomeControls = story(examples.someControls);
export const Table = story(examples.table);
export const TableWithoutRoom = story(examples.tableWithoutRoom);
export const PlainList = story(examples.plainList);
export const Pickable = story(examples.pickable);
export const InTheAddress = story(examples.inTheAddress);
export const DidYouMean = story(examples.didYouMean);
export const FiltersInTheWay = story(examples.filtersInTheWay);

export const UnknownPreset = story(examples.unknownPreset);
export const UnknownPresetOfSeveral = story(examples.unknownPresetOfSeveral);
export const EmptyCatalogue = story(examples.emptyCatalogue);
export const Damaged = story(examples.damaged);

export const Notices = story(examples.notices);
export const Archived = story(examples.archived);
export const Overdue = story(examples.overdue);
export const Partial = story(examples.partial);

export const Loading = story(examples.loading);
export const LoadingWithoutFallback = story(examples.loadingWithoutFallback);
export const Arriving = story(examples.arriving);
export const SavedCopy = story(examples.savedCopy);
export const FailedNoSource = story(examples.noSource);
export const FailedNotFound = story(examples.notFound);
export const FailedRefused = story(examples.refused);
export const FailedServer = story(examples.server);
export const FailedTimedOut = story(examples.timedOut);
export const FailedUnreachable = story(examples.unreachable);
export const FailedTooLarge = story(examples.tooLarge);
export const FailedNotJson = story(examples.notJson);
export const FailedWrongShape = story(examples.wrongShape);
export const FailedUnsupportedFormat = story(examples.unsupportedFormat);
export const FailedInOwnWords = story(examples.failedInOwnWords);

export const Slots = story(examples.slots);
export const HeadingLevel = story(examples.headingLevel);
export const OwnStrings = story(examples.ownStrings);
export const OtherWords = story(examples.otherWords);
export const LongWords = story(examples.longWords);
export const RightToLeft = story(examples.rightToLeft);
export const Narrow = story(examples.narrow);
export const LargeText = story(examples.largeText);
export const TextSpacing = story(examples.textSpacing);
export const TenThousand = story(examples.tenThousand);
export const Restyled = story(examples.restyled);
export const Dark = story(examples.dark);
