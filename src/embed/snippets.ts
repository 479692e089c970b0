// Turns into elements what editors leave of them: a link to the widget's own page beside the script, a link with a class,
// an element with data-gpsoc, and a frame that may not run scripts. What stood there stays inside, as the fallback.

import {whenDocumentReady} from '../elements/base/load/when-document-ready.ts';
import {tags} from '../tags.ts';
import {createFrom, ownTag, type Snippet} from './options.ts';
import {ofDocument} from '../of-document.ts';

const forms = 'a[href*="embed.html?"],a[class*=gpsoc-],[data-gpsoc],iframe[sandbox][src*="embed.html?"]';

/** Where an element would be in the way: in our own, in a menu and in an editor. */
const keepOut = `${tags.join()},nav,[role=navigation]`;

/**
 * Turns those on the page, and those that come later, into elements.
 *
 * @param script - The address of the embed script. Only links to the page beside it are turned.
 */
export function turnSnippets(script: string): void {
  const page = new URL('embed.html', script);
  if (location.href.startsWith(page.href)) return; // there a link to itself is one
  const sites = [...new Set([page.origin, location.origin])];
  const turnAll = (root: Element) => {
    // A form may have fields of these names.
    if (Element.prototype.matches.call(root, forms)) turn(root, page, sites);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- it is for other selectors
    for (const element of Element.prototype.querySelectorAll.call(root, forms)) turn(element, page, sites);
  };
  const start = () => {
    turnAll(ofDocument('documentElement'));
    if (typeof MutationObserver !== 'function') return; // an old library has taken it away
    new MutationObserver((records) => {
      for (const {addedNodes} of records) for (const node of addedNodes) if (node instanceof Element) turnAll(node);
    }).observe(ofDocument('documentElement').parentNode!, {childList: true, subtree: true});
  };
  // Until the page has been read nobody knows what will stand beside a link.
  whenDocumentReady(start);
}

function turn(node: Element, page: URL, sites: readonly string[]): void {
  if (!(node instanceof HTMLElement) || node.isContentEditable || node.closest(keepOut)) return;
  const snippet = snippetOf(node, page);
  if (!snippet || node.querySelector(snippet.tag)) return;
  const element = createFrom({...snippet, sites});
  if (!element) return;
  if (node instanceof HTMLAnchorElement || node instanceof HTMLIFrameElement) {
    node.replaceWith(element);
    element.append(node instanceof HTMLIFrameElement ? linkTo(node) : node);
  } else {
    element.append(...node.childNodes);
    node.append(element);
  }
}

function snippetOf(node: HTMLElement, page: URL): Omit<Snippet, 'sites'> | undefined {
  const address = addressIn(node);
  const base = address?.href ?? ofDocument('baseURI');
  const isOfPage = address !== undefined && address.origin + address.pathname === page.origin + page.pathname;
  if (isOfPage) {
    const {searchParams} = address;
    const tag = ownTag(searchParams.get('widget'));
    const stays = node instanceof HTMLIFrameElement ? isRunning(node) : isInSentence(node);
    if (!tag || stays) return undefined;
    return {tag, base, options: [...searchParams].filter(([name]) => name !== 'widget')};
  }
  const data = [...node.attributes].flatMap(({name, value}) =>
    name.startsWith('data-') && name !== 'data-gpsoc' ? [[name.slice(5), value] as const] : [],
  );
  const named = ownTag(node.dataset.gpsoc);
  if (named) return {tag: named, base, options: data};
  const classes = [...node.classList].map((name) => ownTag(/^gpsoc-(.*)/.exec(name)?.[1]));
  const tag = classes.find((each) => each !== undefined);
  return tag && {tag, base, options: [...(address?.searchParams ?? []), ...data]};
}

function addressIn(node: HTMLElement): URL | undefined {
  const address = node instanceof HTMLAnchorElement ? node.href : node instanceof HTMLIFrameElement ? node.src : '';
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

/** Whether a frame shows the widget by itself. */
function isRunning({sandbox}: HTMLIFrameElement): boolean {
  return sandbox.contains('allow-scripts');
}

function linkTo({src, title}: HTMLIFrameElement): HTMLElement {
  return Object.assign(ofDocument('createElement')('a'), {href: src, textContent: title || src});
}

/** Whether words or other inline content stand beside it, on its line. */
function isInSentence(node: Element): boolean {
  const parent = node.parentElement;
  return (
    isInline(beside(node, 'previousSibling')) ||
    isInline(beside(node, 'nextSibling')) ||
    Boolean(parent && isInline(parent) && isInSentence(parent))
  );
}

/** The nearest sibling that shows something. */
function beside(node: Node, way: 'previousSibling' | 'nextSibling'): Node | null {
  let sibling = node[way];
  while (sibling && showsNothing(sibling)) sibling = sibling[way];
  return sibling;
}

/** Whether it shows nothing: comments, white space, SharePoint's of no width, and the empty elements that Word leaves. */
function showsNothing(node: Node): boolean {
  if (node instanceof Comment) return true;
  const canBeEmpty = [Text, HTMLSpanElement, HTMLUnknownElement].some((kind) => node instanceof kind);
  return canBeEmpty && !node.firstChild && !/[^\s\u200b]/.test(node.textContent!);
}

function isInline(node: Node | null): boolean {
  if (!(node instanceof Element)) return node !== null;
  return node.localName !== 'br' && getComputedStyle(node).display.startsWith('inline');
}
