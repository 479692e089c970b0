// `npm run bench:profile`: where the time goes on a cold page with one list and 1,000 services (or as many as are named, as in
// `npm run bench:profile -- 10000`), from the navigation to the first letter typed. Names are those of the source: nothing is
// minified. It says how often the list was rendered until its first services, too. A tool to look with, so it is no test.

import {SourceMap, type SourceMapPayload} from 'node:module';
import puppeteer, {type Protocol} from 'puppeteer-core';
import {browserFlags, browserPath} from '../test/support/browser.mjs';
import {buildReadable} from './scripts.ts';
import {openSite} from './site.ts';
import {profiledVisit} from './visit.ts';

const mostLines = 40;
const services = process.argv[2] ?? '1000';

const {code, map} = await buildReadable();
const sources = new SourceMap(map as unknown as SourceMapPayload);
const site = await openSite(new Map([['element.js', code]]));
const browser = await puppeteer.launch({executablePath: browserPath(), args: browserFlags});
try {
  await profiledVisit(browser, `${site.origin}/100/element.html`); // not looked at: the browser itself is cold
  const {first, after, letter, renders} = await profiledVisit(browser, `${site.origin}/${services}/element.html`);
  console.log(`${services} services, rendered ${renders} times until the first were there`);
  list('Until the first services', first);
  list('From then until the page came to rest', after);
  list('While a letter was typed and taken back', letter);
} finally {
  await browser.close();
  site.close();
}

function list(title: string, profile: Protocol.Profiler.Profile): void {
  const times = selfTimes(profile);
  const all = [...times.values()].reduce((sum, ms) => sum + ms, 0);
  console.log(`\n${title}: ${all.toFixed(0)} ms of work`);
  const sorted = [...times].toSorted(([, a], [, b]) => b - a);
  for (const [name, ms] of sorted.slice(0, mostLines)) console.log(`${ms.toFixed(1).padStart(7)} ms  ${name}`);
}

/** Milliseconds by function, without what it called. */
function selfTimes({nodes, samples = [], timeDeltas = []}: Protocol.Profiler.Profile): Map<string, number> {
  const names = new Map(nodes.map(({id, callFrame}) => [id, nameOf(callFrame)]));
  const times = new Map<string, number>();
  samples.forEach((id, n) => {
    const name = names.get(id)!;
    if (name !== '(idle)') times.set(name, (times.get(name) ?? 0) + timeDeltas[n]! / 1000);
  });
  return times;
}

/** A function and the place in the source where it begins. */
function nameOf({functionName, url, lineNumber, columnNumber}: Protocol.Runtime.CallFrame): string {
  const name = functionName || '(no name)';
  if (!url.endsWith('element.js')) return name;
  const entry = sources.findEntry(lineNumber, columnNumber);
  if (!('originalSource' in entry)) return name;
  return `${name}  ${entry.originalSource.replace(/^.*?(?:src|node_modules)\//, '')}:${entry.originalLine + 1}`;
}
