// What every element tells the page about its data.

import type {FailureKind} from '../../catalogue/catalogue-error.ts';
import type {Problem} from '../../catalogue/problem.ts';
import {NativeEvent} from '../../native-event.ts';

const leaving = {bubbles: true, composed: true} as const;

/** A load has finished and there is a catalogue to show. */
export class LoadEvent extends NativeEvent {
  static readonly eventName = 'gpsoc-load';
  /** The catalogue's absolute URL; empty for one set as a property. */
  readonly url: string;
  /** What the catalogue calls itself. */
  readonly title: string;
  /** The language that it is written in, as a tag such as `en`. */
  readonly language: string;
  /** The day on which the publisher last changed it, if it says so. */
  readonly updated: string | undefined;
  /** How many services there are. */
  readonly services: number;
  /** What could not be read. */
  readonly problems: readonly Problem[];
  /** Whether it is a saved copy, because a fresh one could not load. */
  readonly stale: boolean;

  constructor(fields: Pick<LoadEvent, 'url' | 'title' | 'language' | 'updated' | 'services' | 'problems' | 'stale'>) {
    super(LoadEvent.eventName, leaving);
    this.url = fields.url;
    this.title = fields.title;
    this.language = fields.language;
    this.updated = fields.updated;
    this.services = fields.services;
    this.problems = fields.problems;
    this.stale = fields.stale;
  }
}

/** A load has failed, and a saved copy may be on show all the same; or something could not be shown. */
export class LoadErrorEvent extends NativeEvent {
  static readonly eventName = 'gpsoc-error';
  /** What went wrong; `not-shown`: the catalogue is there, and rendering it failed. */
  readonly kind: FailureKind | 'not-shown';
  /** The absolute URL asked for, if there was one. */
  readonly url: string | undefined;
  /** The id of the one service that could not be shown; undefined when it is about the whole element. */
  readonly service: string | undefined;

  constructor({kind, url, service}: Pick<LoadErrorEvent, 'kind' | 'url'> & {readonly service?: string}) {
    super(LoadErrorEvent.eventName, leaving);
    this.kind = kind;
    this.url = url;
    this.service = service;
  }
}

declare global {
  interface HTMLElementEventMap {
    'gpsoc-load': LoadEvent;
    'gpsoc-error': LoadErrorEvent;
  }
}
