// What editors leave of a tag, on pages that have the delivered script: it becomes the element all the same.
import {expect} from '@open-wc/testing';
import {tags} from '../../src/tags.ts';
import {catalogueOf, elsewhere} from '../source/server.ts';
import {
  closeAll,
  host,
  open,
  openFile,
  script,
  scriptFrom,
  services,
  showsLink,
  textOf,
  type HostPage,
} from './page.ts';

afterEach(closeAll);

const src = '/demo/data/gpsoc.json';
const widget = (query: string) => `/demo/embed.html?widget=lot-catalogue&amp;src=${src}&amp;${query}`;
const linkTo = (href: string) => `<a href="${href}">Lot 3 services</a>`;

/** A page with the script, once the catalogues of so many elements have come. */
async function pageWith(body: string, count = 1): Promise<HostPage> {
  const page = await open({head: script, body});
  await page.finished(count);
  return page;
}

/** A page on which nothing may become an element. */
async function untouched(body: string): Promise<HostPage> {
  const page = await open({head: script, body});
  expect(page.document.querySelectorAll(tags.join())).to.have.lengthOf(page.document.querySelectorAll('.ours').length);
  return page;
}

describe('A link to the widget’s page beside the script', () => {
  it('becomes the element, with the options of its address', async () => {
    const page = await pageWith(`<p>${linkTo(widget('lot=3&amp;page-size=2&amp;selectable'))}</p>`);
    const list = page.get('lot-catalogue');
    expect(list.lot).to.equal('3');
    expect(list.selectable).to.be.true;
    expect(services(list)).to.have.lengthOf(2);
    expect(page.noted.console).to.be.empty;
  });

  it('stays inside, and shows where the catalogue cannot be had', async () => {
    const page = await pageWith(`<p>${linkTo('/demo/embed.html?widget=lot-catalogue&amp;src=/no-such.json')}</p>`);
    const link = page.get('lot-catalogue').querySelector('a')!;
    expect(showsLink(page.get('lot-catalogue'))).to.be.true;
    expect(new URL(link.href).pathname).to.equal('/demo/embed.html');
  });

  it('is left alone in the tag that it belongs to', async () => {
    const inside = linkTo(widget('lot=2'));
    const page = await pageWith(`<lot-catalogue src="${src}" lot="3">${inside}</lot-catalogue>`);
    expect(page.document.querySelectorAll('lot-catalogue')).to.have.lengthOf(1);
    expect(page.get('lot-catalogue').lot).to.equal('3');
  });

  it('finds the catalogue beside the script, as every tag does', async () => {
    const folder = await host({catalogue: catalogueOf(['Vision'])});
    const body = linkTo(`${folder}embed.html?widget=lot-catalogue`);
    const page = await open({head: scriptFrom(folder), body});
    await page.finished();
    expect(services(page.get('lot-catalogue'))).to.deep.equal(['Vision']);
  });

  for (const [where, body] of [
    ['in a sentence', `<p>See ${linkTo(widget('lot=3'))} for more.</p>`],
    ['beside an image of the same line', `<p><img alt="New" src="data:,"> ${linkTo(widget('lot=3'))}</p>`],
    ['in bold in a sentence', `<p>See <b>${linkTo(widget('lot=3'))}</b></p>`],
    ['in a menu', `<nav><ul><li>${linkTo(widget('lot=3'))}</ul></nav>`],
    ['in an editor', `<div contenteditable><p>${linkTo(widget('lot=3'))}</p></div>`],
    ['of another folder', linkTo(`/other/embed.html?widget=lot-catalogue&amp;src=${src}`)],
    ['of another site', linkTo(`https://other.example/demo/embed.html?widget=lot-catalogue`)],
    ['to a tag that there is not', linkTo('/demo/embed.html?widget=lot-list')],
    ['without a widget', linkTo('/demo/embed.html?lot=3')],
  ] as const) {
    it(`stays a link ${where}`, async () => {
      await untouched(body);
    });
  }

  it('becomes the element in a line of its own between lines of text', async () => {
    await pageWith(`<p>Before<br><strong>${linkTo(widget('lot=3'))}</strong><br>After</p>`);
  });

  it('stays a link if it names a catalogue of another site, and the console says why', async () => {
    const other = await elsewhere();
    const page = await untouched(linkTo(`/demo/embed.html?widget=lot-catalogue&amp;src=${other}/situations/good.json`));
    expect(page.noted.console).to.have.lengthOf(1);
    expect(page.noted.console[0]).to.contain('<lot-catalogue> cannot take the option src here').and.contain(other);
  });

  it('loses an option that its tag does not have, with a warning that names those that it has', async () => {
    const page = await pageWith(linkTo(widget('colour=red&amp;onload=alert(1)')));
    expect(page.get('lot-catalogue').getAttributeNames()).to.deep.equal(['src']);
    expect(page.noted.console).to.have.lengthOf(2);
    expect(page.noted.console[0]).to.contain('the option colour').and.contain('page-size');
  });
});

describe('An element with data-gpsoc', () => {
  it('gets the element inside, with its data as options and its content as the fallback', async () => {
    const body = `<div id="mine" data-gpsoc="lot-catalogue" data-src="${src}" data-lot="3" data-page-size="2">${linkTo('/services')}</div>`;
    const page = await pageWith(body);
    const list = page.get('lot-catalogue');
    expect(list.parentElement!.id).to.equal('mine');
    expect(services(list)).to.have.lengthOf(2);
    expect(list.querySelector('a')!.getAttribute('href')).to.equal('/services');
  });

  it('makes every tag of ours', async () => {
    const page = await pageWith(
      tags.map((tag) => `<div data-gpsoc="${tag}" data-src="${src}" data-service="i-patient">x</div>`).join(''),
      tags.length,
    );
    for (const tag of tags) expect(page.get(tag).loadStatus, tag).to.equal('ready');
  });

  it('is left alone if it names no tag of ours', async () => {
    await untouched('<div data-gpsoc="constructor">x</div><div data-gpsoc="">x</div>');
  });
});

