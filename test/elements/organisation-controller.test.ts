// Who asks, by a code: what an element knows of it, and when it is requested.
import {expect} from '@open-wc/testing';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {parseCatalogue} from '../../src/catalogue/parse.ts';
import {OrganisationController} from '../../src/elements/base/order/organisation-controller.ts';
import {put, times} from '../source/server.ts';
import {aCatalogue, anOrganisation} from '../support/build.ts';

/** An element without a page: it updates when a controller asks it to, a moment later. */
class Host implements ReactiveControllerHost {
  readonly #controllers: ReactiveController[] = [];
  #update: Promise<boolean> | undefined;

  get updateComplete(): Promise<boolean> {
    return this.#update ?? Promise.resolve(true);
  }

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  removeController(): void {}

  requestUpdate(): void {
    this.#update ??= Promise.resolve().then(() => {
      this.update();
      this.#update = undefined;
      return true;
    });
  }

  update(): void {
    for (const controller of this.#controllers) controller.hostUpdate?.();
  }
}

/** A controller whose element wants one code after the other; each file is counted by its prefix. */
async function withLookUp(...known: object[]) {
  const id = crypto.randomUUID();
  await put(`${id}.json`, {organisations: known});
  const url = `${location.origin}/situations/files/${id}.json?id=${id}-{prefix}`;
  const raw = aCatalogue({organisations: {url, prefixLength: 2, prefixes: ['A8', 'X9']}});
  const {catalogue} = parseCatalogue(raw, location.href);
  const host = new Host();
  let typed = '';
  const controller = new OrganisationController(
    host,
    () => ({typed, catalogue}),
    () => ({timeoutMs: 10_000, maxStaleDays: 0}),
  );
  const lookUp = (code: string) => controller.lookUp(code, catalogue);
  return {
    kindOf: (code: string) => lookUp(code).kind,
    requests: (prefix: string) => times(`${id}-${prefix}`),
    want: (code: string) => {
      typed = code;
      host.update();
    },
    /** Resolves once the code is looked up no longer. */
    settled: async (code: string) => {
      while (lookUp(code).kind === 'looking') await new Promise((resolve) => requestAnimationFrame(resolve));
      return lookUp(code);
    },
  };
}

describe('An organisation that an element wants by its code', () => {
  it('is requested when the element updates, and by no one who only reads what is known', async () => {
    const {kindOf, want, settled, requests} = await withLookUp(anOrganisation());
    expect([kindOf('X90001'), kindOf('a81001')]).to.deep.equal(['looking', 'looking']);
    want('a81 001');
    expect((await settled('A81001')).kind).to.equal('found');
    expect(kindOf('X90001')).to.equal('looking');
    expect([await requests('A8'), await requests('X9')]).to.deep.equal([1, 0]);
  });

  it('is still known when the code is taken back and typed again', async () => {
    const {kindOf, want, settled, requests} = await withLookUp(anOrganisation());
    want('A81001');
    await settled('A81001');
    want('');
    expect(kindOf('')).to.equal('none');
    want('A81001');
    expect(kindOf('A81001')).to.equal('found');
    expect(await requests('A8')).to.equal(1);
  });

  it('is not requested for a code that is none', async () => {
    const {kindOf, want} = await withLookUp();
    want('A8-1');
    expect(kindOf('A8-1')).to.equal('unreadable');
  });

  it('gives way to the next one that is wanted', async () => {
    const {kindOf, want, settled} = await withLookUp(anOrganisation());
    want('A81002');
    want('A81001');
    expect((await settled('A81001')).kind).to.equal('found');
    expect(kindOf('A81002')).to.equal('looking');
    want('A81002');
    expect((await settled('A81002')).kind).to.equal('unknown');
  });
});
