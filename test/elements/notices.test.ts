// What the elements of one catalogue say once on a page.
import {expect} from '@open-wc/testing';
import {aCatalogue, aLot, aService} from '../support/build.ts';
import {find, focusOn, names, reads, text, until} from '../support/look.ts';
import {file, place, show} from '../support/show.ts';

const disclaimer = {kind: 'disclaimer', text: 'Nobody has tested these.'};

const catalogue = aCatalogue({
  archived: {on: '2019-12-31', text: 'All of this is over.'},
  publisher: {name: 'The publisher'},
  lots: [aLot(), aLot({id: '2', name: 'Lot 2', notices: [disclaimer]})],
  services: [aService(), aService({id: 'b', name: 'Other', lot: '2'})],
});
const then = {'as-of': '2016-06-03'};

/** What an element says beside its content, folded away or not. */
function said(element: Element): string[] {
  const words = {
    archived: 'All of this is over.',
    day: 'How things stood on',
    lot: 'Nobody has',
    source: 'The publisher',
  };
  return Object.entries(words).flatMap(([name, part]) =>
    element.shadowRoot!.textContent.includes(part) ? [name] : [],
  );
}

async function says(element: Element, ...expected: string[]): Promise<void> {
  await until(
    () => String(said(element)) === String(expected),
    () => `expected <${element.localName}> to say ${String(expected)}, it says ${String(said(element))}`,
  );
}

describe('The elements of one catalogue on a page', () => {
  it('say notices and day first, and last where the data comes from', async () => {
    const src = await file(catalogue);
    const [overview, list, card] = [
      place('lot-overview', {src, ...then}),
      place('lot-catalogue', {src, ...then}),
      place('service-card', {src, service: 'b', ...then}),
    ];
    await says(card, 'source');
    await says(list);
    await says(overview, 'archived', 'day', 'lot');
    expect(names(overview, 'heading', 'About this information')).to.be.empty;
  });

  it('are rendered once more at most', async () => {
    const src = await file(catalogue);
    const tags = ['lot-overview', 'lot-catalogue', 'eligible-organisations', 'service-card'] as const;
    const all = tags.map((tag) => place(tag, tag === 'service-card' ? {src, service: 'b'} : {src}));
    const renderings = all.map((element) => {
      const updates: unknown[] = [];
      element.addController({hostUpdated: () => updates.push(element.loadStatus)});
      return updates;
    });
    await says(all.at(-1)!, 'source');
    await new Promise((resolve) => setTimeout(resolve));
    for (const updates of renderings) expect(updates.filter((status) => status === 'ready').length).to.be.at.most(2);
  });

  it('say them anew when the first goes, comes back or moves, and when another comes later', async () => {
    const src = await file(catalogue);
    const overview = await show('lot-overview', {src});
    const list = await show('lot-catalogue', {src});
    await says(list, 'source');
    overview.remove();
    await says(list, 'archived', 'lot', 'source');
    document.body.append(overview);
    await says(overview, 'source');
    await says(list, 'archived', 'lot');
    list.before(overview);
    await says(overview, 'archived', 'lot');
    await says(list, 'source');
    const card = await show('service-card', {src, service: 'b'});
    overview.before(card);
    await says(card, 'archived', 'lot');
    await says(overview);
  });

  it('know their order in shadow trees too', async () => {
    const src = await file(catalogue);
    const list = await show('lot-catalogue', {src});
    const host = document.createElement('div');
    list.before(host);
    const overview = place('lot-overview', {src});
    host.attachShadow({mode: 'open'}).append(overview);
    await says(overview, 'archived', 'lot');
    await says(list, 'source');
    host.remove();
  });

  it('leave a lot’s notice to the first that shows the lot', async () => {
    const src = await file(catalogue);
    const first = await show('lot-catalogue', {src, lot: '1'});
    const second = await show('lot-catalogue', {src, lot: '2'});
    await says(first, 'archived');
    await says(second, 'lot', 'source');
    first.lot = '';
    await says(first, 'archived', 'lot');
    await says(second, 'source');
  });

  it('leave it to those that always say it, and to no one that never does', async () => {
    const src = await file(catalogue);
    const first = await show('lot-catalogue', {src, notices: 'never'});
    const second = await show('lot-catalogue', {src});
    await says(first);
    await says(second, 'archived', 'lot', 'source');
    const third = await show('lot-catalogue', {src, notices: 'always'});
    await says(second);
    await says(third, 'archived', 'lot', 'source');
  });

  it('say nothing for those of another catalogue', async () => {
    const [one, another] = [await file(catalogue), await file(catalogue)];
    const first = await show('lot-catalogue', {src: one});
    const second = await show('lot-catalogue', {src: another});
    await says(second, 'archived', 'lot', 'source');
    await says(first, 'archived', 'lot', 'source');
  });

  it('say nothing for those in a frame', async () => {
    const src = await file(catalogue);
    const first = await show('lot-catalogue', {src});
    const second = await show('lot-catalogue', {src});
    await says(second, 'source');
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument!.body.append(second);
    await says(first, 'archived', 'lot', 'source');
    await says(second, 'archived', 'lot', 'source');
    frame.remove();
  });

  it('agree when there are many', async () => {
    const src = await file(catalogue);
    const cards = Array.from({length: 30}, () => place('service-card', {src, service: 'b'}));
    await says(cards.at(-1)!, 'source');
    await says(cards[0]!, 'archived', 'lot');
    expect(cards.slice(1, -1).flatMap(said)).to.be.empty;
  });

  it('are all told where the reader chooses the day, and lead there', async () => {
    const src = await file(catalogue);
    const list = await show('lot-catalogue', {src});
    const folded = document.createElement('details');
    document.body.append(folded);
    const asker = place('order-eligibility', {src, ask: 'as-of', ...then}, '', folded);
    await reads(list, 'How things stood on 3 June 2016');
    (await find(list, 'button', 'Change date')).click();
    expect(folded.open).to.be.true;
    await focusOn(asker, 'textbox');
    folded.remove();
  });

  it('lead back to the day from the question after it', async () => {
    const src = await file(catalogue);
    const list = await show('lot-catalogue', {src});
    const asker = await show('order-eligibility', {src, ask: 'as-of service organisation', ...then});
    (await find(asker, 'button', 'Continue')).click();
    await focusOn(asker, 'group', /^Which/);
    (await find(list, 'button', 'Change date')).click();
    await focusOn(asker, 'textbox', 'Day');
  });

  it('lead back to the day from an answer with all questions folded', async () => {
    const src = await file(catalogue);
    const list = await show('lot-catalogue', {src});
    const asker = await show('order-eligibility', {src, ask: 'as-of service organisation', ...then});
    (await find(asker, 'button', 'Continue')).click();
    (await find(asker, 'button', 'Check')).click();
    await find(asker, 'button', 'Change answers');
    (await find(list, 'button', 'Change date')).click();
    await focusOn(asker, 'textbox', 'Day');
  });
});

