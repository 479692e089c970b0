// What a script finds out about a load that is over, or still to come, when it listens.
import {expect} from '@open-wc/testing';
import {tags} from '../../src/tags.ts';
import {situation} from '../source/server.ts';
import {aCatalogue, manyServices} from '../support/build.ts';
import {events, file, place, show} from '../support/show.ts';

describe('loaded', () => {
  for (const tag of tags) {
    it(`tells of a load that is over, on <${tag}>`, async () => {
      const src = await file(aCatalogue({updated: '2018-09-28'}));
      const element = await show(tag, {src});
      expect(await element.loaded).to.include({url: src, updated: '2018-09-28', services: 1, stale: false});
      expect(element.loadStatus).to.equal('ready');
    });
  }

  it('tells what the event says, to whoever asked before there was any', async () => {
    const list = document.createElement('lot-catalogue');
    const {loaded} = list;
    expect(list.loadStatus).to.equal('loading');
    const heard = events(list, 'gpsoc-load');
    list.src = await file(aCatalogue());
    document.body.append(list);
    expect(await loaded).to.equal(heard[0]);
    expect(await list.loaded).to.equal(heard[0]);
    list.remove();
  });

  it('is about the catalogue that is named now', async () => {
    const list = await show('lot-catalogue', {src: await file(aCatalogue())});
    list.src = await file(aCatalogue({services: manyServices(2)}));
    expect(await list.loaded).to.include({services: 2});
    list.catalogue = aCatalogue({services: manyServices(3)});
    expect(await list.loaded).to.include({services: 3});
    list.catalogue = aCatalogue({services: manyServices(4)});
    expect(await list.loaded).to.include({services: 4});
  });

  it('waits through a failure, and is there after a second attempt', async () => {
    const list = await show('lot-catalogue', {src: situation({status: 404, times: 1}).url});
    const {loaded} = list;
    expect(list.loadStatus).to.equal('failed');
    await list.refresh();
    expect(await loaded).to.include({services: 1});
  });

  it('tells of a saved copy that it is one', async () => {
    const {url} = situation({status: 500, after: 1, 'retry-after': 0});
    const list = await show('lot-catalogue', {src: url});
    await list.refresh();
    await list.updateComplete;
    expect(await list.loaded).to.include({stale: true});
    expect(list.loadStatus).to.equal('stale');
  });

  it('is no state of a load for the preset of a list', async () => {
    const list = place('lot-catalogue', {src: await file(aCatalogue()), status: 'available'});
    await list.loaded;
    expect([list.status, list.loadStatus]).to.deep.equal(['available', 'ready']);
  });
});
