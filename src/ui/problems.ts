// What of a catalogue could not be shown: a sentence for the reader, the places for whoever publishes it.

import {html, nothing, type TemplateResult} from 'lit';
import {countServices} from '../catalogue/model.ts';
import {countLostServices, type Problem} from '../catalogue/problem.ts';
import {authorNote} from './author-note.ts';
import type {ViewContext} from './view-context.ts';

// Who has more mends these first.
const mostShown = 50;

/** Nothing while every service could be shown. */
export function problemsNote(
  problems: readonly Problem[],
  {msg, catalogue}: ViewContext,
): TemplateResult | typeof nothing {
  const lost = countLostServices(problems);
  if (lost === 0) return nothing;
  const more = problems.length - mostShown;
  return html`
    <div class="inset" part="problems">
      <p>${msg('problems.lost', {count: lost, total: countServices(catalogue) + lost})}</p>
      ${authorNote(
        msg,
        html`
          <ul>
            ${problems
              .slice(0, mostShown)
              .map(({path, expected, found}) => html`<li>${msg('problems.one', {path, expected, found})}</li>`)}
          </ul>
          ${more > 0 ? html`<p>${msg('problems.more', {count: more})}</p>` : nothing}
        `,
      )}
    </div>
  `;
}
