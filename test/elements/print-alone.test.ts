// An element that a reader prints by its own button, and the page around it on paper and afterwards.
import {expect} from '@open-wc/testing';
import type {LotCatalogue} from '../../src/elements/lot-catalogue/lot-catalogue.ts';
import {aCatalogue} from '../support/build.ts';
import {find} from '../support/look.ts';
import {onPaper, toPaper, toScreen} from '../support/paper.ts';
import {file, finished, place} from '../support/show.ts';

const print = window.print.bind(window);

beforeEach(() => {
  window.print = () => dispatchEvent(new Event('beforeprint'));
});

afterEach(async () => {
  dispatchEvent(new Event('afterprint'));
  window.print = print;
  document.querySelector('#page')?.remove();
  await toScreen();
});

onPaper.describe('A list printed by its own button', () => {
  it('is alone on paper, wherever it stands', async () => {
    const {list, rest} = await pageWithList();
    expect(rest.map(isSeen)).to.deep.equal([true, true, true]);
    await pressPrint(list);
    expect(isSeen(list)).to.be.true;
    expect(rest.map(isSeen)).to.deep.equal([false, false, false]);
  });

  it('is alone on paper in a form whose fields hide what the form has', async () => {
    const fields = ['parentElement', 'parentNode', 'assignedSlot', 'getRootNode'];
    const {list, rest} = await pageWithList(
      `<form>${fields.map((name) => `<input name="${name}" />`).join('')}{layout}</form>`,
    );
    await pressPrint(list);
    expect(isSeen(list)).to.be.true;
    expect(rest.map(isSeen)).to.deep.equal([false, false, false]);
  });

  it('has the whole sheet, though it stands in a narrow box that scrolls', async () => {
    const {list} = await pageWithList();
    await pressPrint(list);
    expect(list.getBoundingClientRect().width).to.be.greaterThan(innerWidth - 40);
    expect(document.querySelector('#page')!.scrollHeight).to.be.at.least(list.offsetHeight);
    expect(list.offsetHeight).to.be.greaterThan(150);
  });

  it('leaves the page as it was', async () => {
    const {list, rest} = await pageWithList();
    const before = document.documentElement.outerHTML;
    const sheets = [...document.adoptedStyleSheets];
    await pressPrint(list);
    dispatchEvent(new Event('afterprint'));
    expect(rest.map(isSeen)).to.deep.equal([true, true, true]);
    expect(document.documentElement.outerHTML).to.equal(before);
    expect(document.adoptedStyleSheets).to.deep.equal(sheets);
  });

  it('leaves the page as it was where it is taken away while it is printed', async () => {
    const {list, rest} = await pageWithList();
    await pressPrint(list);
    list.remove();
    expect(rest.map(isSeen)).to.deep.equal([true, true, true]);
  });

  it('is with the rest of the page when the page is printed', async () => {
    const {list, rest} = await pageWithList();
    await toPaper();
    dispatchEvent(new Event('beforeprint'));
    expect([list, ...rest].map(isSeen)).to.deep.equal([true, true, true, true]);
  });
});

async function pressPrint(list: LotCatalogue): Promise<void> {
  (await find(list, 'button', 'Print')).click();
  await toPaper();
}

/**
 * A list in a slot of another component, with a paragraph beside it in the page, in that component and in the slot.
 *
 * @param around - What stands around that component.
 */
async function pageWithList(around = '{layout}'): Promise<{list: LotCatalogue; rest: readonly Element[]}> {
  const page = document.createElement('div');
  page.id = 'page';
  page.innerHTML = `<p>Beside</p>${around.replace('{layout}', '<div class="layout"><p>Above</p></div>')}`;
  document.body.append(page);
  const layout = page.querySelector<HTMLElement>('.layout')!;
  const inner = layout.attachShadow({mode: 'open'});
  inner.innerHTML = '<div style="width: 300px; height: 100px; overflow: auto"><p>Menu</p><slot></slot></div>';
  const list = place('lot-catalogue', {src: await file(aCatalogue())}, '', layout);
  await finished(list);
  return {list, rest: [page.querySelector('p')!, layout.querySelector('p')!, inner.querySelector('p')!]};
}

function isSeen(element: Element): boolean {
  return element.checkVisibility();
}
