// What accessibility rules look at, but for layout: elements, their attributes and texts, and which of them are hidden.

/** The markup of a page through its shadow trees, in which what styles hide is marked. */
export function markupOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!;
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  const {display, visibility} = getComputedStyle(element);
  const attributes = element.getAttributeNames().map((name) => ` ${name}="${element.getAttribute(name)!}"`);
  const children = [...(element.shadowRoot?.childNodes ?? []), ...element.childNodes].map(markupOf);
  return `<${element.localName}${attributes.join('')} ${display === 'none' ? display : visibility}>${children.join('')}</>`;
}
