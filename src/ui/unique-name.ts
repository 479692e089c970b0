// src/ui/unique-name.ts
// Landmarks of the same kind need different names, and a page may hold two lists with the same heading.

const names = new Map<Element, string>();

/** The name, with a number behind it if another element on the page bears it. */
export function uniqueName(element: Element, name: string): string {
  const own = names.get(element);
  if (own !== undefined && (own === name || own.startsWith(`${name} (`))) return own;
  names.delete(element);
  const taken = new Set(names.values());
  let unique = name;
  for (let n = 2; taken.has(unique); n++) unique = `${name} (${n})`;
  names.set(element, unique);
  return unique;
}

/** For an element that leaves the page. */
export function releaseName(element: Element): void {
  names.delete(element);
}
