// Whether the page's Content Security Policy forbade a request. Its rejection looks like that of a dead
// server; the only difference is an event on the document.

import {wait} from './abortable.ts';

export interface PolicyWatch {
  /** Asked after a request failed: whether it was the page's policy. */
  forbade(): Promise<boolean>;
  stop(): void;
}

/** The event comes in a later task than the rejection; this long is waited for one that never comes. */
const graceMs = 50;

/** Watches whether the page's policy forbids a request. It is to be started before the request. */
export function watchPolicy(url: string): PolicyWatch {
  const watching = new AbortController();
  const {signal} = watching;
  const asked = asReported(url);
  const seen = new Promise<true>((resolve) => {
    const look = ({blockedURI, disposition, effectiveDirective}: SecurityPolicyViolationEvent) => {
      const ours = blockedURI === asked && effectiveDirective === 'connect-src';
      if (ours && disposition === 'enforce') resolve(true); // a policy that only reports lets the request pass
    };
    // In the capture phase at the window, where no listener of the page can stop it before us.
    window.addEventListener('securitypolicyviolation', look, {signal, capture: true});
  });
  return {
    forbade: () => Promise.race([seen, wait(graceMs, signal).then(() => false)]),
    stop: () => watching.abort(),
  };
}

/** Returns the URL as the event names it: https://www.w3.org/TR/CSP3/#strip-url-for-use-in-reports */
function asReported(url: string): string {
  const asked = new URL(url);
  asked.hash = '';
  asked.username = '';
  asked.password = '';
  return asked.href;
}
