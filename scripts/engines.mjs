// `npm run test:engines`: the browser tests in Firefox and, beside it, in WebKit, which are found or installed first.
// `npm run test:engines -- firefox` runs one of them; other words choose the files whose paths hold one of them.
// In CI files that fail are run once more, in the engine that they failed in: a driver may lose its browser.
import {existsSync, mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {checkWebKit, firefoxPath} from '../test/support/browser.mjs';
import {testFiles} from '../test/support/test-files.mjs';
import {ready, run, succeeds} from './ready.mjs';

const find = {firefox: firefoxPath, webkit: checkWebKit};

/** More is no accident. */
const mostFailures = 5;

const words = process.argv.slice(2);
const named = Object.keys(find).filter((engine) => words.includes(engine));
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

process.env.FAILED_FILES = join(mkdtempSync(join(tmpdir(), 'gpsoc-engines-')), 'failed.json');
if (!testsPass(engines.join('+'), inBrowser) && !passOnceMore()) stop(`Tests have failed in ${engines.join(' or ')}.`);

function testsPass(group, files) {
  const chosen = files.flatMap((file) => ['--files', file]);
  return succeeds('wtr', '--config', 'web-test-runner.engines.config.mjs', '--group', group, ...chosen);
}

/** There is no list of what failed when the run was given up. */
function passOnceMore() {
  if (!process.env.CI || !existsSync(process.env.FAILED_FILES)) return false;
  const failed = JSON.parse(readFileSync(process.env.FAILED_FILES, 'utf8'));
  if (failed.length === 0 || failed.length > mostFailures) return false;
  return engines.every((engine) => {
    const files = failed.filter(({browser}) => browser.toLowerCase() === engine).map(({file}) => file);
    return files.length === 0 || testsPass(engine, files);
  });
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
