// `npm run test:engines`: the browser tests in Firefox and in WebKit, which are found or installed first.
// `npm run test:engines -- firefox` runs one of them; other words choose the files whose paths hold one of them.
import {checkWebKit, firefoxPath} from '../test/support/browser.mjs';
import {testFiles} from '../test/support/test-files.mjs';
import {ready, run, succeeds} from './ready.mjs';

const find = {firefox: firefoxPath, webkit: checkWebKit};

const words = process.argv.slice(2);
const named = words.filter((word) => Object.hasOwn(find, word));
const engines = named.length > 0 ? named : Object.keys(find);
const {inBrowser} = testFiles(words.filter((word) => !named.includes(word)));

if (inBrowser.length === 0) stop('No test file for browsers has such a word in its path.');
try {
  for (const engine of engines) find[engine]();
} catch (error) {
  stop(error.message);
}
ready();
run('vite', 'build', '--logLevel', 'warn'); // the tests of whole pages load dist/embed.js

const failed = engines.filter((engine) => !testsPass(engine));
if (failed.length > 0) stop(`Tests have failed in ${failed.join(' and ')}.`);

function testsPass(engine) {
  const files = inBrowser.flatMap((file) => ['--files', file]);
  return succeeds('wtr', '--config', 'web-test-runner.engines.config.mjs', '--group', engine, ...files);
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
