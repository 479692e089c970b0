// The widget as readers will see it, on different screens and in bad times.

import {html, type TemplateResult} from 'lit';
import {defaultWords, widgetAddress} from './code.ts';
import type {Choice} from './choice.ts';

export const views = {
  computer: 'Computer',
  tablet: 'Tablet',
  phone: 'Phone',
  'no-script': 'Without script',
  missing: 'Catalogue not found',
} as const;
export type View = keyof typeof views;

export function preview(choice: Choice, catalogue: string, view: View, look: (view: View) => void): TemplateResult {
  return html`
    <section class="panel" aria-labelledby="preview">
      <h2 id="preview">What your readers see</h2>
      <div class="views" role="group" aria-labelledby="preview">
        ${Object.entries(views).map(
          ([each, words]) => html`
            <label class="choice">
              <input type="radio" name="view" .checked=${each === view} @change=${() => look(each as View)} />
              ${words}
            </label>
          `,
        )}
      </div>
      <div class="preview ${view}" tabindex="0" role="region" aria-label="Preview">
        ${view === 'no-script' ? link(choice) : shown(choice, catalogue, view)}
      </div>
    </section>
  `;
}

function link(choice: Choice): TemplateResult {
  return html`<a href=${widgetAddress(choice)}>${choice.words || defaultWords(choice)}</a>`;
}

let last: {readonly key: string; readonly element: HTMLElement} | undefined;

/** The element, made anew only when something about it has changed: it keeps what was typed into it. */
function shown(choice: Choice, catalogue: string, view: View): HTMLElement {
  const src = view === 'missing' ? new URL('no-such-catalogue.json', location.href).href : catalogue;
  const options = {...Object.fromEntries(choice.options), src, 'max-stale': '0', 'url-state': 'off'};
  const key = JSON.stringify([choice.widget, options, choice.words]);
  if (last?.key === key) return last.element;
  const element = document.createElement(choice.widget);
  for (const [name, value] of Object.entries(options)) element.setAttribute(name, value);
  element.append(
    Object.assign(document.createElement('a'), {
      href: widgetAddress(choice),
      textContent: choice.words || defaultWords(choice),
    }),
  );
  last = {key, element};
  return element;
}
