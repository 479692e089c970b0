// `node scripts/test-in-node.mjs FILES`: runs test files in Node; flags of Node's test runner may stand before them. In CI
// tests that fail are run once more, as the browser's are: one that fails only the first time, on a busy machine, is a bug
// to be found at the desk, not a reason to turn a change away.
import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {argv, env, exit} from 'node:process';
import {succeeds} from './ready.mjs';

const passes = (...flags) => succeeds('node', ...flags, '--test', ...argv.slice(2));

if (env.CI) {
  const passed = join(mkdtempSync(join(tmpdir(), 'gpsoc-tests-')), 'passed.json');
  const remembering = `--test-rerun-failures=${passed}`;
  exit(passes(remembering) || passes(remembering) ? 0 : 1);
}
exit(passes() ? 0 : 1);
