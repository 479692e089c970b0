// Pages that put values of their own on Object.prototype, under names that the records of a catalogue and our own have too.
import {expect} from '@open-wc/testing';
import {tags} from '../../src/tags.ts';
import {closeAll, everyTag, expectSame, open, rendered, script, type HostPage} from './page.ts';

afterEach(closeAll);

// Without `value`, `get`, `set` and `signal`, of which browsers make errors for every script.
const names = (
  'id name title text type kind status state lot lots service services filters search sort page pageSize preset parent known ' +
  'unknown open before beside shared shown short problems part focusable emptyText placesDay isTimeless hasOwnProvenance ' +
  'principalSystem centralFunding agreement agreementSigned organisation ods day from to until asOf url href ' +
  'code notices prices pairings contact updated supplier category listings terms timeoutMs begin given arrived decided ' +
  'host changed failed willRetry insteadOf isReady isOfYes method headers body style month era weekday'
).split(' ');

const body = everyTag({'lot-catalogue': {'page-size': '100'}});

describe('All ten elements are complete on a page where Object.prototype has', () => {
  let clean: string[];

  before(async () => {
    clean = await shown('');
    expect(clean).to.have.length.above(1000);
    closeAll();
  });

  for (const [what, value] of [
    ['words', "'spoilt'"],
    ['functions', 'function () { return this; }'],
    ['records', "{id: 'spoilt', name: 'Spoilt'}"],
  ] as const) {
    it(`${what}, under the names that ours have`, async () => {
      expectSame(await shown(`for (const name of ${JSON.stringify(names)}) Object.prototype[name] = ${value};`), clean);
    });
  }

  it('a toJSON that says the same of everything', async () => {
    expectSame(await shown("Object.prototype.toJSON = Array.prototype.toJSON = () => 'odd';"), clean);
  });

  /** All that is to be seen at first, and after a search and a tick. */
  async function shown(spoils: string): Promise<string[]> {
    const page = await open({head: `<script>${spoils}</script>${script}`, body});
    await page.finished(tags.length);
    expect(page.noted.console).to.deep.equal([]);
    const atFirst = all(page);
    await useList(page);
    return [...atFirst, ...all(page)];
  }
});

function all({document}: HostPage): string[] {
  return tags.flatMap((name) => rendered(document.querySelector(name)!));
}

async function useList(page: HostPage): Promise<void> {
  const list = page.get('lot-catalogue');
  const input = list.renderRoot.querySelector<HTMLInputElement>('input[type="search"]')!;
  input.value = 'patient';
  input.dispatchEvent(new page.window.Event('input', {bubbles: true}));
  await list.updateComplete;
  list.renderRoot.querySelector<HTMLInputElement>('input[type="checkbox"]')!.click();
  await list.updateComplete;
}
