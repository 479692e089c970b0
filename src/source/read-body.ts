// The bytes of an answer, as far as we are willing to take them.

import {CatalogueError} from '../catalogue/catalogue-error.ts';

/** Of one file, after decompression: a small file can unpack to more than a browser holds. */
export const limitBytes = 128 * 1024 * 1024;

/** A large file is a Blob, because a browser holds those outside the page's memory. */
export type Bytes = Uint8Array<ArrayBuffer> | Blob;

/** At most so much of a file is held in the page's memory. */
export const heldBytes = 1024 * 1024;

/** Takes a piece of an answer; the next one is not read before what it returns has resolved. */
export type TakePiece = (piece: Uint8Array<ArrayBuffer>) => Promise<void> | undefined;

/**
 * Reads an answer to its end.
 *
 * @param take - Given each piece as it comes.
 * @throws {CatalogueError} `too-large`; whoever made the request then stops it.
 */
export async function readBody(response: Response, url: string, take?: TakePiece): Promise<Bytes> {
  const kept: Blob[] = [];
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let held = 0;
  let size = 0;
  for await (const piece of piecesOf(response)) {
    size += piece.length;
    if (size > limitBytes) throw new CatalogueError('too-large', 'expected at most 128 MB, found more', {url});
    await take?.(piece);
    pieces.push(piece);
    held += piece.length;
    if (held <= heldBytes) continue;
    kept.push(new Blob(pieces));
    pieces = [];
    held = 0;
  }
  return kept.length === 0 ? joined(pieces, size) : new Blob([...kept, ...pieces]);
}

async function* piecesOf(response: Response): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  // No stream in an answer without a body, nor in one that a page's replacement of fetch made up.
  if (!response.body) return yield new Uint8Array(await response.arrayBuffer());
  const reader = response.body.getReader();
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return;
    yield value;
  }
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** The bytes in one piece. */
export async function bytesOf(bytes: Bytes): Promise<Uint8Array<ArrayBuffer>> {
  return bytes instanceof Blob ? new Uint8Array(await bytes.arrayBuffer()) : bytes;
}
