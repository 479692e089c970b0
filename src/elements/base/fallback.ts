// What stands in the tag for readers who get no more: the author's content, else a link by attribute.

import {safeHref} from '../../catalogue/href.ts';
import {warnOfAttribute} from './attributes.ts';

/** Whether the tag has content of its own for the default slot. White space, scripts and slotted content are none. */
export function hasOwnContent(element: Element): boolean {
  return [...element.childNodes].some((node) =>
    node instanceof Element
      ? !node.hasAttribute('slot') && node.localName !== 'script'
      : node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim() !== '',
  );
}

/** The absolute URL of the attribute `fallback-href`; undefined if it makes no link. */
export function fallbackHref(element: Element, value: string): string | undefined {
  if (value === '') return undefined;
  const href = safeHref(value.trim(), document.baseURI);
  if (href === undefined) warnOfAttribute(element, 'fallback-href', value, 'a URL');
  return href;
}
