// What editors do to a tag: an end tag that the browser ignores, so that the rest of the page lies in the element, and
// slots that fall out of it.
import {expect} from '@open-wc/testing';
import {aCatalogue, manyServices} from '../support/build.ts';
import {find, names, reads, text} from '../support/look.ts';
import {openPage} from '../support/page.ts';
import {file, place, warnings} from '../support/show.ts';

const src = await file(aCatalogue());

/** As Markdown leaves a tag with a blank line in it: the browser ignores an end tag within a paragraph. */
const unclosed = (inside: string) =>
  `<lot-catalogue src="${src}">\n${inside}\n<p><a href="/services">Our services</a>\n</lot-catalogue></p>`;

const rests: [name: string, rest: string][] = [
  ['another of our elements', `<p id="lost">Lost</p><service-card src="${src}" service="emis-web"></service-card>`],
  ['headings', '<h2>One</h2><p id="lost">Lost</p><h2>Two</h2><p>More</p><h2>Three</h2>'],
  ['a landmark', '<p id="lost">Lost</p><footer>Footer</footer>'],
  ['no more than a paragraph', '<p id="lost">Lost</p>'],
  ['a long text', `<p id="lost">Lost</p>${'<p>Far more than anybody would write for a fallback.</p>'.repeat(50)}`],
];

describe('The rest of a page that lies in an element', () => {
  for (const [name, rest] of rests) {
    it(`stays to be seen: with ${name}`, async () => {
      const page = await openPage({body: unclosed('<h2 slot="heading">Our list</h2>') + rest});
      const list = page.first('lot-catalogue');
      await list.loaded;
      await find(list, 'heading', '1 service');
      const lost = page.window.document.getElementById('lost')!;
      expect(list.contains(lost)).to.be.true;
      expect(lost.checkVisibility()).to.be.true;
      const content = list.renderRoot.querySelector('.content')!;
      expect(lost.getBoundingClientRect().top).to.be.above(content.getBoundingClientRect().bottom);
      expect(page.console.filter((said) => said.includes('lies in it and is shown below it'))).to.have.lengthOf(1);
    });
  }

  for (const [name, tags] of [
    ['a tag that ends itself', `<lot-catalogue src="${src}" />`],
    ['a tag without an end', `<lot-catalogue src="${src}"><a href="/services">Our services</a>`],
    ['an end tag with a slip', `<lot-catalogue src="${src}"><a href="/services">Ours</a></lot-catalog>`],
    ['several tags that end themselves', `<lot-overview src="${src}" />\n<lot-catalogue src="${src}" />`],
  ] as const) {
    it(`stays to be seen behind ${name}`, async () => {
      const lines = ['<main>', tags, '<p id="lost">Lost</p>', '</main>'];
      const page = await openPage({body: lines.join('\n')});
      const list = page.first('lot-catalogue');
      await find(list, 'heading', '1 service');
      expect(page.window.document.getElementById('lost')!.checkVisibility()).to.be.true;
      expect(page.console.join()).to.contain('End it with </lot-catalogue>');
    });
  }

  it('works there', async () => {
    const page = await openPage({body: unclosed('') + rests[0]![1]});
    await find(page.first('service-card'), 'heading', 'EMIS Web');
  });

  for (const [name, fallback] of [
    ['a link', '<a href="/services">Our services</a>'],
    ['some paragraphs', '<p>Our services are listed elsewhere.</p><p><a href="/services">Our services</a></p>'],
    [
      'a heading and a list',
      `<h2>Services</h2><ul>${manyServices(20)
        .map(({name: service}) => `<li>${String(service)}</li>`)
        .join('')}</ul>`,
    ],
    ['paragraphs on lines of their own', '\n<p>\nServices\n</p>\n<p>\n<a href="/services">Our services</a>\n</p>\n'],
    ['a search', '<p>Our services:</p><form action="/services"><input aria-label="Search"></form>'],
    ['a table', `<h3>Services</h3><table>${'<tr><td>EMIS Web</td><td>EMIS</td></tr>'.repeat(20)}</table>`],
  ] as const) {
    it(`is told from a fallback on lines of its own: ${name}`, async () => {
      const lines = ['<div>', `<lot-catalogue src="${src}">`, fallback, '</lot-catalogue>', '</div>'];
      const page = await openPage({body: lines.join('\n')});
      const list = page.first('lot-catalogue');
      await find(list, 'heading', '1 service');
      expect(list.firstElementChild!.checkVisibility()).to.be.false;
      expect(page.console).to.be.empty;
    });

    it(`is told from a fallback that a script has put into a box: ${name}`, async () => {
      const said = await warnings(async () => {
        const box = document.createElement('div');
        document.body.append(box);
        const list = place('lot-catalogue', {src}, fallback, box);
        await find(list, 'heading', '1 service');
        expect(list.firstElementChild!.checkVisibility()).to.be.false;
        box.remove();
      });
      expect(said).to.be.empty;
    });
  }
});

