// The text of a page as a reader sees it: through shadow roots and slots, without what is hidden. The page may be one
// in a frame, whose elements are not instances of our classes.

/** With one space between words, and between blocks. */
export function seen(root: Element): string {
  return [...texts(root)].join('').replaceAll(/\s+/g, ' ').trim();
}

function* texts(node: Node): Generator<string> {
  if (node.nodeType === Node.TEXT_NODE) yield inCase(node as Text);
  if (node.nodeType !== Node.ELEMENT_NODE || !isSeen(node as Element)) return;
  const space = styleOf(node as Element).display.startsWith('inline') ? '' : ' ';
  yield space;
  yield valueOf(node as Element);
  for (const child of childrenOf(node as Element)) yield* texts(child);
  yield space;
}

/** A slot has no box of its own: it is seen if what it holds is. */
function isSeen(element: Element): boolean {
  const {display, clipPath} = styleOf(element);
  if (display === 'contents') return true;
  return clipPath !== 'inset(50%)' && element.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true});
}

/** What a reader has chosen or typed. */
function valueOf(element: Element): string {
  if (element.matches('select')) return element.selectedOptions[0]?.text ?? '';
  return element.matches('[type="search"], [type="text"]') ? ` ${(element as HTMLInputElement).value} ` : '';
}

function childrenOf(element: Element): Iterable<Node> {
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : (element.shadowRoot ?? element).childNodes;
}

function inCase({data, parentElement}: Text): string {
  return parentElement && styleOf(parentElement).textTransform === 'uppercase' ? data.toUpperCase() : data;
}

function styleOf(element: Element): CSSStyleDeclaration {
  return element.ownerDocument.defaultView!.getComputedStyle(element);
}

/** Waits until a reader sees the text; throws with what is seen instead. */
export async function sees(root: Element, text: string): Promise<void> {
  for (let waited = 0; waited < 8000; waited += 50) {
    if (seen(root).includes(text)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Expected to see "${text}", saw "${seen(root)}"`);
}
