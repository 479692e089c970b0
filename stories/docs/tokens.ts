// The design tokens as the source reads them: ours, the NHS frontend's that it follows, and the value if neither is set.

import source from '../../src/ui/tokens.ts?raw';
import {elements, itemsOf} from './elements.ts';

export interface Token {
  readonly name: string;
  /** Of the NHS frontend; empty if it follows none. */
  readonly follows: string;
  readonly value: string;
  readonly description: string;
}

/** Every token that an element has, by name. */
export const tokens: readonly Token[] = [...new Map(elements.flatMap(({tag}) => tokensOf(tag))).values()];

function tokensOf(tag: string): [string, Token][] {
  return itemsOf(tag, 'cssProperties').map(({name, description = '', default: value = ''}) => {
    const [, follows = ''] = new RegExp(`var\\(${name}, var\\((--nhsuk-[\\w-]+)`).exec(source) ?? [];
    return [name, {name, follows, value, description}];
  });
}
