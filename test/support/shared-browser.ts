// One browser for all suites in Node that look at pages: to start one for each takes a second of the processor's time. It
// starts when the first suite needs it and ends with the last.
import {after, before} from 'node:test';
import {launch, type Browser, type BrowserContext} from 'puppeteer-core';
import {browserFlags, browserPath} from './browser.mjs';

/** When a page that says nothing is given up. It is waiting, so it has to be long on a busy machine. */
const silenceMs = 300_000;

/** Starts a browser that finds nothing beyond this machine. */
export function localBrowser(): Promise<Browser> {
  return launch({
    executablePath: browserPath(),
    args: [...browserFlags, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    protocolTimeout: silenceMs,
  });
}

let suites = 0;
let started: Promise<Browser> | undefined;

/** To be called in a suite. @returns Gives, while it runs, its own context, which shares no storage with those of others. */
export function sharedBrowser(): () => BrowserContext {
  let context: BrowserContext | undefined;
  suites += 1;

  before(async () => {
    started ??= localBrowser();
    context = await (await started).createBrowserContext();
  });

  after(async () => {
    await context?.close();
    suites -= 1;
    if (suites > 0) return;
    await (await started)?.close();
    started = undefined;
  });

  return () => context!;
}
