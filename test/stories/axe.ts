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
  const letGo = putToRest(page.document);
  const {violations} = await axe.run(page.document, options);
  letGo();
  return violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${help}\n${JSON.stringify(target)}\n${failureSummary ?? ''}`),
  );
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
