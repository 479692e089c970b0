// JSON from the bytes of an answer. What is not JSON is told apart: a sign-in page, another page, or nothing.

import {CatalogueError} from '../catalogue/catalogue-error.ts';
import type {FileResponse} from './fetch-once.ts';
import {bytesOf} from './read-body.ts';

/** @throws {CatalogueError} `refused` for what looks like a sign-in page, else `not-json`. */
export async function readJson(answer: FileResponse): Promise<unknown> {
  const text = new TextDecoder().decode(await bytesOf(answer.bytes)); // which drops a byte order mark
  try {
    return await parseJson(text);
  } catch (cause) {
    throw notJson(answer, text, cause);
  }
}

/** Old scripts take `JSON` away from a page, or put one of their own there; the browser's own reader does not need it. */
function parseJson(text: string): unknown {
  return (globalThis.JSON as Partial<JSON> | undefined)?.parse?.(text) ?? new Response(text).json();
}

function notJson(answer: FileResponse, text: string, cause: unknown): CatalogueError {
  const {url, status, contentType, redirected} = answer;
  const html = contentType.includes('html') || /^\s*</.test(text);
  const signIn = html && (redirected || passwordField.test(text));
  const guess = signIn ? ', which looks like a sign-in page' : '';
  const where = redirected ? `, after a redirect to ${answer.from}` : '';
  const found = `${html ? 'a page of HTML' : describeText(text)}${guess} (status ${status}, content type ${contentType || 'not given'}${where})`;
  return new CatalogueError(signIn ? 'refused' : 'not-json', `expected JSON, found ${found}`, {url, cause});
}

function describeText(text: string): string {
  if (text.trim() === '') return 'an empty answer';
  if (text.includes('\0')) return 'text in UTF-16: save it as UTF-8';
  return /^\s*[[{]/.test(text) ? 'JSON that breaks off or has a mistake in it' : 'other text';
}

const passwordField = /<input\b[^<>]*\btype\s*=\s*["']?password\b/i;
