// The text in the bytes of a file that no program labelled: UTF-8 or UTF-16 with or without a mark, else Windows-1252.

import {isUtf8} from 'node:buffer';

export interface Utf8Text {
  /** Those of the file itself where it is UTF-8, for it may be long. */
  readonly utf8: Uint8Array;
  /** As people call it, where it is not UTF-8. */
  readonly encoding: string | undefined;
}

export function utf8Of(bytes: Uint8Array): Utf8Text {
  const utf16 = utf16In(bytes);
  if (utf16 !== undefined) return {utf8: Buffer.from(decodeAs(bytes, utf16)), encoding: 'UTF-16'};
  if (isUtf8(bytes)) return {utf8: bytes, encoding: undefined};
  return {utf8: Buffer.from(windows1252Of(bytes)), encoding: 'Windows-1252'};
}

// What stands at 0x80 to 0x9f. Node 20 has Latin-1 there, and so a dash as a character that nobody sees.
const beyondLatin1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Any part of a text: each byte is a letter. */
export function windows1252Of(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (letter) => beyondLatin1[letter.charCodeAt(0) - 0x80]!);
}

function decodeAs(bytes: Uint8Array, encoding: string, fatal = false): string {
  return new TextDecoder(encoding, {fatal}).decode(bytes);
}

/** By its mark, or because every other byte of the beginning is zero. */
function utf16In(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const beginning = bytes.subarray(0, 200);
  const zeros = [0, 0];
  beginning.forEach((byte, n) => {
    if (byte === 0) zeros[n % 2]!++;
  });
  const many = beginning.length / 5;
  if (zeros[1]! > many && zeros[0] === 0) return 'utf-16le';
  return zeros[0]! > many && zeros[1] === 0 ? 'utf-16be' : undefined;
}

// What UTF-8 looks like to a program that takes it for Windows-1252, as in "CafÃ©" and "Â£10".
const mistaken =
  /[\u00c2\u00c3\u00e2][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;

/** The text as it was before another program decoded it wrongly; undefined if none did. */
export function repairedText(text: string): string | undefined {
  if (!mistaken.test(text)) return undefined;
  const bytes = new Uint8Array(text.length);
  for (let n = 0; n < text.length; n++) {
    const byte = windows1252.get(text[n]!);
    if (byte === undefined) return undefined;
    bytes[n] = byte;
  }
  try {
    return decodeAs(bytes, 'utf-8', true);
  } catch {
    return undefined;
  }
}

const everyByte = Uint8Array.from({length: 256}, (_, byte) => byte);
const windows1252 = new Map(
  windows1252Of(everyByte)
    .split('')
    .map((letter, byte) => [letter, byte] as const),
);