describe('What the command line has written into a tag', () => {
  it('is a fallback, however much it is, and no rest of the page', async () => {
    const services = '<h3>EMIS Web</h3><p>A principal clinical system.</p>'.repeat(20);
    const fallback = '<p>The list is not here yet.</p>';
    const body = `<lot-catalogue src="${src}">${fallback}<div class="gpsoc-rendered">${services}</div></lot-catalogue>`;
    const page = await openPage({body});
    const list = page.first('lot-catalogue');
    await find(list, 'heading', '1 service');
    expect(list.lastElementChild!.checkVisibility()).to.be.false;
    expect(page.console).to.be.empty;
  });
});

describe('Slots that have fallen out of a tag', () => {
  it('are told to the author, with the attributes that say the same', async () => {
    const body = `<p><lot-catalogue src="${src}"></p>
      <h2 slot="heading">Our list</h2>
      <p slot="contact">Ask us</p>
      <p><a href="/services">Our services</a><br>
      </lot-catalogue></p>`;
    const page = await openPage({body});
    const list = page.first('lot-catalogue');
    await list.loaded;
    await list.updateComplete;
    expect(text(list)).to.not.contain('Our list');
    const said = page.console.filter((each) => each.includes('slot='));
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.contain('slot="heading", slot="contact"').and.contain('heading, contact and fallback-href');
  });

  for (const [where, body] of [
    ['in a paragraph of the tag', `<lot-catalogue src="${src}"><p><b slot="heading">Our list</b></p></lot-catalogue>`],
    [
      'behind a box around it',
      `<div><lot-catalogue src="${src}"></lot-catalogue></div><h2 slot="heading">Our list</h2>`,
    ],
    [
      'in paragraphs of their own',
      `<p><lot-catalogue src="${src}"></p><p>&nbsp;</p><p><b slot="heading">Our list</b></p>`,
    ],
  ] as const) {
    it(`are told to the author, ${where}`, async () => {
      const page = await openPage({body});
      await page.first('lot-catalogue').loaded;
      expect(page.console.filter((each) => each.includes('slot="heading" should stand'))).to.have.lengthOf(1);
    });
  }

  it('are nobody’s when they are those of the element around', async () => {
    const said = await warnings(async () => {
      const host = document.createElement('div');
      host.attachShadow({mode: 'open'}).innerHTML = '<slot></slot><slot name="heading"></slot>';
      document.body.append(host);
      const list = document.createElement('lot-catalogue');
      list.src = src;
      const heading = document.createElement('h2');
      heading.slot = 'heading';
      heading.textContent = 'Of the host';
      host.append(list, heading);
      await list.loaded;
      await reads(list, '1 service');
      expect(names(host, 'heading')).to.include('Of the host');
      host.remove();
    });
    expect(said).to.be.empty;
  });
});
