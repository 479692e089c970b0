// When the reader, or the network, is back. Only events: a timer would run while nobody looks.

import {ofDocument} from '../of-document.ts';

const longMs = 60 * 60 * 1000;

export interface Back {
  /** The network is there again. */
  readonly online: () => void;
  /** The page is looked at again after an hour or more, or was fetched from the back/forward cache. */
  readonly shown: () => void;
}

/** Calls back whenever the page is online or on show again. @returns A function that ends that. */
export function revalidateOn({online, shown}: Back): () => void {
  const listening = new AbortController();
  const {signal} = listening;
  let hiddenSince = ofDocument('visibilityState') === 'hidden' ? Date.now() : Infinity;
  const look = () => {
    if (ofDocument('visibilityState') === 'hidden') hiddenSince = Date.now();
    else if (Date.now() - hiddenSince >= longMs) shown();
  };
  window.addEventListener('online', online, {signal});
  window.addEventListener('pageshow', ({persisted}) => persisted && shown(), {signal});
  ofDocument('addEventListener')('visibilitychange', look, {signal});
  return () => listening.abort();
}
