// The widget as readers will see it, on different screens and on paper, in good times and in bad ones.

import {html, type TemplateResult} from 'lit';
import {defaultWords, widgetAddress} from './code.ts';
import type {CatalogueElement} from '../src/elements/base/catalogue-element.ts';
import type {Choice} from './choice.ts';
import {imitateHighContrast, imitatePaper} from './imitated-media.ts';
import {onSlowNetwork} from './slow-network.ts';

const screens = {
  computer: 'Computer',
  tablet: 'Tablet',
  phone: 'Phone',
  paper: 'Paper',
  'no-script': 'Without script',
} as const;
const times = {
  normal: 'All is well',
  slow: 'Slow network',
  missing: 'Catalogue not found',
  contrast: 'High contrast',
} as const;

export interface View {
  readonly screen: keyof typeof screens;
  readonly time: keyof typeof times;
}

export interface PreviewParts {
  readonly choice: Choice;
  /** The address of the catalogue. */
  readonly catalogue: string;
  readonly view: View;
  readonly look: (view: View) => void;
}

/** The way to the code stands before it: it holds more than somebody with a keyboard wants to pass. */
export function preview({choice, catalogue, view, look}: PreviewParts): TemplateResult {
  return html`
    <section class="panel" aria-labelledby="preview">
      <div class="views">
        <h2 id="preview">What your readers see</h2>
        <p class="to-code"><a href="#code">Go to the code</a></p>
      </div>
      ${radios('On', screens, view.screen, (screen) => look({...view, screen}))}
      ${radios('When', times, view.time, (time) => look({...view, time}))}
      <div class="preview ${view.screen} ${view.time}" tabindex="0" role="region" aria-label="Preview">
        ${view.screen === 'no-script' ? link(choice) : shown(choice, catalogue, view)}
      </div>
    </section>
  `;
}

function radios<Name extends string>(
  label: string,
  words: Readonly<Record<Name, string>>,
  chosen: Name,
  choose: (name: Name) => void,
): TemplateResult {
  return html`
    <div class="views" role="radiogroup" aria-label=${label}>
      ${(Object.keys(words) as Name[]).map(
        (name) => html`
          <label class="choice">
            <input type="radio" name=${label} .checked=${name === chosen} @change=${() => choose(name)} />
            ${words[name]}
          </label>
        `,
      )}
    </div>
  `;
}

/** A word joiner, which nobody sees, keeps it in a sentence: alone the script of this page would make the widget of it. */
function link(choice: Choice): TemplateResult {
  return html`<a href=${widgetAddress(choice)}>${choice.words || defaultWords(choice)}</a>⁠`;
}

let last: {readonly key: string; readonly element: CatalogueElement} | undefined;

/** The element, made anew only when something about it has changed: it keeps what was typed into it. */
function shown(choice: Choice, catalogue: string, {screen, time}: View): CatalogueElement {
  const options = {
    ...Object.fromEntries(choice.options),
    src: source(catalogue, time),
    'max-stale': '0',
    'url-state': 'off',
  };
  const isPaper = screen === 'paper';
  const key = JSON.stringify([choice.widget, options, choice.words, isPaper, time]);
  if (last?.key === key) return last.element;
  const element = document.createElement(choice.widget);
  for (const [name, value] of Object.entries(options)) element.setAttribute(name, value);
  element.append(
    Object.assign(document.createElement('a'), {
      href: widgetAddress(choice),
      textContent: choice.words || defaultWords(choice),
    }),
  );
  if (time === 'contrast') void imitateHighContrast(element);
  if (isPaper) void imitatePaper(element);
  last = {key, element};
  return element;
}

function source(catalogue: string, time: View['time']): string {
  if (time === 'missing') return new URL('no-such-catalogue.json', location.href).href;
  return time === 'slow' ? onSlowNetwork(catalogue) : catalogue;
}
