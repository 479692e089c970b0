import {expect} from '@open-wc/testing';
import {html, render} from 'lit';
import {lines, paragraphs} from '../../src/ui/text.ts';

/** The markup that Lit makes, without its own comments. */
function markup(content: unknown): string {
  const place = document.createElement('div');
  render(html`${content}`, place);
  return place.innerHTML.replace(/<!--.*?-->/gs, '').replace(/ dir="auto"| class="bare"|<\/?bdi>/g, '');
}

describe('Text for reading', () => {
  it('keeps its line breaks and its paragraphs', () => {
    expect(markup(paragraphs('One.\nTwo.\r\n\r\n \n\nThree.'))).to.equal('<p>One.<br>Two.</p><p>Three.</p>');
    expect(markup(lines('One.\rTwo.'))).to.equal('One.<br>Two.');
  });

  for (const [what, text, expected] of [
    ['hyphens', 'It has:\n- records\n- letters', '<p>It has:</p><ul><li>records</li><li>letters</li></ul>'],
    ['asterisks', '* a\n* b\nand more', '<ul><li>a</li><li>b</li></ul><p>and more</p>'],
    ['bullets, with and without a space', '• a\n\n•b', '<ul><li>a</li><li>b</li></ul>'],
    ['numbers', '3. a\n 4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
    ['hyphens, then numbers', '- a\n1. b', '<ul><li>a</li></ul><ol start="1"><li>b</li></ol>'],
  ] as const) {
    it(`makes a list of lines that begin with ${what}`, () => {
      expect(markup(paragraphs(text)).replace(/\s+(?=<)|(?<=>)\s+/g, '')).to.equal(expected); // as it is delivered
    });
  }

  it('makes no list of what only begins alike', () => {
    for (const text of ['-5 degrees', '*note', '1.5 million', '2016. A year', '**bold**', '-', '1.']) {
      expect(markup(paragraphs(text))).to.equal(`<p>${text}</p>`);
    }
  });

  for (const [text, expected] of [
    ['See https://example.org/a.', 'See <a href="https://example.org/a">https://example.org/a</a>.'],
    ['(https://example.org/a_(b))', '(<a href="https://example.org/a_(b)">https://example.org/a_(b)</a>)'],
    ['https://example.org/?a=b&c', '<a href="https://example.org/?a=b&amp;c">https://example.org/?a=b&amp;c</a>'],
    ['“https://example.org”!', '“<a href="https://example.org/">https://example.org</a>”!'],
    ['HTTPS://Example.org', '<a href="https://example.org/">HTTPS://Example.org</a>'],
  ] as const) {
    it(`makes a link of an address: ${text}`, () => {
      expect(markup(lines(text))).to.equal(expected);
    });
  }

  it('makes no link of an address that may not be one, nor markup of anything', () => {
    for (const text of [
      'https://user:secret@example.org/',
      'http://example.org/',
      'javascript:alert(1)',
      'www.example.org',
      'https://',
      'https://a\\b',
    ]) {
      expect(markup(lines(text))).to.equal(text);
    }
    expect(markup(paragraphs('<b>- a</b> [a](https://example.org/)'))).to.equal(
      '<p>&lt;b&gt;- a&lt;/b&gt; [a](<a href="https://example.org/">https://example.org/</a>)</p>',
    );
  });

  it('may close with a million brackets', () => {
    expect(markup(lines(`https://example.org/${')'.repeat(1_000_000)}`))).to.match(
      /^<a href="https:\/\/example.org\/"/,
    );
  });
});
