import {expect} from 'chai';
import * as fc from 'fast-check';
import {describe, it} from 'node:test';
import {isRelative, safeHref, withScheme} from '../../src/catalogue/href.ts';
import {runs} from '../support/runs.ts';

const base = 'https://example.org/data/catalogue.json';

describe('A URL that may become a link', () => {
  const links = [
    [
      'https, as written',
      'https://digital.nhs.uk/services/gp-systems-of-choice',
      'https://digital.nhs.uk/services/gp-systems-of-choice',
    ],
    ['http', 'http://digital.nhs.uk/', 'http://digital.nhs.uk/'],
    ['a host alone, which gets its path', 'https://digital.nhs.uk', 'https://digital.nhs.uk/'],
    ['a query and a fragment', 'https://example.org/a?b=c&d=%20#e', 'https://example.org/a?b=c&d=%20#e'],
    ['a port', 'https://example.org:8443/a', 'https://example.org:8443/a'],
    ['an @ in the path', 'https://example.org/@emis', 'https://example.org/@emis'],
    ['capitals in the scheme', 'HTTPS://EXAMPLE.org/A', 'https://example.org/A'],
    ['spaces around it', '  https://example.org/a  ', 'https://example.org/a'],
    ['letters beyond ASCII', 'https://example.org/Ysbyty Gwynedd ŵ', 'https://example.org/Ysbyty%20Gwynedd%20%C5%B5'],
    [
      'an e-mail address with its scheme',
      'mailto:help@example.org?subject=GPSoC',
      'mailto:help@example.org?subject=GPSoC',
    ],
    ['a telephone number with its scheme', 'tel:+443003035678', 'tel:+443003035678'],
    ['relative to the file', 'register.pdf', 'https://example.org/data/register.pdf'],
    ['relative to the file’s parent', '../register.pdf', 'https://example.org/register.pdf'],
    ['relative to the host', '/register.pdf', 'https://example.org/register.pdf'],
    ['a fragment of the file', '#a', 'https://example.org/data/catalogue.json#a'],
    ['relative to the file’s scheme', '//example.com/a', 'https://example.com/a'],
    ['5,000 characters long', `https://example.org/${'a'.repeat(5000)}`, `https://example.org/${'a'.repeat(5000)}`],
  ] as const;
  for (const [what, text, href] of links) {
    it(`has ${what}`, () => {
      expect(safeHref(text, base)).to.equal(href);
    });
  }
});

describe('An address with a slip of the pen in its scheme', () => {
  const slips = [
    ['https:/example.org/a', 'https://example.org/a'],
    ['https:example.org', 'https://example.org'],
    ['http//example.org', 'http://example.org'],
    ['HTTPS:/example.org', 'HTTPS://example.org'],
    ['https///example.org', 'https///example.org'],
    ['https-guide.pdf', 'https-guide.pdf'],
    ['https', 'https'],
  ] as const;
  for (const [text, whole] of slips) {
    it(`is ${whole} for ${text}`, () => {
      expect(withScheme(text)).to.equal(whole);
    });
  }
});

describe('A URL that stays text', () => {
  const dangerous = [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u0000javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.org/5f3c',
    'file:///etc/passwd',
    'ftp://example.org/a',
    'about:blank',
    'view-source:https://example.org/',
    'https://user@example.org/',
    'https://user:secret@example.org/',
    'https://:secret@example.org/',
    '//user:secret@example.org/a',
    'https://www.nhs.uk%40evil@example.org/',
    'https://',
    'https://[::1',
    'https://example.org:99999/',
    'https://1.2.3.256/a',
    'https://1.2.3.4.5/a',
  ];
  for (const text of dangerous) {
    it(`is ${JSON.stringify(text)}`, () => {
      expect(safeHref(text, base), 'with a base').to.equal(undefined);
      expect(safeHref(text, undefined), 'without a base').to.equal(undefined);
    });
  }

  it('is a relative one if the address of the file is not known', () => {
    for (const text of ['register.pdf', '/register.pdf', '//example.com/a', '#a', '?a=b']) {
      expect(safeHref(text, undefined), text).to.equal(undefined);
      expect(isRelative(text), text).to.equal(true);
    }
  });

  it('is not taken for a relative one if it has a scheme, or could be none with any file', () => {
    for (const text of dangerous.filter((each) => !each.startsWith('//')))
      expect(isRelative(text), text).to.equal(false);
    expect(isRelative('https://example.org/')).to.equal(false);
  });
});

describe('Whatever stands where a URL should,', () => {
  const scheme = fc.constantFrom('https:', 'http:', 'HTTPS:', 'javascript:', 'data:', 'mailto:', 'tel:', 'blob:', '');
  const slashes = fc.oneof({weight: 5, arbitrary: fc.constant('//')}, fc.constantFrom('/', '\\\\', '', ' //'));
  const host = fc.oneof(
    fc.domain(),
    fc.ipV4Extended(),
    fc.stringMatching(/^[a-z0-9-]{1,4}(\.[a-z0-9-]{1,4}){1,3}$/),
    fc.stringMatching(/^([0-9]{1,3}\.){2,4}[0-9]{1,3}$/),
    fc.constantFrom('user:pw@a.org', 'xn--a.org', 'a..org', '[::1]', 'a.org:99999', '%41.org'),
  );
  const path = fc.oneof(
    fc.constantFrom('', '/', '/a/../b', '/%zz', '/ \t\n', '?a#b', '@a.org/', '\\@a.org'),
    fc.string(),
  );
  const likely = fc.tuple(scheme, slashes, host, path).map((parts) => parts.join(''));

  it('a link is one that the engine reads as https, http, mailto or tel, without a user', () => {
    const text = fc.oneof({weight: 4, arbitrary: likely}, fc.string({unit: 'binary'}));
    fc.assert(
      fc.property(text, fc.constantFrom(base, undefined), (given, from) => {
        const href = safeHref(given, from);
        if (href === undefined) return;
        const {protocol, username, password} = new URL(href);
        expect(['https:', 'http:', 'mailto:', 'tel:']).to.include(protocol);
        expect(username + password).to.equal('');
        expect(new URL(href).href).to.equal(new URL(given, from).href);
      }),
      runs(1000),
    );
  });
});
