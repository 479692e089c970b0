// Looks for attributes that an element does not have. What knows slips of the pen is loaded where there may be one.

/** Matches attributes on so many tags that they are worth no request. */
const usual = /^(?:class|hidden|id|slot|style|aria-.*|data-.*)$/;

/** @param names - The attributes that the element has. */
export async function warnOfUnknownAttributes(element: Element, names: readonly string[]): Promise<void> {
  if (element.getAttributeNames().every((name) => names.includes(name) || usual.test(name))) return;
  try {
    const {warnOfSlips} = await import('./attribute-slips.ts');
    warnOfSlips(element, names);
  } catch {
    // Nobody is told, and nothing else depends on it.
  }
}
