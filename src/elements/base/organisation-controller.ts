// An organisation found by its ODS code, for an element: looked up once for each code, and told as one word.

import {initialState, Task, TaskStatus} from '@lit/task';
import type {ReactiveControllerHost} from 'lit';
import {odsCode} from '../../catalogue/organisation.ts';
import type {Catalogue} from '../../catalogue/model.ts';
import {lookUp} from '../../source/organisations.ts';
import type {LookUp} from '../../ui/describe-organisation.ts';

export interface Patience {
  readonly timeoutMs: number;
  readonly maxStaleDays: number;
}

export class OrganisationController {
  readonly #task: Task<readonly [Catalogue['organisations'], string | undefined], LookUp>;
  #files: Catalogue['organisations'];
  #code: string | undefined;

  constructor(host: ReactiveControllerHost, patience: () => Patience) {
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
  }

  /** What is known of a code as somebody typed it; asks for it if that is new. */
  find(typed: string, {organisations: files}: Catalogue): LookUp {
    if (typed.trim() === '') return {kind: 'none'};
    const code = odsCode(typed);
    if (code === undefined) return {kind: 'unreadable', code: typed};
    if (!files) return {kind: 'impossible', code};
    if (code !== this.#code || files !== this.#files) {
      this.#code = code;
      this.#files = files;
      void this.#task.run();
    }
    const {value, status} = this.#task;
    return value?.code === code && status !== TaskStatus.PENDING ? value : {kind: 'looking', code};
  }

  /** After a failure. */
  tryAgain(): void {
    void this.#task.run();
  }
}