describe('A link with a class', () => {
  it('becomes the element, with options from its address and its data', async () => {
    const body = `<p>Services: <a class="button gpsoc-lot-catalogue" data-lot="3" href="/services?src=${src}&amp;page-size=2">Our services</a></p>`;
    const list = (await pageWith(body)).get('lot-catalogue');
    expect(list.lot).to.equal('3');
    expect(services(list)).to.have.lengthOf(2);
  });
});

describe('A frame of the widget’s page', () => {
  it('that may not run scripts becomes the element, with a link to the page', async () => {
    const page = await pageWith(
      `<p>Our list: <iframe title="Our list" src="${widget('lot=3')}" sandbox=""></iframe></p>`,
    );
    expect(page.document.querySelector('iframe')).to.be.null;
    expect(page.get('lot-catalogue').querySelector('a')!.textContent).to.equal('Our list');
  });

  it('that may run them stays a frame', async () => {
    const page = await untouched(`<iframe src="${widget('lot=3')}" sandbox="allow-scripts"></iframe>`);
    expect(page.document.querySelector('iframe')).not.to.be.null;
  });
});

describe('A page that changes', () => {
  it('gets the element for a link that comes later, deep in what is added', async () => {
    const page = await open({head: script, body: '<div id="later"></div>'});
    page.document.querySelector('#later')!.innerHTML = `<section><p>${linkTo(widget('lot=3'))}</p></section>`;
    await page.finished();
    expect(services(page.get('lot-catalogue'))).not.to.be.empty;
  });

  it('keeps what the reader did when the element is taken out and put back', async () => {
    const page = await pageWith(`<p>${linkTo(widget('lot=3'))}</p>`);
    const list = page.get('lot-catalogue');
    list.query = {search: 'patient'};
    await list.updateComplete;
    const parent = list.parentElement!;
    list.remove();
    parent.append(list);
    await list.updateComplete;
    expect(page.document.querySelectorAll('lot-catalogue')).to.have.lengthOf(1);
    expect(list.query.search).to.equal('patient');
  });

  it('makes no second element of what has been one already, when it is copied', async () => {
    const page = await pageWith(
      `<div id="mine" data-gpsoc="lot-catalogue" data-src="${src}">${linkTo('/services')}</div>`,
    );
    const copy = page.document.querySelector('#mine')!.cloneNode(true) as Element;
    page.document.body.append(copy);
    await page.finished(2);
    expect(copy.querySelectorAll('lot-catalogue')).to.have.lengthOf(1);
    expect(copy.querySelectorAll('a[href="/services"]')).to.have.lengthOf(1);
  });

  it('costs little to watch: ten thousand paragraphs are looked through at once, not one by one', async () => {
    const page = await open({head: script, body: '<div id="later"></div>'});
    const later = page.document.querySelector('#later')!;
    const added = page.document.createElement('div');
    added.innerHTML = '<p>One <a href="/two">two</a></p>'.repeat(10_000);
    later.append(added);
    const questions = countQuestions(page.window);
    await Promise.resolve(); // the observer is told before this goes on
    expect(questions()).to.be.within(1, 5);
  });
});

/** How many times anything asks an element of the page something, by a method, from now on. */
function countQuestions({Element: OfPage, Node: AnyNode}: HostPage['window']): () => number {
  let count = 0;
  for (const prototype of [OfPage.prototype, AnyNode.prototype]) {
    for (const [name, {value, ...rest}] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (typeof value !== 'function' || name === 'constructor') continue;
      const counted = function (this: unknown, ...given: unknown[]): unknown {
        count++;
        return Reflect.apply(value as (...given: unknown[]) => unknown, this, given);
      };
      Object.defineProperty(prototype, name, {...rest, value: counted});
    }
  }
  return () => count;
}

describe('The classic script', () => {
  it('does the same as the module, also in the head', async () => {
    const folder = await host({catalogue: catalogueOf(['Vision'])});
    const head = `<script src="${folder}embed.classic.js"></script>`;
    const body = `<lot-catalogue></lot-catalogue>${linkTo(`${folder}embed.html?widget=service-card&amp;service=vision`)}`;
    const page = await open({head, body});
    await page.finished(2);
    expect(services(page.get('lot-catalogue'))).to.deep.equal(['Vision']);
    expect(textOf(page.get('service-card'))).to.contain('Vision');
    expect(page.noted.console).to.be.empty;
  });

  it('runs on a page in an old encoding, such as Word saves', async () => {
    const folder = await host({catalogue: catalogueOf(['Vision'])});
    const page = await openFile(
      `<!doctype html><html lang="en"><title>Saved</title><script src="/situations/watch.js"></script>
      <script src="${folder}embed.classic.js"></script><lot-catalogue search="no such"></lot-catalogue>`,
      'text/html; charset=windows-1252',
    );
    await page.finished();
    expect(page.document.characterSet).to.equal('windows-1252');
    expect(textOf(page.get('lot-catalogue')))
      .to.contain('no such')
      .and.not.to.contain('â');
  });
});
