import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/catalogue-documents/define.ts';
import * as examples from './catalogue-documents.examples.ts';
import type {CatalogueDocumentsSettings} from './catalogue-documents.examples.ts';
import {settings} from './settings.ts';
import {storiesWith} from './story.ts';

const meta: Meta<CatalogueDocumentsSettings> = {
  title: 'Elements/catalogue-documents',
  component: 'catalogue-documents',
  argTypes: {'heading-level': {control: {type: 'number', min: 2, max: 6}}},
};

export default meta;

const story = storiesWith<CatalogueDocumentsSettings>(
  (args, content) => html`<catalogue-documents ${settings(args)}>${content}</catalogue-documents>`,
);

export const EveryLot = story(examples.everyLot);
export const Live = story(examples.live);
export const OneLot = story(examples.oneLot);
export const DayInThePast = story(examples.dayInThePast);
export const None = story(examples.none);
export const UnknownLot = story(examples.unknownLot);
export const Loading = story(examples.loading);
export const SavedCopy = story(examples.savedCopy);
export const FailedNotFound = story(examples.notFound);
export const Slots = story(examples.slots);
export const HeadingLevel = story(examples.headingLevel);
export const OwnStrings = story(examples.ownStrings);
export const RightToLeft = story(examples.rightToLeft);
export const Narrow = story(examples.narrow);
