// The button that downloads a table: it waits for services that are still to come, and says where the page's frame
// allows no downloads.

import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {announce} from '../../ui/announcer.ts';
import {secondaryButton} from '../../ui/button.ts';
import {download} from '../../ui/csv.ts';
import type {Msg} from '../../ui/messages.ts';

export interface CsvDownloadConfig {
  /** Whether services are still to come. */
  readonly isArriving: () => boolean;
  readonly file: () => {readonly name: string; readonly text: string};
  /** Called when the file has been given to the browser. */
  readonly saved?: () => void;
}

export class CsvDownloadController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #config: CsvDownloadConfig;
  #state: 'ready' | 'waiting' | 'blocked' = 'ready';

  constructor(host: ReactiveControllerHost & Element, config: CsvDownloadConfig) {
    this.#host = host;
    this.#config = config;
    host.addController(this);
  }

  button(msg: Msg): TemplateResult {
    return secondaryButton(msg('export.csv'), () => this.#start(msg));
  }

  /** Says why no file has come. */
  note(msg: Msg): TemplateResult | typeof nothing {
    return this.#state === 'ready' ? nothing : html`<p class="secondary">${msg(`export.${this.#state}`)}</p>`;
  }

  hostUpdated(): void {
    if (this.#state === 'waiting' && !this.#config.isArriving()) this.#save();
  }

  hostDisconnected(): void {
    this.#state = 'ready';
  }

  #start(msg: Msg): void {
    if (this.#config.isArriving()) this.#become('waiting');
    else this.#save();
    if (this.#state !== 'ready') announce(msg(`export.${this.#state}`), this.#host);
  }

  #save(): void {
    const {name, text} = this.#config.file();
    const isSaved = download(name, text);
    this.#become(isSaved ? 'ready' : 'blocked');
    if (isSaved) this.#config.saved?.();
  }

  #become(state: 'ready' | 'waiting' | 'blocked'): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
