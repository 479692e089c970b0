// Browser tests. They use the source as it is, on the server below, and real requests to the staged
// situations of test/support/server.mjs.
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {browserFlags, browserPath} from './test/support/browser.mjs';
import {bundles} from './test/support/bundles.mjs';
import {reportByFile} from './test/support/by-file.mjs';
import {pagesOf} from './test/support/pages.mjs';
import {situations} from './test/support/server.mjs';
import {taps} from './test/support/taps.mjs';
import {testFiles} from './test/support/test-files.mjs';

const named = process.argv.filter((_, n, all) => all[n - 1] === '--files');
const files = named.length ? named : (process.env.TEST_FILES?.split('\n') ?? testFiles().inBrowser);
const isWatching = process.argv.includes('--watch'); // then the runner itself must see which file imports which
const pages = isWatching || named.length ? files.map((file) => [file]) : pagesOf(files);

/** A page's tests are over before V8's last compiler has earned what it costs. */
const noLateCompiler = '--js-flags=--no-opt';
const inFront = ['--disable-backgrounding-occluded-windows', '--disable-renderer-backgrounding'];

export default {
  files: pages.map(([first]) => first),
  middleware: isWatching ? [situations] : [situations, bundles(pages)],

  // Readers get production Lit, so the tests run it too; its development build would also print a warning per file.
  nodeResolve: {exportConditions: ['production']},

  // Without the tsconfig esbuild takes standard decorators and class fields, and Lit's properties do not react.
  plugins: [esbuildPlugin({ts: true, tsconfig: new URL('tsconfig.json', import.meta.url).pathname}), taps],

  // A forgotten promise is only logged by mocha; thrown again, it fails the test that is running.
  testRunnerHtml: (framework) => `<!doctype html>
    <html lang="en">
      <head><title>Tests</title></head>
      <body>
        <script>const isCi = ${Boolean(process.env.CI)};</script>
        <script>addEventListener('unhandledrejection', ({reason}) => { throw reason; });</script>
        <script type="module" src="${framework}"></script>
      </body>
    </html>`,

  // Several pages at a time, for they often wait, each in a window of its own: in a tab behind another one Chromium draws
  // no frames, so that whatever waits for one, such as a ResizeObserver or axe, would wait for ever.
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: browserPath(),
        args: [...browserFlags, ...inFront, noLateCompiler, '--disable-features=SpareRendererForSitePerProcess'], // one page after another
        networkEnabled: false, // to be told of each request costs more than to answer it
      },
      createPage: async ({browser}) => (await browser.createBrowserContext()).newPage({type: 'window'}),
      concurrency: process.env.CI ? 2 : 3,
    }),
  ],

  reporters: [reportByFile()],

  // A test that fails only the first time is a bug to be found at the desk, not a reason to turn a change away.
  testFramework: {config: {timeout: 10_000, retries: process.env.CI ? 1 : 0}},
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 900_000,
};
