// Web addresses, e-mail addresses and telephone numbers as they stand in cells.

import {withScheme} from '../../../catalogue/href.ts';

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

/** What a cell for an address holds. */
export interface AddressesRead {
  /** The first is the one that counts. */
  readonly addresses: readonly string[];
  /** The words that are none. */
  readonly words: string;
}

export function addressesIn(text: string): AddressesRead {
  const linked = [...text.matchAll(/\[([^\][]+)\]\(([^\s()]+)\)/g)];
  const rest = linked.reduce((left, [whole]) => left.replace(whole, ' '), text);
  const parts = rest
    .split(/[\s;]+|,\s+/)
    .map((part) => part.replace(/^[<("]+|[>)",.]+$/g, ''))
    .filter((part) => part !== '');
  const written = parts.filter(isAddress);
  return {
    addresses: [...linked.map(([, , address]) => address!), ...written],
    words: parts.filter((part) => !isAddress(part)).join(' '),
  };
}

function isAddress(part: string): boolean {
  return /^(https?|ftp|mailto|tel|file|javascript):/i.test(part) || withScheme(part) !== part;
}

export interface ContactRead {
  readonly email?: string;
  readonly telephone?: string;
  readonly url?: string;
}

const emailPattern = /[^\s<>()[\],;:"@]+@[^\s<>()[\],;:"@]+\.[^\s<>()[\],;:"@.]+/;
const telephonePattern = /^[+(]?[\d\s()/.,+-]{7,}(\s*(ext|x|extension)\.?\s*\d+)?$/i;

const numberInWords = /(?<![\d-])(?:\+|\(?0)[\d\s()-]{8,}\d/;

/** Whom a cell names besides the first, or with which words. */
export function besideContact(text: string, read: ContactRead): string {
  const parts = Object.values(read) as string[];
  const left = parts.reduce((rest, part) => rest.replace(part, ' '), text);
  return left
    .replace(/\b(e-?mail|tel(ephone)?|phone|mailto|contact|or|and)\b[.:]?/gi, ' ')
    .replace(/[<>()[\],;:/|–-]+(?=\s|$)|(?<=\s|^)[<>()[\],;:/|–-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whom a cell names, by what it holds: an e-mail address, a telephone number or a page. */
export function contactIn(text: string): ContactRead | undefined {
  const email = emailPattern.exec(text)?.[0];
  if (email !== undefined) {
    const rest = text
      .replace(email, '')
      .replace(/mailto:|[<>]/g, '')
      .trim();
    const number = numberInWords.exec(rest)?.[0];
    return {email, ...(number !== undefined && {telephone: number.trim()})};
  }
  if (telephonePattern.test(text.trim())) return {telephone: text.trim()};
  const number = numberInWords.exec(text)?.[0];
  if (number !== undefined) return {telephone: number.trim()};
  return /^(https?:\/\/|www\.)\S+$/i.test(text.trim()) ? {url: text.trim()} : undefined;
}
