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
  return wordsOf(element).replace(/\s+/g, ' ').trim();
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
export async function until<T>(look: () => T | undefined | false, expected: string | (() => string)): Promise<T> {
  const end = performance.now() + patienceMs;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() > end) throw new Error(typeof expected === 'string' ? expected : expected());
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const patienceMs = 5000;

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
        name: axe.commons.text.accessibleTextVirtual(virtual).replace(/\s+/g, ' ').trim(),
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

function wordsOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!;
  if (node.nodeType !== Node.ELEMENT_NODE || !isRendered(node as Element)) return '';
  const words = childrenOf(node as Element)
    .map(wordsOf)
    .join('');
  return getComputedStyle(node as Element).display.startsWith('inline') ? words : ` ${words} `;
}

function isRendered(element: Element): boolean {
  return getComputedStyle(element).display === 'contents' || element.checkVisibility({visibilityProperty: true});
}

function childrenOf(element: Element): Node[] {
  if (element.localName === 'slot') return (element as HTMLSlotElement).assignedNodes({flatten: true});
  return [...(element.shadowRoot ?? element).childNodes];
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
