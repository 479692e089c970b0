// Makes what the templates need to know of an element: its catalogue, texts, day and heading level.

import {isWholeDay, readDay, type IsoDay} from '../../catalogue/day.ts';
import {describeValue} from '../../catalogue/fields.ts';
import type {Catalogue} from '../../catalogue/model.ts';
import {createMsg, type Msg} from '../../ui/messages.ts';
import type {Strings, Texts} from '../../ui/strings.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {integerAttribute, warnOfAttribute} from './attributes.ts';
import {memoizeLast} from './memoize-last.ts';
import {todayInUk} from './today.ts';

interface ContextHost extends Element {
  readonly asOf: string;
  readonly headingLevel: number;
  readonly contact: string;
  readonly strings: unknown;
}

export interface ViewContextUse {
  /** The texts that the element may say. */
  readonly texts: () => Texts;
  /** Whether the reader can choose the day in the element. */
  readonly asksDay: () => boolean;
  /** The day that the reader gave any element of the catalogue. */
  readonly readersDay: () => IsoDay | undefined;
}

export class ViewContextMaker {
  readonly #host: ContextHost;
  readonly #use: ViewContextUse;

  constructor(host: ContextHost, use: ViewContextUse) {
    this.#host = host;
    this.#use = use;
  }

  /** Texts for while there is no catalogue, in ordinary words. */
  get msg(): Msg {
    return createMsg(this.#use.texts(), undefined, undefined, this.#ownTexts);
  }

  get headingLevel(): number {
    return integerAttribute(this.#host, 'heading-level', this.#host.headingLevel, {least: 2, most: 6, otherwise: 2});
  }

  /** The day that the attribute names, if it names one. */
  get ownDay(): IsoDay | undefined {
    const {asOf} = this.#host;
    if (asOf === '') return undefined;
    const day = readDay(asOf.trim());
    if (day !== undefined && isWholeDay(day)) return day;
    warnOfAttribute(this.#host, 'as-of', asOf, 'a day as YYYY-MM-DD');
    return undefined;
  }

  make(catalogue: Catalogue): ViewContext {
    const today = todayInUk();
    return this.#make(catalogue, this.#ownTexts, this.headingLevel, this.#host.contact, this.#asOf ?? today, today);
  }

  /** Makes a context, or gives the last one again: it is asked for with every key press. */
  readonly #make = memoizeLast(
    (
      catalogue: Catalogue,
      texts: Strings,
      headingLevel: number,
      contact: string,
      asOf: IsoDay,
      today: IsoDay,
    ): ViewContext => {
      const msg = createMsg(this.#use.texts(), catalogue.words, catalogue.language, texts);
      return {catalogue, msg, asOf, today, headingLevel, contact};
    },
  );

  /** The author's day wins over the reader's, unless the reader chooses the day in the element. */
  get #asOf(): IsoDay | undefined {
    const {asksDay, readersDay} = this.#use;
    const [own, told] = [this.ownDay, readersDay()];
    return asksDay() ? (told ?? own) : (own ?? told);
  }

  get #ownTexts(): Strings {
    const {strings} = this.#host;
    if (strings === undefined || strings === null) return noTexts;
    if (typeof strings === 'object' && !Array.isArray(strings)) return strings;
    const written = this.#host.getAttribute('strings') ?? describeValue(strings);
    warnOfAttribute(this.#host, 'strings', written, 'a JSON object of texts by key');
    return noTexts;
  }
}

const noTexts: Strings = {};
