// The status of a service as a word in a tag. What is as it should be has no colour; the colour only repeats the word.

import {html, type TemplateResult} from 'lit';
import {describeDay} from '../catalogue/day.ts';
import {knownStatuses, type ListingStatus} from '../catalogue/listing-status.ts';
import {isStated} from '../catalogue/stated.ts';
import type {ViewContext} from './view-context.ts';
import type {Msg} from './messages.ts';
import type {StringKey} from './strings.ts';

/** Empty where the catalogue states a status for nobody. */
export function statusTag(listingStatus: ListingStatus, context: ViewContext): TemplateResult {
  const {status, unclear} = listingStatus;
  const colour = statusColours.get(status) ?? 'white';
  const word = describeStatus(listingStatus, context);
  if (word === '') return html``;
  const tag = html`<strong class="tag tag-${colour}" part="status"><bdi>${word}</bdi></strong>`;
  return unclear ? html`${tag} <span class="secondary">${context.msg('status.unclear')}</span>` : tag;
}

/** The status in words, with the day on which it ended or starts; empty where the catalogue states one for nobody. */
export function describeStatus({status, day}: ListingStatus, {msg, catalogue}: ViewContext): string {
  if (status === 'not-stated' && !isStated(catalogue, 'status')) return '';
  if (day === undefined) return statusName(status, msg);
  const key = status === 'ended' ? 'status.ended.on' : 'status.not-started.on';
  return msg(key, {day: describeDay(day, catalogue.language)});
}

/** The word for a status; a status that the publisher made up stands as it is. */
export function statusName(status: string, msg: Msg): string {
  return ours.has(status) ? msg(`status.${status}` as StringKey) : status;
}

const ours: ReadonlySet<string> = new Set([...knownStatuses, 'ended', 'not-started', 'not-stated', 'supplier-only']);

const statusColours: ReadonlyMap<string, string> = new Map([
  ['in-assurance', 'yellow'],
  ['planned', 'blue'],
  ['not-started', 'blue'],
  ['withdrawn', 'red'],
  ['ended', 'grey'],
  ['supplier-only', 'grey'],
]);
