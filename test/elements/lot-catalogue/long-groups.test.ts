// Groups of filters with more options than anybody looks through: each option is reached by typing.
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {LotCatalogue} from '../../../src/elements/lot-catalogue/lot-catalogue.ts';
import {aCatalogue, aService} from '../../support/build.ts';
import {find, focusOn, gone, names, reads, text} from '../../support/look.ts';
import {events, listOf} from '../../support/show.ts';

const numbered = (count: number) => Array.from({length: count}, (_, n) => `Supplier ${String(n).padStart(3, '0')}`);
const suppliers = [...numbered(130), 'Évolution Ltd', 'e-RS & Co', '—'];
const catalogue = withSuppliers(suppliers);

describe('A group of filters with more than 100 options', () => {
  it('shows the first 100 and how many more there are', async () => {
    const list = await listOf(catalogue);
    expect(names(list, 'checkbox', /^Supplier/)).to.have.length(97); // and three that the alphabet has before them
    await reads(list, 'Type to see 33 more');
  });

  it('gives each of them to whoever types its name', async () => {
    const list = await listOf(catalogue);
    const box = (await find(list, 'searchbox', 'Find in Supplier')) as HTMLInputElement;
    for (const supplier of suppliers) {
      await type(box, supplier, list);
      expect(options(list), supplier).to.include(`${supplier} (1)`);
    }
  });

  const situations: [typed: string, options: string[]][] = [
    ['129', ['Supplier 129 (1)']],
    ['SUPPLIER 12', named('12')],
    ['12 supp', named('12')],
    ['volution', ['Évolution Ltd (1)']],
    ['evolution', ['Évolution Ltd (1)']],
    ['ers', ['e-RS & Co (1)']],
    [' ', names100()],
  ];
  for (const [typed, found] of situations) {
    it(`is narrowed to the options with these words, in whatever place and however written: “${typed}”`, async () => {
      const list = await listOf(catalogue);
      await type((await find(list, 'searchbox', 'Find in Supplier')) as HTMLInputElement, typed, list);
      expect(options(list)).to.have.members(found);
    });
  }

  it('has the option whose name is typed in full, though more than 100 before it begin or end like it', async () => {
    const capabilities = [...Array.from({length: 150}, (_, n) => `Care pathway ${n}`), 'Care'];
    const services = capabilities.map((name, n) =>
      aService({id: `s${n}`, name: `Service ${n}`, capabilities: [name], supplier: undefined}),
    );
    const list = await listOf(aCatalogue({capabilities: capabilities.map((name) => ({id: name, name})), services}));
    await type((await find(list, 'searchbox', 'Find in What it does')) as HTMLInputElement, 'Care', list);
    expect(options(list)).to.include('Care (1)').and.have.length(101);
    await reads(list, 'Type to see 50 more');
  });

  it('is narrowed and ticked by keyboard alone, and the search stays as it was', async () => {
    const list = await listOf(catalogue);
    const heard = events(list, 'gpsoc-query');
    (await find(list, 'searchbox', 'Find in Supplier')).focus();
    await sendKeys({type: '129'});
    await focusOn(list, 'searchbox', 'Find in Supplier');
    await find(list, 'checkbox', 'Supplier 129 (1)');
    expect(list.query.search).to.equal('');
    expect(heard).to.be.empty;
    await sendKeys({press: 'Tab'});
    await focusOn(list, 'checkbox', 'Supplier 129 (1)');
    await sendKeys({press: ' '});
    await find(list, 'heading', '1 service from Supplier 129');
    await focusOn(list, 'checkbox', 'Supplier 129 (1)');
    expect(((await find(list, 'searchbox', 'Find in Supplier')) as HTMLInputElement).value).to.equal('129');
  });

  it('keeps what is ticked in sight, to be taken back', async () => {
    const list = await listOf(catalogue);
    list.query = {filters: {supplier: ['Supplier 007', 'Supplier 128']}};
    await find(list, 'heading', /^2 services/);
    await type((await find(list, 'searchbox', 'Find in Supplier')) as HTMLInputElement, '129', list);
    expect(options(list)).to.deep.equal(['Supplier 007 (1)', 'Supplier 128 (1)', 'Supplier 129 (1)']);
  });

  it('has all of its first options again when the box is emptied', async () => {
    const list = await listOf(catalogue);
    const box = (await find(list, 'searchbox', 'Find in Supplier')) as HTMLInputElement;
    await type(box, '129', list);
    expect(options(list)).to.have.length(1);
    await type(box, '', list);
    expect(options(list)).to.have.length(100);
  });

  it('says, and has announced, how many options are found', async () => {
    const list = await listOf(catalogue);
    const box = (await find(list, 'searchbox', 'Find in Supplier')) as HTMLInputElement;
    await type(box, '12', list);
    await reads(announcer(), '12 options found');
    await type(box, '129', list);
    await reads(announcer(), '1 option found');
    await type(box, 'nobody', list);
    await reads(list, '0 options found');
    await reads(announcer(), '0 options found');
    expect(options(list)).to.be.empty;
  });

  it('keeps what is typed from the shortcuts and the form of the page', async () => {
    const form = document.createElement('form');
    document.body.append(form);
    const list = await listOf(catalogue);
    form.append(list);
    const heard: string[] = [];
    form.addEventListener('keydown', ({key}) => heard.push(key));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      heard.push('submit');
    });
    (await find(list, 'searchbox', 'Find in Supplier')).focus();
    await sendKeys({type: 's'});
    await sendKeys({press: 'Enter'});
    expect(heard).to.deep.equal(['Enter']);
    form.remove();
  });

  it('has no fault that a checker finds', async () => {
    const list = await listOf(catalogue);
    await type((await find(list, 'searchbox', 'Find in Supplier')) as HTMLInputElement, '12', list);
    await expect(list).to.be.accessible();
  });
});

describe('A group of filters with 20 options', () => {
  it('shows them all, and no box to find them', async () => {
    const list = await listOf(withSuppliers(numbered(20)));
    expect(options(list)).to.have.length(20);
    await gone(list, 'searchbox', /^Find in/);
  });
});

function named(part: string): string[] {
  return numbered(130).flatMap((name) => (name.includes(part) ? [`${name} (1)`] : []));
}

function withSuppliers(all: readonly string[]) {
  const services = all.map((supplier, n) => aService({id: `s${n}`, name: `Service ${n}`, supplier}));
  return aCatalogue({services});
}

/** The first hundred as the alphabet has them. */
function names100(): string[] {
  return ['—', 'e-RS & Co', 'Évolution Ltd', ...numbered(97)].map((name) => `${name} (1)`);
}

async function type(box: HTMLInputElement, typed: string, list: LotCatalogue): Promise<void> {
  box.value = typed;
  box.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await list.updateComplete;
}

/** The options to be seen, as they are in the page; there are too many to ask each for its name in the tree of axe. */
function options(list: LotCatalogue): string[] {
  return [...list.renderRoot.querySelectorAll('.facet[open] .check')].map(text);
}

/** What is being said to people who do not see the page. */
function announcer(): HTMLElement {
  return document.querySelector<HTMLElement>('#gpsoc-announcer')!;
}
