// Faults while something is rendered: staged with a formatter that throws for one day, as broken polyfills of pages do.
import {expect} from '@open-wc/testing';
import type {LotCatalogue} from '../../src/elements/lot-catalogue/lot-catalogue.ts';
import {aCatalogue, aService, manyServices} from '../support/build.ts';
import {find, findAll, gone, names, reads, until} from '../support/look.ts';
import {cardOf, events, file, listOf, show, warnings} from '../support/show.ts';

const link = '<a href="/services">Our services</a>';
const bad = '2031-05-17';
const faulty = aService({id: 'faulty', name: 'Faulty', lot: undefined, listings: [{lot: '1', from: bad}]});
// In British English days are written without a formatter.
const catalogue = aCatalogue({language: 'en-IE', services: [aService(), faulty, ...manyServices(2)]});

const whole = Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'format')!;

/** Breaks every formatter for one day, until the returned function mends it. */
function breakFormatter(): () => void {
  const formatted = function (this: Intl.DateTimeFormat) {
    const format = whole.get!.call(this) as Intl.DateTimeFormat['format'];
    return (day?: number | Date) => {
      if (day === Date.parse(bad)) throw new RangeError('No such day in this polyfill');
      return format(day);
    };
  };
  Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {get: formatted, configurable: true});
  return () => Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', whole);
}

let mend = () => {};

/** A list with one service that could not be rendered. */
async function faultyList(attributes = {}) {
  mend = breakFormatter();
  let list!: LotCatalogue;
  await warnings(async () => (list = await listOf(catalogue, attributes)));
  await reads(list, 'Faulty could not be shown.');
  return list;
}

afterEach(() => mend());

describe('A service that cannot be rendered', () => {
  for (const layout of ['cards', 'table', 'list']) {
    it(`costs its own place in the list and no other: ${layout}`, async () => {
      const list = await faultyList({layout});
      await find(list, 'heading', '4 services');
      await reads(list, 'EMIS Web');
      await reads(list, 'Service 2');
      const role = layout === 'table' ? 'rowheader' : 'heading';
      await find(list, role, /EMIS Web/); // a list is a table once the browser has said how wide it is
      expect(findAll(list, role, /EMIS Web|Service \d$/)).to.have.lengthOf(3);
      await expect(list).to.be.accessible();
    });
  }

  it('is told to the page once, with its kind and cause', async () => {
    mend = breakFormatter();
    const heard = events(document.body, 'gpsoc-error');
    const said = await warnings(async () => {
      const list = await listOf(catalogue);
      await reads(list, 'Faulty could not be shown.');
      list.query = {search: 'a'};
      await list.updateComplete;
    });
    expect(heard).to.have.lengthOf(1);
    expect(heard[0]).to.include({kind: 'not-shown', service: 'faulty'});
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.contain('<lot-catalogue>').and.contain('faulty').and.contain('No such day in this polyfill');
  });

  it('is shown again as soon as it can be', async () => {
    const list = await faultyList();
    mend();
    list.query = {search: 'faulty'};
    await find(list, 'button', 'Faulty');
    await reads(list, 'Starts 17 May 2031');
  });
});

describe('An element that cannot be rendered at all', () => {
  it('shows the author’s own content, says why, and tries again by itself', async () => {
    const src = await file({...catalogue, updated: bad});
    mend = breakFormatter();
    const heard = events(document.body, 'gpsoc-error');
    const said: string[] = [];
    const {error} = console;
    console.error = (...words: unknown[]) => said.push(words.join(' '));
    try {
      const card = await show('service-card', {src, service: 'emis-web'}, link);
      await find(card, 'link', 'Our services');
      await until(() => heard.length > 0, 'expected the page to be told');
      expect(heard.map(({kind}) => kind)).to.deep.equal(['not-shown']);
      expect(said.join('\n')).to.contain('No such day in this polyfill').and.not.contain('Content Security Policy');
      mend();
      await find(card, 'heading', 'EMIS Web');
      await gone(card, 'link', 'Our services');
    } finally {
      console.error = error;
    }
  });

  it('is shown again with the next change', async () => {
    const card = await cardOf({...catalogue, updated: bad}, {service: 'emis-web'}, link);
    await find(card, 'heading', 'EMIS Web');
    mend = breakFormatter();
    const {error} = console;
    console.error = () => {};
    try {
      card.asOf = '2030-01-01';
      await find(card, 'link', 'Our services');
    } finally {
      console.error = error;
    }
    mend();
    card.asOf = '2030-01-02';
    await card.updateComplete;
    expect(names(card, 'heading')).to.include('EMIS Web');
  });
});
