// What was selected, at the lower edge of the list, with the way to where it shows: an element of the page, else the page
// that the author names. Where there is neither, nothing is said.

import {html, nothing, type TemplateResult} from 'lit';
import {safeHref} from '../../catalogue/href.ts';
import type {ReaderState, SelectionList} from '../../reader/reader-state.ts';
import {primaryButton} from '../../ui/button.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {warnOfAttribute} from '../base/attributes.ts';
import {writeCompareUrl} from '../base/compare-url.ts';
import {selectionLists} from '../base/reader-controller.ts';
import {ofDocument} from '../../of-document.ts';

interface SelectionBarHost extends Element {
  readonly selectable: boolean;
  readonly comparable: boolean;
  readonly requestUrl: string;
  readonly compareUrl: string;
}

export function selectionBar(
  host: SelectionBarHost,
  state: ReaderState,
  context: ViewContext,
): TemplateResult | typeof nothing {
  const entries = selectionLists(host).flatMap((list) => entry(list, host, state, context) ?? []);
  return entries.length === 0 ? nothing : html`<div class="bar" part="bar" tabindex="-1">${entries}</div>`;
}

function entry(
  list: SelectionList,
  host: SelectionBarHost,
  state: ReaderState,
  {msg}: ViewContext,
): TemplateResult | undefined {
  const ids = state.selectedIds(list);
  const way = ids.length > 0 ? wayTo(list, ids, host, state, msg(`bar.${list}.go`)) : undefined;
  if (way === undefined) return undefined;
  const isEnough = list === 'order' || ids.length > 1; // one service is compared with nothing
  return html`<p><span>${msg(`bar.${list}`, {count: ids.length})}</span> ${isEnough ? way : nothing}</p>`;
}

/** The button or link; undefined if it led nowhere. */
function wayTo(
  list: SelectionList,
  ids: readonly string[],
  host: SelectionBarHost,
  state: ReaderState,
  name: string,
): TemplateResult | undefined {
  const destination = state.destinationOf(list);
  if (destination) return primaryButton(name, destination.go);
  const [attribute, url] =
    list === 'order' ? (['request-url', host.requestUrl] as const) : (['compare-url', host.compareUrl] as const);
  if (url === '') return undefined;
  const href = safeHref(url, ofDocument('baseURI'));
  if (href === undefined) {
    warnOfAttribute(host, attribute, url, 'the URL of a page');
    return undefined;
  }
  const full = list === 'order' ? href : writeCompareUrl(href, '', ids);
  return html`<a class="button button-primary" part="button" href=${full}>${name}</a>`;
}
