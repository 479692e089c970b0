import {expect} from '@open-wc/testing';
import {render} from 'lit';
import type {Contact} from '../../src/catalogue/model.ts';
import {contactLines} from '../../src/ui/contact.ts';

function links(contact: Partial<Contact>, archived = false): (string | null)[] {
  const place = document.createElement('div');
  const none = {telephone: undefined, email: undefined, link: undefined, hours: undefined};
  render(contactLines({...none, ...contact}, archived), place);
  return [...place.querySelectorAll('a')].map((link) => link.getAttribute('href'));
}

describe('A telephone number', () => {
  const numbers: [written: string, dialled: string | undefined][] = [
    ['0300 303 5678', '03003035678'],
    ['(0113) 397-0000', '01133970000'],
    ['+44 113 397 0000', '+441133970000'],
    ['+44 (0)113 397 0000', '+441133970000'],
    ['Tel. 0300 303 5678', '03003035678'],
    ['0300 303 5678 (option 2)', '03003035678'],
    ['0300 303 5678 ext 12', '03003035678'],
    ['0300 303 5678 / 0113 397 0000', '03003035678'],
    ['0300 303 5678 - 24 hours', '03003035678'],
    ['111', '111'],
    ['Ask at reception', undefined],
  ];
  for (const [written, dialled] of numbers) {
    it(`is dialled as meant: ${written}`, () => {
      expect(links({telephone: written})).to.deep.equal(dialled === undefined ? [] : [`tel:${dialled}`]);
    });
  }
});

describe('An e-mail address', () => {
  it('can be written to', () => {
    expect(links({email: 'help@example.org'})).to.deep.equal(['mailto:help@example.org']);
  });

  for (const email of ['Ask at reception', 'a@b?bcc=c@d', 'a@b&body=x', 'a@b@c']) {
    it(`is text if it may be something else: ${email}`, () => {
      expect(links({email})).to.deep.equal([]);
    });
  }
});

it('The contact of an archived catalogue is no longer called or written to', () => {
  const link = {text: 'Help', href: 'https://example.org/'};
  expect(links({telephone: '0300 303 5678', email: 'help@example.org', link}, true)).to.deep.equal([]);
});
