// A change note as the newest entry of an Atom feed, so that readers are told by the program in which they read feeds.

import {createHash, randomUUID} from 'node:crypto';
import {generateAtomFeed, parseAtomFeed} from 'feedsmith';
import {CannotDo} from '../cannot-do.ts';
import type {ChangeNote} from './change-note.ts';
import {noteAsHtml} from './note-as-html.ts';

type AtomFeed = ReturnType<typeof readFeed>;

export interface FeedOptions {
  /** Who answers for the feed. */
  readonly author: string;
  /** What the feed is called, if it is new. */
  readonly title: string;
  readonly now: Date;
  /** Where the feed will be, if that is known. */
  readonly url?: string | undefined;
}

/**
 * The feed with the note as its newest entry; undefined if it has the note already. What an entry is known by follows
 * from what has changed, so that the same note never comes twice.
 *
 * @param feed - The file as it is; undefined for a feed that begins.
 * @throws {CannotDo} for a file that is no Atom feed.
 */
export function noteInFeed(note: ChangeNote, feed: string | undefined, options: FeedOptions): string | undefined {
  const known = feed === undefined ? newFeed(options) : readFeed(feed);
  const {entries = []} = known;
  const id = noteId(note);
  if (entries.some((entry) => entry.id === id)) return undefined;
  const entry = {
    id,
    title: {value: xmlText(note.title)},
    updated: options.now,
    summary: {value: xmlText(note.summary)},
    content: {type: 'html', value: xmlText(noteAsHtml(note))},
  };
  const whole = {...known, updated: options.now, entries: [entry, ...entries]};
  return generateAtomFeed(whole as Parameters<typeof generateAtomFeed>[0]);
}

function newFeed({author, title, url}: FeedOptions): AtomFeed {
  return {
    id: `urn:uuid:${randomUUID()}`,
    title: {value: xmlText(title)},
    authors: [{name: xmlText(author)}],
    generator: {text: 'gpsoc-widgets'},
    ...(url === undefined ? {} : {links: [{rel: 'self', href: url}]}),
  };
}

function readFeed(feed: string) {
  try {
    const read = parseAtomFeed(feed);
    if (read.id !== undefined && read.title !== undefined) return read;
  } catch {
    // Said below.
  }
  throw new CannotDo(
    'The file named by --feed is no Atom feed, and was left as it is. Name another file, or delete it.',
  );
}

/** `urn:uuid:…` made from what the note says. */
function noteId({before, after, sections}: ChangeNote): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([before, after, sections]))
    .digest('hex');
  // A UUID of version 8 says of itself that it was made in a way of its own.
  const [a, b, c, d, e] = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `urn:uuid:${a}-${b}-${c}-${d}-${e}`;
}

/** Without characters that XML cannot hold. */
function xmlText(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are what it is about
  return text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
