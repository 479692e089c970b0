// The letter on the clipboard: by a button, or by hand where the page may not use the clipboard.

import type {LitElement} from 'lit';
import {announce} from '../../ui/announcer.ts';
import {copyText} from '../../ui/clipboard.ts';
import type {Msg} from '../../ui/messages.ts';
import type {FocusController} from '../base/focus/focus-controller.ts';

export class LetterCopy {
  readonly #host: LitElement;
  readonly #focus: Pick<FocusController, 'next'>;
  /** The text that was copied last. */
  #copied: string | undefined;
  #isByHand = false;

  constructor(host: LitElement, focus: Pick<FocusController, 'next'>) {
    this.#host = host;
    this.#focus = focus;
  }

  /** Whether the page may not copy for the reader. */
  get isByHand(): boolean {
    return this.#isByHand;
  }

  /** Whether this text is what was copied last. */
  isCopied(text: string): boolean {
    return this.#copied === text;
  }

  /** Copies the text, or selects it for the reader to copy. @returns Whether it was copied. */
  async copy(text: string, msg: Msg): Promise<boolean> {
    const isCopied = await copyText(text);
    this.#isByHand = !isCopied;
    if (isCopied) {
      this.#copied = text;
      announce(msg('request.copied'), this.#host);
    } else {
      const letter = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('#letter');
      letter?.select();
      this.#focus.next(() => letter);
    }
    this.#host.requestUpdate();
    return isCopied;
  }
}
