// Services on a time line: the drawing, the table below it, and what is said of both.
import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {situation} from '../source/server.ts';
import {aCatalogue, aLot, aService, manyServices, someTerms, type Raw} from '../support/build.ts';
import {usual} from '../support/window.ts';
import {find, findAll, focusOn, gone, names, reads, text, until} from '../support/look.ts';
import {onPaper, toPaper, toScreen} from '../support/paper.ts';
import {file, place, show} from '../support/show.ts';

const asOf = '2016-06-03';

const catalogue = aCatalogue({
  categories: [{id: 'record', name: 'Record system'}],
  lots: [
    aLot({notices: [{kind: 'disclaimer', text: 'Not assured.'}]}),
    aLot({id: '2', name: 'Lot 2', title: 'Additional services', notices: [{kind: 'warning', text: 'Lot 2 closes.'}]}),
    aLot({id: '3', name: 'Lot 3', terms: [someTerms({from: '2014-03-28', to: '2015-12-31'})]}),
  ],
  services: [
    service('systmone', 'SystmOne', 'TPP', {status: 'available', from: '2014-05-01'}, {categories: ['record']}),
    service('late', 'Late', 'INPS', {status: 'planned', planned: '2015-03', note: 'No new date.'}),
    service('soon', 'Soon', 'INPS', {status: 'in-assurance', from: '2016-02', planned: '2017-04'}),
    service('emis-lv', 'EMIS LV', 'EMIS', {status: 'withdrawn', from: '2015-03-31'}),
    service('undated', 'Undated', 'EMIS', {status: 'available'}),
    service('portal', 'Portal', 'EMIS', {lot: '3', status: 'available', from: '2014'}),
    {
      id: 'both',
      name: 'Both',
      supplier: 'TPP',
      listings: [
        {lot: '1', status: 'available'},
        {lot: '2', status: 'planned', planned: '2016-09-01'},
      ],
    },
  ],
});

function service(id: string, name: string, supplier: string, listing: Raw, fields: Raw = {}): Raw {
  return {id, name, supplier, listings: [{lot: '1', ...listing}], ...fields};
}

const wide = {width: 1280, height: 900};
const narrow = {width: 320, height: 900};

beforeEach(() => setViewport(wide));

after(() => setViewport(usual));

afterEach(async () => {
  dispatchEvent(new Event('afterprint'));
  await toScreen();
});

async function roadmapOf(from: Raw, attributes: Record<string, string> = {}, inside?: string) {
  return show('service-roadmap', {src: await file(from), 'as-of': asOf, ...attributes}, inside);
}

/** The table's rows, opened by the reader. */
async function tableOf(element: HTMLElement): Promise<string[]> {
  (await find(element, 'button', 'Every date and plan in a table')).click();
  await find(element, 'table');
  return findAll(element, 'row').map(text);
}

/** Names of services and sentences, in the order in which they stand in the drawing. */
async function lettersOf(element: HTMLElement): Promise<string[]> {
  const drawing = await find(element, 'img');
  return [...drawing.querySelectorAll('text')].map(({textContent}) => textContent);
}

/** Waits until the drawing has all these; how many have room depends on its width, which is only known after a while. */
async function letters(element: HTMLElement, ...wanted: readonly string[]): Promise<void> {
  const drawing = await find(element, 'img');
  const drawn = () => [...drawing.querySelectorAll('text')].map(({textContent}) => textContent);
  await until(
    () => wanted.every((each) => drawn().includes(each)),
    () => `expected ${wanted.join(', ')}, found: ${drawn().join(', ')}`,
  );
}

