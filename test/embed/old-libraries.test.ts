// Pages whose libraries have changed the language under everybody's feet: what is shown must be what a clean page shows.
import {expect} from '@open-wc/testing';
import {put} from '../source/server.ts';
import {fullCatalogue} from '../support/full-catalogue.ts';
import {closeAll, expectSame, open, rendered, script, tag, type HostPage} from './page.ts';

afterEach(closeAll);

/** Of Prototype.js 1.7, much shortened: what it adds to arrays, and replaces, as it does it. */
const prototypeJs = `
  const $A = (iterable) => {
    if (!iterable) return [];
    if ('toArray' in Object(iterable)) return iterable.toArray();
    let length = iterable.length || 0;
    const results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  };
  Array.from = $A;
  const each = Array.prototype.forEach;
  const collected = (array, take) => { const results = []; each.call(array, (value, n) => take(results, value, n)); return results; };
  const findAll = function (test, that) {
    return collected(this, (results, value, n) => test.call(that, value, n) && results.push(value));
  };
  const toArray = function () { return [...this]; };
  Object.assign(Array.prototype, {
    each, findAll, filter: findAll, toArray, entries: toArray, clone: toArray,
    map(change = (value) => value, that) {
      return collected(this, (results, value, n) => results.push(change.call(that, value, n)));
    },
    find(test) { for (let n = 0; n < this.length; n++) if (test(this[n], n)) return this[n]; },
    some(test = (value) => value, that) { return findAll.call(this, test, that).length > 0; },
    every(test = (value) => value, that) { return findAll.call(this, test, that).length === this.length; },
    first() { return this[0]; },
    last() { return this[this.length - 1]; },
    remove(value) { return this.without(value); },
    without(...values) { return findAll.call(this, (value) => !values.includes(value)); },
  });`;

const situations: [string, string][] = [
  ['Array.prototype has more that for…in finds', `Array.prototype.remove = Array.prototype.last = function () {};`],
  ['Object.prototype has a function', `Object.prototype.foo = function () {};`],
  ['Prototype.js is there', prototypeJs],
  [
    'Prototype.js 1.6 is there, with its own ideas of JSON and of reduce',
    `${prototypeJs}
    Array.prototype.toJSON = String.prototype.toJSON = function () { return '"' + this + '"'; };
    Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };`,
  ],
  ['JSON is missing', `window.JSON = undefined;`],
  [
    'fetch is wrapped by something that is no promise',
    `const own = window.fetch;
    window.fetch = (...asked) => { const answer = own(...asked); return {then: (...then) => answer.then(...then)}; };`,
  ],
  [
    'observers and what is newest are missing',
    `for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'requestIdleCallback', 'structuredClone',
      'scheduler', 'caches', 'BroadcastChannel']) Reflect.deleteProperty(window, name) || (window[name] = undefined);`,
  ],
  [
    'customElements.define is wrapped',
    `const define = customElements.define;
    customElements.define = function (...asked) { return define.apply(this, asked); };`,
  ],
];

describe('The list and the card are complete on a page where', () => {
  let body: string;
  let clean: string[];

  before(async () => {
    const good = {src: '/demo/data/gpsoc.json', 'as-of': '2016-06-03'};
    const faulty = {src: await put(crypto.randomUUID(), faultyCatalogue()), 'as-of': '2021-01-01'};
    body = [good, faulty]
      .map((common) => [
        tag('lot-catalogue', {...common, 'page-size': '100'}),
        tag('service-card', {...common, service: 'i-patient', detail: 'full'}),
      ])
      .join('');
    clean = await shown('');
    expect(clean).to.have.length.above(1000);
  });

  for (const [name, spoils] of situations) {
    it(name, async () => expectSame(await shown(spoils), clean));
  }

  it('attachShadow only gives closed roots, as session recorders want it', async () => {
    const closes = `
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (options) { return attach.call(this, {...options, mode: 'closed'}); };`;
    const page = await spoilt(closes);
    await search(page);
    expect(page.get('lot-catalogue').shadowRoot).to.be.null;
    expect(page.get('lot-catalogue').result).to.include({total: 1});
    expect(page.get('lot-catalogue').renderRoot.textContent).to.contain('i-patient');
  });

  /** All that is to be seen, before and after a search, and what the page is told. */
  async function shown(spoils: string): Promise<string[]> {
    const page = await spoilt(spoils);
    const all = ours(page).flatMap(rendered);
    await search(page);
    const told = page.noted.finished.map(({url, services, problems}) =>
      [url, services, ...problems.flatMap(({path, expected, found}) => [path, expected, found])].join(),
    );
    return [...all, ...ours(page).flatMap(rendered), ...told.sort()];
  }

  async function spoilt(spoils: string): Promise<HostPage> {
    const page = await open({head: `<script>${spoils}</script>${script}`, body});
    await page.finished(4);
    return page;
  }
});

/** A catalogue with a bit of everything, and with records that make no sense. */
function faultyCatalogue(): object {
  const catalogue = fullCatalogue();
  const nonsense = [
    null,
    'x',
    {id: 'no-name'},
    {id: 'bad', name: 'Bad', lot: 'none', status: 'so "so"', updated: 'soon'},
  ];
  return {...catalogue, services: [...(catalogue.services as unknown[]), ...nonsense]};
}

function ours({document}: HostPage): Element[] {
  return [...document.querySelectorAll('lot-catalogue, service-card')];
}

async function search(page: HostPage): Promise<void> {
  const list = page.get('lot-catalogue');
  const input = list.renderRoot.querySelector<HTMLInputElement>('input[type="search"]')!;
  input.value = 'i-patient';
  input.dispatchEvent(new page.window.Event('input', {bubbles: true}));
  await list.updateComplete;
}
