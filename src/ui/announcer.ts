// One polite announcer for the page. It stands in the light DOM, for a live region inside a shadow root is not
// reliable, and uses two regions in turn, so that the same sentence twice is heard twice.

import {ofDocument} from '../of-document.ts';

const quietMs = 1000;
const id = 'gpsoc-announcer'; // shared with any other copy of this script on the page

let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Says a sentence about a second after the last call; of several calls within a second only the last is heard. Returns
 * a function that takes the sentence back if it has not been said yet.
 *
 * @param near - The element that the sentence is about. In an open dialog, or what a page makes one of, the announcer
 *   moves there: the rest of the page is inert.
 */
export function announce(sentence: string, near: Element): () => void {
  clearTimeout(waiting);
  // The regions stand in the page before they are filled, else nothing is heard.
  const [first, second] = regionsFor(near);
  const own = setTimeout(() => {
    const [next, last] = first.textContent ? [second, first] : [first, second];
    last.textContent = '';
    next.textContent = sentence;
  }, quietMs);
  waiting = own;
  return () => clearTimeout(own);
}

function regionsFor(near: Element): [Element, Element] {
  const home = dialogAround(near) ?? ofDocument('body');
  const announcer = ofDocument('getElementById')(id) ?? makeAnnouncer();
  if (announcer.parentNode !== home) home.append(announcer);
  return [announcer.firstElementChild!, announcer.lastElementChild!];
}

function dialogAround(element: Element): Element | undefined {
  const dialog = element.closest('dialog[open], [aria-modal="true"]');
  const root = element.getRootNode();
  return dialog ?? (root instanceof ShadowRoot ? dialogAround(root.host) : undefined);
}

function makeAnnouncer(): Element {
  const announcer = ofDocument('createElement')('div');
  announcer.id = id;
  hideFromSight(announcer);
  for (let n = 0; n < 2; n++) {
    const region = ofDocument('createElement')('div');
    region.setAttribute('role', 'status');
    announcer.append(region);
  }
  return announcer;
}

// Property by property: a strict Content Security Policy forbids style attributes.
function hideFromSight({style}: HTMLElement): void {
  style.setProperty('position', 'absolute');
  style.setProperty('width', '1px');
  style.setProperty('height', '1px');
  style.setProperty('overflow', 'hidden');
  style.setProperty('clip-path', 'inset(50%)');
  style.setProperty('white-space', 'nowrap');
}
