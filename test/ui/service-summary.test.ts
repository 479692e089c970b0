// What a card says, and what it does not say is missing.

import {expect} from '@open-wc/testing';
import {html, render} from 'lit';
import {servicesOf} from '../../src/catalogue/model.ts';
import {parseCatalogue} from '../../src/catalogue/parse.ts';
import {createMsg} from '../../src/ui/messages.ts';
import {english} from '../../src/ui/strings.ts';
import {serviceDetail} from '../../src/ui/service-detail.ts';
import {serviceSummary} from '../../src/ui/service-summary.ts';
import {termsOfLots} from '../../src/ui/terms.ts';
import type {ViewContext} from '../../src/ui/view-context.ts';
import {aCatalogue, aLot, aService, someTerms, type Raw} from '../support/build.ts';

function contextOf(fields: Raw): ViewContext {
  const {catalogue} = parseCatalogue(aCatalogue(fields), 'https://example.org/catalogue.json');
  const today = '2016-06-03';
  return {catalogue, msg: createMsg(english, catalogue.words), today, asOf: today, headingLevel: 2};
}

function termsOf(fields: Raw): string {
  const context = contextOf(fields);
  return seen(termsOfLots([...context.catalogue.lots.values()], context, 3));
}

function seen(content: unknown): string {
  const place = document.body.appendChild(document.createElement('div'));
  render(html`${content}`, place);
  const text = place.innerText.replace(/\s+/g, ' ').trim();
  place.remove();
  return text;
}

/** The first service, short and in full. */
function cardOf(fields: Raw): string {
  const context = contextOf(fields);
  const service = [...servicesOf(context.catalogue)][0]!;
  return seen([serviceSummary(service, context), serviceDetail(service, context, 3)]);
}

describe('Of what the catalogue states for nobody,', () => {
  const bare = {id: 'a', name: 'Alpha'};

  it('nothing is said to be missing: no lots, no suppliers', () => {
    expect(cardOf({lots: [], services: [bare]})).to.equal('');
  });

  it('nor a status, dates, or what is known of pairings', () => {
    const services = [
      {...bare, lot: '1', pairings: [{service: 'b'}]},
      {id: 'b', name: 'Beta', lot: '1'},
    ];
    const card = cardOf({services});
    expect(card).to.match(/^Lot 1 .*Works with Beta .*Availability Lot 1/);
    expect(card).to.not.match(/not stated|not listed/i);
  });

  it('nor terms', () => {
    expect(termsOf({lots: [aLot()]})).to.equal('');
  });
});

describe('Of what the catalogue states for others,', () => {
  const others = [
    aService({listings: [{lot: '1', status: 'available', from: '2015'}]}),
    aService({id: 'm', pairings: [{service: 'emis-web', status: 'assured', on: '2015'}]}),
  ];

  it('it is said to be missing where it is', () => {
    const card = cardOf({services: [{id: 'a', name: 'Alpha', lot: '1', pairings: [{service: 'emis-web'}]}, ...others]});
    expect(card).to.contain('Lot 1 Status not stated').and.contain('Supplier not stated');
    expect(card.match(/Dates not stated/g)).to.have.length(2);
    expect(card).to.contain('EMIS Web (status not stated)');
  });

  it('it is said to be missing where it is: a lot', () => {
    expect(cardOf({services: [{id: 'a', name: 'Alpha'}, ...others]})).to.contain('Not listed on a lot');
  });

  it('it is said to be missing where it is: terms', () => {
    const lots = [aLot(), aLot({id: '2', name: 'Lot 2', terms: [someTerms()]})];
    expect(termsOf({lots})).to.match(/Lot 1 Use Not stated Orders Not stated/);
  });

  it('what could not be read is said to be unread, not missing', () => {
    expect(cardOf({lots: [], services: [{id: 'a', name: 'Alpha', lot: '1'}]})).to.contain(
      'We could not read where this service is listed',
    );
  });
});

describe('The details of a service', () => {
  it('name further pages and whom to ask, in the catalogue’s words', () => {
    const links = [
      {title: 'Demonstration', url: 'https://example.org/demo'},
      {title: 'Its state today', url: 'https://example.org/status'},
    ];
    const contact = {telephone: '01632 960001', email: 'alpha@example.org', hours: '8 to 6'};
    const card = cardOf({words: {service: ['solution', 'solutions']}, services: [aService({links, contact})]});
    expect(card).to.contain('More about this solution Demonstration Its state today');
    expect(card).to.match(/Contact for this solution 01632 960001 alpha@example.org 8 to 6/);
  });

  it('do not offer to call where the catalogue is archived', () => {
    const context = contextOf({
      archived: {on: '2019-12-31', text: 'Over.'},
      services: [aService({contact: {telephone: '01632 960001'}})],
    });
    const place = document.createElement('div');
    render(serviceDetail([...servicesOf(context.catalogue)][0]!, context, 3), place);
    expect(place.textContent).to.contain('01632 960001');
    expect(place.querySelector('a')).to.equal(null);
  });

  it('keep line breaks, lists and addresses of texts', () => {
    const context = contextOf({
      services: [
        aService({
          description: 'It has:\n- records\n- letters',
          features: ['See https://example.org/features.'],
          listings: [{lot: '1', note: 'One.\nTwo.'}],
        }),
      ],
    });
    const place = document.createElement('div');
    render(serviceDetail([...servicesOf(context.catalogue)][0]!, context, 3), place);
    expect([...place.querySelectorAll('li')].map(({textContent}) => textContent)).to.include.members([
      'records',
      'letters',
      'See https://example.org/features.',
    ]);
    expect(place.querySelector('.note br')).to.exist;
    expect(place.querySelector('a')?.href).to.equal('https://example.org/features');
  });
});