describe('<service-roadmap>', () => {
  it('is one image that says what it shows, and nothing in it is a stop on the way of the keyboard', async () => {
    const roadmap = await roadmapOf(catalogue);
    await find(roadmap, 'heading', 'Roadmap: Our GP IT services');
    const drawing = await find(
      roadmap,
      'img',
      /^Timeline of 6 services, with dates from 2014 to April 2017; 3 June 2016 is/,
    );
    expect(drawing.localName).to.equal('svg');
    expect(drawing.querySelectorAll('a, button, [tabindex], [focusable]').length).to.equal(0);
    await expect(roadmap).to.be.accessible();
  });

  it('begins with what comes next, and ends with what changed longest ago', async () => {
    const drawn = await lettersOf(await roadmapOf(catalogue));
    const order = ['Both', 'Soon', 'Late', 'EMIS LV', 'Portal', 'SystmOne'];
    expect([...new Set(drawn.filter((each) => order.includes(each)))]).to.deep.equal(order);
  });

  it('says in words how each stands, since when it is planned, and the day asked about', async () => {
    const roadmap = await roadmapOf(catalogue);
    await letters(roadmap, '3 June 2016', '2015', 'In assurance', 'Withdrawn', 'Ended 31 December 2015');
    await letters(roadmap, 'Planned for 1 September 2016', 'Planned for March 2015, not confirmed');
  });

  it('says how many services have neither date nor plan', async () => {
    const roadmap = await roadmapOf(catalogue);
    await reads(roadmap, '1 service without dates or plans is not shown here.');
    expect(await lettersOf(roadmap)).to.not.include('Undated');
  });

  it('has words for the signs that it uses, and for no others', async () => {
    const roadmap = await roadmapOf(catalogue, {lot: '2'});
    const signs = findAll(roadmap, 'listitem').map(text);
    expect(signs).to.deep.equal(['Planned for then']);
    expect(findAll(await roadmapOf(catalogue), 'listitem').length).to.be.above(5);
  });

  it('names the lot where there are several', async () => {
    expect(await lettersOf(await roadmapOf(catalogue))).to.include('Lot 3');
    expect(await lettersOf(await roadmapOf(catalogue, {lot: '3'}))).to.not.include('Lot 3');
  });

  it('shows names as they are written, whatever they look like', async () => {
    const from = aCatalogue({services: [service('x', '<b>Bold</b>', '<i>', {status: 'available', from: '2015'})]});
    const roadmap = await roadmapOf(from);
    expect(await lettersOf(roadmap)).to.include('<b>Bold</b>');
    expect((await tableOf(roadmap)).join()).to.contain('<b>Bold</b>');
  });

  it('shows another day when it is told to', async () => {
    const roadmap = await roadmapOf(catalogue);
    roadmap.setAttribute('as-of', '2015-01-15');
    await find(roadmap, 'img', /15 January 2015 is marked/);
    await letters(roadmap, 'Planned for March 2015');
  });
});

describe('The table below the drawing', () => {
  it('is folded away until the reader opens it, with the keyboard too', async () => {
    const roadmap = await roadmapOf(catalogue);
    expect(findAll(roadmap, 'table').length).to.equal(0);
    (await find(roadmap, 'button', 'Every date and plan in a table')).focus();
    await sendKeys({press: 'Enter'});
    await find(roadmap, 'table');
    await sendKeys({press: 'Enter'});
    await gone(roadmap, 'table');
  });

  it('has every detail, a row for each stretch, in the order of the drawing', async () => {
    const roadmap = await roadmapOf(catalogue);
    await tableOf(roadmap);
    await reads(roadmap, 'Recorded as From Until');
    const rows = findAll(roadmap, 'row').map(text);
    expect(rows.length).to.equal(1 + 7);
    expect(rows[0]).to.equal('Name Supplier Lot Status on 3 June 2016 Recorded as From Until Plan Note');
    expect(rows[2]).to.equal(
      'Both TPP Lot 2 Planned Planned Not stated Not stated Planned for 1 September 2016 Not stated',
    );
    expect(rows[3]).to.equal(
      'Soon INPS Lot 1 In assurance In assurance February 2016 Not stated Planned for April 2017 Not stated',
    );
    expect(rows[4]).to.contain('Planned for March 2015, not confirmed No new date.');
    expect(rows[6]).to.contain('Portal EMIS Lot 3 Ended 31 December 2015 Available 2014');
    expect(names(roadmap, 'rowheader')).to.include('EMIS LV');
    await expect(roadmap).to.be.accessible();
  });

  it('has two columns where there is little room, and is no wider than its place', async () => {
    await setViewport(narrow);
    const roadmap = await roadmapOf(catalogue);
    const rows = await tableOf(roadmap);
    expect(rows[0]).to.equal('Name Availability');
    expect(rows[3])
      .to.contain('Supplier: INPS')
      .and.contain('From: February 2016')
      .and.contain('Plan: Planned for April 2017');
    expect(roadmap.scrollWidth).to.be.at.most(roadmap.clientWidth);
    expect(document.documentElement.scrollWidth).to.be.at.most(narrow.width);
    await expect(roadmap).to.be.accessible();
  });

  it('stays open when the catalogue comes anew', async () => {
    const roadmap = await roadmapOf(catalogue);
    await tableOf(roadmap);
    await roadmap.refresh();
    expect(findAll(roadmap, 'table').length).to.equal(1);
  });
});

