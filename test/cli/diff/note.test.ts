import {HtmlValidate} from 'html-validate';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseAtomFeed} from 'feedsmith';
import {CannotDo} from '../../../src/cli/cannot-do.ts';
import type {ChangeNote} from '../../../src/cli/diff/change-note.ts';
import {noteAsPage} from '../../../src/cli/diff/note-as-html.ts';
import {noteAsMarkdown, noteAsText} from '../../../src/cli/diff/note-as-text.ts';
import {noteInFeed} from '../../../src/cli/diff/note-in-feed.ts';

function aNote(name: string, ...sentences: string[]): ChangeNote {
  const changes = sentences.map((sentence) => ({kind: 'changed', about: 'text', sentence}) as const);
  return {
    title: 'What has changed in Our GP IT services',
    language: 'en-GB',
    before: undefined,
    after: '2016-06-03',
    summary: '1 service changed.',
    sections: [{heading: 'Changed services', entries: [{subject: 'service', id: 'a', name, changes}]}],
  };
}

const hostile = aNote(
  '</title><script>alert(1)</script>',
  '[a](javascript:b) *c* ]]> &amp; \u0000\u001b[31m',
  '1. d\ne',
);

describe('A change note as Markdown', () => {
  it('names a record, and what happened to it behind or below', () => {
    assert.equal(noteAsMarkdown(aNote('EMIS Web', 'It is new.')).split('\n').at(-1), '- **EMIS Web**: It is new.');
    assert.match(noteAsMarkdown(aNote('EMIS Web', 'One.', 'Two.')), /- \*\*EMIS Web\*\*\n {2}- One\.\n {2}- Two\.$/);
  });

  it('shows what data holds as it stands', () => {
    const markdown = noteAsMarkdown(hostile);
    assert.match(markdown, /\\<script\\>/);
    assert.match(markdown, /\\\[a\\\]\(javascript:b\) \\\*c\\\*/);
    assert.match(markdown, /- 1\\\. d e$/);
  });
});

describe('A change note as text', () => {
  it('holds no characters that steer a terminal', () => {
    assert.doesNotMatch(noteAsText(hostile), /[\u0000\u001b]/); // eslint-disable-line no-control-regex -- these
  });
});

describe('A change note as a page', () => {
  it('is valid HTML, whatever the data holds', async () => {
    const report = await new HtmlValidate({extends: ['html-validate:recommended']}).validateString(noteAsPage(hostile));
    assert.deepEqual(
      report.results.flatMap(({messages}) => messages),
      [],
    );
  });

  it('runs no script of the data', () => {
    assert.doesNotMatch(noteAsPage(hostile), /<script/);
  });
});

describe('A change note in a feed', () => {
  const about = {author: 'Example & Co', title: 'Changes <here>', now: new Date(Date.UTC(2016, 5, 3))};
  const first = noteInFeed(aNote('EMIS Web', 'It is new.'), undefined, about)!;

  it('begins a feed with all that Atom asks for', () => {
    const feed = parseAtomFeed(first);
    assert.match(feed.id!, /^urn:uuid:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    assert.equal(feed.title?.value, 'Changes <here>');
    assert.equal(feed.authors?.[0]?.name, 'Example & Co');
    assert.equal(feed.updated, '2016-06-03T00:00:00.000Z');
    const [entry] = feed.entries!;
    assert.match(entry!.id!, /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
    assert.equal(entry!.title?.value, 'What has changed in Our GP IT services');
    assert.equal(entry!.updated, '2016-06-03T00:00:00.000Z');
    assert.equal(entry!.content?.type, 'html');
    assert.match(entry!.content.value!, /<h3><bdi>EMIS Web<\/bdi><\/h3>/);
  });

  it('comes before the entries that are there, which stay as they are', () => {
    const later = {...about, now: new Date(Date.UTC(2016, 6, 4)), title: 'Another title'};
    const before = parseAtomFeed(first);
    const after = parseAtomFeed(noteInFeed(aNote('Vision', 'It is new.'), first, later)!);
    assert.equal(after.id, before.id);
    assert.equal(after.title?.value, 'Changes <here>');
    assert.equal(after.updated, '2016-07-04T00:00:00.000Z');
    assert.equal(after.entries?.length, 2);
    assert.deepEqual(after.entries[1], before.entries![0]);
  });

  it('comes once', () => {
    assert.equal(noteInFeed(aNote('EMIS Web', 'It is new.'), first, about), undefined);
  });

  it('keeps what data holds apart from the markup, and leaves out what XML cannot hold', () => {
    const feed = noteInFeed(hostile, undefined, about)!;
    assert.doesNotMatch(feed, /[\u0000\u001b]/); // eslint-disable-line no-control-regex -- these
    assert.match(parseAtomFeed(feed).entries![0]!.content!.value!, /&lt;script&gt;.*\]\]&gt; &amp;amp;/s);
  });

  it('is refused by a file that is no feed', () => {
    for (const file of ['', 'Hello', '<html><title>x</title></html>', '<rss version="2.0"><channel/></rss>']) {
      assert.throws(() => noteInFeed(hostile, file, about), CannotDo);
    }
  });
});
