// Which URLs of a catalogue may become links. `URL` turns five disguises of `javascript:` into the real
// thing, so a URL is parsed first and then allowed by scheme.

const schemes = new Set(['https:', 'http:', 'mailto:', 'tel:']);

// Parsing is most of the cost of a large catalogue, and nearly every URL is one that it would not change.
// Hosts that may turn out to be none, such as 1.2.3.256 and xn--a.org, are left to `URL`.
const plainUrl = /^https?:\/\/(?!.*xn--)([a-z0-9-]+\.)+[a-z]+\/[\w\-./?=&%#~+,;:]*$/;

/** The absolute URL, or undefined if it cannot be one, has another scheme or carries credentials. */
export function safeHref(text: string, base: string | undefined): string | undefined {
  if (plainUrl.test(text)) return text;
  const url = parseUrl(text, base);
  return url && schemes.has(url.protocol) && !url.username && !url.password ? url.href : undefined;
}

/** Whether it only has a meaning together with the address of the file it stands in. */
export function isRelative(text: string): boolean {
  return parseUrl(text, undefined) === undefined && parseUrl(text, 'https://example.org/') !== undefined;
}

function parseUrl(text: string, base: string | undefined): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
