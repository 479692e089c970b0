// An organisation found by its ODS code, for an element: looked up once for each code, and told as one word.

import {initialState, Task, TaskStatus} from '@lit/task';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {odsCode} from '../../../catalogue/organisation.ts';
import type {Catalogue} from '../../../catalogue/model.ts';
import {lookUp} from '../../../source/organisations.ts';
import type {LookUp} from '../../../ui/describe-organisation.ts';
import type {Patience} from '../settings.ts';

/** The organisation that an element asks for. */
export interface WantedOrganisation {
  /** The code, as somebody typed it. */
  readonly typed: string;
  readonly catalogue: Catalogue;
}

export class OrganisationController implements ReactiveController {
  readonly #wanted: () => WantedOrganisation | undefined;
  readonly #task: Task<readonly [Catalogue['organisations'], string | undefined], LookUp>;
  #files: Catalogue['organisations'];
  #code: string | undefined;

  /** @param wanted - Undefined while there is no catalogue. */
  constructor(host: ReactiveControllerHost, wanted: () => WantedOrganisation | undefined, patience: () => Patience) {
    this.#wanted = wanted;
    this.#task = new Task(host, {
      autoRun: false,
      args: () => [this.#files, this.#code] as const,
      task: async ([files, code], {signal}) => {
        if (!files || code === undefined) return initialState;
        try {
          const found = await lookUp(files, code, {...patience(), signal});
          return found ? {kind: 'found', code, found} : {kind: 'unknown', code};
        } catch (error) {
          signal.throwIfAborted();
          return {kind: 'failed', code, error};
        }
      },
    });
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
    void this.#task.run();
  }

  /** What is known of a code as somebody typed it. */
  lookUp(typed: string, {organisations: files}: Catalogue): LookUp {
    if (typed.trim() === '') return {kind: 'none'};
    const code = odsCode(typed);
    if (code === undefined) return {kind: 'unreadable', code: typed};
    if (!files) return {kind: 'impossible', code};
    const {value, status} = this.#task;
    const isKnown = this.#isRequested(code, files) && value?.code === code && status !== TaskStatus.PENDING;
    return isKnown ? value : {kind: 'looking', code};
  }

  /** Requests it once more, after a failure. */
  tryAgain(): void {
    void this.#task.run();
  }

  #isRequested(code: string, files: Catalogue['organisations']): boolean {
    return code === this.#code && files === this.#files;
  }
}
