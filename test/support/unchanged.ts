// Remembers what a look at the page gave until something changes that people may perceive: a mutation of the document
// or of an open shadow tree, an event that changes what is seen without one, the size of the window, its medium.

/** Some changes tell nobody, such as a rule that is added to a style sheet: after this time all is looked at again. */
const mostMs = 250;

const mutations = {subtree: true, childList: true, attributes: true, characterData: true};
const events =
  'input change click focusin focusout toggle fullscreenchange animationstart animationend transitionrun transitionend';

const observer = new MutationObserver(note);
const watched = new WeakSet<Node>();
const looks = new WeakMap<Element, Look>();
let changes = 0;

interface Look {
  readonly at: number;
  readonly state: string;
  readonly answers: Map<string, unknown>;
}

/** The answer to a question about an element. It is asked again once the page may have changed. */
export function unlessChanged<T>(element: Element, question: string, answer: () => T): T {
  const {answers} = lookAt(element);
  if (!answers.has(question)) answers.set(question, answer());
  return answers.get(question) as T;
}

function lookAt(element: Element): Look {
  watch(element.ownerDocument);
  watch(element.getRootNode());
  note(observer.takeRecords());
  const now = {at: performance.now(), state: stateOf(element), answers: new Map<string, unknown>()};
  const last = looks.get(element);
  if (last?.state === now.state && now.at - last.at < mostMs) return last;
  watchShadows(element.ownerDocument); // of an element that was defined late
  looks.set(element, now);
  return now;
}

/** Another text when the page is another one. */
function stateOf({ownerDocument: {defaultView: page}}: Element): string {
  return [changes, page?.innerWidth, page?.innerHeight, page?.matchMedia('print').matches].join();
}

function note(records: readonly MutationRecord[]): void {
  changes += records.length;
  for (const {addedNodes} of records) addedNodes.forEach(watchShadows);
}

function watch(root: Node): void {
  if (watched.has(root)) return;
  watched.add(root);
  observer.observe(root, mutations);
  for (const type of events.split(' ')) root.addEventListener(type, () => changes++, {capture: true});
  watchShadows(root);
}

function watchShadows(root: Node): void {
  const elements = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let at: Node | null = root; at; at = elements.nextNode()) {
    const {shadowRoot} = at as Element;
    if (shadowRoot) watch(shadowRoot);
  }
}
