/**
 * Returns a text that two values share if their content is the same. What `JSON.stringify` makes of them depends on the page:
 * with a `toJSON` on prototypes, all may be alike.
 */
export function valueKey(value: unknown): string {
  const text =
    value === Object(value)
      ? Object.entries(value as object)
          .map(([key, inner]) => valueKey(key) + valueKey(inner))
          .join('')
      : String(value);
  return `${typeof value} ${text.length} ${text}`;
}
