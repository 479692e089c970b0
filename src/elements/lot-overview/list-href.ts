// Fills in the author's template of a list's URL: where a count leads.

import {safeHref} from '../../catalogue/href.ts';
import {encoded} from '../base/links/detail-href.ts';
import {warnOfAttribute} from '../base/attributes.ts';
import {ofDocument} from '../../of-document.ts';

/** What a list is to show, by the parameters that a list has in URLs. */
export type ListValues = Readonly<Partial<Record<'lot' | 'category' | 'status', string>>>;

/** The URL of a list; undefined if there is no template, if it has no place for a value, or if it makes no link. */
export function listHref(element: Element, template: string, values: ListValues): string | undefined {
  if (template === '') return undefined;
  const missing = Object.keys(values).filter((key) => !template.includes(`{${key}}`));
  if (missing.some((key) => key !== 'lot')) return undefined; // as the author will have it
  const filled =
    missing.length > 0
      ? ''
      : fillUrlTemplate(template, new Map(Object.entries(values).map(([key, value]) => [key, encoded(value)])));
  if (filled === undefined) return undefined;
  const href = filled === '' ? undefined : safeHref(filled, ofDocument('baseURI'));
  if (href === undefined)
    warnOfAttribute(element, 'list-url', template, 'a URL with {lot}, {category} and {status} in it');
  return href;
}

/** Fills in values, and leaves out parameters without one. Returns undefined if a value can be in no URL. */
function fillUrlTemplate(template: string, values: ReadonlyMap<string, string | undefined>): string | undefined {
  if ([...values.values()].includes(undefined)) return undefined;
  const [, path = '', query = '', hash = ''] = /^([^?#]*)\??([^#]*)(.*)$/s.exec(template) ?? [];
  const said = query.split('&').filter((pair) => urlPlaceholders(pair).every((name) => values.has(name)));
  const whole = path + (said.join('') === '' ? '' : `?${said.join('&')}`) + hash;
  return whole.replace(placeholder, (_, name: string) => values.get(name) ?? '');
}

const placeholder = /\{(\w+)\}/g;

function urlPlaceholders(text: string): string[] {
  return [...text.matchAll(placeholder)].map(([, name]) => name!);
}
