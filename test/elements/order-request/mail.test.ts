// The link that opens the reader's mail program, for any text.
import {expect} from 'chai';
import fc from 'fast-check';
import {describe, it} from 'node:test';
import {mailLink} from '../../../src/elements/order-request/mail.ts';
import {runs} from '../../support/runs.ts';

const anyText = fc.string({unit: 'binary', maxLength: 200});

describe('A link to the mail program', () => {
  it('holds any text and is read back as it was, with the line ends of mail', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (to, subject, body) => {
        const {href, isShortened} = mailLink(to, subject, body, 'attached');
        const [, address, rest] = /^mailto:([^?&#]*)\?subject=([^?&#]*)&body=/.exec(href) ?? ['', href.slice(7), ''];
        expect(href.length <= 2000 || !href.includes('?')).to.equal(true);
        expect(decodeURIComponent(address)).to.equal(wellFormed(to));
        if (isShortened) return;
        expect(decodeURIComponent(rest)).to.equal(wellFormed(subject));
        const lines = decodeURIComponent(href.slice(href.indexOf('&body=') + 6));
        expect(lines.replaceAll('\r\n', '')).to.not.match(/[\r\n]/);
        expect(lines.split('\r\n')).to.deep.equal(wellFormed(body).split(/\r\n|\r|\n/));
      }),
      runs(1000),
    );
  });

  it('is the whole text up to 2,000 characters, and says that it is attached above', () => {
    const overhead = mailLink('a@b.c', 's', '', '').href.length;
    const fits = mailLink('a@b.c', 's', 'x'.repeat(2000 - overhead), 'attached');
    const tooLong = mailLink('a@b.c', 's', 'x'.repeat(2001 - overhead), 'attached');
    expect([fits.href.length, fits.isShortened]).to.deep.equal([2000, false]);
    const between = mailLink('a@b.c', 's', 'x'.repeat(3000), 'y'.repeat(1000), 'attached');
    expect(between, 'the longest that fits').to.deep.equal({
      href: `mailto:a@b.c?subject=s&body=${'y'.repeat(1000)}`,
      isShortened: true,
    });
    expect([tooLong.href, tooLong.isShortened]).to.deep.equal(['mailto:a@b.c?subject=s&body=attached', true]);
  });

  it('is the address alone where even that is too long', () => {
    expect(mailLink('a@b.c', 'x'.repeat(3000), 'y', 'z')).to.deep.equal({href: 'mailto:a@b.c', isShortened: true});
  });
});

function wellFormed(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}
