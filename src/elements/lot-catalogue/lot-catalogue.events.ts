// What the list says to the page.

import type {ListQuery} from './list-query.ts';
import {NativeEvent} from '../../native-event.ts';

/** The reader has changed what is asked: typed, ticked, sorted or turned the page. */
export class QueryEvent extends NativeEvent {
  static readonly eventName = 'gpsoc-query';
  readonly query: ListQuery;
  /** How many services match. */
  readonly total: number;

  constructor(query: ListQuery, total: number) {
    super(QueryEvent.eventName, {bubbles: true, composed: true});
    this.query = query;
    this.total = total;
  }
}

declare global {
  interface HTMLElementEventMap {
    'gpsoc-query': QueryEvent;
  }
}
