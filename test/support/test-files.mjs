// Which test files there are, and where each one runs: in Node if it imports node:test, else in the browser.
// Built-ins of Node 20 only: `npm test` asks before anything is installed.
import {readdirSync, readFileSync} from 'node:fs';
import {env} from 'node:process';

const root = new URL('../../', import.meta.url);

/** They need all of dist/, which they pack and unpack. */
export const packedTests = ['test/node/package.test.ts', 'test/node/put-it-on.test.ts', 'test/node/release.test.ts'];

/**
 * Says whether a test loads the script that pages include, or what stands beside it, from dist/.
 * @param {string} file
 */
export function needsBuilt(file) {
  return /^test\/(embed|builder)\//.test(file) || /dist\/|serve-demo|demo-visits/.test(read(file));
}

/** They run the tools of the whole project: at a desk only when they are named. */
const slow = [...packedTests, 'test/node/create.test.ts', 'test/node/leaks.test.ts'];

/**
 * Finds the test files whose path holds one of the words; without words, all that are due.
 * @param {readonly string[]} words
 * @returns {{inNode: string[], inBrowser: string[]}} Paths from the project's folder. The longest, those of the stories,
 *   come first: then neither of two pages waits long for the other at the end.
 */
export function testFiles(words = []) {
  const files = readdirSync(new URL('test/', root), {recursive: true, encoding: 'utf8'})
    .map((file) => `test/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts') && (words.length ? isNamed(file, words) : isDue(file)))
    .sort((a, b) => Number(isOfStories(b)) - Number(isOfStories(a)) || (a < b ? -1 : 1));
  return {inNode: files.filter(isForNode), inBrowser: files.filter((file) => !isForNode(file))};
}

function isNamed(file, words) {
  return words.some((word) => file.includes(word));
}

function isDue(file) {
  return !slow.includes(file) || Boolean(env.CI);
}

function isOfStories(file) {
  return file.startsWith('test/stories/');
}

function isForNode(file) {
  return /from 'node:test'/.test(read(file));
}

function read(file) {
  return readFileSync(new URL(file, root), 'utf8');
}
