// The browser tests in the other engines: see scripts/engines.mjs. All else is as in Chromium.
import {defaultReporter} from '@web/test-runner';
import chromium from './web-test-runner.config.mjs';
import {firefoxLauncher} from './test/support/engines/firefox-launcher.ts';
import {failedFiles, skippedTests, timeLimit} from './test/support/engines/reporters.ts';
import {webkitLauncher} from './test/support/engines/webkit-launcher.ts';

export default {
  ...chromium,
  groups: [
    {name: 'firefox', browsers: [firefoxLauncher()]},
    {name: 'webkit', browsers: [webkitLauncher()]},
    {name: 'firefox+webkit', browsers: [firefoxLauncher(), webkitLauncher()]}, // side by side
  ],
  reporters: [defaultReporter(), skippedTests(), failedFiles(process.env.FAILED_FILES), timeLimit(45)],

  // One page at a time: these drivers know one window that is in front.
  concurrency: 1,
  testFramework: {config: {...chromium.testFramework.config, timeout: 30_000}}, // both are slower than Chromium under a driver
  testsFinishTimeout: 300_000,
};
