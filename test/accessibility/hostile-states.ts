// What pages, servers and files leave our elements in: a page for each, with all ten elements, for the engines to look at.

import {tags} from '../../src/tags.ts';
import {aCatalogue, aLot, aService, manyServices, someTerms} from '../support/build.ts';
import {fullCatalogue} from '../support/full-catalogue.ts';
import {hostileAddresses, hostileTexts} from '../support/hostile-texts.ts';

type Attributes = Readonly<Record<string, string>>;

/** What shows most of each element, where the catalogue alone does not. */
const showing: Readonly<Record<string, Attributes>> = {
  'lot-catalogue': {selectable: '', comparable: '', decides: ''},
  'service-card': {service: 'emis-web', detail: 'full', selectable: '', decides: ''},
  'service-compare': {services: 'emis-web systmone'},
  'order-eligibility': {service: 'emis-web'},
  'order-request': {storage: 'none'},
};

/** Beside the pages: what answers in place of a catalogue. */
const files: Readonly<Record<string, unknown>> = {
  'none.json': aCatalogue({services: []}),
  'list.json': [],
  'newer.json': aCatalogue({format: 9}),
  'good.json': fullCatalogue(),
  'bad.json': aCatalogue({services: [aService(), null, 7, 'x', {id: 'no-name'}, {name: 'No id'}]}),
  'odd.json': oddCatalogue(),
  'texts.json': catalogueOf([
    ...hostileTexts,
    '\ud800',
    '\u202eevil\u2066',
    'Z\u0351\u036b'.repeat(99),
    '🏴'.repeat(50),
  ]),
  'arabic.json': aCatalogue({language: 'ar', title: 'خدمات', services: [aService({name: 'خدمة'})]}),
};

const answersOfFailures = [
  'missing.json',
  'list.json',
  'newer.json',
  'page.html',
  'sign-in.html',
  'javascript:alert(1)',
  '',
];

/** Pages and files, by path. */
export const hostileStates: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(files).map(([name, content]) => [`hostile/${name}`, JSON.stringify(content)])),
  'hostile/sign-in.html': '<!doctype html><title>Sign in</title><form><input type="password" /></form>',
  ...pagesOf({
    'no-catalogue': {
      body: tags.map((name, n) => tag(name, {src: answersOfFailures[n % answersOfFailures.length]!})).join(''),
    },
    'no-services': {body: allOf('none.json')},
    'bad-records': {body: allOf('bad.json')},
    'odd-records': {body: allOf('odd.json')},
    'odd-texts': {body: allOf('texts.json')},
    'unknown-names': {
      body: allOf('good.json', {lot: 'x y', service: 'none', services: 'none', 'as-of': 'soon', 'heading-level': '9'}),
    },
    arabic: {body: allOf('arabic.json'), html: 'lang="ar" dir="rtl"'},
    'dark-page': {body: allOf('good.json'), css: 'html {background: #28303d; color: #fff}'},
    'scheme-dark': {body: allOf('good.json'), css: ':root {color-scheme: dark}'},
    'all-unset': {
      body: allOf('good.json'),
      css: '* {all: unset !important; display: none !important} html, body, main, main > * {display: block !important}',
    },
    'small-text': {
      body: allOf('good.json'),
      css: 'html {font-size: 62.5%} body {font: 0/0 a; text-transform: uppercase}',
    },
    'large-text': {
      body: allOf('good.json'),
      css: 'html {font-size: 200%} * {letter-spacing: 0.12em; word-spacing: 0.16em}',
    },
    'narrow-column': {
      body: allOf('good.json'),
      css: 'main {display: grid; grid-template-columns: min-content 1fr; align-items: start}',
    },
    'no-shadow-trees': {
      body: allOf('good.json'),
      head: '<script>Element.prototype.attachShadow = () => { throw new DOMException("no", "NotSupportedError"); };</script>',
    },
  }),
};

/** The paths of the pages. */
export const hostilePaths = Object.keys(hostileStates).filter(
  (path) => path.endsWith('html') && !path.includes('sign-in'),
);

interface Parts {
  readonly body: string;
  readonly head?: string;
  readonly css?: string;
  readonly html?: string;
}

function pagesOf(all: Readonly<Record<string, Parts>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(all).map(([name, parts]) => [`hostile/${name}.html`, page(parts)]));
}

function page({body, head = '', css = '', html = 'lang="en"'}: Parts): string {
  return `<!doctype html>
<html ${html}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>A page</title>
    ${head}
    <style>header a {color: inherit} ${css}</style>
    <script type="module" src="/embed.js"></script>
  </head>
  <body><header><a href="#main">Skip to content</a></header><main id="main"><h1>A page</h1>${body}</main></body>
</html>
`;
}

/** Each element with that catalogue. */
function allOf(src: string, more: Attributes = {}): string {
  return tags.map((name) => tag(name, {src, 'as-of': '2021-01-01', ...showing[name], ...more})).join('');
}

function tag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
  return `<${name}${written.join('')}><a href="/services">Our services</a></${name}>`;
}

/** A catalogue in which nothing can be read that decides. */
function oddCatalogue(): unknown {
  const odd = {
    status: 'on holiday',
    updated: '2026-02-30',
    prices: [{amount: 'POA'}, {amount: null}, {amount: -1, currency: 'x'}],
  };
  const terms = [someTerms({requires: ['a blessing'], eligible: 'everyone', funding: 'yes', from: 'tomorrow'})];
  return aCatalogue({
    lots: [aLot({terms}), aLot({id: '__proto__', name: 'Proto', terms: [{}]})],
    facets: [{id: 'constructor', name: 'toString'}],
    services: [aService({...odd, facets: {constructor: ['then']}}), ...manyServices(3, {...odd, lot: '__proto__'})],
  });
}

/** A catalogue with a service for each text, which is all that the service says. */
function catalogueOf(texts: readonly string[]): unknown {
  const documents = hostileAddresses.map((url) => ({title: url, url}));
  const services = texts.map((words, n) =>
    aService({
      id: n === 0 ? 'emis-web' : words,
      name: words,
      supplier: words,
      summary: words,
      description: words,
      documents,
    }),
  );
  return aCatalogue({title: texts[0], services});
}
