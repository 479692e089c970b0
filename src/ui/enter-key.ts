// What Enter does in a field. It never sends a form of the page.

import {NativeEvent} from '../native-event.ts';

/** Returns a listener to the keys of a field for which Enter does something of its own. */
export function onEnter(act: (event: KeyboardEvent) => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    act(event);
  };
}

/** Takes what was typed, as when the field is left, in all other fields of a block. */
export function takeOnEnter(event: KeyboardEvent): void {
  const field = event.target as HTMLElement;
  if (event.key !== 'Enter' || event.defaultPrevented || !field.matches('input.input')) return;
  event.preventDefault();
  const change = new NativeEvent('change');
  field.dispatchEvent(change);
}
