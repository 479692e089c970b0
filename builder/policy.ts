// Whether a Content Security Policy lets a page load something, as far as an address alone can tell.

export type Directive = 'script-src' | 'connect-src' | 'frame-src';

export interface Asked {
  readonly directive: Directive;
  readonly url: string;
  /** The page that has the policy. */
  readonly page: string;
}

/** @param policies - What the header says; several are divided by commas, and each of them must allow it. */
export function isForbidden(policies: string, asked: Asked): boolean {
  return policies.split(',').some((policy) => forbids(policy, asked));
}

function forbids(policy: string, {directive, url, page}: Asked): boolean {
  const sources = sourcesFor(policy, directive);
  // A nonce or a hash may allow what no address does.
  if (!sources || sources.some((source) => /^'(nonce-|sha\d+-|strict-dynamic)/.test(source))) return false;
  return !sources.some((source) => allows(source, new URL(url), new URL(page)));
}

function sourcesFor(policy: string, directive: Directive): readonly string[] | undefined {
  const written = new Map<string, readonly string[]>();
  for (const part of policy.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/);
    if (name && !written.has(name.toLowerCase())) written.set(name.toLowerCase(), sources);
  }
  const names = [`${directive}-elem`, directive, ...(directive === 'frame-src' ? ['child-src'] : []), 'default-src'];
  return names.map((name) => written.get(name)).find((sources) => sources !== undefined);
}

function allows(source: string, url: URL, page: URL): boolean {
  if (source === '*') return true;
  if (source === "'self'") return url.origin === page.origin;
  if (/^[a-z]+:$/i.test(source)) return url.protocol === source.toLowerCase();
  const [, scheme, wild, host, port, path] =
    /^(?:([a-z]+:)\/\/)?(\*\.)?([^/:]+)(?::(\d+|\*))?(\/.*)?$/i.exec(source.toLowerCase()) ?? [];
  if (host === undefined || (scheme !== undefined && scheme !== url.protocol)) return false;
  if (wild ? !url.hostname.endsWith(`.${host}`) : url.hostname !== host) return false;
  if (port !== '*' && (port ?? '') !== url.port) return false;
  return (
    path === undefined || path === '/' || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path)
  );
}
