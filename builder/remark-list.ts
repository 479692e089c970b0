// What to mend, as a list: where it stands, what is there, the line to write instead, and what a server should say.

import {html, nothing, type TemplateResult} from 'lit';
import {correctedLine} from '../src/check/corrected-line.ts';
import type {Remark, Where} from '../src/check/remark.ts';
import {mostOfAKind} from '../src/check/report-text.ts';
import type {RemarkGroup} from '../src/check/report.ts';
import {serverLinesFor} from '../src/check/server-lines.ts';
import {copyButton} from './copy-button.ts';
import type {Verdict} from './verdict.ts';

type Lines = NonNullable<Verdict['lines']>;

export function remarkList({report, lines = new Map(), server = []}: Verdict): TemplateResult {
  const groups = report?.groups ?? [];
  return html`
    ${list('To mend', ofSeverity(groups, 'error'), lines)} ${list('To look at', ofSeverity(groups, 'note'), lines)}
    ${server.length === 0 ? nothing : serverList(server)}
  `;
}

function ofSeverity(groups: readonly RemarkGroup[], severity: Remark['severity']): RemarkGroup[] {
  return groups.filter((group) => group.severity === severity);
}

function list(title: string, groups: readonly RemarkGroup[], lines: Lines): TemplateResult | typeof nothing {
  if (groups.length === 0) return nothing;
  return html`
    <h3>${title}</h3>
    ${ofEachKind(groups).map(
      ({name, alike}) => html`
        ${alike.length > 1 ? html`<h4>${name}: ${alike.length}</h4>` : nothing}
        <ul class="remarks">
          ${alike.map((group) => item(group, lines))}
        </ul>
      `,
    )}
  `;
}

/** What kinds of remarks are called where there are several of one. */
const kinds: Readonly<Record<string, string>> = {
  'record-lost': 'Records that are left out',
  'field-lost': 'Fields that cannot be used',
  'read-as': 'Read as something else than was written',
  'reference-unknown': 'Ids that lead nowhere',
  'status-unknown': 'Words that are no status',
  'status-own-word': 'Statuses of your own',
  'names-alike': 'Names that are nearly alike',
  'acronym-not-spelled-out': 'Short forms that are never spelled out',
  'letters-lost': 'Lost letters',
  'summary-long': 'Long summaries',
  'terms-gap': 'Days without terms',
  'terms-overlap': 'Days with terms that differ',
  'lot-without-terms': 'Lots without terms',
  'lot-without-services': 'Lots without services',
  'kind-with-one-service': 'Kinds with one service only',
};

interface Kind {
  /** Absent for a group that stands alone. */
  readonly name?: string | undefined;
  readonly alike: RemarkGroup[];
}

/** By kind, in the order in which the kinds come; kinds without a name stay one by one. */
function ofEachKind(groups: readonly RemarkGroup[]): Kind[] {
  const found: Kind[] = [];
  for (const group of groups) {
    const name = kinds[group.code];
    const known = name === undefined ? undefined : found.find((kind) => kind.name === name);
    if (known) known.alike.push(group);
    else found.push({name, alike: [group]});
  }
  return found;
}

function item(group: RemarkGroup, lines: Lines): TemplateResult {
  const {severity, what, write, otherwise, places} = group;
  return html`
    <li class=${severity}>
      <p>${withCapital(what)} ${write ?? ''} ${otherwise ?? ''}</p>
      ${places.slice(0, mostOfAKind).map((where) => place(where, group, lines))}
      ${places.length > mostOfAKind ? html`<p>And ${places.length - mostOfAKind} more.</p>` : nothing}
    </li>
  `;
}

function place(where: Where, {instead}: RemarkGroup, lines: Lines): TemplateResult {
  const file = lines.get(where.file) ?? [];
  const line = where.line === undefined ? undefined : file[where.line - 1]?.trim();
  const corrected = where.line === undefined || !instead ? undefined : correctedLine(file, where.line, instead);
  return html`
    <p>
      <b>${where.record ?? where.path ?? 'The file'}</b
      >${where.line === undefined ? nothing : `, line ${corrected?.line ?? where.line}`}${where.file === undefined ? nothing : ` of ${where.file}`}
    </p>
    ${
      corrected
        ? html`<p>Perhaps this line instead:</p>
            <pre tabindex="0"><code>${marked(corrected.text, instead![1])}</code></pre>
            <p>${copyButton(corrected.text, `line ${corrected.line}`)}</p>`
        : html`${line && line.length > 2 ? html`<pre tabindex="0"><code>${line.slice(0, 400)}</code></pre>` : nothing}
          ${instead ? html`<p>Perhaps <code>${instead[1]}</code> instead of <code>${instead[0]}</code>.</p>` : nothing}`
    }
  `;
}

function marked(line: string, part: string): TemplateResult {
  const at = line.indexOf(part);
  return html`${line.slice(0, at)}<mark>${part}</mark>${line.slice(at + part.length)}`;
}

function serverList(remarks: readonly Remark[]): TemplateResult {
  return html`
    <h3>The server</h3>
    <ul class="remarks">
      ${remarks.map(
        (remark) => html`
          <li class=${remark.severity}>
            <p>${withCapital(remark.what)} ${remark.write} ${remark.otherwise ?? ''}</p>
            ${serverLines(remark)}
          </li>
        `,
      )}
    </ul>
    <p>
      Whole files for a server are in
      <a href=${document.querySelector<HTMLAnchorElement>('[rel=help]')!.href}>the folder of the widgets</a>, under
      <code>servers</code>.
    </p>
  `;
}

function serverLines(remark: Remark): TemplateResult | typeof nothing {
  const lines = serverLinesFor(remark);
  if (!lines) return nothing;
  return html`
    <details>
      <summary>The line to add<span class="hidden">: ${remark.what}</span></summary>
      ${Object.entries(lines).map(
        ([server, line]) => html`
          <p>${server}</p>
          <pre tabindex="0"><code>${line}</code></pre>
        `,
      )}
    </details>
  `;
}

function withCapital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
