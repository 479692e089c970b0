// The files about the lots of a catalogue.
import {expect} from '@open-wc/testing';
import {situation} from '../source/server.ts';
import {aCatalogue, aLot, type Raw} from '../support/build.ts';
import {find, findAll, focusOn, names, reads, text} from '../support/look.ts';
import {file, show} from '../support/show.ts';

const guide = {title: 'Guide', url: 'https://example.org/g.pdf', format: 'PDF', bytes: 132547, published: '2016-06'};
const form = {title: 'Form', url: 'https://example.org/f.docx'};
const register = {title: 'Register', url: 'https://example.org/r.pdf', bytes: 123945, archived: true};

const catalogue = aCatalogue({
  publisher: {name: 'Us'},
  lots: [
    aLot({documents: [guide, register]}),
    aLot({id: '2', name: 'Lot 2', documents: [form, guide]}),
    aLot({id: '3', name: 'Lot 3'}),
  ],
});

async function documentsOf(content: Raw, attributes: Record<string, string> = {}, inside?: string) {
  return show('catalogue-documents', {src: await file(content), ...attributes}, inside);
}

describe('<catalogue-documents>', () => {
  it('names each document once, under the lots that have it', async () => {
    const documents = await documentsOf(catalogue);
    expect(names(documents, 'heading').slice(0, 4)).to.deep.equal(['Documents', 'Lots 1 and 2', 'Lot 1', 'Lot 2']);
    expect(findAll(documents, 'listitem').map(text)).to.deep.equal([
      'Guide (PDF, 129.44 KB, June 2016)',
      'Register (121.04 KB, no longer published)',
      'Form',
    ]);
    expect(documents.matches(':state(empty)')).to.be.false;
  });

  it('links those that are still published', async () => {
    expect(names(await documentsOf(catalogue), 'link')).to.deep.equal(['Guide', 'Form']);
  });

  it('of one lot names that lot’s alone', async () => {
    const documents = await documentsOf(catalogue, {lot: 'lot 2'});
    expect(findAll(documents, 'listitem').map(text)).to.deep.equal(['Form', 'Guide (PDF, 129.44 KB, June 2016)']);
    expect(text(documents)).to.not.contain('Lot 1');
  });

  it('tells documents of one title apart', async () => {
    const lots = [aLot({documents: [guide]}), aLot({id: '2', name: 'Lot 2', documents: [{...guide, bytes: 1024}]})];
    expect(names(await documentsOf(aCatalogue({lots})), 'link')).to.deep.equal(['Guide', 'Guide']);
  });

  it('without any says so, or what the author says of that', async () => {
    const documents = await documentsOf(catalogue, {lot: '3'});
    await reads(documents, 'No documents are listed.');
    expect(documents.matches(':state(empty)')).to.be.true;
    await reads(await documentsOf(aCatalogue(), {}, '<p slot="empty">Ask for forms.</p>'), 'Ask for forms.');
  });

  it('of an unknown lot says so and whom to call, and names no document', async () => {
    const documents = await documentsOf(catalogue, {lot: '4'}, '<p slot="contact">Ring 111.</p>');
    await reads(documents, 'No lot is called 4.');
    await reads(documents, 'Ring 111.');
    expect(text(documents)).to.not.contain('Guide').and.not.contain('No documents');
    expect(documents.matches(':state(empty)')).to.be.true;
  });

  it('says where that comes from', async () => {
    await reads(await documentsOf(catalogue), 'About this information Source Us');
  });

  it('brought by a second attempt has focus on its heading', async () => {
    const documents = await show('catalogue-documents', {src: situation({status: 404, times: 1}).url});
    (await find(documents, 'button', 'Try again')).click();
    await focusOn(documents, 'heading', 'Documents');
  });
});
