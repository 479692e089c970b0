// What people perceive of an element: things with a role and a name, text, focus, through shadow trees, and only what
// is not hidden. Whatever takes time is waited for; when it does not come, the test fails and says what was there.
import 'axe-core/axe.min.js'; // knows roles and names
import {unlessChanged} from './unchanged.ts';

type Name = string | RegExp;

/** The one thing with this role and name, once it is there. */
export async function find(inside: Element, role: string, name: Name = /(?:)/): Promise<HTMLElement> {
  const expected = () => `expected one ${role} ${String(name)}, found ${outline(inside, role)}`;
  return until(() => {
    const [only, another] = findAll(inside, role, name);
    return another ? undefined : only;
  }, expected);
}

/** All that is there now. */
export function findAll(inside: Element, role: string, name: Name = /(?:)/): HTMLElement[] {
  return perceived(inside, role)
    .filter((each) => matches(each.name, name))
    .map(({element}) => element);
}

/** Waits until nothing has this role and name. */
export async function gone(inside: Element, role: string, name?: Name): Promise<void> {
  await until(
    () => findAll(inside, role, name).length === 0,
    () => `expected no ${role} ${String(name)}, found ${outline(inside, role)}`,
  );
}

/** What all things with this role are called, or those of them with such a name. */
export function names(inside: Element, role: string, name: Name = /(?:)/): string[] {
  return perceived(inside, role).flatMap((each) => (matches(each.name, name) ? [each.name] : []));
}

/** Waits until the element says this, and gives all that it says. */
export async function reads(element: Element, words: Name): Promise<string> {
  return until(
    () => {
      const said = text(element);
      return matches(said, words, 'part') ? said : undefined;
    },
    () => `expected to read ${String(words)}, read: ${text(element)}`,
  );
}

/** All text of an element and its shadow tree that is not hidden, in one line. */
export function text(element: Element): string {
  return unlessChanged(element, 'text', () => inOneLine(wordsOf(element, 'anyone')));
}

/** The text as eyes see it: in its case, with what is chosen or typed, without what is there for screen readers only. */
export function seen(element: Element): string {
  return inOneLine(wordsOf(element, 'eyes'));
}

/** Waits until eyes see this. */
export async function sees(element: Element, words: string): Promise<void> {
  await until(
    () => unlessChanged(element, 'seen', () => seen(element)).includes(words),
    () => `expected to see “${words}”, saw: ${seen(element)}`,
    8000, // some loads fail only after several attempts
  );
}

/** Where the keyboard is: inside shadow trees too. */
export function focused(): HTMLElement {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at as HTMLElement;
}

/** Waits until something with this role and name has focus. */
export async function focusOn(inside: Element, role: string, name?: Name): Promise<HTMLElement> {
  return until(
    () => findAll(inside, role, name).find((each) => each === focused()),
    () => `expected focus on ${role} ${String(name)}, found it on ${focused().outerHTML.slice(0, 200)}`,
  );
}

/** Waits until something is so. */
export async function until<T>(
  look: () => T | undefined | false,
  expected: string | (() => string),
  patienceMs = 5000,
): Promise<T> {
  const end = performance.now() + patienceMs;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() > end) throw new Error(typeof expected === 'string' ? expected : expected());
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function matches(text: string, wanted: Name, how: 'whole' | 'part' = 'whole'): boolean {
  if (typeof wanted !== 'string') return wanted.test(text);
  return how === 'whole' ? text === wanted : text.includes(wanted);
}

interface Perceived {
  readonly element: HTMLElement;
  readonly name: string;
}

/** What is not hidden and has this role, in the order of the page. */
function perceived(root: Element, role: string): Perceived[] {
  return unlessChanged(root, role, () =>
    rolesIn(root)
      .filter((node) => node.role === role && isPerceived(node.virtual))
      .map(({virtual}) => ({
        element: virtual.actualNode as HTMLElement,
        name: inOneLine([axe.commons.text.accessibleTextVirtual(virtual)]),
      })),
  );
}

