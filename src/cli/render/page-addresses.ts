// Addresses as a page has them, for a page that lies on a disk: which file an address leads to, and how the page names it.

import {join, posix, relative, resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

/** A site that does not exist, for addresses need one. */
const site = 'https://page.invalid';

export class PageAddresses {
  readonly #root: string | undefined;
  /** What the page's addresses are relative to. */
  readonly base: string;

  /**
   * @param file - The page.
   * @param root - The folder that is `/` on the site, if that is known.
   * @param base - `href` of the page's `<base>`.
   */
  constructor(file: string, root: string | undefined, base: string | undefined) {
    this.#root = root === undefined ? undefined : resolve(root);
    const path = this.#root === undefined ? resolve(file) : join('/', relative(this.#root, resolve(file)));
    this.base = new URL(base ?? '', site + pathToFileURL(path).pathname).href;
  }

  /** The absolute address of what the page calls by this; undefined if it is none. */
  absolute(address: string): string | undefined {
    return URL.canParse(address, this.base) ? new URL(address, this.base).href : undefined;
  }

  /** The file that an absolute address leads to; undefined if it is on another site. */
  fileAt(address: string): string | undefined {
    const {origin, pathname} = new URL(address);
    if (origin !== site) return undefined;
    const path = fileURLToPath(`file://${pathname}`);
    return this.#root === undefined ? path : join(this.#root, path);
  }

  /** Whether the page names it from the site's root, which is not known. */
  needsRoot(address: string): boolean {
    return this.#root === undefined && /^\/(?!\/)/.test(address.trim());
  }

  /** An address as the page writes it: relative to the page, if it is on the same site. */
  readonly fromPage = (address: string): string => {
    if (!address.startsWith(`${site}/`) || !this.base.startsWith(`${site}/`)) return address;
    const {pathname, search, hash} = new URL(address);
    const from = posix.dirname(new URL(this.base).pathname);
    return (posix.relative(from, pathname) || './') + search + hash;
  };
}
