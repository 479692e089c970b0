// The demo pages, each opened as it is with the delivered script: they show what they promise, in any width,
// to everybody, and ask for no more than they need.

import {expect} from '@open-wc/testing';
import {tags} from '../../src/tags.ts';
import {find, findAll, names, seen, sees, until} from '../support/look.ts';
import {faultsOf} from '../stories/axe.ts';

const catalogue = '/demo/data/gpsoc.json';

describe('The demo’s front page', () => {
  it('is the GPSoC page', async () => {
    const markup = await (await fetch('/demo/index.html')).text();
    const {body, head} = new DOMParser().parseFromString(markup, 'text/html');
    expect(head.querySelector('meta[http-equiv=refresh]')!.getAttribute('content')).to.equal('0; url=gpsoc.html');
    expect(body.querySelector('a')!.getAttribute('href')).to.equal('gpsoc.html');
  });
});

describe('The demo’s list of pages', () => {
  const page = visiting('pages');

  it('tells an author the two lines to paste', () => {
    const [script, tag, ...more] = page().document.querySelector('pre')!.textContent.trim().split('\n');
    expect(script).to.equal('<script type="module" src="embed.js"></script>');
    expect(tag).to.match(/^<lot-catalogue src=".+" lot="3"><a href=".+">.+<\/a><\/lot-catalogue>$/);
    expect(more).to.be.empty;
  });

  it('leads to the other pages', () => {
    const list = page().document.querySelector('.situations')!;
    const linked = [...list.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(linked).to.include.members([
      'gpsoc.html',
      'may-we-order.html',
      'ccg-lot-3.html',
      'practice.html',
      'service-i-patient.html',
      'without-script.html',
      'missing-catalogue.html',
      'whole-catalogue.html',
      'example-icb.html',
      'example-two-lists.html',
      'bad-records.html',
    ]);
    expect(names(page().body, 'heading')[0]).to.equal('gpsoc-widgets');
  });

  sound(page, {requests: []});
});

describe('The GPSoC page, rebuilt from tags', () => {
  const page = visiting('gpsoc');
  startsOnItsDay(page);

  it('says the disclaimer once', () => {
    const saying = page().elements.filter(({shadowRoot}) => shadowRoot!.textContent.includes('Its text is lost'));
    expect(saying).to.have.lengthOf(1);
  });

  it('has every tag of ours', () => {
    const shown = new Set(page().elements.map(({localName}) => localName));
    expect([...shown]).to.have.members(tags);
  });

  // Line by line: what the page said before April 2018, in our words, and where it stands now.
  const said: readonly (readonly [what: string, tag: keyof HTMLElementTagNameMap, words: readonly string[]])[] = [
    [
      'the register of Lot 1 with its size and plans, and the directories of Lots 2 and 3',
      'catalogue-documents',
      [
        'Accredited Services Register',
        'future plans',
        '129.44 KB',
        'Lot 2 services catalogue',
        'Lot 3 services catalogue',
      ],
    ],
    [
      'the disclaimer and the list of organisations, with their sizes',
      'catalogue-documents',
      ['disclaimer', '121.04 KB', 'Organisations allowed', '111.52 KB'],
    ],
    [
      'the three lots by title',
      'lot-overview',
      [
        'GP principal clinical systems and subsidiary modules',
        'Additional GP IT services',
        'Cross care-setting interoperability services',
      ],
    ],
    [
      'who orders and who pays',
      'lot-overview',
      ['Orders were placed by clinical commissioning groups', 'NHS central funding', 'local funding'],
    ],
    ['what happens when money for a module runs out', 'lot-overview', ['If there was not enough of this money']],
    [
      'what a principal system does, and which national services it reaches',
      'lot-overview',
      [
        'Electronic Prescription Service',
        'GP2GP',
        'NHS e-Referral Service',
        'Personal Demographics Service',
        'Summary Care Record',
      ],
    ],
    [
      'the eight kinds of add-on module',
      'lot-overview',
      [
        'appointments',
        'ocument management',
        'orkflow',
        'elehealth',
        'ecision support',
        'ata entry',
        'obile',
        'Patient-facing services',
      ],
    ],
    ['what Lot 2 holds', 'lot-overview', ['hardware', 'medical devices', 'training', 'consultancy']],
    ['what Lot 3 is for', 'lot-overview', ['hospitals', 'pharmacies']],
    [
      'telephone and e-mail, as those of the time',
      'catalogue-contact',
      ['Contact details at the time', '0300 303 5678', 'enquiries@nhsdigital.nhs.uk'],
    ],
    ['that it asked for feedback', 'catalogue-contact', ['asked readers what they thought']],
  ];
  for (const [what, tag, words] of said) {
    it(`says ${what}`, () => {
      const element = page().document.querySelector(tag)!;
      unfold(element);
      for (const word of words) expect(seen(element).toLowerCase()).to.include(word.toLowerCase());
    });
  }

  it('says what it keeps in the browser, and that there are no cookies', () => {
    page().document.querySelector<HTMLDetailsElement>('#privacy')!.open = true;
    expect(seen(page().body))
      .to.include('set cookies')
      .and.to.include('sets no cookies')
      .and.to.include('a copy of the catalogue for 30 days');
  });

  it('does not jump while it loads', () => {
    expect(page().shift()).to.be.at.most(0.1);
  });

  sound(page, {requests: ['/demo/embed.js', catalogue]});
});

describe('The demo page on which nothing is asked', () => {
  const page = visiting('may-we-order');

  it('knows the practice by its code, and answers at once', async () => {
    const {document} = page();
    const answer = document.querySelector('order-eligibility')!;
    await sees(
      answer,
      'The Densham Surgery (A81001), GP practice, commissioned by NHS Hartlepool and Stockton-on-Tees CCG.',
    );
    await find(answer, 'heading', /^Yes, through your CCG/);
    expect(findAll(answer, 'radio')).to.be.empty;
    expect(seen(answer)).to.include('NHS central funding');
  });

  sound(page, {
    requests: [
      '/demo/embed.js',
      catalogue,
      '/demo/data/gpsoc/organisations-A8.json',
      '/demo/data/gpsoc/organisations-00.json',
    ],
  });
});

describe('The demo page of a CCG', () => {
  const page = visiting('ccg-lot-3');
  startsOnItsDay(page);

  it('answers that the CCG may order, once it has said which service', async () => {
    const asking = page().document.querySelector('order-eligibility')!;
    (await find(asking, 'radio', 'Portals')).click();
    await find(asking, 'heading', /^Yes 3 June 2016/);
    expect(seen(asking)).to.include('Local funding');
  });

  it('collects what it means to order', async () => {
    const {body} = page();
    (await find(body, 'checkbox', 'Add to request: Order communications')).click();
    const request = page().document.querySelector('order-request')!;
    await sees(request, 'Who paid: Local funding');
    (await find(request, 'button', 'Clear the request')).click();
  });

  it('shows what the author left in, a page at a time', async () => {
    const {body} = page();
    await find(body, 'heading', 'Services that the sources mention');
    await find(body, 'heading', /^6 services on Lot 3 /);
    expect(services(body)).to.have.lengthOf(4).and.to.include('Order communications');
    expect(seen(body)).to.include('GPSoC Lot 3 catalogue disclaimer');
  });

  it('offers search, filters and pages, and no other order', async () => {
    const list = page().document.querySelector('lot-catalogue')!;
    await find(list, 'searchbox', 'Search services');
    await find(list, 'checkbox', /^EMIS/);
    await find(list, 'navigation', /^Pages/);
    expect(findAll(list, 'combobox')).to.be.empty;
  });

  it('opens a service in place', async () => {
    const {body} = page();
    const opener = await find(body, 'button', 'Portals');
    opener.click();
    await find(body, 'heading', 'Availability');
    opener.click();
  });

  it('speaks in the author’s words when nothing matches', async () => {
    const list = page().document.querySelector('lot-catalogue')!;
    const search = (await find(list, 'searchbox')) as HTMLInputElement;
    search.value = 'zebra';
    search.dispatchEvent(new Event('input'));
    await sees(list, 'No Lot 3 service in the record matches.');
    search.value = '';
    search.dispatchEvent(new Event('input'));
    await find(list, 'heading', /^6 services /);
  });

  sound(page, {requests: ['/demo/embed.js', catalogue]});
});

describe('The demo page of a practice', () => {
  const page = visiting('practice');
  startsOnItsDay(page);

  it('answers whether the practice may order the module, from what it says of itself', async () => {
    const asking = page().document.querySelector('order-eligibility')!;
    (await find(asking, 'radio', 'EMIS Web')).click();
    (await find(asking, 'button', 'Check')).click();
    await find(asking, 'heading', /^Yes, through your CCG/);
  });

  it('bars for every element what cannot be ordered on another day, and says why', async () => {
    const {document, body} = page();
    const day = (await find(body, 'textbox', 'Day')) as HTMLInputElement;
    const choose = (whole: string) => {
      day.value = whole;
      for (const type of ['input', 'focusout']) day.dispatchEvent(new Event(type, {bubbles: true}));
    };
    choose('1 1 2020');
    const card = document.querySelector('service-card')!;
    await sees(card, 'You cannot request this: Ended 31 December 2019');
    await sees(body, 'How things stood on 1 January 2020');
    choose('3 June 2016');
    await sees(body, 'How things stood on 3 June 2016');
  });

  it('collects a request to the CCG', async () => {
    const {document, body} = page();
    (await find(body, 'checkbox', 'Add to request: EMIS Web')).click();
    const request = document.querySelector('order-request')!;
    await sees(request, 'Yes, through your CCG');
    const mail = (await find(request, 'link', 'Write an email')) as HTMLAnchorElement;
    expect(mail.href).to.match(/^mailto:gp\.it@ccg\.example\?/);
    (await find(request, 'button', 'Clear the request')).click();
  });

  it('shows the catalogue of Lot 1', async () => {
    const {body} = page();
    await find(body, 'heading', 'Lot 1 services');
    await find(body, 'heading', '5 services on Lot 1');
    const list = page().document.querySelector('lot-catalogue')!;
    expect(services(list).slice(0, 4)).to.deep.equal(['SystmOne', 'EMIS Web', 'Vision', 'Evolution']);
    expect(seen(body)).to.include('2 withdrawn services are not shown.').and.not.to.include('catalogue disclaimer');
  });

  it('shows one card, whose name leads to another page of the demo', async () => {
    const card = page().document.querySelector('service-card')!;
    const name = await find(card, 'heading', 'i-Patient');
    expect(name.localName, 'below the page’s own heading').to.equal('h3');
    const link = await find(card, 'link', 'i-Patient');
    expect((link as HTMLAnchorElement).pathname).to.equal('/demo/service-i-patient.html');
    expect(seen(card)).to.include('Assured').and.to.include('EMIS Web (assured), SystmOne (in assurance)');
  });

  sound(page, {requests: ['/demo/embed.js', catalogue]});
});

describe('The demo page of one service', () => {
  const page = visiting('service-i-patient');
  onItsDay(page);

  it('tells all that is known of it', async () => {
    const card = page().document.querySelector('service-card')!;
    await find(card, 'heading', 'What the sources say about i-Patient');
    await find(card, 'heading', 'Features');
    await find(card, 'heading', 'Sources');
    expect(seen(card)).to.include('Final approval to pair. We do not know the day.');
  });

  it('has a list that its presets leave empty, and says why', async () => {
    const list = page().document.querySelector('lot-catalogue')!;
    await find(list, 'heading', 'No services on Lot 1 in Patient-facing services that work with SystmOne');
    expect(seen(list)).to.include(
      'We have no record of a service for patients that was assured with SystmOne by that day.',
    );
    expect(findAll(list, 'searchbox')).to.be.empty;
  });

  sound(page, {requests: ['/demo/embed.js', catalogue]});
});

describe('The demo page without a script', () => {
  const page = visiting('without-script');

  it('has three tags, and each shows the author’s sentence and link', async () => {
    const lists = page().elements;
    expect(lists).to.have.lengthOf(3);
    for (const list of lists) {
      expect(seen(list)).to.match(/^You need JavaScript to see the list of Lot \d services\./);
      await find(list, 'link');
    }
  });

  sound(page, {requests: []});
});

describe('The demo page whose catalogue is missing', () => {
  const page = visiting('missing-catalogue');

  it('gives the reader a sentence, another try, somebody to ask and the author’s link', async () => {
    const list = page().elements[0]!;
    await find(list, 'heading', 'The services could not be shown');
    await find(list, 'button', 'Try again');
    expect(await find(list, 'link', /01632/)).to.have.property('href', 'tel:01632960202');
    await find(list, 'link', 'What Lot 1 was, in words');
    expect(seen(list)).to.include('We could not find the list.');
  });

  it('gives the author the cause and the address', async () => {
    const list = page().elements[0]!;
    expect(seen(list)).not.to.include('404');
    list.shadowRoot!.querySelector('summary')!.click();
    await sees(list, 'There is no file at this address.');
    expect(seen(list)).to.include('404').and.to.include('/demo/data/no-such-catalogue.json');
  });

  sound(page, {requests: ['/demo/embed.js', '/demo/data/no-such-catalogue.json']});
});

describe('The demo page of the whole catalogue, today,', () => {
  const page = visiting('whole-catalogue');

  it('says that all of it has ended', () => {
    const {body} = page();
    expect(seen(body)).to.include('Archived 31 December 2019').and.not.to.include('How things stood on');
    expect(seen(body)).to.include('GPSoC has ended.');
    const statuses = [...page().elements[0]!.shadowRoot!.querySelectorAll('[part~="status"]')];
    expect(statuses).not.to.be.empty;
    for (const {textContent} of statuses) expect(textContent.trim()).not.to.match(/^(Available|Assured|In assurance)$/);
  });

  it('shows the services of all lots, and the suppliers of which none is named', async () => {
    const {body} = page();
    await find(body, 'heading', /^1\d services$/);
    unfold(page().elements[0]!);
    for (const lot of [1, 3]) await find(body, 'checkbox', new RegExp(`^Lot ${lot}`));
    await find(body, 'button', /^2 more suppliers were on Lot 2/);
    expect(services(body)).to.have.lengthOf(10);
    await find(body, 'combobox', 'Sort by');
  });

  sound(page, {requests: ['/demo/embed.js', catalogue]});
});

const example = [
  'example-icb.json',
  'example-icb/services-practice-support.json',
  'example-icb/services-shared-care.json',
];
const exampleRequests = ['/demo/embed.js', ...example.map((file) => `/demo/data/${file}`)];

describe('The demo page of an invented integrated care board', () => {
  const page = visiting('example-icb');

  it('speaks of solutions and frameworks, and has all of them once its further files are there', async () => {
    const list = page().document.querySelector('lot-catalogue')!;
    await sees(list, 'Showing 1 to 10');
    await find(list, 'heading', '57 solutions');
    expect(seen(list)).to.include('2 withdrawn solutions are not shown.');
    expect(seen(list))
      .to.match(/Framework/)
      .and.not.to.match(/\bLot\b/);
  });

  sound(page, {requests: exampleRequests});
});

describe('The demo page with two lists', () => {
  const page = visiting('example-two-lists');

  it('shows the first as a table with headers that sort, and the second as cards', async () => {
    const [first, second] = page().document.querySelectorAll('lot-catalogue');
    await page().widen(1280);
    const header = await find(first!, 'columnheader', /Supplier/);
    expect(header.getAttribute('aria-sort')).to.equal('none');
    expect(findAll(second!, 'table')).to.be.empty;
  });

  sound(page, {requests: exampleRequests});
});

describe('The demo page whose catalogue has mistakes', () => {
  const page = visiting('bad-records');

  it('shows the good services, says that two are missing, and tells its publisher where', async () => {
    const list = page().document.querySelector('lot-catalogue')!;
    await sees(list, '2 of 62 solutions could not be shown.');
    expect(list.result!.services).not.to.be.empty;
    const places = [...list.renderRoot.querySelectorAll('[part=problems] li')].map(({textContent}) => textContent);
    expect(places.filter((place) => /expected .+, found /.test(place))).to.have.lengthOf(12);
  });

  sound(page, {requests: ['/demo/embed.js', '/demo/data/example-bad.json']});
});

/** What every page of the demo must be. `requests`: for scripts and data. */
function sound(page: () => Page, {requests}: {requests: string[]}): void {
  it('asks for no more than one script, one catalogue and what is looked up, and keeps no cookie', async () => {
    await until(
      () => page().requested().length >= requests.length,
      () => `expected requests for ${requests.join()}, found ${page().requested().join()}`,
    );
    expect(page().requested()).to.have.members(requests);
    expect(page().scripts).to.equal(requests.length > 0 ? 1 : 0);
    expect(page().document.cookie).to.equal('');
  });

  it('has one main heading, a title, and a way past its menu', () => {
    const {document} = page();
    expect(document.querySelectorAll('h1')).to.have.lengthOf(1);
    expect(document.title).not.to.be.empty;
    const skip = document.querySelector<HTMLAnchorElement>('body > a:first-child')!;
    expect(document.querySelector(skip.hash)).to.have.property('localName', 'main');
  });

  it('has no links into the void', async () => {
    const links = [...page().document.querySelectorAll<HTMLAnchorElement>('a[href]')];
    const ours = links.filter(({origin}) => origin === location.origin);
    for (const {href, hash} of ours) {
      const answer = await fetch(href);
      expect(answer.ok, href).to.be.true;
      const there = (await answer.text()).includes(`id="${hash.slice(1)}"`);
      expect(hash === '' || there, `${href} is there`).to.be.true;
    }
  });

  for (const width of [320, 1280]) {
    it(`fits ${width} pixels, and axe finds nothing there`, async () => {
      await page().widen(width);
      const {document} = page();
      await until(
        () => document.scrollingElement!.scrollWidth <= document.scrollingElement!.clientWidth,
        () => `${document.scrollingElement!.scrollWidth} pixels do not fit`,
      );
      expect(await faultsOf(page().window)).to.deep.equal([]);
    });
  }

  it('has nothing to complain of, not even in the console', () => {
    expect(page().complaints).to.deep.equal([]);
  });
}

/** Each element of the page says for which day it speaks, and the page says so in words. */
function onItsDay(page: () => Page): void {
  it('speaks for 3 June 2016, and says that GPSoC is over', () => {
    const note = page().document.querySelector('main .note')!;
    expect(seen(note)).to.match(/^Demonstration, for 3 June 2016\. .*GPSoC\) ended/);
    onlyOneSays(page(), 'How things stood on 3 June 2016');
    onlyOneSays(page(), 'Archived 31 December 2019');
  });
}

