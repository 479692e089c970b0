// An element's part in the draft of its catalogue's request: it recalls what an earlier page of the tab kept, and saves
// whenever the selection or the requester changes.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Catalogue} from '../../../catalogue/model.ts';
import type {ReaderState, SelectedService} from '../../../reader/reader-state.ts';
import type {Requester} from './kept-request.ts';
import {orderDraftOf, type OrderDraft} from './order-draft.ts';

/** Whether the request is kept while the reader turns pages; `off`: the author does not want it, or it has no URL. */
export type Keeping = 'kept' | 'refused' | 'off';

export interface OrderDraftConfig {
  readonly state: () => ReaderState;
  /** Undefined while there is none. */
  readonly catalogue: () => Catalogue | undefined;
  /** The catalogue's URL, by which the request is kept; undefined where it is not to be kept. */
  readonly url: () => string | undefined;
}

export class OrderDraftController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #config: OrderDraftConfig;
  /** What the element saves, and where; undefined while it does not. */
  #saving: Saving | undefined;
  #isRefused = false;

  constructor(host: ReactiveControllerHost & Element, config: OrderDraftConfig) {
    this.#host = host;
    this.#config = config;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pageshow', this.#comeBack);
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#comeBack);
    this.#end();
  }

  /** Begins to save, anew where the catalogue or its URL is another. */
  hostUpdated(): void {
    const catalogue = this.#host.isConnected ? this.#config.catalogue() : undefined;
    const [draft, url] = [this.#draft, this.#config.url()];
    const before = this.#saving;
    if (before?.draft === draft && before.catalogue === catalogue && before.url === url) return;
    this.#end();
    if (catalogue) this.#begin(draft, catalogue, url);
  }

  get selection(): readonly SelectedService[] {
    return this.#draft.selection;
  }

  get requester(): Requester {
    return this.#draft.requester;
  }

  get keeping(): Keeping {
    if (this.#config.url() === undefined) return 'off';
    return this.#isRefused ? 'refused' : 'kept';
  }

  /** What a service is called, or was called before the catalogue lost it. */
  readonly nameOf = (id: string): string => this.#draft.nameOf(id);

  write(part: Partial<Requester>): void {
    this.#draft.write(part);
    this.#changed();
  }

  clear(): void {
    this.#draft.clear();
    this.#changed();
  }

  get #draft(): OrderDraft {
    return orderDraftOf(this.#config.state());
  }

  #begin(draft: OrderDraft, catalogue: Catalogue, url: string | undefined): void {
    const isRecalled = url !== undefined && draft.recall(url);
    const end = this.#config.state().subscribe(this.#saveSelection);
    this.#saving = {draft, catalogue, url, end, selection: draft.selection};
    if (isRecalled) this.#changed();
    else this.#save();
  }

  #end(): void {
    this.#saving?.end();
    this.#saving = undefined;
  }

  /** Brings a page that the browser had put aside up to date: meanwhile another one may have kept the request. */
  readonly #comeBack = ({persisted}: PageTransitionEvent) => {
    const {draft, url} = this.#saving ?? {};
    if (!persisted || !draft || url === undefined || this.#isRefused) return;
    draft.recallAgain(url);
    this.#changed();
  };

  #changed(): void {
    this.#save();
    this.#host.requestUpdate();
  }

  /** Saves unless something else of the reader's state has changed. */
  readonly #saveSelection = () => {
    const {draft, selection: before} = this.#saving!;
    const {selection} = draft;
    if (selection.length !== before.length || selection.some((each, n) => each !== before[n])) this.#save();
  };

  #save(): void {
    if (!this.#saving) return;
    const {draft, catalogue, url} = this.#saving;
    this.#saving.selection = draft.selection;
    draft.noteNames(catalogue);
    const isRefused = url !== undefined && !draft.save(url);
    if (isRefused === this.#isRefused) return;
    this.#isRefused = isRefused;
    this.#host.requestUpdate();
  }
}

interface Saving {
  readonly draft: OrderDraft;
  readonly catalogue: Catalogue;
  readonly url: string | undefined;
  readonly end: () => void;
  /** The selection that was saved last. */
  selection: readonly SelectedService[];
}
