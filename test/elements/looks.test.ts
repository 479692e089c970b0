// What the elements take from a page: its size of text, and that of the NHS frontend where the page has it.
import {expect} from '@open-wc/testing';
import {aCatalogue, aService} from '../support/build.ts';
import {listOf} from '../support/show.ts';

const {style: root} = document.documentElement;
const catalogue = aCatalogue({services: [aService()]});

afterEach(() => root.removeProperty('font-size'));
afterEach(() => root.removeProperty('--nhsuk-breakpoint-mobile'));
afterEach(() => root.removeProperty('--gpsoc-font-size'));

describe('The size of text', () => {
  const situations: [page: string, size: string, properties: Readonly<Record<string, string>>][] = [
    ['of 16 pixels', '16px', {}],
    ['of 13 pixels', '16px', {'font-size': '13px'}],
    ['of 24 pixels', '24px', {'font-size': '24px'}],
    ['with the NHS frontend', '19px', {'--nhsuk-breakpoint-mobile': '20rem'}],
    ['with the NHS frontend and a root of 62.5%', '19px', {'--nhsuk-breakpoint-mobile': '20rem', 'font-size': '62.5%'}],
    [
      'with the NHS frontend whose reader likes large text',
      '38px',
      {'--nhsuk-breakpoint-mobile': '20rem', 'font-size': '32px'},
    ],
    ['that says another', '15px', {'--nhsuk-breakpoint-mobile': '20rem', '--gpsoc-font-size': '15px'}],
  ];
  for (const [page, size, properties] of situations) {
    it(`is ${size} on a page ${page}`, async () => {
      for (const [name, value] of Object.entries(properties)) root.setProperty(name, value);
      expect(getComputedStyle(await listOf(catalogue)).fontSize).to.equal(size);
    });
  }
});

describe('Between two elements', () => {
  it('is as much space as the page asks for', async () => {
    const list = await listOf(catalogue);
    expect(getComputedStyle(list).marginBlock).to.equal('32px');
    list.style.setProperty('--gpsoc-margin', '0');
    expect(getComputedStyle(list).marginBlock).to.equal('0px');
  });
});
