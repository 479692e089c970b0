// src/elements/order-request/mail.ts
// The request as a link that opens the reader's mail program.

// Windows hands a mail program no more than 2,083 characters of a link; some programs take 2,000.
const longest = 2000;

export interface Mail {
  readonly href: string;
  /** The text was too long for a link: it says instead that the request is attached. */
  readonly isShortened: boolean;
}

export function mailLink(to: string, subject: string, text: string, attached: string): Mail {
  const whole = link(to, subject, text);
  if (whole.length <= longest) return {href: whole, isShortened: false};
  const short = link(to, subject, attached);
  return {href: short.length <= longest ? short : address(to), isShortened: true};
}

function link(to: string, subject: string, body: string): string {
  const lines = body.replace(/\r\n?|\n/g, '\r\n'); // RFC 6068
  return `${address(to)}?subject=${encode(subject)}&body=${encode(lines)}`;
}

function address(to: string): string {
  return `mailto:${encode(to).replaceAll('%40', '@')}`;
}

/** Half a letter (a lone surrogate) cannot be written into a link. */
function encode(text: string): string {
  return encodeURIComponent(
    text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD'),
  );
}
