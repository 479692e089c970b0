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

/** Of MooTools 1.6: types that wrap what is there, and functions that everything of that type then has. */
const mooTools = `
  Function.prototype.overloadSetter = function () { const self = this; return function (key, value) { self.call(this, key, value); return this; }; };
  Function.prototype.extend = function (key, value) { this[key] = value; };
  Function.prototype.implement = function (key, value) { this.prototype[key] = value; };
  for (const type of [Array, String, Number, Function, Date, RegExp]) type.prototype.$family = () => type.name.toLowerCase();
  Array.prototype.each = Array.prototype.forEach;
  Array.prototype.flatten = function () { return [].concat(...this); };
  Array.prototype.contains = function (value) { return this.indexOf(value) !== -1; };
  Array.prototype.clean = function () { return this.filter((each) => each != null); };
  String.prototype.clean = function () { return this.replace(/\\s+/g, ' ').trim(); };
  String.prototype.contains = function (part) { return this.indexOf(part) !== -1; };
  Element.prototype.inject = function (where) { where.appendChild(this); return this; };
  Element.prototype.empty = function () { this.replaceChildren(); return this; };
  window.$ = (id) => document.getElementById(id);
  window.$$ = (all) => document.querySelectorAll(all);`;

/** Of MooTools 1.4: what it puts in place of the browser's. */
const mooTools14 = `
  window.Document = document.$constructor = function () {};
  window.Event = function (event, win) { if (!win) win = window; event = event || win.event; if (event.$extended) return event; this.event = event; };
  Function.prototype.bind = function (that) {
    const self = this, args = arguments.length > 1 ? [].slice.call(arguments, 1) : null, F = function () {};
    return function bound() {
      let context = that;
      const length = arguments.length;
      if (this instanceof bound) { F.prototype = self.prototype; context = new F(); }
      const result = !args && !length ? self.call(context) : self.apply(context, args && length ? args.concat([].slice.call(arguments)) : args || arguments);
      return context == that ? result : context;
    };
  };
  Array.from = (item) => (item == null ? [] : typeof item.length === 'number' && typeof item !== 'string' ? (Array.isArray(item) ? item : [].slice.call(item)) : [item]);`;

/** As SES and other sandboxes harden a page: the constructors too, and all that can be reached from them. */
const hardened = `
  const seen = new Set();
  const freeze = (object) => {
    if (!object || !['object', 'function'].includes(typeof object) || seen.has(object)) return;
    seen.add(object);
    Object.freeze(object);
    for (const key of Reflect.ownKeys(object)) {
      const {value, get, set} = Reflect.getOwnPropertyDescriptor(object, key);
      [value, get, set].forEach(freeze);
    }
    freeze(Object.getPrototypeOf(object));
  };
  [Object, Function, Array, String, Number, Boolean, Symbol, Map, Set, WeakMap, WeakSet, Promise, RegExp, Date, Error, TypeError,
    JSON, Math, Reflect, Proxy, Intl, (function* () {})(), async function () {}].forEach(freeze);`;

/** An old shim that puts its own in place of what the browser has, as bundles made for Internet Explorer do. */
const oldShims = `
  window.Promise = class Promise {
    #own;
    constructor(run) { this.#own = new Native(run); }
    then(...both) { return Promise.resolve(this.#own.then(...both)); }
    catch(failed) { return this.then(undefined, failed); }
    static resolve(value) { return new Promise((done) => done(value)); }
    static reject(reason) { return new Promise((_, failed) => failed(reason)); }
    static all(all) { return Promise.resolve(Native.all(all)); }
    static race(all) { return Promise.resolve(Native.race(all)); }
  };`;

