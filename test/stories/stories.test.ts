// Every story, rendered by its own function: it shows what its example promises, axe finds nothing, and it fits a
// narrow window. A story that is added is tested; an element, an attribute or a kind of failure without a story is a
// fault.

import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {html, render} from 'lit';
import * as everything from '../../src/index.ts';
import {CatalogueElement, type FailureKind} from '../../src/index.ts';
import {tags} from '../../src/tags.ts';
import {english} from '../../src/ui/strings.ts';
import {exampleIcb, gpsoc} from '../../stories/example-catalogues.ts';
import type {Story} from '../../stories/story.ts';
import {put} from '../source/server.ts';
import {faultsOf} from './axe.ts';
import {sees} from './seen.ts';

interface Files {
  readonly organisations: {readonly url: string; readonly prefixes: readonly string[]};
  readonly servicePages?: readonly {readonly url: string}[];
}

interface Module {
  readonly default: {readonly component?: string};
  readonly [name: string]: unknown;
}

// Addresses in the stories are relative to the page, as an author's are. Here they lead to the staging server, which
// has the real catalogue under that name, and of its organisations those that the stories look up. It is so before the
// stories are read: some look at where the page is.
const base = document.createElement('base');
base.href = '/situations/files/stories/';
document.head.append(base);
for (const name of [gpsoc, exampleIcb]) {
  const {organisations, servicePages = []} = await copy(name);
  for (const prefix of organisations.prefixes) await copy(`data/${organisations.url.replace('{prefix}', prefix)}`);
  for (const {url} of servicePages) await copy(`data/${url}`);
}

const modules = await Promise.all(tags.map(async (tag) => (await import(`../../stories/${tag}.stories.ts`)) as Module));
const wide = {width: 1280, height: 900};
const narrow = {width: 320, height: 900};

/** They need a page of their own: failures.test.ts. */
const stagedElsewhere: readonly FailureKind[] = ['offline', 'blocked', 'mixed-content'];

const failures = new Set<HTMLElementEventMap['gpsoc-error']['kind']>();
let page: HTMLElement;

before(() => {
  document.title = 'Stories';
  document.body.addEventListener('gpsoc-error', ({kind}) => failures.add(kind));
});

beforeEach(() => {
  page = document.createElement('main');
  document.body.append(page);
});

afterEach(() => page.remove());

for (const {default: meta, ...exports} of modules) {
  const component = meta.component!;
  const stories = Object.entries(exports) as [string, Story<object>][];
  const settings = new Set(stories.flatMap(([, {args}]) => Object.keys(args!)));

  describe(`stories of <${component}>`, function () {
    this.timeout(30_000); // axe looks at everything twice

    for (const [name, story] of stories) {
      it(name, async () => {
        await setViewport(wide);
        const element = show(story, component);
        await story.play?.({canvasElement: page, component} as never);
        for (const text of story.parameters.shows) await sees(page, text);
        expect(element.clientHeight, 'height').to.be.above(20);
        expect(element.scrollWidth, 'width of what is in it').to.be.at.most(element.clientWidth);
        expect(await faultsOf(window), 'faults in a wide window').to.deep.equal([]);

        await setViewport(narrow);
        await resized();
        expect(element.scrollWidth, 'width of what is in it, in a narrow window').to.be.at.most(element.clientWidth);
        expect(document.documentElement.scrollWidth, 'width of the page').to.be.at.most(narrow.width);
        expect(await faultsOf(window), 'faults in a narrow window').to.deep.equal([]);
      });
    }

    it('there is one for every attribute', () => {
      const {observedAttributes} = classOf(component);
      expect(observedAttributes.filter((name) => !settings.has(name))).to.deep.equal([]);
    });

    it('they set nothing that the element does not have', () => {
      const {observedAttributes, prototype} = classOf(component);
      const strange = [...settings].filter((name) => !observedAttributes.includes(name) && !(name in prototype));
      expect(strange).to.deep.equal([]);
    });
  });
}

describe('all stories', () => {
  it('there are some for every element of the package', () => {
    const classes = Object.values<unknown>(everything).filter(isElement);
    const elements = classes.filter((one) => !classes.some(({prototype}) => prototype instanceof one));
    const shown = modules.map(({default: meta}) => classOf(meta.component!));
    expect(elements.filter((element) => !shown.includes(element))).to.deep.equal([]);
  });

  it('there is one for every kind of failure', () => {
    const prefix = 'author.';
    const told = Object.keys(english).filter((key) => key.startsWith(prefix));
    const kinds = told.map((key) => key.slice(prefix.length)).filter((kind) => kind !== 'found' && kind !== 'address');
    expect([...failures, ...stagedElsewhere]).to.have.members(kinds);
  });
});

function show({render: renderStory, args}: Story<object>, component: string): Element {
  render(
    html`<h1>Example page</h1>
      ${renderStory!(args!, {} as never)}`,
    page,
  );
  return page.querySelector(component)!;
}

/** An element that learns in one frame how much room it has shows what it makes of it in the next. */
async function resized(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}

function classOf(component: string): typeof CatalogueElement {
  return customElements.get(component) as unknown as typeof CatalogueElement;
}

function isElement(exported: unknown): exported is typeof CatalogueElement {
  return typeof exported === 'function' && exported.prototype instanceof CatalogueElement;
}

/** Onto the staging server, under the name that it has in Storybook. */
async function copy(name: string): Promise<Files> {
  const file = await (await fetch(`/demo/${name}`)).text();
  await put(`stories/${name}`, file);
  return JSON.parse(file) as Files;
}
