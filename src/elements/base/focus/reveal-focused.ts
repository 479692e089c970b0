/** Scrolls to what the keyboard has reached where something sticky covers it: Firefox scrolls only to what is wholly out of sight. */
export function revealFocused({target, currentTarget}: FocusEvent): void {
  const element = target as Element;
  // A press of the mouse gives focus too, and must not move what it presses.
  if (element !== currentTarget && element.matches(':focus-visible'))
    element.scrollIntoView({block: 'nearest', inline: 'nearest'});
}
