// Waiting that ends early when nobody is interested any more.

import {ofDocument} from '../of-document.ts';

/** The promise's outcome, or the signal's reason as a rejection if that comes first. */
export function unlessAborted<T>(promise: PromiseLike<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason as Error);
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, {once: true});
    const stay = () => signal.removeEventListener('abort', leave);
    promise.then(resolve, reject).then(stay, stay);
  });
}

/** A controller that is aborted with the signal, for the same reason. Aborting it lets go of the signal. */
export function linkedController(signal: AbortSignal): AbortController {
  const linked = new AbortController();
  const follow = () => linked.abort(signal.reason);
  if (signal.aborted) follow();
  signal.addEventListener('abort', follow, {signal: linked.signal});
  return linked;
}

/**
 * Resolves in a task of its own. Not by a timer: those wait for 4 ms when they follow each other, and for a second in
 * a page that nobody looks at.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** No frame comes in a frame of the page's that is out of sight. */
const longestFrameMs = 200;

/**
 * Resolves once what is in the page now has been painted and the frame after that, which was due meanwhile, has begun. In
 * Node and in a hidden page nothing is painted: there it resolves in the next task.
 */
export function painted(): Promise<void> {
  if (typeof requestAnimationFrame === 'undefined' || ofDocument('visibilityState') === 'hidden') return nextTask();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longestFrameMs);
    const begun = () => {
      clearTimeout(timer);
      void nextTask().then(resolve);
    };
    requestAnimationFrame(() => requestAnimationFrame(begun));
  });
}

/** Resolves after that time; rejects with the signal's reason once it is aborted. */
export function wait(ms: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  const over = unlessAborted(passed, signal);
  const clear = () => clearTimeout(timer);
  over.then(clear, clear); // the promises of old libraries have no `finally`
  return over;
}
