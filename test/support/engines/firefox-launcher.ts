// Runs the browser tests in Firefox, which Puppeteer speaks to by WebDriver BiDi. It starts the browser in a process
// group of its own, and ends it.
import {chromeLauncher} from '@web/test-runner-chrome';
import type {BrowserLauncher} from '@web/test-runner';
import * as puppeteer from 'puppeteer-core';
import {firefoxPath} from '../browser.mjs';

export function firefoxLauncher(): BrowserLauncher {
  return chromeLauncher({
    // Looked for only when tests run in it.
    puppeteer: {...puppeteer, launch: (options) => puppeteer.launch({...options, executablePath: firefoxPath()})},
    launchOptions: {browser: 'firefox', protocolTimeout: 60_000},
    createBrowserContext: ({browser}) => browser.defaultBrowserContext(), // in another one it has no focus
    concurrency: 1,
  });
}
