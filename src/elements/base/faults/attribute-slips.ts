// Warns of attributes that an element does not have but that are like one that it has: slips of the pen, which HTML takes
// without a word. What is HTML's, a framework's or an extension's is none of our business.

import {nearestTo} from '../../../query/nearest.ts';
import {warnOnce} from '../attributes.ts';

const html = new Set(
  (
    'accesskey autocapitalize autocorrect autofocus class contenteditable dir draggable enterkeyhint exportparts hidden id ' +
    'inert inputmode is itemid itemprop itemref itemscope itemtype lang nonce part popover role slot spellcheck style ' +
    'tabindex title translate writingsuggestions xmlns'
  ).split(' '),
);

const elsewhere = /^(?:aria|data|on|v|x|ng|hx|js|up|uk)-|^on|[^a-z_-]|^_/;

/** @param names - The attributes that the element has. */
export function warnOfSlips(element: Element, names: readonly string[]): void {
  for (const name of element.getAttributeNames()) {
    if (names.includes(name) || html.has(name) || elsewhere.test(name)) continue;
    const meant = nearestTo(name, names, mostSlips(name)) ?? names.find((each) => isLike(name, each));
    if (meant === undefined) continue;
    warnOnce(element, `<${element.localName}> has no attribute "${name}". Did you mean "${meant}"?`);
  }
}

function mostSlips({length}: string): number {
  if (length < 5) return 1;
  return length < 9 ? 2 : 3;
}

/** Whether one is the beginning of the other, such as `service-id` and `fallback`, or two letters have changed places. */
function isLike(written: string, name: string): boolean {
  const letters = (text: string) => text.match(/./g)!.sort().join();
  const isBeginning = written.startsWith(name) || (written.length > 2 && name.startsWith(written));
  return isBeginning || letters(written) === letters(name);
}
