/**
 * Returns a property of a document, or a method bound to it. `<form name="body">` or `<img name="baseURI">` on a page hides
 * what `document` has under that name. MooTools puts another `Document` in place of the browser's.
 *
 * @param from - The page's document when absent.
 */
export function ofDocument<Key extends keyof Document>(key: Key, from: Document = document): Document[Key] {
  const value: unknown = Reflect.get(Object.getPrototypeOf(from) as object, key, from);
  return (typeof value === 'function' ? (value.bind(from) as unknown) : value) as Document[Key];
}
