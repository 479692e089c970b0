// The request as a link that opens the reader's mail program.

import {csvFileName} from '../../ui/csv-about.ts';
import {briefList, type Brief} from './letter.ts';

// Windows hands a mail program no more than 2,083 characters of a link; some programs take 2,000.
const longest = 2000;

export interface Mail {
  readonly href: string;
  /** Whether the whole text was too long for a link. */
  readonly isShortened: boolean;
}

/** @param text - The whole request; where that is too long, the mail names the services and the file to be attached. */
export function requestMail(to: string, text: string, brief: Brief): Mail {
  const {msg, catalogue} = brief.context;
  const attached = msg('request.mail.attached', {file: csvFileName(brief.context)});
  const subject = `${msg('request.heading')}: ${catalogue.title}`;
  return mailLink(to, subject, text, `${attached}\n\n${briefList(brief)}`, attached);
}

/** @param bodies - The whole text, then shorter ones that may take its place, the longest first. */
export function mailLink(to: string, subject: string, ...bodies: readonly [string, ...string[]]): Mail {
  const links = bodies.map((body) => link(to, subject, body));
  const href = links.find(({length}) => length <= longest) ?? address(to);
  return {href, isShortened: href !== links[0]};
}

function link(to: string, subject: string, body: string): string {
  const lines = body.replace(/\r\n?|\n/g, '\r\n'); // RFC 6068
  return `${address(to)}?subject=${encode(subject)}&body=${encode(lines)}`;
}

function address(to: string): string {
  return `mailto:${encode(to).replaceAll('%40', '@')}`;
}

/** Encodes text for a link, without half a letter (a lone surrogate), which no link can hold. */
function encode(text: string): string {
  return encodeURIComponent(
    text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD'),
  );
}
