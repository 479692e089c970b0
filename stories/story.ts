// An example as a story of Storybook. Types alone come from Storybook, so that the tests can do without it.

import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {TemplateResult} from 'lit';
import {html, unsafeStatic} from 'lit/static-html.js';
import type {CatalogueElement} from '../src/index.ts';
import type {CommonSettings, Example} from './example.ts';
import {settings} from './settings.ts';

export type Story<Settings> = StoryObj<Settings> & {parameters: {shows: readonly string[]}};

/** How an example becomes a story of the element that `meta` names: `const story = storyFor(meta)`. */
export function storyFor<Settings extends CommonSettings>({component}: Meta<Settings>) {
  const tag = unsafeStatic(component!);
  return ({about, settings: args, content, around = alone, then, shows}: Example<Settings>): Story<Settings> => ({
    args,
    render: (controls) => around(html`<${tag} ${settings(controls)}>${content}</${tag}>`),
    ...(then && {play: ({canvasElement}) => then(canvasElement.querySelector<CatalogueElement>(component!)!)}),
    parameters: {shows, docs: {description: {story: about}, story: {autoplay: then !== undefined}}},
  });
}

function alone(element: TemplateResult): TemplateResult {
  return element;
}
