// Runs the browser tests in WebKit: WebKitGTK's driver with its small browser, on a screen of their own (Xvfb).
import type {BrowserLauncher} from '@web/test-runner';
import {WebDriverSession} from './webdriver.ts';
import {WebKitDriver} from './webkit-driver.ts';

export function webkitLauncher(): BrowserLauncher {
  return new WebKitLauncher();
}

class WebKitLauncher implements BrowserLauncher {
  readonly name = 'WebKit';
  /** The runner's commands speak to a page of ours as they would to one of Playwright's. */
  readonly type = 'playwright';
  readonly concurrency = 1;

  #driver: WebKitDriver | undefined;
  #page: WebDriverSession | undefined;
  #session: string | undefined;

  async startSession(id: string, url: string): Promise<void> {
    const open = () => this.#open(id, url);
    await open().catch(open); // with another driver
  }

  async #open(id: string, url: string): Promise<void> {
    await this.#orStop(async () => {
      this.#driver ??= await WebKitDriver.start();
      this.#page ??= await WebDriverSession.open(this.#driver.url);
      await this.#page.setViewportSize({width: 800, height: 600}); // as the runner does in the other engines
      await this.#page.goto(url);
      this.#session = id;
    });
  }

  isActive(id: string): boolean {
    return this.#session === id;
  }

  /** The empty string when there is no page any more: the runner asks for it then, and an error would end the whole run. */
  async getBrowserUrl(): Promise<string> {
    return (await this.#page?.url().catch(() => '')) ?? '';
  }

  getPage(): WebDriverSession {
    if (!this.#page) throw new Error('WebKit has no page open.');
    return this.#page;
  }

  async stopSession(): Promise<object> {
    this.#session = undefined;
    await this.#orStop(() => this.getPage().leave());
    return {};
  }

  startDebugSession(): never {
    throw new Error('WebKit cannot be debugged from here.');
  }

  async stop(): Promise<void> {
    const driver = this.#driver;
    this.#driver = this.#page = this.#session = undefined;
    await driver?.stop();
  }

  /** A driver that fails once is ended: what comes next gets a fresh one. */
  async #orStop(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      await this.stop();
      throw error;
    }
  }
}
