// A catalogue to order from, and what a reader does with a request for it.
import {readerStateOf, type ReaderState} from '../../../src/reader/reader-state.ts';
import {aCatalogue, aLot, aService, someTerms, type Raw} from '../../support/build.ts';
import {find, findAll, reads, text, until} from '../../support/look.ts';
import {file, show} from '../../support/show.ts';

const disclaimer = {kind: 'disclaimer', title: 'Lot 3 catalogue disclaimer', text: 'Nobody has assured Lots 2 and 3.'};

/** CCGs order on Lot 1, from central money while it lasts; practices on Lots 2 and 3, which share a disclaimer. */
export function orderable(fields: Raw = {}): Raw {
  const local = someTerms({orderedBy: ['gp-practice'], funding: {payers: ['local']}, requires: ['disclaimer']});
  return aCatalogue({
    publisher: {name: 'NHS Digital', url: 'https://digital.nhs.uk/'},
    updated: '2018-09-28',
    organisationTypes: [
      {id: 'gp-practice', name: 'GP practice', plural: 'GP practices', odsRoles: ['RO177', 'RO76']},
      {id: 'ccg', name: 'clinical commissioning group', plural: 'clinical commissioning groups', abbreviation: 'CCG'},
      {id: 'care-home', name: 'care home', plural: 'care homes'},
    ],
    categories: [{id: 'principal', name: 'Principal system', principal: true}],
    lots: [
      aLot({
        terms: [
          someTerms({
            onBehalfOf: ['gp-practice'],
            others: 'no',
            requires: ['pairing'],
            funding: {payers: ['central'], guaranteedFor: ['principal'], shortfall: ['ccg'], text: 'While it lasts.'},
          }),
        ],
      }),
      aLot({id: '2', name: 'Lot 2', terms: [local], notices: [disclaimer]}),
      aLot({id: '3', name: 'Lot 3', terms: [local], notices: [disclaimer]}),
    ],
    services: [
      aService({status: 'available', categories: ['principal']}),
      aService({id: 'vision', name: 'Vision', supplier: 'INPS', status: 'available', categories: ['principal']}),
      aService({
        id: 'docman',
        name: 'Docman',
        supplier: 'PCTI',
        status: 'available',
        reference: 'D-1',
        pairings: [{service: 'emis-web', status: 'assured'}],
      }),
      aService({id: 'portals', name: 'Portals', lot: '3', status: 'available'}),
      aService({
        id: 'viewer',
        name: 'Viewer',
        listings: [
          {lot: '1', status: 'withdrawn'},
          {lot: '2', status: 'available'},
          {lot: '3', status: 'available'},
        ],
      }),
      aService({id: 'fax', name: 'Fax', status: 'withdrawn'}),
    ],
    ...fields,
  });
}

export const practice = {organisation: 'gp-practice'};

/** Those that elements of this address share. */
export function readerStateAt(src: string): ReaderState {
  return readerStateOf(new URL(src, document.baseURI).href);
}

/** A request of this catalogue, with these services picked elsewhere on the page. */
export async function requestFor(
  catalogue: Raw,
  picks: readonly string[],
  attributes: Readonly<Record<string, string | number | boolean>> = {},
  inside = '',
) {
  const src = await file(catalogue);
  for (const id of picks) readerStateAt(src).select('order', id, true);
  return {src, request: await show('order-request', {src, ...attributes}, inside)};
}

/** Ticks or unticks the box of a service in a list or on a card. */
export async function tick(element: Element, service: string): Promise<void> {
  (await find(element, 'checkbox', `Add to request: ${service}`)).click();
}

/** The headings of the request from the third level, in order: groups and what is in them. */
export function outline(request: Element): string[] {
  return findAll(request, 'heading')
    .filter(({localName}) => localName === 'h3' || localName === 'h4')
    .map((heading) => text(heading))
    .filter((heading) => heading !== 'About this information');
}

/** Waits until the outline is this. */
export async function hasOutline(request: Element, ...expected: string[]): Promise<void> {
  await until(
    () => outline(request).join('; ') === expected.join('; '),
    () => `expected ${expected.join('; ')}, found ${outline(request).join('; ')}`,
  );
}

/** Writes into a field as a reader does, and waits until the request knows it. */
export async function write(request: Element, field: string, words: string): Promise<void> {
  const input = (await find(request, 'textbox', field)) as HTMLInputElement;
  input.value = words;
  input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

/** The text that "Copy letter" hands to the clipboard. */
export async function copied(request: Element): Promise<string> {
  const heard: string[] = [];
  await withClipboard(
    (words) => {
      heard.push(words);
      return Promise.resolve();
    },
    async () => {
      (await find(request, 'button', /^(Copy letter|Copied)$/)).click();
      await reads(request, 'Copied');
    },
  );
  return heard[0]!;
}

/** With a clipboard of ours for a while. */
export async function withClipboard(
  writeText: ((text: string) => Promise<void>) | undefined,
  meanwhile: () => Promise<void>,
): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', {value: writeText && {writeText}, configurable: true});
  try {
    await meanwhile();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}

/** The decoded parts of the link that opens an e-mail. */
export function mailOf(request: Element) {
  const {href} = findAll(request, 'link', 'Write an email')[0] as HTMLAnchorElement;
  const [address, query] = href.slice('mailto:'.length).split('?');
  const parts = new Map((query ?? '').split('&').map((part) => part.split('=') as [string, string]));
  return {
    href,
    to: decodeURIComponent(address!),
    subject: decodeURIComponent(parts.get('subject') ?? ''),
    body: decodeURIComponent(parts.get('body') ?? ''),
  };
}

/** The CSV file that the reader gets. */
export async function csvOf(request: Element): Promise<{name: string; text: string}> {
  let blob: Blob | undefined;
  let name = '';
  const createObjectURL = Object.getOwnPropertyDescriptor(URL, 'createObjectURL')!;
  const button = await find(request, 'button', 'Download as CSV');
  try {
    Object.defineProperty(URL, 'createObjectURL', {
      configurable: true,
      value(given: Blob) {
        blob = given;
        return 'blob:null';
      },
    });
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
      configurable: true,
      value(this: HTMLAnchorElement) {
        name = this.download;
      },
    });
    button.click();
  } finally {
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    Object.defineProperty(URL, 'createObjectURL', createObjectURL);
  }
  return {name, text: await blob!.text()};
}
