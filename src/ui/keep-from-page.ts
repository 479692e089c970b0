/** Keeps typed letters from single-key shortcuts of the page. Listens to `keydown` and `keypress`. */
export function keepFromPage(event: KeyboardEvent): void {
  if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) event.stopPropagation();
}