describe('What the page fixes on a roadmap', () => {
  const drawn = async (attributes: Record<string, string>) => {
    const found = await lettersOf(await roadmapOf(catalogue, attributes));
    return ['SystmOne', 'Late', 'Soon', 'EMIS LV', 'Undated', 'Portal', 'Both'].filter((name) => found.includes(name));
  };

  it('is a lot, by id or name', async () => {
    expect(await drawn({lot: '2'})).to.deep.equal(['Both']);
    expect(await drawn({lot: 'lot 3'})).to.deep.equal(['Portal']);
  });

  it('is a lot with a title, which the heading says, and only its notices show', async () => {
    const roadmap = await roadmapOf(catalogue, {lot: '2'});
    await find(roadmap, 'heading', 'Roadmap: Lot 2: Additional services');
    expect(text(roadmap)).to.contain('Lot 2 closes.').and.not.contain('Not assured.');
  });

  it('is a kind of service or a supplier, whose withdrawn services show too', async () => {
    expect(await drawn({category: 'Record system'})).to.deep.equal(['SystmOne']);
    expect(await drawn({supplier: 'EMIS'})).to.deep.equal(['EMIS LV', 'Portal']);
    expect(await drawn({supplier: 'INPS, EMIS', lot: '1'})).to.deep.equal(['Late', 'Soon', 'EMIS LV']);
  });

  it('that the catalogue does not have shows nothing, and says so', async () => {
    for (const [attribute, said] of [
      ['lot', 'No lot is called Nowhere.'],
      ['category', 'No kind of service is called Nowhere.'],
      ['supplier', 'No supplier is called Nowhere.'],
    ] as const) {
      const roadmap = await roadmapOf(catalogue, {[attribute]: 'Nowhere'});
      await reads(roadmap, said);
      await reads(roadmap, 'No services');
      expect(findAll(roadmap, 'img').length).to.equal(0);
      expect(roadmap.matches(':state(empty)')).to.be.true;
    }
  });
});

describe('A roadmap with nothing to draw', () => {
  it('says why, and shows what the page has for that', async () => {
    const from = aCatalogue({services: [aService({status: 'available'})]});
    const roadmap = await roadmapOf(from, {}, '<p slot="empty">Ask us.</p>');
    await reads(roadmap, '1 service without dates or plans is not shown here. Ask us.');
    expect(roadmap.matches(':state(empty)')).to.be.true;
    expect(findAll(roadmap, 'img').length + findAll(roadmap, 'listitem').length).to.equal(0);
  });

  it('may only not have its services yet', async () => {
    const pages = [{url: situation({hang: ''}).url, count: 1}];
    const src = await file(aCatalogue({servicePages: pages}));
    const roadmap = place('service-roadmap', {src, supplier: 'INPS'});
    await reads(roadmap, 'Loading more services');
    expect(text(roadmap)).to.not.contain('No services');
    expect(roadmap.matches(':state(empty)')).to.be.false;
  });
});

