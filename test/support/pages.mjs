// Which test files share a page of the browser. To open one, to load the elements and to compile axe anew takes the
// processor more time than the tests of many a file. Each has to leave the page as it has found it: own-suite.ts asks.
import {readFileSync, statSync} from 'node:fs';

const root = new URL('../../', import.meta.url);

/** They say what has happened on their page, and mean their own tests. */
const alone = ['test/stories/lot-catalogue.test.ts'];

/** Bytes of tests in a page, about: so few that pages which run side by side end at the same time. */
const mostBytes = {tests: 60_000, stories: 42_000};

/**
 * The files of each page, in the order in which the pages are opened.
 * @param {readonly string[]} files - Paths from the project's folder.
 * @returns {string[][]}
 */
export function pagesOf(files) {
  const pages = [];
  for (const file of files) {
    const {kind, bytes} = contentOf(file);
    const fits = (page) => page.kind === kind && page.bytes + bytes <= mostBytes[kind];
    const page = alone.includes(file) ? undefined : pages.find(fits);
    if (page) {
      page.files.push(file);
      page.bytes += bytes;
    } else {
      pages.push({kind: alone.includes(file) ? 'alone' : kind, bytes, files: [file]});
    }
  }
  return pages.map((page) => page.files);
}

/** The tests of stories stand in the stories, and change where the addresses of their page lead. */
function contentOf(file) {
  const [, stories] = /'\.\.\/\.\.\/(stories\/.*\.stories\.ts)'/.exec(readFileSync(new URL(file, root), 'utf8')) ?? [];
  return {kind: stories ? 'stories' : 'tests', bytes: statSync(new URL(stories ?? file, root)).size};
}
