// What browsers do to the text of a page that they translate, and extensions that mark words: another node takes the
// place of each text node. Text stays the same unless a test wants to see which of it is translated.

/** Replaces every text node, through all shadow trees. */
export function translate(root: Element | ShadowRoot, words: (text: string) => string = (text) => text): void {
  for (const text of textsIn(root)) {
    const [font, inner] = [document.createElement(outdated), document.createElement(outdated)];
    inner.textContent = words(text.data);
    font.append(inner);
    text.replaceWith(font);
  }
  for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) translate(shadowRoot, words);
  if (root instanceof Element && root.shadowRoot) translate(root.shadowRoot, words);
}

/** Wraps every text node itself, as readers that speak a page and mark its words do. */
export function wrap(root: Element | ShadowRoot): void {
  for (const text of textsIn(root)) {
    const mark = document.createElement('mark');
    text.before(mark);
    mark.append(text);
  }
  for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) wrap(shadowRoot);
  if (root instanceof Element && root.shadowRoot) wrap(root.shadowRoot);
}

// A name that types warn of; browsers take it because no style sheet names it.
const outdated = 'font' as string;

function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim() && !/^(STYLE|SCRIPT)$/.test(text.parentNode!.nodeName)) texts.push(text);
  }
  return texts;
}
