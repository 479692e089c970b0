// What lists and cards tell the page about a service.

import type {Service} from '../../catalogue/model.ts';
import {NativeEvent} from '../../native-event.ts';

/** A service was opened by the reader. Leaves shadow roots; cancel it to stay where you are. */
export class ServiceEvent extends NativeEvent {
  static readonly eventName = 'gpsoc-service';
  readonly id: string;
  readonly name: string;

  constructor({id, name}: Pick<Service, 'id' | 'name'>) {
    super(ServiceEvent.eventName, {bubbles: true, composed: true, cancelable: true});
    this.id = id;
    this.name = name;
  }
}

declare global {
  interface HTMLElementEventMap {
    'gpsoc-service': ServiceEvent;
  }
}
