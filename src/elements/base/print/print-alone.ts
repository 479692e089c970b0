// An element that a reader prints by its own button is alone on paper. The page's own styles and attributes stay as they
// are: a style sheet for print is added while the page is being printed, which no Content Security Policy forbids.

import {css} from 'lit';
import {pastNames} from '../../../of-document.ts';

// What holds the element takes the whole sheet: a column, or a box that scrolls, would cut it off.
const styles = css`
  @media print {
    :not([data-gpsoc-alone], :has([data-gpsoc-alone]), [data-gpsoc-alone] *) {
      display: none !important;
    }
    :has([data-gpsoc-alone]) {
      display: block !important;
      position: static !important;
      float: none !important;
      inline-size: auto !important;
      max-inline-size: none !important;
      block-size: auto !important;
      max-block-size: none !important;
      overflow: visible !important;
    }
  }
`;

/** Hides all but the element on paper, in every tree that it stands in. @returns What undoes it. */
export function printAlone(element: Element): () => void {
  const sheet = styles.styleSheet!;
  const marked = firstInEachRoot(element);
  for (const [root, node] of marked) {
    node.toggleAttribute('data-gpsoc-alone', true);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
  return () => {
    for (const [root, node] of marked) {
      node.removeAttribute('data-gpsoc-alone');
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    }
  };
}

/** The element, the slots that it shows in and the hosts of the shadow trees around it: the innermost of each tree. */
function firstInEachRoot(element: Element): ReadonlyMap<Document | ShadowRoot, Element> {
  const found = new Map<Document | ShadowRoot, Element>();
  let node: Element | null = element;
  while (node) {
    const root = pastNames(node, 'getRootNode')() as Document | ShadowRoot;
    if (!found.has(root)) found.set(root, node);
    node =
      pastNames(node, 'assignedSlot') ??
      pastNames(node, 'parentElement') ??
      (root === pastNames(node, 'ownerDocument') ? null : (root as ShadowRoot).host);
  }
  return found;
}
