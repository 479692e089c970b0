// Who asks, and the ways in which the reader takes the request away. None of them sends anything.

import {html, nothing, type TemplateResult} from 'lit';
import {keepFromPage} from '../../ui/keep-from-page.ts';
import {row} from '../../ui/service-summary.ts';
import type {Requester, RequestView} from './view.ts';

export function requesterForm(view: RequestView): TemplateResult {
  const {context, organisation, printing, facts, requester} = view;
  const {msg} = context;
  const written: Facts = [
    [msg('request.organisation'), requester.organisation],
    [msg('request.name'), requester.name],
    [msg('request.note'), requester.note],
  ];
  if (printing) return factList([...written.filter(([, value]) => value !== ''), ...facts]);
  const known: Facts = organisation === undefined ? [] : [[msg('request.organisation'), organisation]];
  return html`
    ${factList([...known, ...facts])}
    ${organisation === undefined ? field('organisation', 'organization', view) : nothing} ${field('name', 'name', view)}
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
        @input=${(event: Event) => view.actions.write({note: (event.target as HTMLTextAreaElement).value})}
        @keydown=${keepFromPage}
        @keypress=${keepFromPage}
      ></textarea>
    </div>
  `;
}

type Facts = readonly (readonly [string, string])[];

function factList(facts: Facts): TemplateResult {
  return html`<dl class="facts">
    ${facts.map(([name, value]) => row(name, html`<bdi class="written">${value}</bdi>`))}
  </dl>`;
}

function field(
  part: keyof Requester,
  autocomplete: 'organization' | 'name',
  {context, requester, actions}: RequestView,
): TemplateResult {
  return html`
    <div class="field">
      <label for=${part}>${context.msg(`request.${part}`)}</label>
      <input
        class="input"
        id=${part}
        type="text"
        autocomplete=${autocomplete}
        .value=${requester[part]}
        @input=${(event: Event) => actions.write({[part]: (event.target as HTMLInputElement).value})}
        @keydown=${keepFromPage}
        @keypress=${keepFromPage}
      />
    </div>
  `;
}

export function exportActions({context, mail, text, byHand, isCopied, actions}: RequestView): TemplateResult {
  const {msg} = context;
  const button = (text: string, act: () => void) =>
    html`<button type="button" class="button" part="button" @click=${act}>${text}</button>`;
  return html`
    <div class="ways">
      ${button(msg(isCopied ? 'request.copied' : 'request.copy'), actions.copy)}
      <a class="button" part="button" href=${mail.href} @click=${actions.mail}>${msg('request.mail')}</a>
      ${button(msg('export.csv'), actions.download)} ${button(msg('answer.print'), actions.print)}
    </div>
    ${mail.isShortened ? html`<p class="hint">${msg('request.mail.long')}</p>` : nothing}
    ${
      byHand
        ? html`<label class="field">
            ${msg('request.by-hand')}
            <textarea
              class="input"
              id="by-hand"
              rows="8"
              readonly
              .value=${text}
              @copy=${actions.copiedByHand}
              @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}
            ></textarea>
          </label>`
        : nothing
    }
  `;
}
