// Three engines that look for faults in a page as it is, shadow roots included: axe, IBM's and Siteimprove's. Each says
// what it has found in lines of its own words, beginning with the name of the rule.

import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {Outcome} from '@siteimprove/alfa-act';
import {Device} from '@siteimprove/alfa-device';
import {Native as NativeDevice} from '@siteimprove/alfa-device/native';
import {Element, Node, Text, type Document} from '@siteimprove/alfa-dom';
import {Native as NativeNode} from '@siteimprove/alfa-dom/native';
import {Request, Response} from '@siteimprove/alfa-http';
import {Rules, Scope} from '@siteimprove/alfa-rules';
import {URL as AlfaUrl} from '@siteimprove/alfa-url';
import {Page as AlfaPage} from '@siteimprove/alfa-web';
import type * as Axe from 'axe-core';
import type {Page} from 'puppeteer-core';

/** What is looked at: a page of a site, or an example, of which nobody expects headings and landmarks of a page. */
export type Kind = 'page' | 'example';

export interface Finding {
  readonly rule: string;
  /** What is wrong, and where. */
  readonly text: string;
}

export interface Engine {
  readonly name: string;
  readonly version: string;
  readonly look: (page: Page, kind: Kind) => Promise<Finding[]>;
}

const require = createRequire(import.meta.url);
const versionOf = (name: string) => (require(`${name}/package.json`) as {version: string}).version;
const scriptOf = (path: string) => readFileSync(fileURLToPath(import.meta.resolve(path)), 'utf8');

const axeScript = scriptOf('axe-core/axe.min.js');
const ibmScript = scriptOf('accessibility-checker-engine/ace-window.js');

export const engines: readonly Engine[] = [
  {name: 'axe-core', version: versionOf('axe-core'), look: axe},
  {name: 'IBM Equal Access', version: versionOf('accessibility-checker-engine'), look: ibm},
  {name: 'Siteimprove Alfa', version: versionOf('@siteimprove/alfa-rules'), look: alfa},
];

async function axe(page: Page, kind: Kind): Promise<Finding[]> {
  await page.evaluate(axeScript);
  return page.evaluate(async (asPage) => {
    const best = asPage ? ['best-practice'] : [];
    const {violations} = await (globalThis as unknown as {axe: typeof Axe}).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', ...best],
      resultTypes: ['violations'],
    });
    return violations.flatMap(({id, help, nodes}) =>
      nodes.map(({target}) => ({rule: id, text: `${help}: ${JSON.stringify(target)}`})),
    );
  }, kind === 'page');
}

/** As much of it as is used here. */
interface IbmChecker {
  check: (document: globalThis.Document, policies: string[]) => Promise<{results: IbmResult[]}>;
}

interface IbmResult {
  readonly ruleId: string;
  readonly value: readonly [policy: string, confidence: string];
  readonly message: string;
  readonly path: {readonly dom: string};
  readonly snippet: string;
}

/** What it is sure of; what it asks people to look at is left out. */
async function ibm(page: Page): Promise<Finding[]> {
  await page.evaluate(ibmScript);
  return page.evaluate(async () => {
    const {ace} = globalThis as unknown as {ace: {Checker: new () => IbmChecker}};
    const {results} = await new ace.Checker().check(document, ['WCAG_2_2']);
    return results
      .filter(({value: [policy, confidence]}) => policy === 'VIOLATION' && confidence === 'FAIL')
      .map(({ruleId, message, path, snippet}) => ({rule: ruleId, text: `${message} ${path.dom} ${snippet}`}));
  });
}

/** What has failed; what only people can tell is left out. */
async function alfa(page: Page, kind: Kind): Promise<Finding[]> {
  const window = await page.evaluateHandle(() => globalThis as unknown as Window);
  const device = Device.from(await window.evaluate(NativeDevice.fromWindow));
  const json = await page.evaluate<[], () => Promise<Document.JSON>>(NativeNode.fromNode);
  const url = AlfaUrl.parse(page.url()).getUnsafe();
  const document = Node.from(json, device);
  const read = AlfaPage.of(Request.of('GET', url), Response.of(url, 200), document, device);
  const rules = [...Rules.values()].filter((rule) => kind === 'page' || rule.hasTag(Scope.Component));
  const outcomes = await Promise.all(rules.map(async (rule) => [...(await rule.evaluate(read))]));
  return outcomes
    .flat()
    .filter(Outcome.isFailed)
    .map((outcome) => ({
      rule: outcome.rule.uri.replace(/.*\//, ''),
      text: `${reasonsOf(outcome)} ${placeOf(outcome.target)}`,
    }));
}

function reasonsOf(outcome: {toJSON: () => object}): string {
  const {expectations = []} = outcome.toJSON() as {expectations?: [string, {error?: {message?: string}}][]};
  return expectations
    .map(([, {error}]) => error?.message ?? '')
    .join(' ')
    .trim();
}

function placeOf(target: unknown): string {
  if (Text.isText(target)) return `"${target.data.trim()}"`;
  if (Element.isElement(target)) return target.toString().slice(0, 300);
  return String(target).slice(0, 300);
}
