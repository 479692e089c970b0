// Pages whose editors take slots and scripts away: attributes say the same.
import {expect} from '@open-wc/testing';
import {tags} from '../../src/tags.ts';
import {situation} from '../source/server.ts';
import {aCatalogue, aService} from '../support/build.ts';
import {find, names, reads, text} from '../support/look.ts';
import {cardOf, file, listOf, show} from '../support/show.ts';

describe('The attribute heading', () => {
  for (const tag of tags) {
    it(`replaces our heading, on <${tag}>`, async () => {
      const element = await show(tag, {src: await file(aCatalogue()), service: 'emis-web', heading: 'Our own words'});
      expect((await find(element, 'heading', 'Our own words')).localName).to.equal('h2');
    });
  }

  it('gives the landmarks of a list their names', async () => {
    const list = await listOf(aCatalogue(), {heading: 'Our own words'});
    expect(names(list, 'search')).to.deep.equal(['Search: Our own words']);
  });

  it('gives way to the slot', async () => {
    const list = await listOf(aCatalogue(), {heading: 'Attribute'}, '<h2 slot="heading">Slot</h2>');
    expect(text(list)).to.contain('Slot').and.not.contain('Attribute');
  });
});

describe('The attribute contact', () => {
  const contact = 'Ask the IT desk on 0300 303 5678';

  it('says whom to call where the catalogue cannot be had', async () => {
    const list = await show('lot-catalogue', {src: situation({status: 404}).url, contact});
    await reads(list, contact);
  });

  it('says whom to call where nothing is found', async () => {
    await reads(await listOf(aCatalogue(), {contact, search: 'qqqq'}), contact);
    await reads(await cardOf(aCatalogue(), {contact, service: 'unknown'}), contact);
    await reads(await show('service-compare', {src: await file(aCatalogue()), contact, services: 'unknown'}), contact);
    await reads(await show('order-eligibility', {src: await file(aCatalogue()), contact, service: 'unknown'}), contact);
    await reads(await show('order-request', {src: await file(aCatalogue()), contact}), contact);
  });

  it('stands in place of the catalogue’s', async () => {
    const telephone = '0300 123 4567';
    const element = await show('catalogue-contact', {src: await file(aCatalogue({contact: {telephone}})), contact});
    await reads(element, contact);
    expect(text(element)).to.not.contain(telephone);
  });

  for (const [value, href] of [
    ['help@example.org', 'mailto:help@example.org'],
    ['0300 303 5678', 'tel:03003035678'],
  ] as const) {
    it(`is a link if it is nothing but a way to be reached: ${value}`, async () => {
      const list = await show('lot-catalogue', {src: situation({status: 404}).url, contact: value});
      expect((await find(list, 'link', value)).getAttribute('href')).to.equal(href);
    });
  }

  it('gives way to the slot', async () => {
    const slot = '<p slot="contact">Ring the helpdesk.</p>';
    const list = await show('lot-catalogue', {src: situation({status: 404}).url, contact}, slot);
    await reads(list, 'Ring the helpdesk.');
    expect(text(list)).to.not.contain(contact);
  });
});

describe('The attribute fallback-href', () => {
  const settings = {'fallback-href': '/services'};

  for (const [name, inside] of [
    ['an empty tag', ''],
    ['a tag with white space', '\n  '],
    ['a tag with a catalogue that makes no sense', '<script type="application/json">{</script>'],
    ['a tag with a heading', '<h2 slot="heading">Ours</h2>'],
  ] as const) {
    it(`leads on from ${name} whose catalogue cannot be had`, async () => {
      const list = await show('lot-catalogue', {src: situation({status: 404}).url, ...settings}, inside);
      const link = await find(list, 'link', 'View this information on another page');
      expect(link.getAttribute('href')).to.equal(`${location.origin}/services`);
    });
  }

  it('is nowhere to be seen once the catalogue is there', async () => {
    const list = await listOf(aCatalogue({services: [aService()]}), settings);
    expect(names(list, 'link')).to.be.empty;
  });

  it('gives way to the author’s own link, also one that comes later', async () => {
    const list = await show('lot-catalogue', {src: situation({status: 404}).url, ...settings});
    await find(list, 'link', 'View this information on another page');
    list.innerHTML = '<a href="/own">Our services</a>';
    await find(list, 'link', 'Our services');
    expect(names(list, 'link')).to.deep.equal(['Our services']);
  });

  it('that makes no safe link is none, and the author is told', async () => {
    const list = await show('lot-catalogue', {
      src: situation({status: 404}).url,
      'fallback-href': 'javascript:alert(1)',
    });
    await find(list, 'heading', /could not be shown/);
    expect(names(list, 'link')).to.be.empty;
  });
});
