// What of a catalogue could not be shown: a sentence for the reader, and the places in the file for its publisher.

import {html, nothing, type TemplateResult} from 'lit';
import {countServices} from '../catalogue/model.ts';
import {countLostServices, type Problem} from '../catalogue/problem.ts';
import {authorNote} from './author-note.ts';
import type {ViewContext} from './view-context.ts';

// A publisher with more problems mends these first.
const mostShown = 50;

/** Says how many services could not be shown; nothing if all could. */
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
