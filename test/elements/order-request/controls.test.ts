// The request by keyboard and by ear: names, focus, announcements, and a page that has plans of its own.
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {heard} from '../../support/announcements.ts';
import {find, findAll, focusOn, focused, names, reads, text, until} from '../../support/look.ts';
import {place, warnings} from '../../support/show.ts';
import {readerStateAt, orderable, practice, requestFor, write} from './asking.ts';

describe('Removing a service by keyboard', () => {
  it('leaves focus on the next one, else the one before, else the heading, and is heard', async () => {
    const {request} = await requestFor(orderable(), ['emis-web', 'portals', 'fax', 'lost'], practice);
    expect(names(request, 'button', /^Remove/)).to.deep.equal([
      'Remove: EMIS Web',
      'Remove: Portals',
      'Remove: Fax',
      'Remove: lost',
    ]);
    (await find(request, 'button', 'Remove: Portals')).focus();
    await sendKeys({press: 'Enter'});
    await focusOn(request, 'button', 'Remove: Fax');
    await heard('Portals removed from your request');
    await sendKeys({press: ' '});
    await focusOn(request, 'button', 'Remove: lost');
    await sendKeys({press: 'Enter'});
    await focusOn(request, 'button', 'Remove: EMIS Web');
    await sendKeys({press: 'Enter'});
    await focusOn(request, 'heading', 'Order request');
    await heard('EMIS Web removed from your request');
  });

  it('leaves focus in the request where the heading is the author’s', async () => {
    const {request} = await requestFor(orderable(), ['emis-web'], practice, '<h2 slot="heading">Ours</h2>');
    expect(names(request, 'heading')).to.not.include('Order request');
    (await find(request, 'button', 'Remove: EMIS Web')).click();
    await until(
      () => request.shadowRoot!.activeElement?.textContent.includes('Your request is empty.'),
      'expected focus in the request',
    );
  });
});

describe('Clearing', () => {
  it('takes everything, and focus goes to the heading', async () => {
    const {src, request} = await requestFor(orderable(), ['emis-web', 'fax', 'lost'], practice);
    for (const field of ['Your organisation', 'Your name', 'Anything to add (optional)', 'Your letter'])
      await write(request, field, 'x');
    (await find(request, 'button', 'Clear the request')).click();
    await focusOn(request, 'heading', 'Order request');
    expect(readerStateAt(src).selectedIds('order')).to.deep.equal([]);
    readerStateAt(src).select('order', 'emis-web', true);
    const values = ['Your organisation', 'Your name', 'Anything to add (optional)'].map(
      async (field) => ((await find(request, 'textbox', field)) as HTMLInputElement).value,
    );
    expect(await Promise.all(values)).to.deep.equal(['', '', '']);
    expect(((await find(request, 'textbox', 'Your letter')) as HTMLTextAreaElement).value).to.match(/^Hello,/);
  });

  it('leaves alone what was picked to compare, and what was told', async () => {
    const {src, request} = await requestFor(orderable(), ['emis-web'], practice);
    readerStateAt(src).select('compare', 'emis-web', true);
    readerStateAt(src).setFacts({centralFunding: true});
    (await find(request, 'button', 'Clear the request')).click();
    await reads(request, 'Your request is empty.');
    expect(readerStateAt(src).isSelected('compare', 'emis-web')).to.be.true;
    expect(readerStateAt(src).facts.centralFunding).to.be.true;
  });
});