describe('A roadmap of many services', () => {
  const many = aCatalogue({
    services: manyServices(1100, {lot: undefined, listings: [{lot: '1', status: 'available', from: '2015'}]}),
  });

  it('draws fifty, and says so', async () => {
    const roadmap = await roadmapOf(many);
    await reads(roadmap, 'Only the first 50 of 1,100 services are drawn.');
    const drawn = await lettersOf(roadmap);
    expect(drawn.filter((each) => /^Service \d+$/.test(each)).length).to.equal(50);
  });

  it('has a thousand in its table, and says so', async () => {
    const roadmap = await roadmapOf(many);
    (await find(roadmap, 'button', /table/)).click();
    await reads(roadmap, 'Only the first 1,000 of 1,100 services are in this table.');
    const table = await until(() => roadmap.renderRoot.querySelector('table'), 'expected a table');
    expect(table!.rows.length).to.equal(1001);
  });
});

describe('A roadmap in a narrow place', () => {
  /** In the window; without the edge around the letters, which only some browsers count. */
  function lettersBox(text: SVGTextElement) {
    const {x, width, height} = text.getBBox();
    const left = text.getScreenCTM()!.e + x;
    return {left, right: left + width, height};
  }

  it('keeps its letters as large as elsewhere, and inside', async () => {
    await setViewport(narrow);
    const roadmap = await roadmapOf(catalogue);
    const drawing = await find(roadmap, 'img');
    const fits = () => {
      const {left, right} = drawing.getBoundingClientRect();
      const boxes = [...drawing.querySelectorAll('text')].map(lettersBox);
      return boxes.every((box) => box.left >= left - 1 && box.right <= right + 1 && box.height >= 14);
    };
    await until(fits, 'expected all letters in the drawing');
    expect(drawing.getBoundingClientRect().width).to.be.at.most(narrow.width);
  });

  it('has names beside the lines once there is room', async () => {
    await setViewport(narrow);
    const roadmap = await roadmapOf(catalogue);
    const drawing = await find(roadmap, 'img');
    const lineOf = (words: string) => {
      const word = [...drawing.querySelectorAll('text')].find(({textContent}) => textContent === words)!;
      return word.getBoundingClientRect();
    };
    const isBeside = () => lineOf('Soon').left < lineOf('2014').left - 150;
    await until(() => !isBeside(), 'expected names above the lines');
    await setViewport(wide);
    await until(isBeside, 'expected names beside the lines');
  });
});

describe('A roadmap on paper', () => {
  onPaper.it('has its table, and is as the reader left it afterwards', async () => {
    const roadmap = await roadmapOf(catalogue);
    await toPaper();
    dispatchEvent(new Event('beforeprint'));
    expect(findAll(roadmap, 'row').length).to.equal(8);
    expect(text(roadmap)).to.contain('Printed ').and.not.contain('Every date and plan in a table');
    dispatchEvent(new Event('afterprint'));
    await toScreen();
    await gone(roadmap, 'table');
    await tableOf(roadmap);
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    await find(roadmap, 'table');
  });

  it('is drawn in several images, so that no page break cuts a row', async () => {
    const services = manyServices(20, {lot: undefined, listings: [{lot: '1', status: 'available', from: '2015'}]});
    const roadmap = await roadmapOf(aCatalogue({services}));
    dispatchEvent(new Event('beforeprint'));
    const images = findAll(roadmap, 'img');
    expect(images.length).to.be.above(1);
    for (const {clientHeight} of images) expect(clientHeight).to.be.below(500);
    const drawn = images.flatMap((image) => [...image.querySelectorAll('text')].map(({textContent}) => textContent));
    expect(drawn.filter((each) => /^Service \d+$/.test(each)).length).to.equal(20);
  });
});

describe('A second attempt at a roadmap', () => {
  it('leads to its heading', async () => {
    const roadmap = await show('service-roadmap', {src: situation({status: 404}).url});
    roadmap.src = await file(catalogue);
    (await find(roadmap, 'button', 'Try again')).click();
    await focusOn(roadmap, 'heading', /^Roadmap/);
  });
});
