// The ways in which the reader takes the request away. None of them sends anything.

import {html, nothing, type TemplateResult} from 'lit';
import {primaryButton, secondaryButton} from '../../ui/button.ts';
import type {Msg} from '../../ui/messages.ts';
import type {CsvDownloadController} from '../base/csv-download-controller.ts';
import type {PrintController} from '../base/print/print-controller.ts';
import type {Mail} from './mail.ts';

export interface ExportView {
  readonly msg: Msg;
  readonly mail: Mail;
  /** Whether this text is what was copied last. */
  readonly isCopied: boolean;
  /** Whether the reader has to copy it, because the page may not. */
  readonly byHand: boolean;
  readonly csv: CsvDownloadController;
  readonly print: PrintController;
  readonly actions: ExportActions;
}

export interface ExportActions {
  readonly copy: () => void;
  readonly copiedByHand: () => void;
  readonly mail: () => void;
  readonly print: () => void;
}

export function exportActions(view: ExportView): TemplateResult {
  const {msg, mail, isCopied, byHand, csv, print, actions} = view;
  return html`
    <div class="ways">
      ${primaryButton(msg(isCopied ? 'request.copied' : 'request.copy'), actions.copy)}
      <a class="button" part="button" href=${mail.href} @click=${actions.mail}>${msg('request.mail')}</a>
      ${csv.button(msg)} ${secondaryButton(msg('print'), actions.print)}
    </div>
    ${csv.note(msg)} ${print.note(msg)}
    ${mail.isShortened ? html`<p class="hint">${msg('request.mail.long')}</p>` : nothing}
    ${byHand ? html`<p class="hint">${msg('request.by-hand')}</p>` : nothing}
  `;
}