/** All elements with their roles. axe can be asked about them until the task ends. */
function rolesIn(root: Element): Roles['all'] {
  const roles = unlessChanged<Roles>(root, 'roles', () => ({tree: undefined, all: []}));
  if (!roles.tree || axe._tree !== roles.tree) readRoles(root, roles); // axe knows one tree, and it may be another
  return roles.all;
}

interface Roles {
  tree: readonly VirtualNode[] | undefined;
  all: readonly {readonly virtual: VirtualNode; readonly role: string | null}[];
}

/** Does what \`axe.setup\` does, but for what only selectors need. */
function readRoles(root: Element, roles: Roles): void {
  axe.teardown();
  const tree = axe.utils.getFlattenedTree(root);
  axe._tree = tree;
  setTimeout(() => axe._tree === tree && axe.teardown());
  roles.tree = tree;
  roles.all = [...flat(tree[0]!)].map((virtual) => ({virtual, role: axe.commons.aria.getRole(virtual)}));
}

function* flat(node: VirtualNode): Generator<VirtualNode, void, undefined> {
  if (node.actualNode.nodeType !== Node.ELEMENT_NODE) return;
  yield node;
  for (const child of node.children) yield* flat(child);
}

function isPerceived(node: VirtualNode): boolean {
  return axe.commons.dom.isVisibleToScreenReaders(node) && (!node.parent || isPerceived(node.parent));
}

function outline(inside: Element, role: string): string {
  const all = names(inside, role);
  return all.length > 0 ? all.map((name) => `“${name}”`).join(', ') : `no ${role} in: ${text(inside)}`;
}

function* wordsOf(node: Node, reader: 'anyone' | 'eyes'): Generator<string, void, undefined> {
  if (node.nodeType === Node.TEXT_NODE) yield reader === 'eyes' ? inCase(node as Text) : node.nodeValue!;
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  const element = node as Element;
  const style = styleOf(element);
  if (!isRendered(element, style) || (reader === 'eyes' && !isSeen(element, style))) return;
  const space = style.display.startsWith('inline') ? '' : ' ';
  yield space;
  if (reader === 'eyes') yield valueOf(element);
  for (const child of childrenOf(element)) yield* wordsOf(child, reader);
  yield space;
}

/** A slot has no box of its own: it is rendered if what it holds is. */
function isRendered(element: Element, {display}: CSSStyleDeclaration): boolean {
  return display === 'contents' || element.checkVisibility({visibilityProperty: true});
}

function isSeen(element: Element, {display, clipPath}: CSSStyleDeclaration): boolean {
  if (display === 'contents') return true;
  return clipPath !== 'inset(50%)' && element.checkVisibility({contentVisibilityAuto: true});
}

/** What a reader has chosen or typed. */
function valueOf(element: Element): string {
  if (element.matches('select')) return element.selectedOptions[0]?.text ?? '';
  return element.matches('[type="search"], [type="text"]') ? ` ${(element as HTMLInputElement).value} ` : '';
}

function inCase({data, parentElement}: Text): string {
  return parentElement && styleOf(parentElement).textTransform === 'uppercase' ? data.toUpperCase() : data;
}

/** The element may be in a frame. */
function styleOf(element: Element): CSSStyleDeclaration {
  return element.ownerDocument.defaultView!.getComputedStyle(element);
}

function childrenOf(element: Element): Node[] {
  if (element.localName === 'slot') return (element as HTMLSlotElement).assignedNodes({flatten: true});
  return [...(element.shadowRoot ?? element).childNodes];
}

function inOneLine(words: Iterable<string>): string {
  return [...words].join('').replaceAll(/\s+/g, ' ').trim();
}

interface VirtualNode {
  readonly actualNode: Node;
  readonly children: readonly VirtualNode[];
  readonly parent: VirtualNode | null;
}

// The part of axe that its types leave out.
declare const axe: {
  _tree?: readonly VirtualNode[];
  teardown(): void;
  utils: {getFlattenedTree(root: Element): readonly VirtualNode[]};
  commons: {
    aria: {getRole(node: VirtualNode): string | null};
    dom: {isVisibleToScreenReaders(node: VirtualNode): boolean};
    text: {accessibleTextVirtual(node: VirtualNode): string};
  };
};
