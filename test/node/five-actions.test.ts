// A reader of the page that shows every tag wants to know which module on Lot 1 works with EMIS Web and lets patients book,
// whether the practice may have it, who pays, and to ask the CCG for it. Real clicks and keys, each counted.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {demoVisits, screenPx} from '../support/demo-visits.ts';

describe('From opening the page to asking the CCG for a module', () => {
  const visit = demoVisits();

  it('a reader with a wide screen takes five actions, and scrolls by no more than a screen for any of them', async () => {
    const page = await visit('gpsoc', 1280);
    const reader = new Reader(page);

    await reader.click('checkbox', 'EMIS Web (1)');
    await reader.reads('lot-catalogue', /1 service that works with EMIS Web.*i-Patient.*Lot 1.*book appointments/);
    await reader.click('button', 'Could we order this? i-Patient');
    await reader.type('textbox', 'ODS code of your organisation', 'A81001');
    await reader.reads('lot-catalogue', /Yes, through your CCG.*Who paid: NHS central funding/);
    await reader.click('checkbox', 'Add to request: i-Patient');
    await reader.click('button', 'View request');

    await reader.reads('order-request', /Yes, through your CCG/);
    const letter = await reader.value('textbox', 'Your letter');
    assert.match(letter, /This request is from .*A81001[^]*We use EMIS Web[^]*i-Patient/);
    assert.equal(reader.actions, 5);
    assert.ok(reader.longestScrollPx <= screenPx, `${reader.longestScrollPx} pixels`);
  });
});

/** Clicks and types as a person does, and counts what they do and how far they have to scroll for it. */
class Reader {
  actions = 0;
  longestScrollPx = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async click(role: string, name: string): Promise<void> {
    const control = await this.#find(role, name);
    await control.click();
    this.actions += 1;
  }

  /** Types a text and the Enter key. */
  async type(role: string, name: string, text: string): Promise<void> {
    const field = await this.#find(role, name);
    await field.type(text);
    await field.press('Enter');
    this.actions += 1;
  }

  async value(role: string, name: string): Promise<string> {
    const field = await this.#find(role, name);
    return field.evaluate((element) => (element as HTMLTextAreaElement).value);
  }

  /** Waits until an element says so. */
  async reads(tag: string, words: RegExp): Promise<void> {
    await this.#page.waitForFunction(
      (selector, source) => {
        const frame = document.querySelector(selector)!.shadowRoot!.querySelector<HTMLElement>('.frame')!;
        return new RegExp(source).test(frame.innerText.replaceAll(/\s+/g, ' '));
      },
      {},
      tag,
      words.source,
    );
  }

  async #find(role: string, name: string) {
    const control = await this.#page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`);
    const above = await this.#page.evaluate(() => scrollY);
    await control!.evaluate((element) => element.scrollIntoView({block: 'nearest', behavior: 'instant'}));
    const below = await this.#page.evaluate(() => scrollY);
    this.longestScrollPx = Math.max(this.longestScrollPx, Math.abs(below - above));
    return control!;
  }
}
