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

  it('keeps the rules of RFC 4287, new and with more entries', () => {
    const url = 'https://www.example.org/feed.xml';
    const begun = noteInFeed(hostile, undefined, {...about, url})!;
    const grown = noteInFeed(aNote('Vision', 'It is new.'), begun, {...about, url})!;
    for (const feed of [first, begun, grown]) assertAtom(feed);
    assert.match(grown, /<link href="https:\/\/www\.example\.org\/feed\.xml" rel="self"\/>|<link rel="self" href="/);
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

interface XmlElement {
  readonly name: string;
  readonly attributes: string;
  readonly children: XmlElement[];
  text: string;
}

/** Reads XML in which every tag is closed, and whose text holds no tags. */
function xmlElement(xml: string): XmlElement {
  const root: XmlElement = {name: '', attributes: '', children: [], text: ''};
  const open = [root];
  const body = xml.replace(/^<\?xml[^>]*\?>\s*/, '');
  for (const [whole, end, name, attributes, single, text] of body.matchAll(
    /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|<!\[CDATA\[[^]*?\]\]>|([^<]+)/g,
  )) {
    if (name === undefined) open.at(-1)!.text += text ?? whole.slice('<![CDATA['.length, -']]>'.length);
    else if (end) assert.equal(open.pop()!.name, name);
    else {
      const element = {name, attributes: attributes!, children: [], text: ''};
      open.at(-1)!.children.push(element);
      if (!single) open.push(element);
    }
  }
  assert.equal(open.length, 1, 'a tag is not closed');
  assert.equal(root.children.length, 1);
  return root.children[0]!;
}

/** What RFC 4287 asks of a feed (4.1.1) and of an entry (4.1.2). */
const atomChildren = {
  feed: {
    one: ['id', 'title', 'updated'],
    oneAtMost: ['generator', 'icon', 'logo', 'rights', 'subtitle'],
    any: ['author', 'category', 'contributor', 'link', 'entry'],
  },
  entry: {
    one: ['id', 'title', 'updated'],
    oneAtMost: ['content', 'published', 'rights', 'source', 'summary'],
    any: ['author', 'category', 'contributor', 'link'],
  },
};

function assertAtom(xml: string): void {
  const feed = xmlElement(xml);
  assert.equal(feed.name, 'feed');
  assert.match(feed.attributes, /xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/);
  const entries = feed.children.filter(({name}) => name === 'entry');
  assert.ok(entries.length > 0);
  for (const element of [feed, ...entries]) {
    const {one, oneAtMost, any} = atomChildren[element.name as 'feed' | 'entry'];
    const named = (name: string) => element.children.filter((child) => child.name === name);
    for (const name of one) assert.equal(named(name).length, 1, name);
    for (const name of oneAtMost) assert.ok(named(name).length <= 1, name);
    for (const {name} of element.children) assert.ok([...one, ...oneAtMost, ...any].includes(name), name);
    assert.match(named('id')[0]!.text, /^[a-z][a-z\d+.-]*:\S+$/i, 'an absolute IRI');
    assert.match(named('updated')[0]!.text, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);
    for (const child of element.children.filter(({name}) => ['title', 'summary', 'content'].includes(name))) {
      assert.match(child.attributes, /^( type="(text|html)")?$/, child.name);
    }
    assert.ok(named('content').length > 0 || element === feed, 'an entry without content has a link instead');
  }
  const hasAuthor = ({children}: XmlElement) => children.some(({name}) => name === 'author');
  assert.ok(hasAuthor(feed) || entries.every(hasAuthor));
  for (const {children} of [feed, ...entries]) {
    for (const author of children.filter(({name}) => name === 'author')) {
      assert.equal(author.children.filter(({name}) => name === 'name').length, 1);
    }
  }
  const ids = entries.map(({children}) => children.find(({name}) => name === 'id')!.text);
  assert.equal(new Set(ids).size, ids.length);
}
