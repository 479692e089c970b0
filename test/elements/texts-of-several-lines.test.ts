// Texts as publishers write them, with line breaks, lists and addresses, wherever an element shows one.
import {expect} from '@open-wc/testing';
import type {Tag} from '../../src/tags.ts';
import {aCatalogue, aLot, aService, someTerms} from '../support/build.ts';
import {find, findAll} from '../support/look.ts';
import {file, show} from '../support/show.ts';

/** A text of two lines; the second leads to a page that no other text names. */
const about = (what: string) => `Two lines.\nSee https://example.org/${what}`;

const src = await file(
  aCatalogue({
    summary: about('catalogue'),
    organisationTypes: [
      {id: 'gp-practice', name: 'GP practice'},
      {id: 'ccg', name: 'CCG'},
    ],
    categories: [{id: 'docs', name: 'Documents', lot: '1', summary: about('category')}],
    capabilities: [{id: 'eps', name: 'Prescriptions', kind: 'national-service', summary: about('national')}],
    lots: [
      aLot({
        summary: about('lot'),
        terms: [
          someTerms({
            agreement: about('agreement'),
            funding: {payers: ['central'], text: about('funding')},
            steps: [{text: about('step')}],
          }),
        ],
      }),
    ],
    services: [
      aService({
        summary: about('service'),
        categories: ['docs'],
        capabilities: ['eps'],
        listings: [{lot: '1', status: 'planned', planned: '2030', note: about('listing')}],
      }),
      aService({id: 'docman', name: 'Docman', status: 'available'}),
    ],
  }),
);

const elements: [tag: Tag, attributes: Record<string, string>, texts: string[]][] = [
  ['lot-overview', {}, ['catalogue', 'lot', 'category', 'national', 'agreement', 'funding']],
  ['lot-overview', {lot: '1'}, ['lot', 'category', 'national']],
  ['order-eligibility', {lot: '1', service: 'docman', organisation: 'gp-practice'}, ['agreement', 'funding', 'step']],
  ['service-card', {service: 'emis-web', detail: 'full'}, ['service', 'listing']],
  ['service-compare', {services: 'emis-web docman', differences: 'false'}, ['service', 'listing']],
  ['service-roadmap', {}, ['listing']],
];

describe('Texts of several lines', () => {
  for (const [tag, attributes, texts] of elements) {
    it(`keep them, and lead on, in <${tag}>: ${texts.join(', ')}`, async () => {
      const element = await show(tag, {src, ...attributes});
      await element.updateComplete;
      for (const fold of element.renderRoot.querySelectorAll('details')) fold.open = true;
      for (const text of texts) {
        await find(element, 'link', `https://example.org/${text}`);
        const [link] = findAll(element, 'link', `https://example.org/${text}`);
        expect(link!.parentElement!.querySelector('br'), text).to.exist;
      }
    });
  }
});
