// src/elements/order-request/kept-request.ts
// A request in the browser's memory of one tab: it outlives a change of page and goes with the tab. Where the browser
// or the page forbids that, the reader is told.

import type {Pick} from '../../choices/choices.ts';

export interface KeptRequest {
  readonly picks: readonly KeptPick[];
  readonly organisation: string;
  readonly name: string;
  readonly note: string;
}

/** With its name, in case the catalogue no longer has it. */
export interface KeptPick extends Pick {
  readonly name: string;
}

const prefix = 'gpsoc-order-request:';

/** What an earlier page of this tab kept; undefined if nothing, or nothing that can be read. */
export function recall(url: string): KeptRequest | undefined {
  try {
    return read(JSON.parse(sessionStorage.getItem(prefix + url) ?? 'null'));
  } catch {
    return undefined;
  }
}

/** @returns Whether it was kept. */
export function keep(url: string, request: KeptRequest): boolean {
  try {
    const isEmpty = request.picks.length === 0 && request.organisation + request.name + request.note === '';
    if (isEmpty) sessionStorage.removeItem(prefix + url);
    else sessionStorage.setItem(prefix + url, JSON.stringify(request));
    return true;
  } catch {
    return false; // forbidden, or full
  }
}

/** Any script of the page could have written it. */
function read(kept: unknown): KeptRequest | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const {picks, organisation, name, note} = kept as Record<string, unknown>;
  return {
    picks: Array.isArray(picks) ? picks.flatMap(readPick) : [],
    organisation: text(organisation),
    name: text(name),
    note: text(note),
  };
}

function readPick(kept: unknown): KeptPick[] {
  const {service, lot, name} = (kept ?? {}) as Record<string, unknown>;
  if (typeof service !== 'string') return [];
  return [{service, lot: typeof lot === 'string' ? lot : undefined, name: text(name) || service}];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