const situations: [string, string][] = [
  ['MooTools is there', mooTools],
  ['MooTools 1.4 is there, with a Document and an Event of its own', mooTools14],
  ['all that the language has is frozen, Symbol too', hardened],
  ['ShadyCSS is set up, as by pages of Polymer', 'window.ShadyCSS = {shimcssproperties: true};'],
  ['JSON is a stub', 'window.JSON = {};'],
  ['queueMicrotask is missing', 'delete window.queueMicrotask;'],
  ['Promise is an old shim without what is new', `const Native = Promise; ${oldShims}`],
  [
    'the prototypes of the language are frozen',
    'for (const type of [Object, Array, Function, String, Map, Set, Promise, Date, RegExp]) Object.freeze(type.prototype);',
  ],
  [
    'everything that is frozen stays so',
    'Object.freeze(Object); Object.freeze(Array); Object.freeze(JSON); Object.freeze(Math);',
  ],
  [
    'Object.prototype has values that look like settings',
    'Object.assign(Object.prototype, {capture: false, once: false, passive: false});',
  ],
  [
    'Object.prototype is polluted',
    `for (const key of ['polluted', 'isAdmin', 'debug', 'tenant']) Object.prototype[key] = 'polluted';`,
  ],
  [
    'Object.prototype has accessors that throw',
    `for (const key of ['foo', 'title', 'summary']) Object.defineProperty(Object.prototype, key, {
      configurable: true, get() { return undefined; }, set(value) { Object.defineProperty(this, key, {value, writable: true, enumerable: true, configurable: true}); }});`,
  ],
  [
    'setTimeout calls late and says nothing',
    `const own = setTimeout; window.setTimeout = (call, ms, ...more) => { own(call, ms + 20, ...more); };`,
  ],
  [
    'requestAnimationFrame is an old shim',
    'window.requestAnimationFrame = (call) => setTimeout(() => call(Date.now()), 16);',
  ],
  ['queueMicrotask is an old shim', 'window.queueMicrotask = (call) => void Promise.resolve().then(call);'],
  [
    'addEventListener is wrapped, as by monitors of errors',
    `
    const own = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const wrapped = typeof listener === 'function' ? function (...given) { return listener.apply(this, given); } : listener;
      return own.call(this, type, wrapped, options);
    };`,
  ],
  [
    'attachShadow is wrapped by something that looks into it',
    `
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      const root = attach.call(this, options);
      new MutationObserver(() => root.querySelectorAll('a').forEach((a) => a.dataset)).observe(root, {childList: true, subtree: true});
      return root;
    };`,
  ],
  [
    'document.createElement is wrapped',
    `
    const create = document.createElement;
    document.createElement = function (...asked) { return create.apply(document, asked); };`,
  ],
  [
    'createTreeWalker is wrapped',
    `
    const walk = document.createTreeWalker;
    document.createTreeWalker = function (...asked) { return walk.apply(this, asked); };`,
  ],
  ['fetch only knows strings', `const own = window.fetch; window.fetch = (url, options) => own(String(url), options);`],
  ['fetch passes on no options', 'const own = window.fetch; window.fetch = (url) => own(url);'],
  [
    'an interceptor reads what fetch brings, and gives a copy',
    `
    const own = window.fetch;
    window.fetch = async (...asked) => {
      const answer = await own(...asked);
      const text = await answer.clone().text();
      return new Response(text, {status: answer.status, headers: answer.headers});
    };`,
  ],
  [
    'URL is an old shim',
    `
    const Own = URL;
    window.URL = function (url, base) { return base === undefined ? new Own(url) : new Own(url, base); };
    window.URL.createObjectURL = Own.createObjectURL;
    window.URL.revokeObjectURL = Own.revokeObjectURL;`,
  ],
  [
    'Symbol.iterator of lists is another function',
    `
    Array.prototype[Symbol.iterator] = function* () { for (let n = 0; n < this.length; n++) yield this[n]; };`,
  ],
  ['the console is gone', 'window.console = {log() {}};'],
  [
    'String.prototype has its own replaceAll',
    `
    String.prototype.replaceAll = function (from, to) { return typeof from === 'string' ? this.split(from).join(typeof to === 'function' ? to(from) : to) : this.replace(from, to); };`,
  ],
  [
    'a script of another kind owns window.lit and customElements is read only',
    `
    window.lit = window.Lit = {}; window.litHtmlVersions = ['1.0.0']; window.litElementVersions = ['2.0.0'];
    Object.defineProperty(window, 'customElements', {value: customElements, writable: false, configurable: false});`,
  ],

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
  input.dispatchEvent(new page.window.UIEvent('input', {bubbles: true}));
  await list.updateComplete;
}
