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
  return whole.length <= longest
    ? {href: whole, isShortened: false}
    : {href: link(to, subject, attached), isShortened: true};
}

function link(to: string, subject: string, body: string): string {
  const lines = body.replace(/\n/g, '\r\n'); // RFC 6068
  return `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encode(subject)}&body=${encode(lines)}`;
}

/** Half a letter (a lone surrogate) cannot be written into a link. */
function encode(text: string): string {
  return encodeURIComponent(
    text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD'),
  );
}
