// `diff`: what has changed from one catalogue to the next, in sentences for people.

import {readFile} from 'node:fs/promises';
import type {Catalogue} from '../catalogue/model.ts';
import {compareCatalogues} from './diff/compare-catalogues.ts';
import {hasRemovals, type ChangeNote} from './diff/change-note.ts';
import {noteAsMarkdown, noteAsText} from './diff/note-as-text.ts';
import type {ExitCode, Output} from './output.ts';
import {readCatalogue} from './read-catalogue.ts';
import {writeWhole} from './write-whole.ts';

export interface DiffOptions {
  readonly old: string;
  readonly new: string;
  /** A file for the note as a page. */
  readonly html?: string;
  /** An Atom feed that gets the note as its newest entry. */
  readonly feed?: string;
  /** The address that the feed will have. */
  readonly feedUrl?: string;
  readonly failOnRemoved?: boolean;
}

export async function diff(options: DiffOptions, output: Output): Promise<ExitCode> {
  const [before, after] = await Promise.all([readCatalogue(options.old), readCatalogue(options.new)]);
  const note = compareCatalogues(before, after);
  const feed = options.feed === undefined ? undefined : await feedWith(note, after, options, output);
  if (options.html !== undefined) {
    const {noteAsPage} = await import('./diff/note-as-html.ts');
    await writeWhole(options.html, noteAsPage(note));
    output.tell(`Written: ${options.html}`);
  }
  if (feed !== undefined) {
    await writeWhole(options.feed!, feed);
    output.tell(`Added to ${options.feed!}.`);
  }
  output.print(written(note, output));
  return options.failOnRemoved === true && hasRemovals(note) ? 1 : 0;
}

function written(note: ChangeNote, {format}: Output): string {
  switch (format) {
    case 'json':
      return JSON.stringify(note, null, 2);
    case 'markdown':
    case 'github':
      return noteAsMarkdown(note);
    case 'text':
      return noteAsText(note);
  }
}

/** The feed with the note as its newest entry; undefined if there is nothing to add. */
async function feedWith(
  note: ChangeNote,
  {publisher, title}: Catalogue,
  {feed: file, feedUrl: url}: DiffOptions,
  output: Output,
): Promise<string | undefined> {
  if (note.sections.length === 0) {
    output.tell(`Nothing has changed, so ${file!} gets no entry.`);
    return undefined;
  }
  const {noteInFeed} = await import('./diff/note-in-feed.ts');
  const known = await readIfThere(file!);
  const about = {author: publisher?.text ?? title, title: `Changes to ${title}`, now: new Date(), url};
  const feed = noteInFeed(note, known, about);
  if (feed === undefined) output.tell(`${file!} has this entry already.`);
  return feed;
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
