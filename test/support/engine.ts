// Which browser the tests run in, and tests for which not every browser or driver has what they need.

export const isChromium = navigator.userAgent.includes('Chrome/');
export const isWebKit = !isChromium && !navigator.userAgent.includes('Firefox/');

/**
 * `describe` and `it` for what is only tested under a condition. Elsewhere the tests are skipped with the reason in
 * their names, and the runner lists them. The reason is what a browser or a driver lacks, never what an element does.
 */
export function onlyWhere(isThere: boolean, reason: string) {
  const named = (title: string) => (isThere ? title : `${title} (skipped: ${reason})`);
  return {
    describe: (title: string, tests: (this: Mocha.Suite) => void) =>
      (isThere ? describe : describe.skip)(named(title), tests),
    it: (title: string, test: Mocha.AsyncFunc) => (isThere ? it : it.skip)(named(title), test),
  };
}
