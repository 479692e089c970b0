// Order, print, export and link: what the reader may do with the whole result.

import {html, nothing, type TemplateResult} from 'lit';
import {sorts, type Sort} from '../../query/query.ts';
import {secondaryButton} from '../../ui/button.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import type {CsvDownloadController} from '../base/csv-download-controller.ts';
import type {PrintController} from '../base/print/print-controller.ts';
import {withSort, type ListQuery} from './list-query.ts';
import type {LinkSharing, Sharing} from './sharing.ts';
import type {SetQuery, ListView} from './view.ts';

export interface ToolActions {
  readonly csv: CsvDownloadController;
  readonly print: PrintController;
  readonly link: LinkSharing;
}

/** @param isFoldedAway - Whether a button opens them where there is little room. */
export function tools(
  {controls, result, listQuery}: Pick<ListView, 'controls' | 'result' | 'listQuery'>,
  {csv, print, link}: ToolActions,
  context: ViewContext,
  isFoldedAway: boolean,
  setQuery: SetQuery,
): TemplateResult | typeof nothing {
  if (result.total === 0) return nothing;
  const all = [
    controls.has('export')
      ? html`${secondaryButton(context.msg('print'), () => print.printPage(context.msg))}${csv.button(context.msg)}`
      : undefined,
    controls.has('share') && link.state !== undefined ? shareButton(link.state, link, context) : undefined,
    controls.has('sort') && result.total > 1 ? sortBox(listQuery, context, setQuery) : undefined,
  ].filter((tool) => tool !== undefined);
  const classes = isFoldedAway ? 'tools folded-away' : 'tools';
  return all.length === 0
    ? nothing
    : html`<div id="tools" class=${classes} part="tools">${all}</div>
        ${csv.note(context.msg)} ${print.note(context.msg)}`;
}

function shareButton(sharing: Sharing, link: LinkSharing, {msg}: ViewContext): TemplateResult {
  if (typeof sharing === 'string')
    return secondaryButton(msg(sharing === 'copied' ? 'share.copied' : 'share.copy'), () => void link.share(msg));
  return html`
    <label class="by-hand">
      ${msg('share.by-hand')}
      <input
        type="text"
        class="input"
        readonly
        .value=${sharing.byHand}
        @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
      />
    </label>
  `;
}

function sortBox({search, sort}: ListQuery, {msg}: ViewContext, setQuery: SetQuery): TemplateResult {
  const isSearching = search.trim() !== '';
  const chosen = sort ?? (isSearching ? 'relevance' : 'file');
  const offered = sorts.filter((each) => each !== 'relevance' || isSearching);
  const choose = ({target}: Event) => {
    const by = (target as HTMLSelectElement).value as Sort;
    setQuery((listQuery) => withSort(listQuery, by));
  };
  return html`
    <div class="sort" part="sort">
      <label for="sort">${msg('sort.label')}</label>
      <select id="sort" class="input" @change=${choose}>
        ${offered.map((each) => html`<option value=${each} .selected=${each === chosen}>${msg(`sort.${each}`)}</option>`)}
      </select>
    </div>
  `;
}
