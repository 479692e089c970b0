/**
 * Returns a property of a document, or a method bound to it. `<form name="body">` or `<img name="baseURI">` on a page hides
 * what `document` has under that name. MooTools puts another `Document` in place of the browser's.
 *
 * @param from - The page's document when absent.
 */
export function ofDocument<Key extends keyof Document>(key: Key, from: Document = document): Document[Key] {
  return pastNames(from, key);
}

/** Returns a property of a node, or a method bound to it. A field of that name would hide it if the node is a form. */
export function pastNames<Of extends Node, Key extends keyof Of>(node: Of, key: Key): Of[Key] {
  const value: unknown = Reflect.get(Object.getPrototypeOf(node) as object, key, node);
  return (typeof value === 'function' ? (value.bind(node) as unknown) : value) as Of[Key];
}
