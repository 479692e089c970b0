// Web addresses, e-mail addresses and telephone numbers as they stand in cells.

const tracking = /^(utm_\w+|fbclid|gclid|mc_[ce]id|msclkid)$/;

/** Without what tells a site which newsletter somebody came from. */
export function withoutTracking(address: string): string {
  const [page, query] = [address.split('?')[0]!, /\?([^#]*)/.exec(address)?.[1]];
  if (query === undefined) return address;
  const kept = query.split('&').filter((part) => !tracking.test(part.split('=')[0]!));
  if (kept.length === query.split('&').length) return address;
  const fragment = /#.*$/.exec(address)?.[0] ?? '';
  return page + (kept.length > 0 ? `?${kept.join('&')}` : '') + fragment;
}

/** The addresses in a cell, the first of which is the one that counts. */
export function addressesIn(text: string): string[] {
  return text
    .split(/[\s;]+|,\s+/)
    .map((part) => part.replace(/^[<("]+|[>)",.]+$/g, ''))
    .filter((part) => part !== '');
}

export interface ContactRead {
  readonly email?: string;
  readonly telephone?: string;
  readonly url?: string;
}

const emailPattern = /[^\s<>()[\],;:"@]+@[^\s<>()[\],;:"@]+\.[^\s<>()[\],;:"@.]+/;
const telephonePattern = /^[+(]?[\d\s()/.,+-]{7,}(\s*(ext|x|extension)\.?\s*\d+)?$/i;

/** Whom a cell names, by what it holds: an e-mail address, a telephone number or a page. */
export function contactIn(text: string): ContactRead | undefined {
  const email = emailPattern.exec(text)?.[0];
  if (email !== undefined) {
    const rest = text
      .replace(email, '')
      .replace(/mailto:|[<>]/g, '')
      .trim();
    const number = /[+(]?0[\d\s()-]{8,}\d/.exec(rest)?.[0];
    return {email, ...(number !== undefined && {telephone: number.trim()})};
  }
  if (telephonePattern.test(text.trim())) return {telephone: text.trim()};
  return /^(https?:\/\/|www\.)\S+$/i.test(text.trim()) ? {url: text.trim()} : undefined;
}
