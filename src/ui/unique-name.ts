// Landmarks of the same kind need different names, and a page may hold two lists with the same heading.

const namesInUse = new Map<Element, {readonly wanted: string; readonly unique: string}>();

/** Returns the name, with a number behind it if another element on the page has that name. */
export function uniqueName(element: Element, wanted: string): string {
  const own = namesInUse.get(element);
  if (own?.wanted === wanted) return own.unique;
  namesInUse.delete(element);
  if (!element.isConnected) return wanted; // whoever is not on the page would never give it back
  const taken = new Set([...namesInUse.values()].map(({unique}) => unique));
  let unique = wanted;
  for (let n = 2; taken.has(unique); n++) unique = `${wanted} (${n})`;
  namesInUse.set(element, {wanted, unique});
  return unique;
}

/** Gives back the name of an element that leaves the page. */
export function releaseName(element: Element): void {
  namesInUse.delete(element);
}
