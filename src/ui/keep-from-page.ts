/** For `keydown` and `keypress`: pages have single-key shortcuts of their own; what is typed here is ours. */
export function keepFromPage(event: KeyboardEvent): void {
  if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) event.stopPropagation();
}
