// The list's link, which the reader may take away: by a button, or by hand where the page may not use the clipboard.

import type {LitElement} from 'lit';
import {announce} from '../../ui/announcer.ts';
import {copyText} from '../../ui/clipboard.ts';
import type {Msg} from '../../ui/messages.ts';
import type {FocusController} from '../base/focus/focus-controller.ts';
import type {ListUrlController} from './list-url-controller.ts';

/** Whether the reader has the link: not yet, on the clipboard, or before their eyes, to be copied by hand. */
export type Sharing = 'possible' | 'copied' | {readonly byHand: string};

export class LinkSharing {
  readonly #host: LitElement;
  readonly #url: ListUrlController;
  readonly #focus: FocusController;
  #last: {readonly href: string; readonly sharing: Sharing} | undefined;

  constructor(host: LitElement, url: ListUrlController, focus: FocusController) {
    this.#host = host;
    this.#url = url;
    this.#focus = focus;
  }

  /** Whether the reader has the list's link as it is now; undefined where the list has none of its own. */
  get state(): Sharing | undefined {
    if (!this.#url.isOn) return undefined;
    return this.#last?.href === this.#url.href ? this.#last.sharing : 'possible';
  }

  /** Gives the link as it is now to the reader, in whatever way the page lets. */
  async share(msg: Msg): Promise<void> {
    const {href} = this.#url;
    const isCopied = await copyText(href);
    this.#last = {href, sharing: isCopied ? 'copied' : {byHand: href}};
    if (isCopied) announce(msg('share.copied'), this.#host);
    else this.#focus.next(() => this.#host.renderRoot.querySelector<HTMLElement>('.by-hand input'));
    this.#host.requestUpdate();
  }
}
