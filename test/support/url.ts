// The URL and the history of the tests' own page. It has parameters of the test runner's, which are none of our elements'
// and have to stay. Import this after show.ts: elements leave the page before the URL is put back.
import {expect} from '@open-wc/testing';
import {isWebKit} from './engine.ts';
import {until} from './look.ts';

const own = location.href;

/** When the history was changed. WebKit refuses more than a hundred changes in ten seconds, and a test needs its own. */
const changes: number[] = [];
if (isWebKit) {
  for (const method of ['pushState', 'replaceState'] as const) {
    const {value: change} = Object.getOwnPropertyDescriptor(History.prototype, method) as {value: History['pushState']};
    History.prototype[method] = function (...entry) {
      changes.push(performance.now());
      change.apply(this, entry);
    };
  }
  beforeEach(async function () {
    this.timeout(45_000);
    const recent = () => changes.filter((at) => performance.now() - at < 10_000).length;
    await until(() => recent() < 80, 'expected WebKit to allow changes of the history again', 15_000);
  });
}

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
