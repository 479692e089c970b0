// What was selected, at the lower edge of the list, with the way to where it shows: an element of the page, else the page
// that the author names. Where there is neither, nothing is said.

import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {safeHref} from '../../catalogue/href.ts';
import type {ReaderState, SelectionList} from '../../reader/reader-state.ts';
import {primaryButton, skipButton} from '../../ui/button.ts';
import type {SelectionBoxes} from '../../ui/selection-boxes.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {warnOfAttribute} from '../base/attributes.ts';
import {writeCompareUrl} from '../base/links/compare-url.ts';
import {selectionLists, type ReaderController} from '../base/reader-controller.ts';
import {ofDocument} from '../../of-document.ts';
import type {ListView} from './view.ts';

interface SelectionBarHost extends LitElement {
  readonly selectable: boolean;
  readonly comparable: boolean;
  readonly requestUrl: string;
  readonly compareUrl: string;
}

export interface Selection {
  readonly bar: TemplateResult | typeof nothing;
  /** The boxes of each service, from which a button leads to the bar. */
  readonly selectionBoxes: SelectionBoxes;
}

export function selection(
  host: SelectionBarHost,
  reader: ReaderController,
  {printing, onlyLots, result}: Pick<ListView, 'printing' | 'onlyLots' | 'result'>,
  context: ViewContext,
): Selection {
  const {msg} = context;
  const lists = selectionLists(host);
  const selectionBoxes = reader.selectionBoxes(lists, msg, onlyLots, result.services);
  const entries = printing ? [] : lists.flatMap((list) => entry(list, host, reader.state, context) ?? []);
  if (entries.length === 0) return {bar: nothing, selectionBoxes};
  const goToBar = () => host.renderRoot.querySelector<HTMLElement>('.bar')?.focus();
  return {
    bar: html`<div class="bar" part="bar" tabindex="-1">${entries}</div>`,
    selectionBoxes: {...selectionBoxes, then: skipButton(msg('bar.skip'), goToBar)},
  };
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
