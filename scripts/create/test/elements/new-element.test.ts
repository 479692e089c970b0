// The lots of a catalogue, by name.
import {expect} from '@open-wc/testing';
import {situation} from '../source/server.ts';
import {aCatalogue, aLot, type Raw} from '../support/build.ts';
import {find, findAll, focusOn, names, text} from '../support/look.ts';
import {file, show} from '../support/show.ts';

async function shown(content: Raw, inside?: string) {
  return show('new-element', {src: await file(content)}, inside);
}

describe('<new-element>', () => {
  it('names the lots of the catalogue', async () => {
    const element = await shown(aCatalogue({lots: [aLot(), aLot({id: '2', name: 'Lot 2'})]}));
    expect(names(element, 'heading')[0]).to.equal('Our GP IT services');
    expect(findAll(element, 'listitem').map(text)).to.deep.equal(['Lot 1', 'Lot 2']);
    expect(element.matches(':state(empty)')).to.be.false;
  });

  it('says so when there are none, or what the author says of that', async () => {
    const none = aCatalogue({lots: [], services: []});
    expect(text(await shown(none))).to.contain('This catalogue names no lots.');
    const element = await shown(none, '<p slot="empty">Ask at the desk.</p>');
    expect(text(element)).to.contain('Ask at the desk.').and.not.contain('names no lots');
    expect(element.matches(':state(empty)')).to.be.true;
  });

  it('takes focus to its heading when a second attempt has brought the catalogue', async () => {
    const element = await show('new-element', {src: situation({status: 404, times: 1}).url});
    (await find(element, 'button', 'Try again')).click();
    await focusOn(element, 'heading', 'Our GP IT services');
  });
});
