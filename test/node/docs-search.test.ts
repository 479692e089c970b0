// What people type into the search box of the documentation, and the page that they mean.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {findIn, indexOf} from '../../.storybook/search/docs-index.ts';
import {piecesOf} from '../../.storybook/search/index-pages.ts';
import {isIn} from '../../stories/docs/texts.ts';

const pieces = piecesOf(fileURLToPath(new URL('../../', import.meta.url)));
const index = indexOf(pieces);

/** How many results people look at before they try another word. */
const seen = 3;

describe('Search finds, among its first results,', () => {
  for (const [typed, page] of [
    ['wordpress', 'Put it on: WordPress'],
    ['sharepoint', 'Put it on: SharePoint'],
    ['react', 'Put it on: React'],
    ['typescript', 'Put it on: React'],
    ['CORS', 'Publish a catalogue: Hosting'],
    ['CSP', 'Publish a catalogue: Hosting'],
    ['brand', 'Customise: Design tokens'],
    ['restyle', 'Customise: Design tokens'],
    ['translate', 'Customise: Texts'],
    ['licence', 'Under the hood: Sizes and dependencies'],
    ['dark', 'Customise: Design tokens'],
    ['page-size', 'List services: API'],
    ['excel', 'Publish a catalogue: From a spreadsheet'],
    ['print', 'Customise: Every element'],
    ['cookies', 'Publish a catalogue: Hosting'],
  ] as const) {
    it(`"${page}" for "${typed}"`, () => {
      const found = findIn(index, typed).slice(0, seen);
      assert.ok(
        found.some((each) => each.page === page),
        found.map((each) => `${each.heading} (${each.page})`).join(', '),
      );
    });
  }

  it('a page before its parts', () => {
    assert.equal(findIn(index, 'wordpress')[0]!.heading, 'Put it on: WordPress');
  });
});

describe('What search shows of a page', () => {
  it('has no marks of Markdown or of code that fills it in', () => {
    const faulty = pieces.filter(({text}) => /--- ---|\]\(\?path|\{(version|changes)\b/.test(text));
    assert.deepEqual(faulty, []);
  });

  it('keeps the arrows of functions', () => {
    assert.ok(pieces.some(({text}) => text.includes('(event) => setDecision')));
  });
});

describe('A text of the interface is found', () => {
  it('as the page shows it, as the source has it, and by its key', () => {
    for (const typed of ['Search services', 'search {services}', 'search.label ']) {
      assert.ok(isIn(typed, 'search.label Search {services}'), typed);
    }
    assert.ok(!isIn('Filters', 'search.label Search {services}'));
  });
});
