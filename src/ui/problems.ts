// What of a catalogue could not be shown: a sentence for the reader, and the places in the file for its publisher.

import {html, nothing, type TemplateResult} from 'lit';
import {countServices} from '../catalogue/model.ts';
import {countLostServices, type Problem} from '../catalogue/problem.ts';
import {authorNote} from './author-note.ts';
import type {Msg} from './messages.ts';
import type {ViewContext} from './view-context.ts';

// A publisher with more problems mends these first.
const mostShown = 50;

/** Tells readers how many services could not be shown, and publishers of every problem; nothing where all is well. */
export function problemsNote(
  problems: readonly Problem[],
  {msg, catalogue}: ViewContext,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const lost = countLostServices(problems);
  const list = authorNote(msg, problemList(problems, msg));
  if (lost === 0) return html`<div part="problems">${list}</div>`;
  return html`
    <div class="inset" part="problems">
      <p>${msg('problems.lost', {count: lost, total: countServices(catalogue) + lost})}</p>
      ${list}
    </div>
  `;
}

/** What lost most stands first, for there may be thousands that lost nothing. */
function problemList(problems: readonly Problem[], msg: Msg): TemplateResult {
  const more = problems.length - mostShown;
  return html`
    <ul>
      ${worstOf(problems).map((problem) => html`<li>${describeProblem(problem, msg)}</li>`)}
    </ul>
    ${more > 0 ? html`<p>${msg('problems.more', {count: more})}</p>` : nothing}
  `;
}

const losses = ['record', 'field', 'none'] as const;

/** Not sorted: a list is rendered at every key press, and a spreadsheet may have a problem in each of its cells. */
function worstOf(problems: readonly Problem[]): Problem[] {
  const worst: Problem[] = [];
  for (const loss of losses) {
    for (const problem of problems) {
      if (worst.length === mostShown) return worst;
      if (problem.lost === loss) worst.push(problem);
    }
  }
  return worst;
}

function describeProblem({path, expected, found, lost}: Problem, msg: Msg): string {
  return msg(lost === 'none' ? 'problems.read' : 'problems.one', {path, expected, found});
}
