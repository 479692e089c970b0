import {NativeEvent} from '../native-event.ts';

/** Takes what was typed at the Enter key, as when the field is left; the key never sends a form of the page. */
export function takeOnEnter(event: KeyboardEvent): void {
  const field = event.target as HTMLElement;
  if (event.key !== 'Enter' || event.defaultPrevented || !field.matches('input.input')) return;
  event.preventDefault();
  const change = new NativeEvent('change');
  field.dispatchEvent(change);
}
