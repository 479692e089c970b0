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
  everyText(root, (text) => {
    const mark = document.createElement('mark');
    text.before(mark);
    mark.append(text);
  });
}

/** The same, but with the wrapper in the place of the text before the text is in it. */
export function wrapInPlace(root: Element | ShadowRoot): void {
  everyText(root, (text) => {
    const mark = document.createElement('mark');
    text.replaceWith(mark);
    mark.append(text);
  });
}

/** Cuts every text node in three and marks the middle, as programs do that show where a word stands. */
export function highlight(root: Element | ShadowRoot): void {
  everyText(root, (text) => {
    if (text.data.trim().length < 3) return;
    const middle = text.splitText(text.data.search(/\S/) + 1);
    middle.splitText(1);
    const mark = document.createElement('mark');
    mark.append(middle.cloneNode(true));
    middle.replaceWith(mark);
  });
}

function everyText(root: Element | ShadowRoot, change: (text: Text) => void): void {
  for (const text of textsIn(root)) change(text);
  for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) everyText(shadowRoot, change);
  if (root instanceof Element && root.shadowRoot) everyText(root.shadowRoot, change);
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
