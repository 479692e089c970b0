// Who asks, and the letter that is made of it: fields for the reader to write in.

import {html, nothing, type TemplateResult} from 'lit';
import {linkButton} from '../../ui/button.ts';
import {keepFromPage} from '../../ui/keep-from-page.ts';
import type {Msg} from '../../ui/messages.ts';
import type {Brief} from './letter.ts';
import type {Requester} from '../base/order/kept-request.ts';

export interface RequesterForm {
  readonly brief: Brief;
  /** The name of an organisation known by its code, which is not asked for. */
  readonly organisation: string | undefined;
  readonly write: (part: Partial<Requester>) => void;
}

export function requesterForm({brief, organisation, write}: RequesterForm): TemplateResult {
  const {requester, context} = brief;
  const {msg} = context;
  return html`
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

export interface LetterField {
  readonly msg: Msg;
  readonly text: string;
  /** Whether the reader has changed it. */
  readonly isChanged: boolean;
  readonly write: RequesterForm['write'];
  /** Listens to copying, where the reader has to copy by hand. */
  readonly copied: (() => void) | undefined;
}

/** The letter, which the reader may change. */
export function letterField({msg, text, isChanged, write, copied}: LetterField): TemplateResult {
  return html`
    <div class="field">
      <label for="letter" class="legend">${msg('letter.label')}</label>
      <p class="hint" id="letter-hint">${msg('letter.hint')}</p>
      <textarea
        class="input letter"
        id="letter"
        rows="16"
        autocomplete="off"
        aria-describedby="letter-hint"
        .value=${text}
        @input=${(event: Event) => write({letter: (event.target as HTMLTextAreaElement).value})}
        @copy=${copied ?? nothing}
        @keydown=${keepFromPage}
        @keypress=${keepFromPage}
      ></textarea>
      ${isChanged ? html`<p>${linkButton(msg('letter.again'), () => write({letter: ''}))}</p>` : nothing}
    </div>
  `;
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
      <label for="your-${part}">${msg(`request.${part}`)}</label>
      <input
        class="input"
        id="your-${part}"
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
