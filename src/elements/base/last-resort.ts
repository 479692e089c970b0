// When not even a template can be shown, the author's own content stays, and the console says why, once.

import {version} from '../../version.ts';

let said = false;

/** @param root - Where the element would have rendered. */
export function keepFallback(root: Element | DocumentFragment, cause: unknown): void {
  if (!root.querySelector('slot:not([name])')) root.replaceChildren(document.createElement('slot'));
  if (said) return;
  said = true;
  console.error(
    `gpsoc-widgets ${version} can show nothing here. Where the page's Content Security Policy has ` +
      `require-trusted-types-for 'script', it must also have: trusted-types gpsoc-lit`,
    cause,
  );
}
