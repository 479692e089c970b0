// embed-page.js, for embed.html: shows the widget that the page's address asks for, tells the page around it how high it
// is, and offers to open itself as a page of its own.

import type {LoadEvent} from '../elements/base/catalogue-element.events.ts';
import {tags} from '../tags.ts';
import {createFrom, ownTag} from './options.ts';

/** What stands before the keys of the widget's own state in the address, which options might be called like. */
const ownPrefix = 'my.';

const isFramed = parent !== window;
/** The page around a frame has a heading of the first level to be seen. */
const hidden = 'position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%);';
/** In a sandbox the page is of no origin, and may not navigate the one around it. */
const isSandboxed = origin === 'null';
const parameters = [...new URLSearchParams(location.search)].filter(([name]) => !name.startsWith(ownPrefix));
const main = document.querySelector('main')!;

document.adoptedStyleSheets = [sheet()];
show(parameters.find(([name]) => name === 'widget')?.[1]);
if (isFramed) {
  tellHeight();
  const footer = document.createElement('footer');
  footer.append(linkToPage());
  main.after(footer);
  main.before(printedAddress());
  addEventListener('click', leaveFrame);
  addEventListener('message', hearOfSandbox);
}

function show(name: string | undefined): void {
  const tag = ownTag(name);
  if (tag === undefined) return explain(unknownWidget(name));
  const options = parameters.filter(([key]) => key !== 'widget');
  const element = createFrom({tag, options, base: location.href, sites: [location.origin], refuse});
  if (!element) {
    const wanted = new URLSearchParams(parameters).get('src')!;
    return explain(`This page shows catalogues of its own site only, and not ${wanted}.`);
  }
  if (element.getAttribute('url-state') === 'query' && !element.hasAttribute('url-prefix')) {
    element.setAttribute('url-prefix', ownPrefix);
  }
  element.addEventListener('gpsoc-load', (event) => namePage(event, element));
  main.replaceChildren(element);
}

function unknownWidget(name: string | undefined): string {
  const known = tags.join(', ');
  if (!customElements.get(tags[0])) return 'The script embed.js, which stands beside this page, could not be loaded.';
  return name === undefined
    ? `The address of this page names no widget. Add ?widget= and one of these: ${known}.`
    : `There is no widget called ${name}. There are: ${known}.`;
}

/**
 * What anybody could write into the address of your page, for readers to take for yours: words, an e-mail address, links
 * to other sites. In a frame the page around it answers for them.
 */
function refuse(name: string, value: string): string | undefined {
  if (isFramed) return undefined;
  const isWords = ['heading', 'contact', 'strings', 'email'].includes(name);
  const isForeign = /-(url|href)$/.test(name) && originOf(value) !== origin;
  return isWords || isForeign
    ? 'opened by itself, this page takes no words and no links to other sites from its address'
    : undefined;
}

function originOf(href: string): string | undefined {
  try {
    return new URL(href, location.href).origin;
  } catch {
    return undefined;
  }
}

/** Names the page after what it shows. */
function namePage({title, language}: LoadEvent, element: Element): void {
  const heading = element.shadowRoot?.querySelector('[part~=heading]')?.textContent.trim();
  document.title = [heading, title].filter((part, n, all) => part && all.indexOf(part) === n).join(' - ');
  document.documentElement.lang = language;
  if (document.querySelector('h1')) return;
  main.prepend(Object.assign(document.createElement('h1'), {textContent: title}));
}

function explain(words: string): void {
  main.replaceChildren(paragraph(words));
  console.warn(words);
}

function tellHeight(): void {
  const tell = () => {
    const {height} = document.documentElement.getBoundingClientRect();
    parent.postMessage({type: 'gpsoc-height', height: Math.ceil(height)}, '*');
  };
  addEventListener('message', ({source, data}: MessageEvent<{readonly type?: unknown} | null>) => {
    if (source === parent && data?.type === 'gpsoc-ask-height') tell();
  });
  new ResizeObserver(tell).observe(document.documentElement);
}

/** The page around a frame prints what fits its height, and cuts a list off there. */
function printedAddress(): HTMLElement {
  const address = paragraph(`All of this as a page: ${location.href}`);
  address.className = 'printed';
  return address;
}

/**
 * A page in a sandbox of no origin cannot see what it may do there. The script on the page around it can, and says so: the
 * page then shows the same element that a page of the same site would see.
 */
function hearOfSandbox({source, data}: MessageEvent<{readonly sandbox?: unknown} | null>): void {
  if (source !== parent || typeof data?.sandbox !== 'string' || window.frameElement) return;
  const value = document.createElement('iframe');
  value.setAttribute('sandbox', data.sandbox);
  Object.defineProperty(window, 'frameElement', {value, configurable: true});
}

function linkToPage(): HTMLElement {
  const link = Object.assign(document.createElement('a'), {href: location.href, textContent: 'Open as a page'});
  link.target = isSandboxed ? '_blank' : '_top';
  return link;
}

/** Links lead out of the frame: what they lead to may not let itself be framed, and would be too small in there. */
function leaveFrame(event: Event): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!link || isSandboxed || link.target || link.hasAttribute('download') || link.protocol === 'blob:') return;
  if (link.href.split('#')[0] !== location.href.split('#')[0]) link.target = '_top';
}

function paragraph(content: string | Node): HTMLElement {
  const element = document.createElement('p');
  element.append(content);
  return element;
}

/** Made by script, because a strict policy lets no style sheet of the page's own in. */
function sheet(): CSSStyleSheet {
  const style = new CSSStyleSheet();
  style.replaceSync(`
    body {
      display: flow-root;
      max-inline-size: 60rem;
      margin: ${isFramed ? '0.5rem' : '1rem auto'};
      padding-inline: ${isFramed ? '0' : '1rem'};
      color: #212b32;
      font: 1rem/1.5 Frutiger, "Frutiger W01", Arial, sans-serif;
    }
    h1 { font-size: 2rem; line-height: 1.2; ${isFramed ? hidden : ''} }
    a:not(:focus-visible) { color: #005eb8; }
    a:focus-visible { outline: 4px solid #ffeb3b; background: #ffeb3b; color: #212b32; box-shadow: 0 4px #212b32; }
    .printed { display: none; }
    @media print { body { max-inline-size: none; margin: 0; } footer { display: none; } .printed { display: block; } }
  `);
  return style;
}
