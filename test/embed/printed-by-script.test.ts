// Pages that a script prints: a button of ours, a link of the page, a window that prints itself. Chromium stops callbacks
// while it prints, that of the page's Trusted Types policy too, so no template can be made then.
import {expect} from '@open-wc/testing';
import {tags} from '../../src/tags.ts';
import {catalogueOf, put} from '../source/server.ts';
import {onPaper} from '../support/paper.ts';
import {closeAll, open, script, showsLink, tag, textOf, type HostPage} from './page.ts';

afterEach(closeAll);

const connect = "Content-Security-Policy: connect-src 'self'";

const policies: [name: string, headers: string[]][] = [
  ['without Trusted Types', [connect]],
  ['with Trusted Types', [`${connect}; require-trusted-types-for 'script'; trusted-types gpsoc-lit`]],
];

const services = [...Array(16).keys()].map((n) => ({
  id: `s${n}`,
  name: `Service ${n}`,
  lot: '1',
}));

const terms = {eligible: ['gp'], orderedBy: ['gp'], funding: {payers: ['central']}};
const catalogue = {
  ...catalogueOf([]),
  organisationTypes: [{id: 'gp', name: 'practice'}],
  lots: [{id: '1', name: 'Lot 1', terms: [terms]}],
  services,
};

for (const [name, headers] of policies) {
  onPaper.describe(`A page ${name} that a script prints`, () => {
    async function openPage(tagName: string, attributes: Record<string, string> = {}, head = '') {
      const src = await put(crypto.randomUUID(), catalogue);
      const page = await open({headers, head: head + script, body: tag(tagName, {src, ...attributes})});
      await page.finished();
      return page;
    }

    it('has all services on paper, soon after they have come', async () => {
      const printed = await firstThat(async (waitMs) => {
        const page = await openPage('lot-catalogue');
        const list = page.get('lot-catalogue');
        await new Promise((resolve) => setTimeout(resolve, waitMs));
        const paper = paperOf(page, list);
        page.window.print();
        page.window.dispatchEvent(new page.window.Event('afterprint'));
        expect(textOf(list)).to.contain('Showing 1 to 10').and.not.contain('Service 15');
        return paper[0]!.includes('Service 15') && page;
      });
      expect(await printed.violations()).to.be.empty;
    });

    it('has every element on paper, by a button of the page', async () => {
      const settings = {service: 's1', services: 's1, s2', lot: '1', organisation: 'gp'};
      await firstThat(async (waitMs) => {
        const src = await put(crypto.randomUUID(), catalogue);
        const body =
          '<button onclick="print()">Print</button>' + tags.map((each) => tag(each, {src, ...settings})).join('');
        const page = await open({headers, head: script, body});
        await page.finished(tags.length);
        await new Promise((resolve) => setTimeout(resolve, waitMs));
        const before = tags.map((each) => showsLink(page.get(each)));
        const paper = paperOf(page, page.get('lot-catalogue'));
        page.document.querySelector('button')!.click();
        expect(tags.map((each) => showsLink(page.get(each)))).to.deep.equal(before);
        for (const each of tags) {
          if (each === 'order-request') continue; // an empty one only says how it is filled, which is not for paper
          expect(page.get(each).shadowRoot!.querySelector('[part~="heading"]'), each).to.exist;
        }
        return /Printed \d/.test(paper[0]!) && page;
      });
    });

    it('has what the screen shows on paper at the least, if it prints at once, and afterwards too', async () => {
      const head = `<script>addEventListener('gpsoc-load', ({target}) => {
        addEventListener('beforeprint', () => window.paper = target.shadowRoot.textContent);
        print();
      })</script>`;
      const page = await openPage('lot-catalogue', {}, head);
      const {paper} = page.window as unknown as {paper: string};
      expect(paper).to.contain('Service 0').and.contain('Service 9');
      page.window.dispatchEvent(new page.window.Event('afterprint'));
      const list = page.get('lot-catalogue');
      expect(textOf(list)).to.contain('Showing 1 to 10').and.contain('Service 9');
      expect(showsLink(list)).to.be.false;
    });

    it('has an answer on paper in full by the answer’s own button', async () => {
      const page = await openPage('order-eligibility', {lot: '1', service: 's1', organisation: 'gp'});
      const element = page.get('order-eligibility');
      const paper = paperOf(page, element);
      const buttons = [...element.shadowRoot!.querySelectorAll('button')];
      buttons.find(({textContent}) => textContent.includes('Print'))!.click();
      expect(paper).to.have.lengthOf(1);
      expect(paper[0])
        .to.match(/Printed \d/)
        .and.contain('Service 1');
      expect(showsLink(element)).to.be.false;
    });
  });
}

/** The first attempt that succeeds, each more patient than the one before. A page is only printed once: browsers ignore
    scripts that print again and again. */
async function firstThat<T>(attempt: (waitMs: number) => Promise<T | false>): Promise<T> {
  for (const waitMs of [250, 500, 1000, 2000]) {
    const result = await attempt(waitMs);
    if (result) return result;
  }
  throw new Error('The page was never printed as it is for paper.');
}

/** What an element says on each sheet from now on. */
function paperOf(page: HostPage, element: Element): string[] {
  const paper: string[] = [];
  page.window.addEventListener('beforeprint', () => paper.push(textOf(element)));
  return paper;
}
