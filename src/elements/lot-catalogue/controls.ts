// Which controls the page's author leaves to the reader.

import {warnOfAttribute} from '../base/attributes.ts';

const all = ['search', 'filters', 'sort', 'export', 'count', 'pages', 'share'] as const;

export type Control = (typeof all)[number];

/**
 * `all`, `none`, or a list with spaces or commas. A word that is none of them is ignored, with a warning; nothing but
 * such words means all.
 */
export function readControls(element: Element, value: string): ReadonlySet<Control> {
  const words = value.split(/[\s,]+/).filter(Boolean);
  if (words.length === 0 || words.includes('all')) return new Set(all);
  const known = all.filter((control) => words.includes(control));
  const strange = words.filter((word) => word !== 'none' && !(all as readonly string[]).includes(word));
  if (strange.length > 0) warnOfAttribute(element, 'controls', value, `all, none, or a list of ${all.join(' ')}`);
  return new Set(strange.length === words.length ? all : known);
}
