// What the reader may do with the whole comparison: see differences only, print, download and clear.

import {html, nothing, type TemplateResult} from 'lit';
import {linkButton, secondaryButton} from '../../ui/button.ts';
import type {Msg} from '../../ui/messages.ts';
import type {CsvDownloadController} from '../base/csv-download-controller.ts';
import type {PrintController} from '../base/print/print-controller.ts';

export interface CompareTools {
  readonly isOfDifferences: boolean;
  readonly showDifferences: (only: boolean) => void;
  readonly csv: CsvDownloadController;
  readonly print: PrintController;
  /** Undefined where the reader has not chosen the services. */
  readonly clear: (() => void) | undefined;
}

export function compareTools(
  {isOfDifferences, showDifferences, csv, print, clear}: CompareTools,
  msg: Msg,
): TemplateResult {
  const tick = ({target}: Event) => showDifferences((target as HTMLInputElement).checked);
  return html`
    <div class="tools" part="tools">
      <label class="check">
        <input type="checkbox" .checked=${isOfDifferences} @change=${tick} />
        <span>${msg('compare.differences')}</span>
      </label>
      ${secondaryButton(msg('print'), () => print.printPage(msg))} ${csv.button(msg)}
      ${clear ? linkButton(msg('compare.clear'), clear) : nothing}
    </div>
    ${csv.note(msg)} ${print.note(msg)}
  `;
}
