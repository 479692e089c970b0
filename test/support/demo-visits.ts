// Visits to the demo pages by a browser of their own, for tests in Node.
import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before} from 'node:test';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {browserFlags, browserPath} from './browser.mjs';
import {serveDemo} from './serve-demo.ts';

/** The height of a reader's window. */
export const screenPx = 900;

/** To be called in a suite, whose browser and server begin and end with it. @returns Opens a page, at rest. */
export function demoVisits(): (name: string, width: number) => Promise<Page> {
  let server: Server | undefined;
  let browser: Browser | undefined;

  before(async () => {
    server = await serveDemo();
    browser = await puppeteer.launch({executablePath: browserPath(), args: browserFlags});
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  return async (name, width) => {
    const page = await browser!.newPage();
    await page.setViewport({width, height: screenPx});
    const {port} = server!.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/${name}.html`, {waitUntil: 'networkidle0'});
    return page;
  };
}
