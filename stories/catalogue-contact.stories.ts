import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/catalogue-contact/define.ts';
import * as examples from './catalogue-contact.examples.ts';
import type {CatalogueContactSettings} from './catalogue-contact.examples.ts';
import {settings} from './settings.ts';
import {storiesWith} from './story.ts';

const meta: Meta<CatalogueContactSettings> = {
  title: 'Elements/catalogue-contact',
  component: 'catalogue-contact',
  argTypes: {'heading-level': {control: {type: 'number', min: 2, max: 6}}},
};

export default meta;

const story = storiesWith<CatalogueContactSettings>(
  (args, content) => html`<catalogue-contact ${settings(args)}>${content}</catalogue-contact>`,
);

export const Live = story(examples.live);
export const Archived = story(examples.archived);
export const DayInThePast = story(examples.dayInThePast);
export const OwnContact = story(examples.ownContact);
export const Overdue = story(examples.overdue);
export const Partial = story(examples.partial);
export const None = story(examples.none);
export const Loading = story(examples.loading);
export const SavedCopy = story(examples.savedCopy);
export const FailedNotFound = story(examples.notFound);
export const Slots = story(examples.slots);
export const HeadingLevel = story(examples.headingLevel);
export const OwnStrings = story(examples.ownStrings);
export const RightToLeft = story(examples.rightToLeft);
export const Narrow = story(examples.narrow);
