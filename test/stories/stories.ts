// Every story of an element, rendered by its own function: it shows what its example promises, axe finds nothing, and it
// fits a narrow window. A story that is added is tested; an attribute without a story is a fault.

import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {html, render} from 'lit';
import type {CatalogueElement} from '../../src/index.ts';
import {exampleIcb, gpsoc} from '../../stories/example-catalogues.ts';
import type {Story} from '../../stories/story.ts';
import {put} from '../source/server.ts';
import {sees} from '../support/look.ts';
import {usual} from '../support/window.ts';
import {faultsInWideWindow, faultsOf, layoutFaultsOf} from './axe.ts';
import {markupOf} from './markup.ts';

interface Files {
  readonly organisations: {readonly url: string; readonly prefixes: readonly string[]};
  readonly servicePages?: readonly {readonly url: string}[];
}

interface Module {
  readonly default: {readonly component?: string};
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

const wide = {width: 1280, height: 900};
const narrow = {width: 320, height: 900};

/** The kinds of failure that the stories of this page have shown. */
export const failures = new Set<HTMLElementEventMap['gpsoc-error']['kind']>();

let page: HTMLElement;

before(() => {
  document.title = 'Stories';
  document.body.addEventListener('gpsoc-error', ({kind}) => failures.add(kind));
});

beforeEach(() => {
  page = document.createElement('main');
  document.body.append(page);
});

afterEach(() => {
  page.remove();
  sessionStorage.clear();
});

/** Describes the stories of an element, which are read only now. */
export async function testStories(read: () => Promise<Module>): Promise<void> {
  const {default: meta, ...exports} = await read();
  const component = meta.component!;
  const stories = Object.entries<Story<object>>(exports);
  const settings = new Set(stories.flatMap(([, {args}]) => Object.keys(args!)));

  describe(`stories of <${component}>`, function () {
    this.timeout(30_000); // axe looks at everything twice
    after(() => setViewport(usual));

    for (const [name, story] of stories) {
      it(name, async () => {
        await setViewport(wide);
        const element = show(story, component);
        await story.play?.({canvasElement: page, component} as never);
        for (const text of story.parameters.shows) await sees(page, text);
        expect(element.clientHeight, 'height').to.be.above(20);
        expect(element.scrollWidth, 'width of what is in it').to.be.at.most(element.clientWidth);
        const markup = markupOf(page);
        expect(await faultsInWideWindow(window), 'faults in a wide window').to.deep.equal([]);

        await setViewport(narrow);
        await resized();
        expect(element.scrollWidth, 'width of what is in it, in a narrow window').to.be.at.most(element.clientWidth);
        expect(document.documentElement.scrollWidth, 'width of the page').to.be.at.most(narrow.width);
        const faults = markupOf(page) === markup ? layoutFaultsOf(window) : faultsOf(window);
        expect(await faults, 'faults in a narrow window').to.deep.equal([]);
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

/** Onto the staging server, under the name that it has in Storybook. */
async function copy(name: string): Promise<Files> {
  const file = await (await fetch(`/demo/${name}`)).text();
  await put(`stories/${name}`, file);
  return JSON.parse(file) as Files;
}
