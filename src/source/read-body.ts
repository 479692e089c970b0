// The bytes of an answer, as far as we are willing to take them.

import {CatalogueError} from '../catalogue/catalogue-error.ts';

/** Of one file, after decompression: a small file can unpack to more than a browser holds. */
export const limitBytes = 32 * 1024 * 1024;

/** @throws {CatalogueError} `too-large`; whoever made the request then stops it. */
export async function readBody(response: Response, url: string): Promise<Uint8Array<ArrayBuffer>> {
  // No stream in an answer without a body, nor in one that a page's replacement of fetch made up.
  if (!response.body) return checked(new Uint8Array(await response.arrayBuffer()), url);
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return joined(chunks, size);
    size += value.length;
    if (size > limitBytes) throw tooLarge(url);
    chunks.push(value);
  }
}

function checked(bytes: Uint8Array<ArrayBuffer>, url: string): Uint8Array<ArrayBuffer> {
  if (bytes.length > limitBytes) throw tooLarge(url);
  return bytes;
}

function tooLarge(url: string): CatalogueError {
  return new CatalogueError('too-large', 'expected at most 32 MB, found more', {url});
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
