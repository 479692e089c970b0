// Warns of attributes that an element does not have but that are like one that it has: slips of the pen, which HTML takes
// without a word. What is HTML's, a framework's or an extension's is none of our business.

import {nearestTo} from '../../query/nearest.ts';
import {warnOnce} from './attributes.ts';

const html = new Set(
  (
    'accesskey autocapitalize autocorrect autofocus class contenteditable dir draggable enterkeyhint exportparts hidden id ' +
    'inert inputmode is itemid itemprop itemref itemscope itemtype lang nonce part popover role slot spellcheck style ' +
    'tabindex title translate writingsuggestions xmlns'
  ).split(' '),
);

const elsewhere = /^(?:aria|data|on|v|x|ng|hx|js|up|uk)-|^on|[^a-z_-]|^_/;

/** @param names - The attributes that the element has. */
export function warnOfUnknownAttributes(element: Element, names: readonly string[]): void {
  for (const name of element.getAttributeNames()) {
    if (names.includes(name) || html.has(name) || elsewhere.test(name)) continue;
    const meant = nearestTo(name, names, name.length > 4 ? 2 : 1);
    if (meant === undefined) continue;
    warnOnce(element, `<${element.localName}> has no attribute "${name}". Did you mean "${meant}"?`);
  }
}
