// The accessibility rules of WCAG 2.2 AA and those that axe calls best practice, asked of a whole page, shadow roots
// included.

import type * as Axe from 'axe-core';

const rules: Axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {'target-size': {enabled: true}}, // off unless asked for
  resultTypes: ['violations'],
};

const allButContrast: Axe.RunOptions = {...rules, rules: {...rules.rules, 'color-contrast': {enabled: false}}};

/** Of those rules the ones about sizes, overflow, and what lies over what: they alone depend on the room there is. */
const layoutRules: Axe.RunOptions = {
  runOnly: ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block'],
  resultTypes: ['violations'],
};

/** What is wrong with the page, a line for each rule and element; empty if nothing is. */
export function faultsOf(page: Window & typeof globalThis): Promise<string[]> {
  return check(page, rules);
}

/** The same of a page that is looked at in a narrow window too: at a desk contrast, which is dear, is asked for there alone. */
export function faultsInWideWindow(page: Window & typeof globalThis): Promise<string[]> {
  return check(page, isCi ? rules : allButContrast);
}

/** What is wrong with the layout of a page in which all else has been found well. */
export function layoutFaultsOf(page: Window & typeof globalThis): Promise<string[]> {
  return check(page, layoutRules);
}

/** Told by the page that the tests run on. */
declare const isCi: boolean;

async function check(page: Window & typeof globalThis, options: Axe.RunOptions): Promise<string[]> {
  const axe = await axeIn(page);
  if (!isCi) lookAtEachContrastOnce(axe);
  const letGo = putToRest(page.document);
  const {violations} = await axe.run(page.document, options);
  letGo();
  return violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${help}\n${JSON.stringify(target)}\n${failureSummary ?? ''}`),
  );
}

/** Stacks of styles whose contrast has been found well, or has failed a test already. */
const looks = new Map<string, number>();
const judged = new Set<number>();

/**
 * Contrast takes axe longer than all else, and is the same wherever letters and what they stand on have the same styles: at
 * a desk each such stack of styles is judged once.
 */
function lookAtEachContrastOnce(axe: typeof Axe): void {
  const rule = (axe as unknown as Internals)._audit.rules.find(({id}) => id === 'color-contrast')!;
  if (Object.hasOwn(rule, 'judgesOnce')) return;
  const {matches} = rule;
  rule.judgesOnce = true;
  rule.matches = (node, virtual, context) => {
    const look = lookOf(virtual);
    if (judged.has(look) || !matches.call(rule, node, virtual, context)) return false;
    judged.add(look);
    return true;
  };
}

/** A number for the styles of an element and of all that it stands in. */
function lookOf(node: VirtualNode): number {
  const cache = node as VirtualNode & {look?: number};
  cache.look ??= numbered(
    [
      node.parent ? lookOf(node.parent) : '',
      ...ofContrast.map((name) => node.getComputedStylePropertyValue(name)),
    ].join(),
  );
  return cache.look;
}

const ofContrast = [
  'color',
  'background-color',
  'background-image',
  'font-size',
  'font-weight',
  'opacity',
  'text-shadow',
  'position',
  'filter',
  'mix-blend-mode',
  'visibility',
];

function numbered(look: string): number {
  const number = looks.get(look) ?? looks.size;
  looks.set(look, number);
  return number;
}

interface VirtualNode {
  readonly parent: VirtualNode | null;
  getComputedStylePropertyValue(name: string): string;
}

/** The part of axe that its types leave out. */
interface Internals {
  readonly _audit: {readonly rules: readonly Rule[]};
}

interface Rule {
  readonly id: string;
  judgesOnce?: true;
  matches: (node: Element, virtual: VirtualNode, context: unknown) => boolean;
}

/**
 * What sticks to the lower edge of the window covers only what can be scrolled from under it, which axe does not know: it
 * stands in its own place meanwhile. That focus is not covered is tested where it moves.
 */
function putToRest(root: ParentNode): () => void {
  const sticky = [...root.querySelectorAll('*')].flatMap(({shadowRoot}) => [
    ...(shadowRoot?.querySelectorAll<HTMLElement>('.bar, .panel > .button') ?? []),
  ]);
  for (const {style} of sticky) style.position = 'relative';
  return () => {
    for (const {style} of sticky) style.position = '';
  };
}

/** It is a classic script, and each page needs its own. */
async function axeIn(page: Window & {axe?: typeof Axe}): Promise<typeof Axe> {
  if (!page.axe) {
    const script = page.document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    const loaded = new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', reject);
    });
    page.document.head.append(script);
    await loaded;
  }
  return page.axe!;
}
