// The request in one rendering, and what the reader may do about it.

import type {ViewContext} from '../../ui/view-context.ts';
import type {Service} from '../../catalogue/model.ts';
import type {Lines} from './lines.ts';
import type {Mail} from './mail.ts';

/** Who asks, as the reader wrote it. */
export interface Requester {
  readonly organisation: string;
  readonly name: string;
  readonly note: string;
}

/** Whether the request is kept while the reader turns pages; `off`: the author does not want it. */
export type Keeping = 'kept' | 'refused' | 'off';

export interface RequestView {
  readonly context: ViewContext;
  readonly lines: Lines;
  readonly requester: Requester;
  /** Known by its code, so not asked for. */
  readonly organisation: string | undefined;
  /** What the decisions rest on, a name and a value each. */
  readonly facts: readonly (readonly [string, string])[];
  readonly keeping: Keeping;
  readonly printing: boolean;
  readonly mail: Mail;
  /** What can be copied. */
  readonly text: string;
  readonly isCopied: boolean;
  /** The page may not copy it for the reader. */
  readonly byHand: boolean;
  /** What a service that is gone was called. */
  readonly nameOf: (id: string) => string;
  readonly actions: RequestActions;
}

export interface RequestActions {
  readonly remove: (id: string, button: HTMLElement) => void;
  readonly clear: () => void;
  readonly chooseLot: (service: Service, lot: string) => void;
  readonly write: (part: Partial<Requester>) => void;
  readonly copy: () => void;
  readonly copiedByHand: () => void;
  readonly print: () => void;
  readonly mail: () => void;
  readonly download: () => void;
}
