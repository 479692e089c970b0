// When an element cannot be rendered, the author's own content stays, and the console says why, once.

import {html, render} from 'lit';
import {version} from '../../../version.ts';
import {ofDocument} from '../../../of-document.ts';

const said = new Set<string>();

/** @param root - Where the element would have rendered. */
export function renderFallback({localName}: Element, root: ParentNode, link: Node | undefined, cause: unknown): void {
  root.replaceChildren(ofDocument('createElement')('slot'), ...(link ? [link] : []));
  const sentence = refusesTemplates()
    ? `gpsoc-widgets ${version} can show nothing here. Where the page's Content Security Policy has ` +
      `require-trusted-types-for 'script', it must also have: trusted-types gpsoc-lit`
    : `<${localName}> of gpsoc-widgets ${version} failed to render. The content of its tag is shown instead.`;
  if (said.has(sentence)) return;
  said.add(sentence);
  console.error(sentence, cause);
}

function refusesTemplates(): boolean {
  try {
    render(html``, ofDocument('createDocumentFragment')());
    return false;
  } catch {
    return true;
  }
}
