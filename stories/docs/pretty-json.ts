const width = 88;

/** JSON on as few lines as can be read: whatever fits on one line stands on one. */
export function prettyJson(value: unknown, indent = ''): string {
  const short = inOneLine(value);
  if (indent.length + short.length <= width || typeof value !== 'object' || value === null) return short;
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const parts = Array.isArray(value)
    ? value.map((item) => deeper + prettyJson(item, deeper))
    : Object.entries(value).map(([key, item]) => `${deeper}${JSON.stringify(key)}: ${prettyJson(item, deeper)}`);
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}

/** JSON with a space after each comma and colon, as people write it. */
export function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${inOneLine(item)}`)
    .join(', ')}}`;
}
