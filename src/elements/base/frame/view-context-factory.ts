// Makes what the templates need to know of an element: its catalogue, texts, day and heading level.

import type {IsoDay} from '../../../catalogue/day.ts';
import type {Catalogue} from '../../../catalogue/model.ts';
import {createMsg, type Msg} from '../../../ui/messages.ts';
import type {Strings, Texts} from '../../../ui/strings.ts';
import type {ViewContext} from '../../../ui/view-context.ts';
import {memoizeLast} from '../memoize-last.ts';
import {readAsOf, readHeadingLevel, readStrings, type CommonSettings} from '../settings.ts';
import {todayInUk} from '../today.ts';

interface ContextHost extends CommonSettings {
  readonly contact: string;
}

export interface ViewContextConfig {
  /** The texts that the element may say. */
  readonly texts: () => Texts;
  /** Whether the reader can choose the day in the element. */
  readonly asksDay: () => boolean;
  /** The day that the reader gave any element of the catalogue. */
  readonly readersDay: () => IsoDay | undefined;
}

export class ViewContextFactory {
  readonly #host: ContextHost;
  readonly #config: ViewContextConfig;

  constructor(host: ContextHost, config: ViewContextConfig) {
    this.#host = host;
    this.#config = config;
  }

  /** Texts for while there is no catalogue, in ordinary words. */
  get msg(): Msg {
    return createMsg(this.#config.texts(), undefined, undefined, readStrings(this.#host));
  }

  create(catalogue: Catalogue): ViewContext {
    const host = this.#host;
    const today = todayInUk();
    return this.#create(catalogue, readStrings(host), readHeadingLevel(host), host.contact, this.#asOf ?? today, today);
  }

  /** Makes a context, or gives the last one again: it is asked for with every key press. */
  readonly #create = memoizeLast(
    (
      catalogue: Catalogue,
      texts: Strings,
      headingLevel: number,
      contact: string,
      asOf: IsoDay,
      today: IsoDay,
    ): ViewContext => {
      const msg = createMsg(this.#config.texts(), catalogue.words, catalogue.language, texts);
      return {catalogue, msg, asOf, today, headingLevel, contact};
    },
  );

  /** The author's day wins over the reader's, unless the reader chooses the day in the element. */
  get #asOf(): IsoDay | undefined {
    const {asksDay, readersDay} = this.#config;
    const [own, readers] = [readAsOf(this.#host), readersDay()];
    return asksDay() ? (readers ?? own) : (own ?? readers);
  }
}
