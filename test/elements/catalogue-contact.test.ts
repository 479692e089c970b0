// Whom to ask about a catalogue, who publishes it and how old it is.
import {expect} from '@open-wc/testing';
import {situation} from '../source/server.ts';
import {aCatalogue, type Raw} from '../support/build.ts';
import {find, findAll, focusOn, gone, names, reads, text} from '../support/look.ts';
import {file, show} from '../support/show.ts';

const catalogue = aCatalogue({
  contact: {telephone: '0300 303 5678', email: 'help@example.org', hours: 'On working days'},
  feedback: {text: 'Tell us', url: 'https://example.org/feedback'},
  publisher: {name: 'The publisher', url: 'https://example.org/'},
  licence: {name: 'The licence'},
  partial: 'Half of it is lost.',
  updated: '2026-01-05',
  reviewBy: '2039-06',
});
const archived = {on: '2019-12-31', text: 'It is over.'};

async function contactOf(content: Raw, inside?: string) {
  return show('catalogue-contact', {src: await file(content)}, inside);
}

describe('<catalogue-contact>', () => {
  it('says whom to ask, who publishes and how old it is', async () => {
    const contact = await contactOf(catalogue);
    expect(text(contact)).to.equal(
      'Contact 0300 303 5678 help@example.org On working days Tell us Source The publisher ' +
        'What is missing Half of it is lost. Licence The licence Updated 5 January 2026 Next review due by June 2039',
    );
    expect(contact.matches(':state(empty)')).to.be.false;
  });

  it('dials and writes at a click', async () => {
    const contact = await contactOf(catalogue);
    expect((findAll(contact, 'link') as HTMLAnchorElement[]).map(({href}) => href)).to.deep.equal([
      'tel:03003035678',
      'mailto:help@example.org',
      'https://example.org/feedback',
      'https://example.org/',
    ]);
  });

  it('of an archived catalogue says that this was so at the time, and links nothing that nobody answers', async () => {
    const contact = await contactOf({...catalogue, archived});
    await find(contact, 'heading', 'Contact details at the time');
    expect(text(contact)).to.match(/^Contact details at the time Archived 31 December 2019 It is over. 0300 303 5678/);
    expect(text(contact)).to.contain('Tell us').and.not.contain('To be reviewed');
    expect(names(contact, 'link')).to.deep.equal(['The publisher']);
  });

  it('says whom the author names, who answers today', async () => {
    const contact = await contactOf({...catalogue, archived}, '<p slot="contact">Ring 111.</p>');
    await find(contact, 'heading', 'Contact');
    expect(text(contact)).to.contain('Ring 111.').and.not.contain('0300');
    contact.replaceChildren();
    await find(contact, 'heading', 'Contact details at the time');
    await reads(contact, '0300 303 5678');
  });

  it('says once that a review is overdue', async () => {
    const contact = await contactOf({...catalogue, reviewBy: '2020-01'});
    await reads(contact, 'was due for review by January 2020');
    expect(text(contact)).to.not.contain('To be reviewed');
  });

  it('of a catalogue that names nobody says so, or what the author says of that', async () => {
    const contact = await contactOf(aCatalogue({contact: {hours: 'Always'}}));
    expect(text(contact)).to.equal('Contact This catalogue has no contact details.');
    expect(contact.matches(':state(empty)')).to.be.true;
    await reads(await contactOf(aCatalogue(), '<p slot="empty">Ask at the desk.</p>'), 'Contact Ask at the desk.');
  });

  it('brought by a second attempt has focus on its heading', async () => {
    const contact = await show('catalogue-contact', {src: situation({status: 404, times: 1}).url});
    (await find(contact, 'button', 'Try again')).click();
    await focusOn(contact, 'heading', 'Contact');
    await gone(contact, 'button', 'Try again');
  });
});
