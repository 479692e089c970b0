// What is written for people is plain English: the guides, what the API says of each thing, the examples, the texts of
// the interface, the demo pages and the papers beside the source have none of the words below.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {piecesOf} from '../../.storybook/search/index-pages.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Each with what to write instead. */
const banned: readonly (readonly [RegExp, string])[] = [
  [/\b(be|is|are) had\b/i, 'cannot load, is available'],
  [/\btold\b/i, 'say, show, or the thing itself'],
  [/\btell(s|ing)? of\b/i, 'explain, list'],
  [/\bwho(m)?ever\b/i, 'the person who'],
  [/\bwhom\b/i, 'who'],
  [/\bplease\b/i, 'nothing'],
  [/\b(simply|easily|obviously)\b/i, 'nothing'],
  [/\bshall\b/i, 'must, will'],
  [/\bin order to\b/i, 'to'],
  [/\bas often as\b/i, 'each time'],
  [/\bslip of the pen\b/i, 'typo'],
  [/(?<!NHS )\bcentral (money|funding)\b/, 'NHS central funding'],
  [/\butili[sz]e/i, 'use'],
  [/\bon show\b/i, 'shows'],
  [/\b(is|are) said\b/i, 'the page says'],
  [/\b(speaks?|spoken) of\b/i, 'covers, is about'],
  [/\bstands? (in|above|below|beside|with|by itself)\b/i, 'is, shows'],
  [/\ball the same\b/i, 'still'],
  [/\bmend(s|ed)?\b/i, 'fix'],
  [/\bwhen absent\b/i, 'Without it'],
  [/\b(as|so) far as\b/i, 'if, where'],
  [/\bsince when\b/i, 'the date'],
  [/\blacks?\b/i, 'does not have'],
  [/\be-mails?\b/i, 'email'],
  [/\btelephones? you\b/i, 'phone you'],
  [/\bday (asked about|that is over)\b/i, 'date shown, date in the past'],
];

describe('No banned word', () => {
  it('is in what the pages say', () => {
    const found = piecesOf(root).flatMap(({href, heading, text}) =>
      faultsIn(`${heading} ${text}`).map((fault) => `${href}: ${fault}`),
    );
    assert.deepEqual(found, []);
  });

  const demo = readdirSync(`${root}demo`).filter((file) => file.endsWith('.html'));
  const delivered = ['delivery/README.html', 'delivery/for-it.html'];
  const pages = ['.storybook/start/start.html', ...delivered, ...demo.map((page) => `demo/${page}`)];
  for (const paper of ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', ...pages]) {
    it(`is in ${paper}`, () => {
      const text = readFileSync(root + paper, 'utf8').replaceAll(/\s+/g, ' '); // a line may end within a term
      assert.deepEqual(faultsIn(text), []);
    });
  }
});

function faultsIn(text: string): string[] {
  return banned.flatMap(([words, instead]) => {
    const found = words.exec(text);
    if (!found) return [];
    const around = text.slice(Math.max(0, found.index - 40), found.index + 40);
    return [`"${found[0]}" (better: ${instead}) in "${around}"`];
  });
}
