// `npm test`: all tests, from a bare checkout. Finds or installs a browser, builds what the tests load from dist/, then
// runs the files that import node:test in Node, in one process, and beside it all others in the browser, whose pages
// often wait.
// Words choose the files whose paths hold one of them: `npm test -- lot-catalogue`.
// `npm run test:watch` stays, and runs what a change concerns once more; dist/ is then that of the start.
import {existsSync} from 'node:fs';
import {browserPath} from '../test/support/browser.mjs';
import {needsBuilt, packedTests, testFiles} from '../test/support/test-files.mjs';
import {allSucceed, ready, run, stay} from './ready.mjs';

// What the tests make lives briefly: with room for it a tenth of their time is not spent on taking it away.
const roomy = ['--max-semi-space-size=64'];

const isWatching = process.argv.includes('--watch');
const {inNode, inBrowser} = testFiles(process.argv.slice(2).filter((word) => word !== '--watch'));

if (inNode.length + inBrowser.length === 0) stop('No test file has such a word in its path.');
ready();
try {
  process.env.CHROME_PATH = browserPath();
} catch (error) {
  stop(error.message);
}

// The tests of the package and of the release pack all of dist/; those of whole pages load embed.js and what stands beside it.
if (inNode.some((file) => packedTests.includes(file))) run('node', 'scripts/build.mjs');
else if ([...inNode, ...inBrowser].some(needsBuilt)) run('vite', 'build', '--logLevel', 'warn');
if (!existsSync('custom-elements.json')) run('npm', 'run', 'manifest'); // a new checkout has none, and tests of the docs read it

process.env.TEST_FILES = inBrowser.join('\n'); // read by web-test-runner.config.mjs
if (isWatching) {
  if (inNode.length) stay('node', '--test', '--watch', ...inNode);
  if (inBrowser.length) stay('wtr', '--watch');
} else {
  const commands = [];
  if (inBrowser.length) commands.push(['wtr']);
  if (inNode.length) commands.push(['node', 'scripts/test-in-node.mjs', ...roomy, '--test-isolation=none', ...inNode]);
  if (!(await allSucceed(...commands))) process.exit(1);
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
