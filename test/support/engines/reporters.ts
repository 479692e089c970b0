// What a run in other engines says beside its results: which tests it left out, and why; which files failed; and that it
// gives up.
import {SESSION_STATUS, type Reporter, type TestSessionManager, type TestSuiteResult} from '@web/test-runner';
import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';

/** Lists the tests that were skipped, by file. Their names have the reason. */
export function skippedTests(): Reporter {
  return {
    onTestRunFinished({sessions}) {
      for (const {browser, testFile, testResults} of sessions) {
        const names = testResults ? namesOfSkipped(testResults) : [];
        if (names.length === 0) continue;
        console.log(`\nSkipped in ${browser.name}: ${relative('', testFile)}`);
        for (const name of names) console.log(`  - ${name}`);
      }
    },
  };
}

function namesOfSkipped({name, suites, tests}: TestSuiteResult): string[] {
  const own = tests.filter(({skipped}) => skipped).map((test) => test.name);
  return [...own, ...suites.flatMap(namesOfSkipped)].map((each) => (name ? `${name} > ${each}` : each));
}

/** Writes down in which browser which files failed. */
export function failedFiles(path: string): Reporter {
  return {
    onTestRunFinished({sessions}) {
      const failed = sessions.filter(({passed}) => !passed);
      const list = failed.map(({browser, testFile}) => ({browser: browser.name, file: relative('', testFile)}));
      writeFileSync(path, JSON.stringify(list));
    },
  };
}

/** Ends the run, with all that it has started, when it takes longer: a driver or a page may hang. */
export function timeLimit(minutes: number): Reporter {
  return {
    start({sessions}) {
      setTimeout(() => giveUp(sessions), minutes * 60_000).unref();
    },
  };

  function giveUp(sessions: TestSessionManager): never {
    console.error(`\nGiven up after ${minutes} minutes. These test files had not finished:`);
    for (const {browser, testFile, status} of sessions.all())
      if (status !== SESSION_STATUS.FINISHED) console.error(`  ${browser.name}: ${relative('', testFile)}`);
    process.exit(1);
  }
}
