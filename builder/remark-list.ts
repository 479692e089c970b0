// What to mend, as a list: where it stands, what is there, what to write, and the line of the file.

import {html, nothing, type TemplateResult} from 'lit';
import {describePlaces} from '../src/check/report-text.ts';
import type {RemarkGroup} from '../src/check/report.ts';
import type {Verdict} from './verdict.ts';

export function remarkList({report, lines = [], server = []}: Verdict): TemplateResult {
  const groups = report?.groups ?? [];
  const errors = groups.filter(({severity}) => severity === 'error');
  const notes = groups.filter(({severity}) => severity === 'note');
  return html`
    ${list('To mend', errors, lines)} ${list('To look at', notes, lines)}
    ${
      server.length === 0
        ? nothing
        : html`<h3>The server</h3>
            <ul>
              ${server.map((remark) => html`<li>${remark}</li>`)}
            </ul>`
    }
  `;
}

function list(
  title: string,
  groups: readonly RemarkGroup[],
  lines: readonly string[],
): TemplateResult | typeof nothing {
  if (groups.length === 0) return nothing;
  return html`
    <h3>${title}</h3>
    <ul class="remarks">
      ${groups.map((group) => item(group, lines))}
    </ul>
  `;
}

function item(group: RemarkGroup, lines: readonly string[]): TemplateResult {
  const {severity, what, write, otherwise, where, places} = group;
  const line = where.line === undefined ? undefined : lines[where.line - 1]?.trim();
  return html`
    <li class=${severity}>
      <p>
        <b>${where.record ?? where.path ?? 'The file'}</b>${where.line === undefined ? nothing : `, line ${where.line}`}
      </p>
      <p>${withCapital(what)} ${write ?? ''} ${otherwise ?? ''}</p>
      ${line && line.length > 2 ? html`<pre tabindex="0"><code>${line.slice(0, 400)}</code></pre>` : nothing}
      ${places.length < 2 ? nothing : html`<p class="hint">${describePlaces(group)}</p>`}
    </li>
  `;
}

function withCapital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
