// `npm test`: all tests, from a bare checkout. Finds or installs a browser, builds what is delivered (the tests of whole
// pages load dist/embed.js, that of the package packs all of dist/), then runs the tests in test/node/ in Node and all
// others in the browser. Name test files to run only those: `npm test -- test/elements/lot-catalogue.test.ts`.
import {browserPath} from '../test/support/browser.mjs';
import {ready, run} from './ready.mjs';

const named = process.argv.slice(2);
const inNode = named.length ? named.filter((file) => file.includes('test/node/')) : ['test/node/**/*.test.ts'];
const inBrowser = named.filter((file) => !inNode.includes(file));

ready();
try {
  process.env.CHROME_PATH = browserPath();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
if (inNode.length) run('node', 'scripts/build.mjs');
else run('vite', 'build', '--logLevel', 'warn');
if (inNode.length) run('node', '--test', ...inNode);
if (!named.length || inBrowser.length) run('wtr', ...inBrowser.flatMap((file) => ['--files', file]));
