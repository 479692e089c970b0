// What the tests of a page say, by the file that they stand in: several files may share a page.
import {join} from 'node:path';
import {defaultReporter} from '@web/test-runner';

/** The runner's own reporter, told of each file of a page as if it had been there alone. */
export function reportByFile() {
  const reporter = defaultReporter();
  return {
    ...reporter,
    reportTestFileResults({logger, sessionsForTestFile, testFile}) {
      const said = [];
      const report = (sessions, file) => {
        reporter.reportTestFileResults({logger, sessionsForTestFile: sessions, testFile: file});
        said.push(...logger.buffer.splice(0));
      };
      for (const session of sessionsForTestFile) {
        const {rest, files} = byFile(session);
        report([rest], files.length > 1 ? `${testFile} and ${files.length - 1} more on its page` : testFile);
        for (const {name, results} of files)
          report([{...session, errors: [], logs: [], request404s: [], testResults: results}], name);
      }
      logger.buffer.push(...said);
    },
  };
}

/** The results of each file that shares the page, and what is left: that of a page's only file, and what is said of a page. */
function byFile(session) {
  const {testResults} = session;
  const isFile = ({name}) => name.endsWith('.test.ts');
  const files = (testResults?.suites ?? []).filter(isFile);
  const suites = (testResults?.suites ?? []).filter((suite) => !isFile(suite));
  return {
    rest: {...session, testResults: testResults && {...testResults, suites}},
    files: files.map((suite) => ({name: join(process.cwd(), suite.name), results: {...suite, name: ''}})),
  };
}
