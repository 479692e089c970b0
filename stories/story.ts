// An example as a story of Storybook. Types alone come from Storybook, so that the tests can do without it.

import type {StoryObj} from '@storybook/web-components-vite';
import type {TemplateResult} from 'lit';
import type {Example} from './example.ts';

/** An element with these settings, and what stands between its tags. */
export type Template<Settings> = (settings: Settings, content: unknown) => TemplateResult;

export type Story<Settings> = StoryObj<Settings> & {parameters: {shows: readonly string[]}};

/** How the examples of one element become stories. */
export function storiesWith<Settings extends object>(template: Template<Settings>) {
  return ({about, settings, content, around = alone, then, shows}: Example<Settings>): Story<Settings> => ({
    args: settings,
    render: (args) => around(template(args, content)),
    ...(then && {
      play: ({canvasElement, component}) => then(canvasElement.querySelector<HTMLElement>(component!)!),
    }),
    parameters: {shows, docs: {description: {story: about}, story: {autoplay: then !== undefined}}},
  });
}

function alone(element: TemplateResult): TemplateResult {
  return element;
}
