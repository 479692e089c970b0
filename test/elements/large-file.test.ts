// A file of more services than are read at once: what the reader sees while they come, and if they do not all come.
import {expect} from '@open-wc/testing';
import {makeCatalogue} from '../../bench/make-catalogue.ts';
import {put} from '../source/server.ts';
import {find, gone, names, reads, text} from '../support/look.ts';
import {events, file, finished, place} from '../support/show.ts';

const many = makeCatalogue(700);
const inside = '<a href="/services">Our services</a>';

describe('A list of a large file', () => {
  it('shows its first services while more are loading, and tells the page when all are there', async () => {
    const list = place(
      'lot-catalogue',
      {src: `${await file(many)}?hang=body&times=1&id=${crypto.randomUUID()}`},
      inside,
    );
    await reads(list, 'Loading more services');
    expect(list.result!.total).to.be.within(1, 250);
    const told = events(list, 'gpsoc-load', 'gpsoc-error');
    const whole = finished(list);
    list.src = await put('large-and-whole.json', many);
    expect(await whole).to.include({type: 'gpsoc-load', services: 700});
    await reads(list, /./);
    expect(text(list)).not.to.contain('Loading more');
    expect(told).to.have.length(1);
  });

  it('takes them back when the file has no good end: a sentence, the author’s link, and no load', async () => {
    const src = await file(`${JSON.stringify(many).slice(0, -1)},}`);
    const list = place('lot-catalogue', {src}, inside);
    const told = events(list, 'gpsoc-load', 'gpsoc-error');
    expect(await finished(list)).to.include({type: 'gpsoc-error', kind: 'not-json', url: src});
    await find(list, 'heading', 'The services could not be shown');
    expect(names(list, 'link')).to.deep.equal(['Our services']);
    expect(list.matches(':state(failed)')).to.be.true;
    expect(told).to.have.length(1);
  });

  it('is tried again by the reader', async () => {
    const name = `${crypto.randomUUID()}.json`;
    const src = await put(name, `${JSON.stringify(many).slice(0, -1)},}`);
    const list = place('lot-catalogue', {src}, inside);
    await finished(list);
    await put(name, many);
    (await find(list, 'button', 'Try again')).click();
    await gone(list, 'heading', 'The services could not be shown');
    await reads(list, /\b\d+ services\b/);
  });
});
