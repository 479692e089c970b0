// A long group of options narrowed to those that somebody types.

import {wordsOf} from '../../query/words.ts';

export interface NarrowedOptions<Option> {
  /** What to show, in the order of the group: the first of those found, and all that are ticked. */
  readonly shown: readonly Option[];
  /** How many have what was typed in their names. */
  readonly found: number;
  /** How many of those found are not shown. */
  readonly more: number;
}

/**
 * Finds options by the words typed, each of which must stand somewhere in the name; case, accents and punctuation do not
 * count. An option whose whole name is typed is always shown, for no more letters can tell it from others.
 *
 * @param most - How many of those found to show.
 */
export function narrowOptions<Option extends {readonly on: boolean}>(
  options: readonly Option[],
  typed: string,
  nameOf: (option: Option) => string,
  most: number,
): NarrowedOptions<Option> {
  const whole = typed.trim();
  const words = wordsOf(whole);
  const isNamed = (option: Option) => whole !== '' && nameOf(option).trim() === whole;
  const hasWords = (option: Option) => {
    const name = wordsOf(nameOf(option)).join(' ');
    return words.every((word) => name.includes(word));
  };
  const found = whole === '' ? options : options.filter((option) => isNamed(option) || hasWords(option));
  const first = new Set(found.filter((option, n) => n < most || isNamed(option)));
  const shown = options.filter((option) => option.on || first.has(option));
  return {shown, found: found.length, more: found.filter((option) => !option.on && !first.has(option)).length};
}
