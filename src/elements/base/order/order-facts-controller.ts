// What an element knows of an order, with the organisation that is looked up by its code. Asking reads; requests begin with
// the host's update, and the reader's state learns after it where the reader begins.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {ownFields} from '../../../catalogue/own-fields.ts';
import type {ReaderFacts} from '../../../reader/reader-state.ts';
import {typedCode} from '../../../ui/typed-code.ts';
import type {ViewContext} from '../../../ui/view-context.ts';
import {orderFacts, startingFacts, type AuthorFacts, type FactAttributes, type OrderFacts} from './order-facts.ts';
import {OrganisationController} from './organisation-controller.ts';
import type {ReaderController} from '../reader-controller.ts';
import {readPatience, type CommonSettings} from '../settings.ts';

/** What the controller asks its element. */
export interface OrderFactsConfig {
  readonly context: () => ViewContext | undefined;
  readonly attributes: () => FactAttributes;
  /** Facts that the reader may change though the author gave them; none when absent. */
  readonly open?: () => ReadonlySet<string>;
  /** The code that counts, as somebody typed it: the author's or the reader's. */
  readonly code: (readerFacts: ReaderFacts) => string;
}

const nothingOpen: ReadonlySet<string> = new Set();

export class OrderFactsController implements ReactiveController {
  readonly #reader: ReaderController;
  readonly #config: OrderFactsConfig;
  readonly #organisations: OrganisationController;

  constructor(host: ReactiveControllerHost & CommonSettings, reader: ReaderController, config: OrderFactsConfig) {
    this.#reader = reader;
    this.#config = ownFields(config);
    const wanted = () => {
      const context = config.context();
      return context && {typed: config.code(this.#readerFacts(context)), catalogue: context.catalogue};
    };
    this.#organisations = new OrganisationController(host, wanted, () => readPatience(host));
    host.addController(this);
  }

  facts(context: ViewContext): OrderFacts {
    const readerFacts = this.#readerFacts(context);
    const lookUp = this.#organisations.lookUp(this.#config.code(readerFacts), context.catalogue);
    return orderFacts({...this.#authorFacts(context), asOf: context.asOf, readerFacts, lookUp});
  }

  /**
   * Takes a code as it was typed; one of which the look-up has failed is looked up again.
   *
   * @returns Whether it could be read.
   */
  takeCode(typed: string, setFacts: (facts: ReaderFacts) => void): boolean {
    const context = this.#config.context();
    const ods = typedCode(typed);
    if (!context || ods === undefined) return false;
    const {kind, code} = this.facts(context).lookUp;
    if (kind === 'failed' && ods === code) this.lookUpAgain();
    setFacts({ods});
    return true;
  }

  /** Looks the organisation up once more, after a failure. */
  lookUpAgain(): void {
    this.#organisations.tryAgain();
  }

  hostUpdated(): void {
    const context = this.#config.context();
    if (!context) return;
    const facts = this.#startingFacts(context);
    // The host does not show yet the day that another page has handed over.
    if ((facts.asOf ?? context.asOf) !== context.asOf) this.#reader.state.setFacts(facts);
    else this.#reader.tellOthers((state) => state.setFacts(facts));
  }

  #readerFacts(context: ViewContext): ReaderFacts {
    return ownFields({...this.#reader.state.facts, ...this.#startingFacts(context)});
  }

  #startingFacts(context: ViewContext): ReaderFacts {
    return ownFields(startingFacts(this.#authorFacts(context), this.#reader.state.facts));
  }

  #authorFacts({catalogue}: ViewContext): AuthorFacts {
    return {catalogue, attributes: ownFields(this.#config.attributes()), open: this.#config.open?.() ?? nothingOpen};
  }
}
