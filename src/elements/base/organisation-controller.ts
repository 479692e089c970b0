// An organisation found by its ODS code, for an element: looked up once for each code, and told as one word.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {odsCode} from '../../catalogue/organisation.ts';
import type {Catalogue, OrganisationFiles} from '../../catalogue/model.ts';
import {lookUp, type LookUpOptions} from '../../source/organisations.ts';
import type {LookUp} from '../../ui/describe-organisation.ts';
import type {Patience} from './settings.ts';

/** The organisation that an element asks for. */
export interface WantedOrganisation {
  /** The code, as somebody typed it. */
  readonly typed: string;
  readonly catalogue: Catalogue;
}

export class OrganisationController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #wanted: () => WantedOrganisation | undefined;
  readonly #patience: () => Patience;
  #files: OrganisationFiles | undefined;
  #code: string | undefined;
  /** Undefined while it is being looked up. */
  #answer: LookUp | undefined;
  /** Aborted by the next look-up. */
  #interest = new AbortController();

  /** @param wanted - Undefined while there is no catalogue. */
  constructor(host: ReactiveControllerHost, wanted: () => WantedOrganisation | undefined, patience: () => Patience) {
    this.#host = host;
    this.#wanted = wanted;
    this.#patience = patience;
    host.addController(this);
  }

  /** Requests the organisation of a new code. A code that is taken back and typed again is not requested again. */
  hostUpdate(): void {
    const {typed = '', catalogue} = this.#wanted() ?? {};
    const code = odsCode(typed);
    const files = catalogue?.organisations;
    if (code === undefined || !files || this.#isRequested(code, files)) return;
    this.#code = code;
    this.#files = files;
    void this.#lookUp(code, files);
  }

  /** What is known of a code as somebody typed it. */
  lookUp(typed: string, {organisations: files}: Catalogue): LookUp {
    if (typed.trim() === '') return {kind: 'none'};
    const code = odsCode(typed);
    if (code === undefined) return {kind: 'unreadable', code: typed};
    if (!files) return {kind: 'impossible', code};
    const answer = this.#isRequested(code, files) ? this.#answer : undefined;
    return answer ?? {kind: 'looking', code};
  }

  /** Requests it once more, after a failure. */
  tryAgain(): void {
    if (this.#files && this.#code !== undefined) void this.#lookUp(this.#code, this.#files);
  }

  async #lookUp(code: string, files: OrganisationFiles): Promise<void> {
    this.#interest.abort();
    this.#interest = new AbortController();
    const {signal} = this.#interest;
    this.#answer = undefined;
    this.#host.requestUpdate();
    const answer = await outcomeOf(code, files, {...this.#patience(), signal});
    if (signal.aborted) return;
    this.#answer = answer;
    this.#host.requestUpdate();
  }

  #isRequested(code: string, files: OrganisationFiles): boolean {
    return code === this.#code && files === this.#files;
  }
}

async function outcomeOf(code: string, files: OrganisationFiles, options: LookUpOptions): Promise<LookUp> {
  try {
    const found = await lookUp(files, code, options);
    return found ? {kind: 'found', code, found} : {kind: 'unknown', code};
  } catch (error) {
    return {kind: 'failed', code, error};
  }
}
