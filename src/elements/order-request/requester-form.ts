// Who asks: a form on the screen, and on paper what was written into it.

import {html, nothing, type TemplateResult} from 'lit';
import {keepFromPage} from '../../ui/keep-from-page.ts';
import type {Msg} from '../../ui/messages.ts';
import {summaryList, summaryRow} from '../../ui/summary-list.ts';
import type {Brief} from './describe-request.ts';
import type {Requester} from '../base/kept-request.ts';

export interface RequesterForm {
  readonly brief: Brief;
  /** The name of an organisation known by its code, which is not asked for. */
  readonly organisation: string | undefined;
  readonly write: (part: Partial<Requester>) => void;
}

export function requesterForm({brief, organisation, write}: RequesterForm): TemplateResult {
  const {requester, facts, context} = brief;
  const {msg} = context;
  const known: Facts = organisation === undefined ? [] : [[msg('request.organisation'), organisation]];
  return html`
    ${factList([...known, ...facts])}
    ${organisation === undefined ? textField('organisation', 'organization', requester, write, msg) : nothing}
    ${textField('name', 'name', requester, write, msg)}
    <div class="field">
      <label for="note">${msg('request.note')}</label>
      <p class="hint" id="note-hint">${msg('request.note.hint')}</p>
      <textarea
        class="input"
        id="note"
        rows="4"
        autocomplete="off"
        aria-describedby="note-hint"
        .value=${requester.note}
        @input=${(event: Event) => write({note: (event.target as HTMLTextAreaElement).value})}
        @keydown=${keepFromPage}
        @keypress=${keepFromPage}
      ></textarea>
    </div>
  `;
}

/** What was written and the facts of the order, without a field. */
export function requesterFacts({requester, facts, context: {msg}}: Brief): TemplateResult {
  const written: Facts = [
    [msg('request.organisation'), requester.organisation],
    [msg('request.name'), requester.name],
    [msg('request.note'), requester.note],
  ];
  return factList([...written.filter(([, value]) => value !== ''), ...facts]);
}

type Facts = Brief['facts'];

function factList(facts: Facts): TemplateResult {
  return summaryList(facts.map(([name, value]) => summaryRow(name, html`<bdi class="written">${value}</bdi>`)));
}

function textField(
  part: 'organisation' | 'name',
  autocomplete: 'organization' | 'name',
  requester: Requester,
  write: RequesterForm['write'],
  msg: Msg,
): TemplateResult {
  return html`
    <div class="field">
      <label for=${part}>${msg(`request.${part}`)}</label>
      <input
        class="input"
        id=${part}
        type="text"
        autocomplete=${autocomplete}
        .value=${requester[part]}
        @input=${(event: Event) => write({[part]: (event.target as HTMLInputElement).value})}
        @keydown=${keepFromPage}
        @keypress=${keepFromPage}
      />
    </div>
  `;
}
