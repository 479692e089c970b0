import {safeHref} from '../../../catalogue/href.ts';
import type {Service} from '../../../catalogue/model.ts';
import {warnOfAttribute} from '../attributes.ts';
import {ofDocument} from '../../../of-document.ts';

/** The URL of a service's page by the author's template; undefined without a template, or if it makes no link. */
export function detailHref(element: Element, template: string, {id}: Service): string | undefined {
  const inUrl = template === '' ? undefined : encoded(id);
  if (inUrl === undefined) return undefined;
  const href = safeHref(template.replaceAll('{id}', inUrl), ofDocument('baseURI'));
  if (href === undefined) warnOfAttribute(element, 'detail-url', template, 'a URL with {id} in it');
  return href;
}

/** Encodes an id for a URL; undefined for one with half a letter in it (a lone surrogate), which no URL can name. */
export function encoded(id: string): string | undefined {
  try {
    return encodeURIComponent(id);
  } catch {
    return undefined;
  }
}
