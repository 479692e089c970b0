// What holds of change notes and of rendered pages for every catalogue that the schema describes.
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {HtmlValidate} from 'html-validate';
import {describe, it} from 'node:test';
import {parse, type DefaultTreeAdapterTypes} from 'parse5';
import {parseAtomFeed} from 'feedsmith';
import {servicesOf} from '../../src/catalogue/model.ts';
import {parseCatalogue} from '../../src/catalogue/parse.ts';
import {compareCatalogues} from '../../src/cli/diff/compare-catalogues.ts';
import {hasRemovals} from '../../src/cli/diff/change-note.ts';
import {noteAsPage} from '../../src/cli/diff/note-as-html.ts';
import {noteInFeed} from '../../src/cli/diff/note-in-feed.ts';
import {noteAsMarkdown, noteAsText} from '../../src/cli/diff/note-as-text.ts';
import {findPageTags} from '../../src/cli/render/page-tags.ts';
import {writePage} from '../../src/cli/render/write-page.ts';
import {tags} from '../../src/tags.ts';
import {catalogues} from '../node/from-schema.ts';
import {runs} from '../support/runs.ts';

const url = 'https://page.invalid/data/catalogue.json';
const parsed = catalogues.map((raw) => parseCatalogue(raw, url).catalogue);
const validator = new HtmlValidate({extends: ['html-validate:standard']});

async function assertValid(page: string): Promise<void> {
  const {results} = await validator.validateString(page);
  const faults = results.flatMap(({messages}) => messages.map(({line, message}) => `${line}: ${message}`));
  assert.deepEqual(faults, []);
}

describe('A change note', () => {
  it('finds nothing between a catalogue and itself', () => {
    fc.assert(
      fc.property(catalogues, (raw) => {
        const [before, after] = [parseCatalogue(raw, url), parseCatalogue(structuredClone(raw), url)];
        assert.deepEqual(compareCatalogues(before.catalogue, after.catalogue).sections, []);
      }),
      runs(200),
    );
  });

  it('removes what it adds the other way round', () => {
    fc.assert(
      fc.property(parsed, parsed, (before, after) => {
        const ids = (note: ReturnType<typeof compareCatalogues>, kind: 'added' | 'removed') =>
          note.sections
            .flatMap(({entries}) => entries)
            .filter(({subject, changes}) => subject === 'service' && changes.some((change) => change.kind === kind))
            .map(({id}) => id)
            .sort();
        const [there, back] = [compareCatalogues(before, after), compareCatalogues(after, before)];
        assert.deepEqual(ids(there, 'added'), ids(back, 'removed'));
        assert.equal(hasRemovals(there) || [...servicesOf(before)].length <= [...servicesOf(after)].length, true);
      }),
      runs(200),
    );
  });

  it('can be written in every form, as valid HTML and as a feed that can be read', async () => {
    await fc.assert(
      fc.asyncProperty(parsed, parsed, async (before, after) => {
        const note = compareCatalogues(before, after);
        assert.doesNotMatch(noteAsText(note) + noteAsMarkdown(note), /undefined|\[object/);
        await assertValid(noteAsPage(note));
        const feed = noteInFeed(note, undefined, {author: 'Example', title: 'Changes', now: new Date(0)})!;
        assert.equal(parseAtomFeed(feed).entries?.length, 1);
        assert.equal(noteInFeed(note, feed, {author: 'Example', title: 'Changes', now: new Date(0)}), undefined);
      }),
      runs(50),
    );
  });
});

describe('A rendered page', () => {
  const body = tags.map((tag) => `<${tag} src="data/catalogue.json"></${tag}>`).join('\n');
  const page = `<!DOCTYPE html>\n<html lang="en-GB">\n<head><title>A page</title></head>\n<body>\n<h1>A page</h1>\n${body}\n</body>\n</html>\n`;

  it('is valid, stays the same the second time, and holds no script', async () => {
    await fc.assert(
      fc.asyncProperty(parsed, async (catalogue) => {
        const options = {
          today: '2016-06-03',
          catalogueOf: () => Promise.resolve(catalogue),
          address: (href: string) => href,
        };
        const {text, outcomes} = await writePage(page, options);
        assert.deepEqual(
          outcomes.map(({tag}) => tag),
          [...tags],
        );
        assert.equal((await writePage(text, options)).text, text);
        assert.equal(findPageTags(text).tags.length, tags.length);
        assert.deepEqual(
          elementsIn(parse(text)).filter((name) => ['script', 'style', 'img', 'iframe'].includes(name)),
          [],
        );
        await assertValid(text);
      }),
      runs(50),
    );
  });
});

function elementsIn(node: DefaultTreeAdapterTypes.Node): string[] {
  const own = 'tagName' in node ? [node.tagName] : [];
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(elementsIn) : [])];
}
