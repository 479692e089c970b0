// Reads an author's settings. One that makes no sense counts as the default, and the console warns of it once.

import type {ComplexAttributeConverter, PropertyDeclaration} from 'lit';
import {getOrCreate} from '../../catalogue/get-or-create.ts';

/** Reads `attr=""` and any text as true, `attr="false"` and no attribute as false. */
export const booleanConverter: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null && value !== 'false',
};

/** Reads a whole number; anything else becomes NaN, which `integerAttribute` refuses; absent is the default. */
export const integerConverter: ComplexAttributeConverter<number | null> = {
  fromAttribute: (value) => (value === null ? null : /^\s*-?\d+\s*$/.test(value) ? Number(value) : NaN),
};

/** Reads JSON; text that is none stays text, for the warning. */
export const jsonConverter: ComplexAttributeConverter = {
  fromAttribute(value): unknown {
    if (value === null) return null;
    try {
      return (JSON.parse(value) as unknown) ?? value;
    } catch {
      return value;
    }
  },
};

/**
 * Reads what a script sets as a property. Text is read like the attribute, and a property that is text becomes text,
 * for frameworks set numbers, null and undefined.
 */
export function coerceProperty(value: unknown, {converter}: PropertyDeclaration): unknown {
  // A list becomes its items with commas between them.
  if (converter === undefined)
    return value === undefined || value === null ? '' : (value as string | string[]).toString();
  if (typeof value !== 'string') return value;
  return typeof converter === 'function' ? converter(value) : converter.fromAttribute!(value);
}

export interface Range {
  readonly least: number;
  readonly most: number;
  readonly otherwise: number;
}

/** Returns the number if it is whole and in range, else the default. */
export function integerAttribute(element: Element, attribute: string, value: number, range: Range): number {
  const {least, most, otherwise} = range;
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  warnOfAttribute(
    element,
    attribute,
    element.getAttribute(attribute) ?? String(value),
    `a whole number from ${least} to ${most}`,
  );
  return otherwise;
}

/** Returns the word if it is one of those allowed, else the first of them. */
export function enumAttribute<Word extends string>(
  element: Element,
  attribute: string,
  value: string,
  allowed: readonly [Word, ...Word[]],
): Word {
  const word = allowed.find((each) => each === value);
  if (word === undefined) warnOfAttribute(element, attribute, value, allowed.join(', '));
  return word ?? allowed[0];
}

/** True for `yes`, false for `no`, in whatever case; undefined for anything else. */
export function yesNoAttribute(element: Element, attribute: string, value: string): boolean | undefined {
  const word = value.trim().toLowerCase();
  if (word === 'yes' || word === 'no') return word === 'yes';
  if (word !== '') warnOfAttribute(element, attribute, value, 'yes, no');
  return undefined;
}

const warned = new WeakMap<Element, Set<string>>();

/** Warns in the console, once for each element, attribute and value. */
export function warnOfAttribute(element: Element, attribute: string, value: string, allowed: string): void {
  warnOnce(element, `<${element.localName}> does not understand ${attribute}="${value}". Allowed: ${allowed}.`);
}

/** Warns in the console, once for each element and sentence. */
export function warnOnce(element: Element, sentence: string): void {
  const said = getOrCreate(warned, element, () => new Set());
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(sentence);
}
