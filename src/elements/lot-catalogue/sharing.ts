// The list's link, which the reader may take away: by a button, or by hand where the page may not use the clipboard.

import {copyText} from '../../ui/clipboard.ts';
import type {ListUrl} from './list-url.ts';

/** Whether the reader has the link: not yet, on the clipboard, or before their eyes, to be copied by hand. */
export type Sharing = 'possible' | 'copied' | {readonly byHand: string};

export class LinkSharing {
  readonly #url: ListUrl;
  #last: {readonly href: string; readonly sharing: Sharing} | undefined;

  constructor(url: ListUrl) {
    this.#url = url;
  }

  /** Of the list's link as it is now; undefined where it has none of its own. */
  get state(): Sharing | undefined {
    if (!this.#url.isOn) return undefined;
    return this.#last?.href === this.#url.href ? this.#last.sharing : 'possible';
  }

  /** Gives the link as it is now to the reader, in whatever way the page lets. */
  async share(): Promise<Sharing> {
    const {href} = this.#url;
    const sharing = (await copyText(href)) ? 'copied' : {byHand: href};
    this.#last = {href, sharing};
    return sharing;
  }
}
