// Visits to the demo pages, for tests in Node.
import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before} from 'node:test';
import type {Page} from 'puppeteer-core';
import {serveDemo} from './serve-demo.ts';
import {sharedBrowser} from './shared-browser.ts';

/** The height of a reader's window. */
export const screenPx = 900;

/** To be called in a suite, whose server begins and ends with it. @returns Opens a page, at rest. */
export function demoVisits(): (name: string, width: number) => Promise<Page> {
  let server: Server | undefined;
  const browser = sharedBrowser();

  before(async () => {
    server = await serveDemo();
  });

  after(() => server?.close());

  return async (name, width) => {
    const page = await browser().newPage();
    await page.setViewport({width, height: screenPx});
    const {port} = server!.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/${name}.html`, {waitUntil: 'networkidle0'});
    return page;
  };
}