/** The same where the reader chooses the day. */
function startsOnItsDay(page: () => Page): void {
  it('begins on 3 June 2016, and says that GPSoC is over', () => {
    const note = page().document.querySelector('main .note')!;
    expect(seen(note)).to.match(/^Demonstration\. It starts with 3 June 2016\. .*GPSoC\) (has )?ended/);
    onlyOneSays(page(), 'How things stood on 3 June 2016');
    onlyOneSays(page(), 'Archived 31 December 2019');
  });
}

/** Opens all that is folded in an element, and what it is folded into. */
function unfold(element: Element): void {
  for (let fold = element.closest('details'); fold; fold = fold.parentElement!.closest('details')) fold.open = true;
  for (const fold of element.shadowRoot!.querySelectorAll('details')) fold.open = true;
}

/** What holds for all elements is said once. */
function onlyOneSays({elements}: Page, words: string): void {
  const saying = elements.filter((element) => seen(element).includes(words));
  expect(saying.map(({localName}) => localName)).to.have.lengthOf(1);
}

/** The names of the services on show. */
function services(body: Element): string[] {
  const headings = findAll(body, 'heading').filter((heading) => heading.matches('[part~="service-name"]'));
  return headings.map(({textContent}) => textContent.trim());
}

interface Page {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly body: HTMLElement;
  /** Those of ours. */
  readonly elements: Element[];
  /** How many scripts the author wrote. */
  readonly scripts: number;
  /** Paths of the scripts and data that were asked for. */
  readonly requested: () => string[];
  /** How much of the page has moved by itself, as browsers count it (Cumulative Layout Shift). */
  readonly shift: () => number;
  /** Errors, and what the console was warned of. */
  readonly complaints: string[];
  widen(pixels: number): Promise<void>;
}