describe('Printing by a button of its own', () => {
  it('an element says on paper what others say on screen', async () => {
    const src = await file(catalogue);
    await show('lot-catalogue', {src, ...then});
    const element = await show('order-eligibility', {src, lot: '2', organisation: 'gp-practice', ...then});
    await show('lot-overview', {src, ...then});
    const button = await find(element, 'button', 'Print');
    await says(element);
    const print = window.print.bind(window);
    let onPaper: string[] = [];
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      onPaper = said(element);
      dispatchEvent(new Event('afterprint'));
    };
    try {
      button.click();
    } finally {
      window.print = print;
    }
    expect(onPaper).to.deep.equal(['archived', 'day', 'lot', 'source']);
    await says(element);
  });
});

describe('Notices', () => {
  const notices = [{kind: 'information', text: 'Shut on Monday.'}, disclaimer, {kind: 'warning', text: 'Take care.'}];
  const many = aCatalogue({lots: [aLot({notices}), aLot({id: '2', name: 'Lot 2', notices: [disclaimer]})]});

  it('of which there are several show the first, a warning before others, and fold the rest', async () => {
    const list = await show('lot-catalogue', {src: await file(many)});
    await reads(list, 'Take care.');
    expect(text(list)).to.not.contain('Shut on Monday.').and.not.contain('Nobody has');
    (await find(list, 'button', '2 more notices')).click();
    await reads(list, 'Shut on Monday.');
  });

  it('name their lots where others are shown too', async () => {
    const overview = await show('lot-overview', {src: await file(many)});
    (await find(overview, 'button', '2 more notices')).click();
    expect(await reads(overview, 'Lot 1 Shut on Monday.')).to.contain('Monday. Disclaimer Nobody has tested these.');
  });

  it('all stand on paper', async () => {
    const list = await show('lot-catalogue', {src: await file(many)});
    dispatchEvent(new Event('beforeprint'));
    expect(text(list)).to.contain('Take care.').and.contain('Shut on Monday.').and.contain('Nobody has');
    dispatchEvent(new Event('afterprint'));
  });
});
