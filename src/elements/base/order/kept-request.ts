// Keeps a request in sessionStorage: it outlives a change of page and goes with the tab. All frames of a tab have the
// same storage, so each keeps its own, by its place. Where the browser or the page forbids that, the reader is told.

import type {SelectedService} from '../../../reader/reader-state.ts';

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

/** Returns what an earlier page of this tab or frame kept; undefined if nothing, or nothing that can be read. */
export function recallRequest(url: string): KeptRequest | undefined {
  try {
    const kept = sessionStorage.getItem(storageKeyOf(url)) ?? takeLeftInFrame(url);
    return kept === null ? undefined : read(new URLSearchParams(kept));
  } catch {
    return undefined;
  }
}

/** Keeps a request in the place of the last, and nothing of an empty one. Returns whether the browser let it. */
export function storeRequest(url: string, request: KeptRequest): boolean {
  try {
    const kept = serialise(request);
    if (kept === '') forget(url);
    else sessionStorage.setItem(storageKeyOf(url), kept);
    return true;
  } catch {
    forget(url);
    return false; // forbidden, or full
  }
}

/** Removes what was kept before: it is no longer the request. */
function forget(url: string): void {
  try {
    sessionStorage.removeItem(storageKeyOf(url));
  } catch {
    // forbidden: then nothing was kept
  }
}

function storageKeyOf(url: string): string {
  return prefix + place() + url;
}

/** Which frame of its tab this page is in, as `1.0 `: the first frame in the second. Empty outside of frames. */
function place(): string {
  const steps: number[] = [];
  // Browsers tell pages of other sites too where a frame stands; of one in a shadow tree they tell nobody: it is -1. A
  // script of the page may have set `parent` to the page itself.
  for (let at: Window = window; at !== top && at !== at.parent; at = at.parent) {
    steps.unshift([].indexOf.call(at.parent, at as never));
  }
  return steps.length === 0 ? '' : `${steps.join('.')} `;
}

/** Takes what a page kept in a frame that is gone, for the page to which a link led out of the frame. */
function takeLeftInFrame(url: string): string | null {
  if (window !== top) return null;
  const key = Object.keys(sessionStorage).find((each) => {
    if (!each.startsWith(prefix) || !each.endsWith(` ${url}`)) return false;
    const steps = each.slice(prefix.length, -url.length - 1).split('.');
    return !steps.reduce<Window | undefined>((at, step) => at?.[Number(step)], window);
  });
  if (key === undefined) return null;
  const kept = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  return kept;
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
