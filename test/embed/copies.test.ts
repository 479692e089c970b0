// Pages that have our script more than once, in one release or several, or another library that took our tags.
import {expect} from '@open-wc/testing';
import {tags} from '../../src/tags.ts';
import {version as ours} from '../../src/version.ts';
import {situation, times} from '../source/server.ts';
import {closeAll, host, open, script, scriptFrom, services, tag, type HostPage} from './page.ts';

afterEach(closeAll);

const newer = '99.0.0';

describe('The script twice on a page', () => {
  it('under one address is one script', async () => {
    const {body, id} = twoTags();
    const page = await open({head: script + script, body});
    await page.finished(2);
    await page.include();
    expectServices(page);
    expect(await times(id)).to.equal(1);
    expect(page.noted.console).to.be.empty;
  });

  it('under two addresses defines once, asks once and warns once', async () => {
    const {body, id} = twoTags();
    const page = await open({head: script + script.replace('embed.js', 'embed.js?v=2'), body});
    await page.finished(2);
    expectServices(page);
    expect(await times(id)).to.equal(1);
    expectOneWarning(page, ours, ours);
  });

  it('of which one comes when all is shown changes nothing on the page', async () => {
    const {body, id} = twoTags();
    const page = await open({head: script, body});
    await page.finished(2);
    const before = page.document.body.outerHTML;
    const parts = [...page.get('lot-catalogue').shadowRoot!.children];
    await page.include('/demo/embed.js?later');
    expect(page.document.body.outerHTML).to.equal(before);
    expect([...page.get('lot-catalogue').shadowRoot!.children]).to.deep.equal(parts);
    expect(await times(id)).to.equal(1);
    expectOneWarning(page, ours, ours);
  });

  it('asks for the catalogue beside the first one only', async () => {
    const [first, second] = [await host(), await host()];
    const page = await open({head: scriptFrom(first) + scriptFrom(second), body: tag('lot-catalogue')});
    await page.finished();
    expect(page.requests()).to.have.members([`${first}embed.js`, `${second}embed.js`, `${first}catalogue.json`]);
  });
});

describe('Two releases on a page', () => {
  for (const [first, second] of [
    [ours, newer],
    [newer, ours],
  ] as const) {
    it(`work with the first: ${first} before ${second}`, async () => {
      const {body, id} = twoTags();
      const [one, other] = [await host({version: first}), await host({version: second})];
      const page = await open({head: scriptFrom(one), body: body + scriptFrom(other)});
      await page.finished(2);
      page.document.body.insertAdjacentHTML('beforeend', body);
      await page.finished(4);
      expectServices(page);
      expect(await times(id)).to.equal(1);
      expectVersion(page, first);
      expectOneWarning(page, first, second);
    });
  }

  it('work with whichever arrives first when both are async', async () => {
    const {body} = twoTags();
    const [one, other] = [await host(), await host({version: newer})];
    const page = await open({head: scriptFrom(one, 'async') + scriptFrom(other, 'async'), body});
    await page.finished(2);
    expectServices(page);
    const {version} = page.window.customElements.get('lot-catalogue') as unknown as {version: string};
    expectVersion(page, version);
    expectOneWarning(page, version, version === ours ? newer : ours);
  });
});

describe('Another library that has taken', () => {
  it('one of our tags keeps it, and the others are ours', async () => {
    const {body, id} = twoTags();
    const page = await open({head: definitions(['service-card']) + script, body});
    await page.finished();
    expect(services(page.get('lot-catalogue'))).to.deep.equal(['EMIS Web']);
    expect(page.get('service-card').shadowRoot).to.be.null;
    expect(await times(id)).to.equal(1);
    expect(page.noted.console).to.have.lengthOf(1);
    expect(page.noted.console[0]).to.match(/^warn: gpsoc-widgets .*: service-card \(another library\)\.$/);
  });

  it('all of them is warned of once', async () => {
    const page = await open({head: definitions(tags) + script});
    expect(page.noted.console).to.have.lengthOf(1);
    for (const name of tags) expect(page.noted.console[0]).to.contain(`${name} (another library)`);
  });
});

/** A list and a card of one catalogue, which is asked for under `id`. */
function twoTags(): {body: string; id: string} {
  const {url: src, id} = situation();
  return {body: tag('lot-catalogue', {src}) + tag('service-card', {src, service: 'emis-web'}), id};
}

function definitions(tags: readonly string[]): string {
  return `<script>for (const tag of '${tags.join()}'.split(',')) customElements.define(tag, class extends HTMLElement {})</script>`;
}

function expectServices(page: HostPage): void {
  const elements = [...page.document.querySelectorAll('lot-catalogue, service-card')];
  for (const element of elements) expect(services(element)).to.deep.equal(['EMIS Web']);
}

function expectVersion(page: HostPage, version: string): void {
  for (const name of ['lot-catalogue', 'service-card']) {
    expect(page.window.customElements.get(name)).to.have.property('version', version);
  }
}

/** The copy that came second says which tags it found taken, and by which version. */
function expectOneWarning(page: HostPage, first: string, second: string): void {
  const taken = tags.map((name) => `${name} (${first})`).join(', ');
  expect(page.noted.console).to.deep.equal([
    `warn: gpsoc-widgets ${second}: these tags were already defined and stay as they are: ${taken}.`,
  ]);
}
