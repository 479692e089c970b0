// The URL and the history of the tests' own page. It has parameters of the test runner's, which are none of our elements'
// and have to stay. Import this after show.ts: elements leave the page before the URL is put back.
import {expect} from '@open-wc/testing';

const own = location.href;

afterEach(() => {
  for (const method of ['pushState', 'replaceState']) Reflect.deleteProperty(history, method);
  history.replaceState(null, '', own);
});

/** Adds parameters to the URL, as a link does. */
export function visit(query: string): void {
  history.replaceState(null, '', `${own}&${query}`);
}

/** What the URL says besides. */
export function said(): string {
  expect(location.href.startsWith(own), `what is not ours stays: ${location.href}`).to.be.true;
  return location.href.slice(own.length + 1);
}

/** The URLs that are added to the history from now on, and when its entry is replaced. */
export function watchHistory() {
  const pushed: string[] = [];
  const replaced: number[] = [];
  history.pushState = (...entry) => {
    History.prototype.pushState.apply(history, entry);
    pushed.push(location.href);
  };
  history.replaceState = (...entry) => {
    History.prototype.replaceState.apply(history, entry);
    replaced.push(performance.now());
  };
  return {pushed, replaced};
}
