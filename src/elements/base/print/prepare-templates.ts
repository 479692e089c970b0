// Makes the templates of what is rendered later. Lit makes a template when it is first rendered, and where the browser has
// Trusted Types it calls a policy for that; while a script prints the page, Chromium calls nothing back.

import {nothing, render, type TemplateResult} from 'lit';
import {getDirectiveClass, isTemplateResult} from 'lit/directive-helpers.js';
import {ofDocument} from '../../../of-document.ts';

type RenderItem = (item: unknown, index: number) => unknown;

/** An item of a directive such as `repeat` that nobody has rendered yet. */
class LateItem {
  readonly render: () => unknown;

  constructor(render: () => unknown) {
    this.render = render;
  }
}

const made = new WeakSet<TemplateStringsArray>();

/**
 * Makes every template in a value to be rendered, one with each step. Throws where the page or the browser refuses it.
 */
export function* prepareTemplates(value: unknown): Generator<void, void, undefined> {
  const ahead = [value];
  while (ahead.length > 0) {
    const next = ahead.pop();
    if (isTemplateResult(next)) {
      makeTemplate(next as TemplateResult);
      ahead.push(...next.values);
      yield;
    } else if (next instanceof LateItem) {
      ahead.push(next.render());
    } else if (getDirectiveClass(next)) {
      ahead.push(...lateItems((next as {values: unknown[]}).values));
    } else if (typeof next === 'object' && next !== null && Symbol.iterator in next) {
      ahead.push(...(next as Iterable<unknown>));
    }
  }
}

function makeTemplate(result: TemplateResult): void {
  if (made.has(result.strings)) return;
  render({...result, values: result.values.map(() => nothing)}, ofDocument('createDocumentFragment')());
  made.add(result.strings);
}

/** What `repeat` is given. The directive itself is loaded by the elements that use it; to be given to `guard` does no harm. */
function lateItems(values: readonly unknown[]): LateItem[] {
  const renderItem = values.at(-1) as RenderItem;
  return [...(values[0] as Iterable<unknown>)].map((item, index) => new LateItem(() => renderItem(item, index)));
}
