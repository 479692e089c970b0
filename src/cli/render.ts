// `render`: writes the catalogue into the tags of pages as plain HTML.

import {readFile} from 'node:fs/promises';
import {CatalogueError} from '../catalogue/catalogue-error.ts';
import {dayInUk} from '../catalogue/day.ts';
import type {Catalogue} from '../catalogue/model.ts';
import {parseCatalogue} from '../catalogue/parse.ts';
import {CannotDo} from './cannot-do.ts';
import type {ExitCode, Output} from './output.ts';
import {readCatalogue} from './read-catalogue.ts';
import {PageAddresses} from './render/page-addresses.ts';
import type {PageTag, TaggedPage} from './render/page-tags.ts';
import {findPageTags} from './render/page-tags.ts';
import {writePage, type TagOutcome} from './render/write-page.ts';
import {writeWhole} from './write-whole.ts';

export interface RenderOptions {
  readonly pages: readonly string[];
  /** The catalogue of all tags, wherever they say that theirs is. */
  readonly source?: string;
  /** The folder that is `/` on the site. */
  readonly root?: string;
}

export async function render(options: RenderOptions, output: Output): Promise<ExitCode> {
  const pages: RenderedPage[] = [];
  for (const page of options.pages) pages.push(await renderPage(page, options));
  // All have been read and made: from here on nothing but a disk can be in the way.
  for (const {page, text, isChanged} of pages) if (isChanged) await writeWhole(page, text);
  const results = pages.map(({page, isChanged, outcomes}) => ({page, isChanged, tags: outcomes}));
  output.print(output.format === 'json' ? JSON.stringify(results, null, 2) : pages.flatMap(describePage).join('\n'));
  return pages.some(({outcomes}) => outcomes.some(({trouble}) => trouble !== undefined)) ? 1 : 0;
}

interface RenderedPage {
  readonly page: string;
  readonly text: string;
  readonly isChanged: boolean;
  readonly outcomes: readonly TagOutcome[];
}

async function renderPage(page: string, options: RenderOptions): Promise<RenderedPage> {
  const before = await readUtf8Page(page);
  const addresses = new PageAddresses(page, options.root, findPageTags(before).base);
  const {text, outcomes} = await writePage(before, {
    today: dayInUk(Date.now()),
    catalogueOf: catalogueFinder(addresses, options),
    address: addresses.fromPage,
  });
  return {page, text, isChanged: text !== before, outcomes};
}

async function readUtf8Page(file: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(await readFile(file));
  } catch (error) {
    if (error instanceof TypeError) throw new CannotDo(`${file} is not UTF-8. Save it as UTF-8, and try again.`);
    throw error;
  }
}

type CatalogueOf = (tag: PageTag, page: TaggedPage) => Promise<Catalogue | {readonly trouble: string}>;

/** Each catalogue is read once for a page, so that its tags agree on what has been said of it. */
function catalogueFinder(addresses: PageAddresses, {source}: RenderOptions): CatalogueOf {
  const read = new Map<string, Promise<Catalogue | {readonly trouble: string}>>();
  const once = (key: string, make: () => Promise<Catalogue>) => {
    const known = read.get(key) ?? make().catch(troubleOf);
    read.set(key, known);
    return known;
  };
  return (tag, page) => {
    const {written} = tag;
    if (written !== undefined) {
      return once(`written ${written}`, () =>
        Promise.resolve(written).then((text) => parseCatalogue(JSON.parse(text), addresses.base).catalogue),
      );
    }
    const named = sourceNamed(tag, page);
    const address = named === undefined ? undefined : addresses.absolute(named);
    if (source !== undefined) return once('source', () => readCatalogue(source, address ?? addresses.base));
    if (named === undefined || address === undefined) {
      return Promise.resolve({trouble: 'it names no catalogue: add src="…", or name the file with --source'});
    }
    if (addresses.needsRoot(named)) {
      return Promise.resolve({
        trouble: `src="${named}" is seen from the root of the site: name its folder with --root`,
      });
    }
    const file = addresses.fileAt(address);
    if (file === undefined) {
      return Promise.resolve({trouble: `src="${named}" is on another site: name a copy of the file with --source`});
    }
    return once(file, () => readCatalogue(file, address));
  };
}

/** As the elements find it: `src`, else the page's link, else the file beside the script. */
function sourceNamed({attributes}: PageTag, {link, script}: TaggedPage): string | undefined {
  return attributes.get('src')?.trim() || link || (script === undefined ? undefined : catalogueBeside(script));
}

function catalogueBeside(script: string): string {
  return script.replace(/[^/]*$/, 'catalogue.json');
}

function troubleOf(error: unknown): {readonly trouble: string} {
  if (error instanceof CannotDo || error instanceof CatalogueError) return {trouble: error.message};
  if (error instanceof SyntaxError) return {trouble: `the catalogue in it is not JSON: ${error.message}`};
  const {code, path} = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' && path !== undefined) return {trouble: `there is no file ${path}: look at its src`};
  throw error;
}

function describePage({page, isChanged, outcomes}: RenderedPage): string[] {
  const troubles = outcomes.flatMap(({tag, line, trouble}) =>
    trouble === undefined ? [] : [`${page}, line ${line}, <${tag}>: ${trouble.replace(/\.$/, '')}.`],
  );
  const written = outcomes.filter(({isWritten}) => isWritten).map(({tag}) => tag);
  const left = outcomes.filter(({isWritten, trouble}) => !isWritten && trouble === undefined).map(({tag}) => tag);
  const did =
    outcomes.length === 0
      ? 'there is none of our tags in it.'
      : written.length === 0
        ? 'nothing was written.'
        : isChanged
          ? `written into ${written.join(', ')}.`
          : `nothing has changed in ${written.join(', ')}.`;
  const rest = left.length === 0 ? '' : ` Left as ${left.length === 1 ? 'it is' : 'they are'}: ${left.join(', ')}.`;
  return [...troubles, `${page}: ${did}${rest}`];
}