/** Opens a page for the tests around it. */
function visiting(name: string): () => Page {
  const frame = document.createElement('iframe');
  let page: Page;
  before(async () => {
    page = await visit(`/demo/${name}.html`, frame);
  });
  after(() => frame.remove());
  return () => page;
}

/** Listens from before its script runs, and waits until its elements are done. */
async function visit(path: string, frame: HTMLIFrameElement): Promise<Page> {
  frame.width = '1280';
  frame.height = '900';
  const id = crypto.randomUUID();
  frame.src = `${path}?hold=${id}`;
  document.body.append(frame);
  const window = frame.contentWindow as Page['window'];
  await until(
    () => window.location.pathname === path,
    () => `expected ${path} to begin`,
  );
  const complaints = complaintsOf(window);
  const shift = shiftOf(window);
  let done = 0;
  for (const end of ['gpsoc-load', 'gpsoc-error']) window.addEventListener(end, () => done++);
  await fetch(`/situations/release?id=${id}`);

  await until(
    () => window.document.readyState === 'complete',
    () => `expected ${path} to load`,
  );
  const {document: opened} = window;
  const elements = [...opened.querySelectorAll('*')].filter(({localName}) => localName.includes('-'));
  const scripts = opened.scripts.length;
  await until(
    () => scripts === 0 || done === elements.length,
    () => `expected the ${elements.length} elements of ${path} to finish`,
  );
  const requested = () =>
    window.performance
      .getEntriesByType('resource')
      .map((entry) => new URL(entry.name).pathname)
      .filter((asked) => !asked.endsWith('.css'));
  const widen = async (pixels: number) => {
    frame.width = String(pixels);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  };
  return {window, document: opened, body: opened.body, elements, scripts, requested, complaints, shift, widen};
}

function shiftOf(window: Window & typeof globalThis): () => number {
  let sum = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries as (PerformanceEntry & {value: number})[]) sum += entry.value;
  };
  const observer = new window.PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({type: 'layout-shift', buffered: true});
  return () => {
    add(observer.takeRecords());
    return sum;
  };
}

function complaintsOf(window: Window & typeof globalThis): string[] {
  const complaints: string[] = [];
  window.addEventListener('error', ({message}) => complaints.push(message));
  window.addEventListener('unhandledrejection', ({reason}) => complaints.push(String(reason)));
  for (const level of ['warn', 'error'] as const) {
    window.console[level] = (...words: unknown[]) => complaints.push(words.join(' '));
  }
  return complaints;
}
