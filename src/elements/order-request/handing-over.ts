// Who asks, and the ways in which the reader takes the request away. None of them sends anything.

import {html, nothing, type TemplateResult} from 'lit';
import {keepFromPage} from '../../ui/keep-from-page.ts';
import {row} from '../../ui/service-summary.ts';
import type {Asker, RequestView} from './view.ts';

export function asking(view: RequestView): TemplateResult {
  const {context, organisation, printing, facts, asker} = view;
  const {say} = context;
  const written: Facts = [
    [say('request.organisation'), asker.organisation],
    [say('request.name'), asker.name],
    [say('request.note'), asker.note],
  ];
  if (printing) return factList([...written.filter(([, value]) => value !== ''), ...facts]);
  const known: Facts = organisation === undefined ? [] : [[say('request.organisation'), organisation]];
  return html`
    ${factList([...known, ...facts])}
    ${organisation === undefined ? field('organisation', 'organization', view) : nothing} ${field('name', 'name', view)}
    <div class="field">
      <label for="note">${say('request.note')}</label>
      <p class="hint" id="note-hint">${say('request.note.hint')}</p>
      <textarea
        class="input"
        id="note"
        rows="4"
        autocomplete="off"
        aria-describedby="note-hint"
        .value=${asker.note}
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
  part: keyof Asker,
  autocomplete: 'organization' | 'name',
  {context, asker, actions}: RequestView,
): TemplateResult {
  return html`
    <div class="field">
      <label for=${part}>${context.say(`request.${part}`)}</label>
      <input
        class="input"
        id=${part}
        type="text"
        autocomplete=${autocomplete}
        .value=${asker[part]}
        @input=${(event: Event) => actions.write({[part]: (event.target as HTMLInputElement).value})}
        @keydown=${keepFromPage}
        @keypress=${keepFromPage}
      />
    </div>
  `;
}

export function ways({context, mail, text, byHand, isCopied, actions}: RequestView): TemplateResult {
  const {say} = context;
  const button = (text: string, act: () => void) =>
    html`<button type="button" class="button" part="button" @click=${act}>${text}</button>`;
  return html`
    <div class="ways">
      ${button(say(isCopied ? 'request.copied' : 'request.copy'), actions.copy)}
      <a class="button" part="button" href=${mail.href} @click=${actions.mail}>${say('request.mail')}</a>
      ${button(say('export.csv'), actions.download)} ${button(say('answer.print'), actions.print)}
    </div>
    ${mail.isShortened ? html`<p class="hint">${say('request.mail.long')}</p>` : nothing}
    ${
      byHand
        ? html`<label class="field">
            ${say('request.by-hand')}
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
