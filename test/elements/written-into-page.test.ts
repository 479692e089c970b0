// A catalogue that is written into the page, for pages opened from disk and pages made by a server.
import {expect} from '@open-wc/testing';
import {situation, times} from '../source/server.ts';
import {aCatalogue, aService} from '../support/build.ts';
import {find, names, reads} from '../support/look.ts';
import {finished, place, show} from '../support/show.ts';

const written = (catalogue: object) => `<script type="application/json">${JSON.stringify(catalogue)}</script>`;

describe('A catalogue written into the tag', () => {
  it('is shown, and nothing is fetched', async () => {
    const {url: src, id} = situation();
    const list = await show('lot-catalogue', {src}, written(aCatalogue({title: 'Written'})));
    await find(list, 'heading', 'Written');
    expect(await list.loaded).to.include({url: '', services: 1});
    expect(await times(id)).to.equal(0);
  });

  it('may say in which characters it is written', async () => {
    const script = written(aCatalogue({title: 'Written'})).replace('json"', 'json; charset=utf-8"');
    await find(await show('lot-catalogue', {}, script), 'heading', 'Written');
  });

  it('is asked no more than once, and keeps what the reader typed', async () => {
    const list = await show('lot-catalogue', {}, written(aCatalogue()));
    list.query = {search: 'emis'};
    await find(list, 'heading', '1 service matching “emis”');
    list.remove();
    document.body.append(list);
    await list.updateComplete;
    expect(names(list, 'heading')).to.include('1 service matching “emis”');
  });

  it('is one for all elements that have the same: what the reader selects in one is known in the others', async () => {
    const inside = written(aCatalogue({services: [aService(), aService({id: 'vision', name: 'Vision'})]}));
    const list = await show('lot-catalogue', {comparable: true}, inside);
    const comparison = await show('service-compare', {}, inside);
    (await find(list, 'checkbox', /Compare.*EMIS Web|EMIS Web.*[Cc]ompare/)).click();
    (await find(list, 'checkbox', /Compare.*Vision|Vision.*[Cc]ompare/)).click();
    await reads(comparison, 'Comparison of EMIS Web and Vision');
  });

  it('gives way to one that a script sets', async () => {
    const list = place('lot-catalogue', {}, written(aCatalogue({title: 'Written'})));
    list.catalogue = aCatalogue({title: 'Set'});
    await find(list, 'heading', 'Set');
  });

  for (const [kind, inside] of [
    ['not-json', '{"format": 1,'],
    ['wrong-shape', '[]'],
    ['unsupported-format', '{"format": 2}'],
  ]) {
    it(`that makes no sense is a failure like any other: ${kind}`, async () => {
      const list = place('lot-catalogue', {}, `<script type="application/json">${inside}</script>`);
      expect(await finished(list)).to.include({type: 'gpsoc-error', kind});
      await find(list, 'heading', /could not be shown/);
    });
  }
});