describe('The fields', () => {
  it('are named, and say what a browser may fill in', async () => {
    const {request} = await requestFor(orderable(), ['emis-web'], practice);
    const tokens = findAll(request, 'textbox').map((field) => field.getAttribute('autocomplete'));
    expect(names(request, 'textbox')).to.deep.equal([
      'Your organisation',
      'Your name',
      'Anything to add (optional)',
      'Your letter',
    ]);
    expect(tokens).to.deep.equal(['organization', 'name', 'off', 'off']);
    const note = await find(request, 'textbox', 'Anything to add (optional)');
    const hint = (note.getRootNode() as ShadowRoot).getElementById(note.getAttribute('aria-describedby')!)!;
    expect(text(hint)).to.equal('Do not include patient information.');
  });

  it('keep focus and caret while elements of the page change', async () => {
    const {src, request} = await requestFor(orderable(), ['emis-web'], practice);
    const note = (await find(request, 'textbox', 'Anything to add (optional)')) as HTMLTextAreaElement;
    note.focus();
    await sendKeys({type: 'abc'});
    note.setSelectionRange(1, 1);
    readerStateAt(src).select('order', 'portals', true);
    await reads(request, '2 services');
    await sendKeys({type: 'X'});
    expect([note.value, note.selectionStart, focused() === note]).to.deep.equal(['aXbc', 2, true]);
  });

  it('never submit the page’s form, and belong to none', async () => {
    const {request} = await requestFor(orderable(), ['emis-web', 'viewer'], practice);
    const form = document.createElement('form');
    let submitted = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted++;
    });
    form.innerHTML = '<input name="own"><button>Send</button>';
    document.body.append(form);
    form.prepend(request);
    for (const field of ['Your organisation', 'Your name', 'Anything to add (optional)', 'Your letter']) {
      (await find(request, 'textbox', field)).focus();
      await sendKeys({press: 'Enter'});
    }
    (await find(request, 'button', 'Remove: EMIS Web')).click();
    (await find(request, 'button', 'Clear the request')).click();
    expect({submitted, sent: [...new FormData(form).keys()]}).to.deep.equal({submitted: 0, sent: ['own']});
    form.remove();
  });

  it('take every letter, also on a page with shortcuts', async () => {
    const {request} = await requestFor(orderable(), ['emis-web'], practice);
    const shortcut = (event: Event) => event.preventDefault();
    for (const type of ['keydown', 'keypress']) document.addEventListener(type, shortcut);
    try {
      for (const field of ['Your organisation', 'Your name', 'Anything to add (optional)', 'Your letter']) {
        const input = (await find(request, 'textbox', field)) as HTMLInputElement;
        input.focus();
        input.select();
        await sendKeys({type: 's/j?'});
        expect(input.value, field).to.equal('s/j?');
      }
    } finally {
      for (const type of ['keydown', 'keypress']) document.removeEventListener(type, shortcut);
    }
  });
});

describe('A request', () => {
  it('has no fault that a checker finds, in any state', async () => {
    const main = document.createElement('main');
    main.innerHTML = '<h1>Our services</h1>';
    document.body.append(main);
    const picks = ['emis-web', 'docman', 'viewer', 'portals', 'fax', 'lost'];
    const {request} = await requestFor(orderable(), picks, practice);
    main.append(request);
    await reads(request, 'No longer in this catalogue');
    await expect(main).to.be.accessible();
    request.headingLevel = 5;
    await reads(request, 'Docman');
    request.headingLevel = 2;
    (await find(request, 'button', 'Clear the request')).click();
    await reads(request, 'Your request is empty.');
    await expect(main).to.be.accessible();
    main.remove();
  });

  it('has headings one below another, to the sixth level and no further', async () => {
    const {request} = await requestFor(orderable(), ['emis-web'], {...practice, 'heading-level': 5});
    const levels = findAll(request, 'heading').map(({localName}) => localName);
    expect(levels).to.deep.equal(['h5', 'h6', 'h6']);
  });

  it('warns the author of what it does not understand, once, and does the default', async () => {
    let request!: Element;
    const said = await warnings(async () => {
      ({request} = await requestFor(orderable(), ['emis-web'], {...practice, storage: 'local', agreement: 'maybe'}));
      await write(request, 'Anything to add (optional)', 'x');
      await reads(request, 'We keep your request in this tab');
    });
    expect(said.filter((each) => each.includes('storage'))).to.have.lengthOf(1);
    expect(said.filter((each) => each.includes('agreement'))).to.have.lengthOf(1);
    sessionStorage.clear();
  });

  it('sends nothing anywhere', async () => {
    const {src, request} = await requestFor(orderable(), ['emis-web'], practice);
    const before = requests();
    await write(request, 'Anything to add (optional)', 'x');
    readerStateAt(src).select('order', 'portals', true);
    await reads(request, '2 services');
    (await find(request, 'button', 'Clear the request')).click();
    await reads(request, 'Your request is empty.');
    expect(requests()).to.deep.equal(before);
  });

  it('shows catalogue text as text', async () => {
    const hostile = '<img src=x onerror="polluted=1"><b>x</b>';
    const services = [{id: 'x', name: hostile, supplier: hostile, lot: '1', status: 'available'}];
    const {request} = await requestFor(orderable({services, publisher: {name: hostile}}), ['x', hostile], practice);
    await reads(request, hostile);
    expect(request.shadowRoot!.querySelectorAll('img, b').length).to.equal(0);
  });

  it('is cloned without what the reader wrote elsewhere being lost', async () => {
    const {request} = await requestFor(orderable(), ['emis-web'], practice);
    const clone = request.cloneNode(true) as Element;
    place('service-card', {}).after(clone);
    await reads(clone, '1 service in your request');
    clone.remove();
  });
});

afterEach(() => sessionStorage.clear());

/** Every address that the page has asked for, other than those of scripts. */
function requests(): string[] {
  const kinds = ['fetch', 'xmlhttprequest', 'beacon', 'img', 'iframe'];
  const all = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return [...new Set(all.filter(({initiatorType}) => kinds.includes(initiatorType)).map(({name}) => name))];
}
