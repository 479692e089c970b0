// The services that fill the window come first, and those below it once they have been painted: nobody can tell, and
// nothing is missing from what waits for the list.
import {expect} from '@open-wc/testing';
import {aCatalogue, manyServices} from '../../support/build.ts';
import {onlyWhere} from '../../support/engine.ts';
import {find, names} from '../../support/look.ts';
import {onPaper, toPaper, toScreen} from '../../support/paper.ts';
import {cardsOf, file, finished, firstServices, place} from '../../support/show.ts';
import {visit} from '../../support/url.ts';

const catalogue = aCatalogue({services: manyServices(40)});

async function begun(attributes: Record<string, string> = {}) {
  const list = place('lot-catalogue', {src: await file(catalogue), 'page-size': '20', ...attributes});
  await firstServices(list);
  return list;
}

describe('The first services of a long page', () => {
  it('fill the window', async () => {
    const list = await begun();
    expect(cardsOf(list)).to.be.below(20);
    const cards = list.shadowRoot!.querySelectorAll('[part~=service]');
    expect([...cards].at(-1)!.getBoundingClientRect().bottom).to.be.above(innerHeight);
  });

  it('are followed by the others before the list counts as updated', async () => {
    const list = await begun();
    await list.updateComplete;
    expect(cardsOf(list)).to.equal(20);
  });

  it('are followed by the others before the list says that it has loaded', async () => {
    const list = place('lot-catalogue', {src: await file(catalogue), 'page-size': '20'});
    await finished(list);
    expect(cardsOf(list)).to.equal(20);
    await list.loaded;
    expect(cardsOf(list)).to.equal(20);
  });

  it('are followed by the others where no frame is drawn', async () => {
    const draw = globalThis.requestAnimationFrame;
    globalThis.requestAnimationFrame = () => 0;
    try {
      const list = await begun();
      await list.updateComplete;
      expect(cardsOf(list)).to.equal(20);
    } finally {
      globalThis.requestAnimationFrame = draw;
    }
  });

  it('are all services on a page that keeps something of its own under the name of the height of the window', async () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'innerHeight')!;
    Object.assign(globalThis, {innerHeight: 'auto'});
    try {
      expect(cardsOf(await begun())).to.equal(20);
    } finally {
      Object.defineProperty(globalThis, 'innerHeight', own);
    }
  });

  it('are followed by all that match as soon as a letter is typed', async () => {
    const list = await begun();
    const search = await find(list, 'searchbox');
    (search as HTMLInputElement).value = '2';
    search.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await firstServices(list);
    expect(cardsOf(list)).to.equal(list.result!.services.length);
  });

  it('are all of the page where the reader has scrolled down already', async () => {
    const above = document.createElement('div');
    above.style.height = '300vh';
    document.body.prepend(above);
    scrollTo(0, 100);
    try {
      expect(cardsOf(await begun())).to.equal(20);
    } finally {
      above.remove();
    }
  });

  it('are all of the page where a link leads to one of them', async () => {
    visit('service=service-17');
    const list = await begun({'url-state': 'query'});
    expect(cardsOf(list)).to.equal(20);
    expect(names(list, 'button', 'Service 17')).to.have.length(1);
  });

  it('stand in the file and in the result with the others', async () => {
    const list = await begun();
    expect(list.result!.services).to.have.length(20);
    expect(list.toCsv().match(/Service \d+/g)).to.have.length(40);
  });

  onPaper.it('come onto paper with the others', async () => {
    const list = await begun();
    await toPaper();
    try {
      dispatchEvent(new Event('beforeprint'));
      expect(cardsOf(list)).to.equal(40);
    } finally {
      dispatchEvent(new Event('afterprint'));
      await toScreen();
    }
    expect(cardsOf(list)).to.equal(20);
  });

  const canMeasure = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
  onlyWhere(canMeasure, 'the browser does not tell of what moves').it('stay in their places', async () => {
    const moved: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((entries) => moved.push(...entries.getEntries()));
    observer.observe({type: 'layout-shift'});
    const list = await begun();
    await list.updateComplete;
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    moved.push(...observer.takeRecords());
    observer.disconnect();
    expect(moved).to.deep.equal([]);
  });
});
