// The heading of an element: the author's in its slot, or ours.

import type {LitElement} from 'lit';

export function slottedHeading(host: Element): Element | null {
  return host.querySelector(':scope > [slot=heading]');
}

/** What can take focus at the top: our heading, or the content below the author's. */
export function focusableHeading(host: LitElement): HTMLElement | null {
  return host.renderRoot.querySelector<HTMLElement>(slottedHeading(host) ? '.content' : '#title');
}

/** A heading in words; where the author's stands above the content, that. */
export function describeHeading(host: Element, heading: Element | null): string {
  const said = heading?.matches('.content') ? slottedHeading(host) : heading;
  return said?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
