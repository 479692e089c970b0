// The request as far as the reader has come with it: what is selected, and who asks. All elements of one catalogue
// share it. It is saved when it is told to, and never while something is rendered.

import {findService, type Catalogue} from '../../../catalogue/model.ts';
import {getOrCreate} from '../../../catalogue/get-or-create.ts';
import type {ReaderState, SelectedService} from '../../../reader/reader-state.ts';
import {recallRequest, storeRequest, type KeptRequest, type Requester} from './kept-request.ts';

const nobody: Requester = {organisation: '', name: '', note: '', letter: ''};

export class OrderDraft {
  readonly #state: ReaderState;
  /** Names of services, by id, in case the catalogue no longer has them. */
  readonly #names = new Map<string, string>();
  /** Undefined until the reader has written something, here or on an earlier page. */
  #requester: Requester | undefined;
  #isRecalled = false;

  constructor(state: ReaderState) {
    this.#state = state;
  }

  get selection(): readonly SelectedService[] {
    return this.#state.selection('order');
  }

  get requester(): Requester {
    return this.#requester ?? nobody;
  }

  /** What a service is called, or was called before the catalogue lost it; its id if that is not known. */
  nameOf(id: string): string {
    return this.#names.get(id) ?? id;
  }

  write(part: Partial<Requester>): void {
    this.#requester = {...this.requester, ...part};
  }

  clear(): void {
    for (const {service} of this.selection) this.#state.select('order', service, false);
    this.#requester = undefined;
  }

  /**
   * Adds what an earlier page kept, the first time; what was selected or written here already stays. Returns whether
   * there was anything.
   */
  recall(url: string): boolean {
    const kept = this.#isRecalled ? undefined : recallRequest(url);
    this.#isRecalled = true;
    if (kept) this.#add(kept);
    return kept !== undefined;
  }

  /** Takes what another page has kept meanwhile in the place of everything. */
  recallAgain(url: string): void {
    const kept = recallRequest(url); // read first: clearing makes whoever listens save
    this.clear();
    if (kept) this.#add(kept);
  }

  /** Notes what the selected services are called. */
  noteNames(catalogue: Catalogue): void {
    for (const {service: id} of this.selection) {
      const service = findService(catalogue, id);
      if (service) this.#names.set(id, service.name);
    }
  }

  /** Keeps the request for the next page. Returns whether the browser let it. */
  save(url: string): boolean {
    const selection = this.selection.map((selected) => ({...selected, name: this.nameOf(selected.service)}));
    return storeRequest(url, {selection, requester: this.requester});
  }

  #add({requester, selection}: KeptRequest): void {
    this.#requester ??= requester;
    for (const {service, lot, name} of selection) {
      this.#names.set(service, name);
      if (!this.#state.isSelected('order', service)) this.#state.select('order', service, true, lot);
    }
  }
}

const drafts = new WeakMap<ReaderState, OrderDraft>();

/** The draft of a catalogue, by the reader's state of it. */
export function orderDraftOf(state: ReaderState): OrderDraft {
  return getOrCreate(drafts, state, () => new OrderDraft(state));
}
