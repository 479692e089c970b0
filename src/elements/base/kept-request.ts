// Keeps a request in sessionStorage: it outlives a change of page and goes with the tab. Where the browser or the page
// forbids that, the reader is told.

import type {SelectedService} from '../../reader/reader-state.ts';

/** Who asks, as the reader wrote it; empty where the reader left it out. */
export interface Requester {
  readonly organisation: string;
  readonly name: string;
  readonly note: string;
  /** The letter in the reader's own words; empty as long as it is ours. */
  readonly letter: string;
}

export interface KeptRequest {
  readonly selection: readonly NamedSelection[];
  readonly requester: Requester;
}

/** A selected service with its name, in case the catalogue no longer has it. */
export interface NamedSelection extends SelectedService {
  readonly name: string;
}

const prefix = 'gpsoc-order-request:';

/** Returns what an earlier page of this tab kept; undefined if nothing, or nothing that can be read. */
export function recallRequest(url: string): KeptRequest | undefined {
  try {
    const kept = sessionStorage.getItem(prefix + url);
    return kept === null ? undefined : read(new URLSearchParams(kept));
  } catch {
    return undefined;
  }
}

/** Keeps a request in the place of the last, and nothing of an empty one. Returns whether the browser let it. */
export function storeRequest(url: string, request: KeptRequest): boolean {
  const key = prefix + url;
  try {
    const kept = serialise(request);
    if (kept === '') sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, kept);
    return true;
  } catch {
    forget(key);
    return false; // forbidden, or full
  }
}

/** Removes what was kept before: it is no longer the request. */
function forget(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // forbidden: then nothing was kept
  }
}

// As parameters of a URL: old libraries of a page break JSON, and any text can be read as parameters.
const requesterParts = ['organisation', 'name', 'note', 'letter'] as const;

function serialise({selection, requester}: KeptRequest): string {
  return new URLSearchParams([
    ...selection.flatMap(({service, lot = '', name}) => [
      ['service', service],
      ['lot', lot],
      ['title', name],
    ]),
    ...requesterParts.flatMap((part) => (requester[part] === '' ? [] : [[part, requester[part]]])),
  ]).toString();
}

/** Reads any text at all: every script of the page could have written it. */
function read(kept: URLSearchParams): KeptRequest {
  const [lots, names] = [kept.getAll('lot'), kept.getAll('title')];
  const requester = Object.fromEntries(
    requesterParts.map((part) => [part, kept.get(part) ?? '']),
  ) as unknown as Requester;
  const selection = kept
    .getAll('service')
    .map((service, n) => ({service, lot: lots[n] || undefined, name: names[n] || service}));
  return {selection, requester};
}
