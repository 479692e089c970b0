// Which URLs of a catalogue may become links. `URL` turns five disguises of `javascript:` into the real
// thing, so a URL is parsed first and then allowed by scheme.

const schemes = new Set(['https:', 'http:', 'mailto:', 'tel:']);

// Parsing is most of the cost of a large catalogue, and nearly every URL is one that it would not change.
// Hosts that may turn out to be none, such as 1.2.3.256 and xn--a.org, are left to `URL`.
const plainUrl = /^https?:\/\/(?!.*xn--)([a-z0-9-]+\.)+[a-z]+\/[\w\-./?=&%#~+,;:]*$/;

/**
 * The absolute URL, or undefined if it cannot be one, has another scheme or carries credentials. One with a backslash
 * is none: it is the name of a file on somebody's computer, and `URL` would make a host of it.
 */
export function safeHref(text: string, base: string | undefined): string | undefined {
  if (plainUrl.test(text)) return text;
  if (text.includes('\\')) return undefined;
  const url = parseUrl(text, base);
  return url && schemes.has(url.protocol) && !url.username && !url.password ? url.href : undefined;
}

const emailAddress = /^[^\s@/\\:?#]+@[^\s@/\\:?#]+$/;
const bareHost = /^(?:[\p{L}\p{N}-]+\.)+(\p{L}{2,})(?::\d+)?(?=[/?#]|$)/u;
// Endings by which a name is that of a file beside the catalogue, and not of a host.
const fileEndings =
  /^(?:html?|php|aspx?|jsp|cfm|pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|md|csv|json|xml|zip|png|jpe?g|gif|svg|webp|mp[34])$/i;

/**
 * The address with the scheme that it lacks: people write `www.example.org`, `example.org/a` and `help@example.org`. A
 * slip of the pen in `https://` is mended. One that needs none, a file beside the catalogue included, is as it was.
 */
export function withScheme(text: string): string {
  if (text.startsWith('https://') || text.startsWith('http://')) return text;
  const slipped = /^(https?)(?::\/?|\/\/)(?!\/)/i; // of which `URL` makes a file beside the catalogue
  if (slipped.test(text)) return text.replace(slipped, '$1://');
  if (emailAddress.test(text)) return `mailto:${text}`;
  const ending = bareHost.exec(text)?.[1];
  if (ending === undefined) return text;
  return /^www\./i.test(text) || !fileEndings.test(ending) ? `https://${text}` : text;
}

/** Whether it only has a meaning together with the address of the file it stands in. */
export function isRelative(text: string): boolean {
  const isPath = !text.includes('\\') && parseUrl(text, undefined) === undefined;
  return isPath && parseUrl(text, 'https://example.org/') !== undefined;
}

function parseUrl(text: string, base: string | undefined): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
