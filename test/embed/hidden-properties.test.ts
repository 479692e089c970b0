// Pages whose forms, fields and images have names or ids under which scripts look for something else: browsers then give them
// the form or the field.
import {expect} from '@open-wc/testing';
import {ofDocument} from '../../src/of-document.ts';
import {tags} from '../../src/tags.ts';
import {until} from '../support/look.ts';
import {closeAll, everyTag, expectSame, link, open, rendered, script, type HostPage} from './page.ts';

afterEach(closeAll);
afterEach(() => sessionStorage.clear());

const elements = everyTag({
  'lot-catalogue': {'detail-url': 'service?id={id}', 'request-url': 'request'},
  'lot-overview': {'list-url': 'list?lot={lot}'},
});
const classic = '<script defer src="/demo/embed.classic.js"></script>';

/** A script that puts markup at the start of the page for each name that `of` has. */
function forEachName(of: string, markup: (name: string) => string): string {
  return `<script>{
    let all = '';
    for (const name in ${of}) all += ${JSON.stringify(markup('{name}'))}.replaceAll('{name}', name);
    document.currentScript.insertAdjacentHTML('afterend', all);
  }</script>`;
}

/** A script that gives each form on the page a field for each name that a form has, so that the fields hide it all. */
const fillForms = `<script>{
  const forms = document.querySelectorAll('form');
  let fields = '';
  for (const name in document.createElement('form')) fields += '<input hidden name="' + name + '" />';
  for (const form of forms) form.insertAdjacentHTML('beforeend', fields);
}</script>`;

describe('All ten elements are complete on a page', () => {
  let clean: string[];

  before(async () => {
    clean = await shown(elements);
    expect(clean).to.have.length.above(1000);
    closeAll();
  });

  for (const [what, markup] of [
    ['forms', (name: string) => `<form name="${name}"></form>`],
    ['images', (name: string) => `<img name="${name}" alt="" />`],
  ] as const) {
    it(`whose ${what} hide all that document has, such as name="body" and name="createElement"`, async () => {
      expectSame(await shown(forEachName('document', markup) + elements), clean);
    });
  }

  it('whose forms hide all that document has, with the classic script', async () => {
    const body = forEachName('document', (name) => `<form name="${name}"></form>`) + elements;
    expectSame(await shown(body, classic), clean);
  });

  it('whose ids are the names of all that window has, and of ours', async () => {
    const ours = '<a id="gpsoc"></a><a id="gpsoc-announcer"></a><a id="trustedTypes"></a><a id="catalogue"></a>';
    expectSame(await shown(ours + forEachName('window', (name) => `<a id="${name}"></a>`) + elements), clean);
  });

  it('on which they stand in a form whose fields hide all that it has', async () => {
    expectSame(await shown(`<form>${elements}</form>${fillForms}`), clean);
  });

  it('on which each has such a form in its tag', async () => {
    const body = elements.replaceAll(link, '<form><a href="/services">Our services</a></form>') + fillForms;
    expectSame(await shown(body), clean);
  });

  /** All that is to be seen at first, after a search and a tick, and after a service is put into the request. */
  async function shown(body: string, delivered = script): Promise<string[]> {
    sessionStorage.clear(); // of what the page before has put into its request
    const page = await open({head: delivered, body});
    await page.finished(tags.length);
    expect(page.noted.console).to.deep.equal([]);
    // An element that learns in one frame how much room it has shows what it makes of it in the next.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    const atFirst = all(page);
    await useList(page);
    return [...atFirst, ...all(page)];
  }
});

describe('A link in a form whose fields hide all that it has', () => {
  it('becomes an element, also where the form comes later', async () => {
    const form = '<form><a class="gpsoc-lot-overview" href="/services">Our lots</a></form>';
    const page = await open({body: `<div id="some">${form}</div>${fillForms}`});
    const some = page.document.getElementById('some')!;
    const markup = some.innerHTML;
    await page.include();
    await until(() => some.querySelectorAll('lot-overview').length === 1, 'one element');
    some.insertAdjacentHTML('beforeend', markup);
    await until(() => some.querySelectorAll('lot-overview').length === 2, 'two elements');
  });
});

function all(page: HostPage): string[] {
  return tags.flatMap((name) => rendered(find(page, name)));
}

async function useList(page: HostPage): Promise<void> {
  const list = find(page, 'lot-catalogue');
  const input = list.renderRoot.querySelector<HTMLInputElement>('input[type="search"]')!;
  input.value = 'patient';
  input.dispatchEvent(new page.window.Event('input', {bubbles: true}));
  await list.updateComplete;
  list.renderRoot.querySelector<HTMLInputElement>('input[type="checkbox"]')!.click();
  await list.updateComplete;
  list.renderRoot.querySelector<HTMLInputElement>('li input[type="checkbox"]')!.click();
  for (const name of tags) await find(page, name).updateComplete;
}

/** What page.get would find, had the page not hidden querySelector. */
function find<Tag extends keyof HTMLElementTagNameMap>({document}: HostPage, name: Tag): HTMLElementTagNameMap[Tag] {
  return ofDocument('querySelector', document)(name)!;
}
