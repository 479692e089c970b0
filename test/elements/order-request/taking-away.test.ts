// The request on its way to whoever places the orders: copied, printed, in an e-mail, as a file, and as an event.
import {expect} from '@open-wc/testing';
import {heard} from '../../support/announcements.ts';
import {aService, anOrganisation, type Raw} from '../../support/build.ts';
import {find, findAll, focusOn, gone, names, reads, text, until} from '../../support/look.ts';
import {inFrameWithoutDownloads} from '../../support/frame.ts';
import {onPaper, toPaper, toScreen} from '../../support/paper.ts';
import {readCsv} from '../../support/read-csv.ts';
import {events, file, show} from '../../support/show.ts';
import {
  readerStateAt,
  copied,
  csvOf,
  mailOf,
  orderable,
  practice,
  requestFor,
  tick,
  withClipboard,
  write,
} from './asking.ts';

const hostile = '<b>&amp;</b> & ? # % + "x" 🩺 \uD800 =1+1 \u202Eevil';

afterEach(async () => {
  dispatchEvent(new Event('afterprint'));
  await toScreen();
  sessionStorage.clear();
});

describe('The letter of a request', () => {
  it('says who asks, what for, what is understood of orders and money, and what is not certain', async () => {
    const {request} = await requestFor(orderable(), ['emis-web', 'docman', 'portals', 'fax'], {
      ...practice,
      'principal-system': 'emis-web',
      'as-of': '2016-06-03',
    });
    await write(request, 'Your organisation', 'The Densham Surgery');
    await write(request, 'Your name', 'A. Manager');
    await write(request, 'Anything to add (optional)', 'For May.\n\nTwo sites.');
    expect(await copied(request)).to.equal(
      [
        'Hello,',
        '',
        'This request is from The Densham Surgery, GP practice. We use EMIS Web. This request is for 3 June 2016.',
        '',
        'We would like:',
        '- EMIS Web, EMIS, Lot 1',
        '- Docman, PCTI, Lot 1, D-1',
        '- Portals, EMIS, Lot 3',
        '',
        'What we understand:',
        '- On Lot 1, clinical commissioning groups placed the orders.',
        '- Lot 1 was open for orders.',
        '- EMIS Web was on Lot 1.',
        '- Lot 1 was open to GP practices.',
        '- Docman was on Lot 1.',
        '- Docman was assured with EMIS Web.',
        '- On Lot 3, GP practices placed the orders.',
        '- Lot 3 was open for orders.',
        '- Portals was on Lot 3.',
        '- Lot 3 was open to GP practices.',
        '- EMIS Web: Who paid: NHS central funding.',
        '- Docman: Who paid: NHS central funding if there was enough, otherwise the CCG.',
        '- Portals: Who paid: Local funding.',
        '- Still needed: acceptance of the disclaimer of Lot 3.',
        '',
        'What we are not sure about:',
        '- EMIS Web: The source does not date this status, so it may have been different on that day.',
        '- Docman: The source does not date this status, so it may have been different on that day.',
        '- Portals: The source does not date this status, so it may have been different on that day.',
        '',
        'For May.',
        '',
        'Two sites.',
        '',
        'Lot 3 catalogue disclaimer: Nobody has assured Lots 2 and 3.',
        '',
        'Source: Our GP IT services, NHS Digital',
        'Updated 28 September 2018',
        'This is guidance.',
        '',
        'Thank you',
        'A. Manager',
        'The Densham Surgery',
      ].join('\n'),
    );
  });

  it('is what stands there now: “Copied” goes when anything changes, here or on a card', async () => {
    const {src, request} = await requestFor(orderable(), ['emis-web'], practice);
    const card = await show('service-card', {src, service: 'portals', selectable: true});
    await copied(request);
    await find(request, 'button', 'Copied');
    await tick(card, 'Portals');
    await find(request, 'button', 'Copy letter');
    expect(await copied(request)).to.contain('Portals');
    await write(request, 'Anything to add (optional)', 'x');
    await find(request, 'button', 'Copy letter');
  });

  it('names the lots of a service of which none was chosen', async () => {
    const {request} = await requestFor(orderable(), ['viewer'], practice);
    expect(await copied(request))
      .to.contain('- Viewer, EMIS, Lot 1, Lot 2 or Lot 3')
      .and.contain('Nobody has assured');
  });

  it('has no disclaimer of Lots 2 and 3 on Lot 1', async () => {
    const {request} = await requestFor(orderable(), ['emis-web'], practice);
    expect(await copied(request)).to.not.contain('disclaimer');
    expect(text(request)).to.not.contain('disclaimer');
    expect((await csvOf(request)).text).to.not.contain('disclaimer');
  });

  it('shows the disclaimer beside what is barred, too, once', async () => {
    const services = [
      aService({id: 'a', name: 'A', lot: '2', status: 'withdrawn'}),
      aService({id: 'b', name: 'B', lot: '3', status: 'withdrawn'}),
    ];
    const {request} = await requestFor(orderable({services}), ['a', 'b'], practice);
    await reads(request, 'You cannot order these');
    expect(text(request).split('Nobody has assured').length - 1).to.equal(1);
  });
});

describe('The letter', () => {
  it('can be changed, is taken away as changed, and goes with the tab', async () => {
    const {src, request} = await requestFor(orderable(), ['emis-web'], practice);
    await write(request, 'Your letter', 'My own words');
    expect(await copied(request)).to.equal('My own words');
    expect(mailOf(request).body).to.equal('My own words');
    await write(request, 'Anything to add (optional)', 'x');
    expect(await copied(request), 'what is changed stays').to.equal('My own words');
    const again = await show('order-request', {src, ...practice});
    expect(((await find(again, 'textbox', 'Your letter')) as HTMLTextAreaElement).value).to.equal('My own words');
    (await find(request, 'button', 'Undo my changes to the letter')).click();
    await gone(request, 'button', 'Undo my changes to the letter');
    expect(await copied(request)).to.contain('We would like:');
  });
});

describe('Copying', () => {
  for (const [why, writeText] of [
    ['forbids it', () => Promise.reject(new DOMException('No', 'NotAllowedError'))],
    ['has no clipboard', undefined],
  ] as const) {
    it(`where the browser ${why} leaves the text to be copied by hand, with focus, as often as asked`, async () => {
      const {src, request} = await requestFor(orderable(), ['emis-web'], practice);
      const heard = events(document.body, 'gpsoc-order-request');
      await withClipboard(writeText, async () => {
        (await find(request, 'button', 'Copy letter')).click();
        const field = (await focusOn(request, 'textbox', 'Your letter')) as HTMLTextAreaElement;
        expect(field.value).to.contain('- EMIS Web, EMIS, Lot 1');
        expect(field.selectionEnd - field.selectionStart).to.equal(field.value.length);
        expect(heard.length, 'not taken away yet').to.equal(0);
        readerStateAt(src).select('order', 'portals', true);
        await until(() => field.value.includes('Portals'), 'expected the field to follow');
        (await find(request, 'button', 'Copy letter')).focus();
        (await find(request, 'button', 'Copy letter')).click();
        await focusOn(request, 'textbox', 'Your letter');
        field.dispatchEvent(new ClipboardEvent('copy', {bubbles: true, composed: true}));
        expect(heard.length).to.equal(1);
      });
    });
  }

  it('is heard', async () => {
    const {request} = await requestFor(orderable(), ['emis-web'], practice);
    await copied(request);
    await heard('Copied');
  });
});

describe('The e-mail', () => {
  it('holds the whole text, with the line ends that mail has', async () => {
    const {request} = await requestFor(orderable(), ['emis-web'], {...practice, email: ' desk@example.nhs.uk '});
    await write(request, 'Anything to add (optional)', 'One\n\nTwo');
    await reads(request, 'Write an email');
    const expected = (await copied(request)).replaceAll('\n', '\r\n');
    const {href, to, subject, body} = mailOf(request);
    expect({to, subject, body}).to.deep.equal({
      to: 'desk@example.nhs.uk',
      subject: 'Order request: Our GP IT services',
      body: expected,
    });
    expect(href).to.match(/^mailto:desk@example\.nhs\.uk\?subject=[^&?#]*&body=[^&?#]*$/);
  });

  it('is addressed by the reader where the author names nobody', async () => {
    const {request} = await requestFor(orderable(), ['emis-web']);
    expect(mailOf(request).href).to.match(/^mailto:\?subject=/);
  });

  for (const email of [
    'o&m?cc=x@example.org',
    'a b@example.org',
    '"x#y"@example.org',
    'ä@example.org',
    '\uD800@x.org',
  ]) {
    it(`goes to an odd address and to no other: ${JSON.stringify(email)}`, async () => {
      const {request} = await requestFor(orderable(), ['emis-web'], {email});
      const {href, to} = mailOf(request);
      expect(to).to.equal(email.replace('\uD800', '\uFFFD'));
      expect(href.slice(7).match(/[?&#]/g)!.join('')).to.equal('?&');
    });
  }

  it('survives names with anything in them', async () => {
    const services = [aService({id: 'x', name: hostile, supplier: hostile, status: 'available'})];
    const {request} = await requestFor(orderable({title: hostile, services}), ['x'], practice);
    await write(request, 'Your name', hostile);
    await until(() => mailOf(request).body.includes('Thank you\r\n<b>'), 'expected the name');
    const seen = hostile.replace('\uD800', '\uFFFD');
    const {subject, body} = mailOf(request);
    expect(subject).to.equal(`Order request: ${seen}`);
    expect(body).to.contain(`- ${seen}, ${seen}, Lot 1`).and.contain(`Thank you\r\n${seen.trim()}`);
    expect(text(request)).to.contain('<b>&amp;</b>');
    expect(request.shadowRoot!.querySelector('b')).to.equal(null);
  });

  it('of a long request names the services and the file instead, says so, and is short', async () => {
    const {request} = await requestFor(orderable(), ['emis-web'], practice);
    expect(text(request)).to.not.contain('too long');
    await write(request, 'Anything to add (optional)', 'ä'.repeat(300));
    await reads(request, 'The letter is too long for an email link. Download the request as CSV and attach the file.');
    const {href, body} = mailOf(request);
    expect(href.length).to.be.at.most(2000);
    const {name} = await csvOf(request);
    const [sentence, ...list] = body.split('\r\n');
    expect(sentence).to.equal(`Our order request is in the attached file ${name}.`);
    expect(list.join(), 'what it is about').to.contain('- EMIS Web');
    expect(await copied(request), 'the text is whole').to.contain('ä'.repeat(300));
  });
});

describe('The CSV file', () => {
  it('has a row for each service, then who asks, then what must be known', async () => {
    const {request} = await requestFor(orderable(), ['emis-web', 'portals', 'fax'], {
      ...practice,
      'as-of': '2026-01-02',
    });
    await write(request, 'Your organisation', '=cmd()');
    await write(request, 'Anything to add (optional)', 'a "b"\n@c');
    await reads(request, '2 services');
    const {name, text: csv} = await csvOf(request);
    expect(name).to.equal('our-gp-it-services-2026-01-02.csv');
    const rows = readCsv(csv);
    expect(rows[0]).to.deep.equal([
      'Name',
      'ID',
      'Supplier',
      'Lot',
      'Answer',
      'Who orders',
      'Who pays',
      'Reasons',
      'What you still need',
    ]);
    expect(rows.slice(1, 3).map((row) => row.slice(0, 4))).to.deep.equal([
      ['EMIS Web', 'emis-web', 'EMIS', 'Lot 1'],
      ['Portals', 'portals', 'EMIS', 'Lot 3'],
    ]);
    expect(rows.map((row) => row.join('|'))).to.include.members([
      "Your organisation|'=cmd()",
      'Anything to add (optional)|a "b"\n@c',
      'Organisation|GP practice',
      'How things stood on 2 January 2026',
      'Source|NHS Digital',
      'Updated 28 September 2018',
      'Lot 3 catalogue disclaimer: Nobody has assured Lots 2 and 3.',
    ]);
    expect(csv).to.not.contain('Fax');
  });

  it('warns of codes that a spreadsheet would change', async () => {
    const services = [aService({id: '00417', status: 'available'})];
    const {request} = await requestFor(orderable({services}), ['00417'], practice);
    await reads(request, '1 service');
    expect(readCsv((await csvOf(request)).text).at(-1)).to.deep.equal([
      'Some codes look like numbers or dates. Import these columns as text: ID',
    ]);
  });

  it('is not made in a frame that allows no downloads, and the request says so', async () => {
    const {request} = await requestFor(orderable(), ['emis-web'], practice);
    const taken = events(request, 'gpsoc-order-request');
    await inFrameWithoutDownloads(async () => {
      (await find(request, 'button', 'Download as CSV')).click();
      await reads(request, 'This page is in a frame that does not allow downloads.');
    });
    expect(taken).to.be.empty;
  });

  it('has no formula in it, whatever things are called', async () => {
    const services = ['=1', '+1', '-1', '@x', '\t=1', '\r=1'].map((name, n) =>
      aService({id: `s${n}`, name, supplier: name, status: 'available'}),
    );
    const {request} = await requestFor(
      orderable({services, title: '=title'}),
      services.map(({id}) => id as string),
      practice,
    );
    await write(request, 'Anything to add (optional)', '-2+3');
    await write(request, 'Your name', '+44');
    await reads(request, '6 services');
    const cells = readCsv((await csvOf(request)).text).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).to.deep.equal([]);
  });
});

describe('The event', () => {
  it('says what is asked for and by whom, each time the request is taken away', async () => {
    const {request} = await requestFor(orderable(), ['viewer', 'portals', 'fax'], practice);
    await write(request, 'Your organisation', 'Densham');
    await write(request, 'Your name', 'A. Manager');
    await write(request, 'Anything to add (optional)', 'Soon');
    await reads(request, '2 services');
    const heard = events(document.body, 'gpsoc-order-request');
    const print = Object.getOwnPropertyDescriptor(window, 'print')!;
    let printed = 0;
    window.print = () => printed++;
    request.renderRoot.addEventListener('click', (event) => {
      if ((event.target as Element).localName === 'a') event.preventDefault();
    });
    await copied(request);
    (await find(request, 'link', 'Write an email')).click();
    await csvOf(request);
    (await find(request, 'button', 'Print')).click();
    Object.defineProperty(window, 'print', print);
    expect({heard: heard.length, printed}).to.deep.equal({heard: 4, printed: 1});
    for (const each of heard) {
      const {lines, organisation, name, note, bubbles, composed, cancelable} = each;
      expect({organisation, name, note, bubbles, composed, cancelable}).to.deep.equal({
        organisation: 'Densham',
        name: 'A. Manager',
        note: 'Soon',
        bubbles: true,
        composed: true,
        cancelable: false,
      });
      expect(lines).to.deep.equal([
        {service: 'viewer', lot: undefined, outcome: 'check', orderer: [], payers: []},
        {
          service: 'portals',
          lot: '3',
          outcome: 'can-order',
          orderer: ['gp-practice'],
          payers: [{payer: 'local', certain: true}],
        },
      ]);
    }
  });
});

describe('On paper', () => {
  onPaper.it('is what was asked and written, and no control', async () => {
    const {request} = await requestFor(orderable(), ['viewer', 'emis-web', 'fax', 'nonsense'], practice);
    await write(request, 'Your organisation', 'Densham');
    await write(request, 'Anything to add (optional)', 'One\nTwo');
    await reads(request, '2 services');
    await toPaper();
    dispatchEvent(new Event('beforeprint'));
    for (const role of ['button', 'textbox', 'combobox', 'checkbox', 'group']) {
      expect(names(request, role), role).to.deep.equal([]);
    }
    expect(findAll(request, 'link', 'Write an email').length).to.equal(0);
    for (const words of [
      '- Viewer, EMIS, Lot 1, Lot 2 or Lot 3',
      'This request is from Densham, GP practice.',
      'One Two',
      'Printed ',
      'Nobody has assured Lots 2 and 3.',
      'Source NHS Digital',
      'This is guidance.',
    ]) {
      expect(text(request)).to.contain(words);
    }
    expect(text(request)).to.not.match(/Your name|Do not include|in this tab|Remove/);
    dispatchEvent(new Event('afterprint'));
    await toScreen();
    expect(((await find(request, 'textbox', 'Anything to add (optional)')) as HTMLTextAreaElement).value).to.equal(
      'One\nTwo',
    );
  });

  it('keeps focus where it was', async () => {
    const {request} = await requestFor(orderable(), ['emis-web'], practice);
    (await find(request, 'textbox', 'Anything to add (optional)')).focus();
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    await focusOn(request, 'textbox', 'Anything to add (optional)');
  });
});

describe('An organisation known by its code', () => {
  it('is not asked for again, and goes with the request', async () => {
    const {request} = await requestFor(await withLookUp(), ['portals'], {ods: 'a81001'});
    await until(
      () => names(request, 'textbox').join() === 'Your name,Anything to add (optional),Your letter',
      () => `expected no field for the organisation, found ${names(request, 'textbox').join()}`,
    );
    const letter = await copied(request);
    expect(letter).to.contain('This request is from The Densham Surgery (A81001), GP practice.');
    expect(letter).to.not.contain('Your organisation');
    const heard = events(request, 'gpsoc-order-request');
    await csvOf(request);
    expect(heard[0]!.organisation).to.equal('The Densham Surgery (A81001)');
  });

  it('does not lose what the reader had written before', async () => {
    const {src, request} = await requestFor(await withLookUp(), ['portals']);
    await write(request, 'Your organisation', 'Ours');
    readerStateAt(src).setFacts({ods: 'A81001'});
    await gone(request, 'textbox', 'Your organisation');
    readerStateAt(src).setFacts({ods: undefined});
    const field = (await find(request, 'textbox', 'Your organisation')) as HTMLInputElement;
    expect(field.value).to.equal('Ours');
  });
});

/** The look-up has one practice. */
async function withLookUp(): Promise<Raw> {
  const url = new URL(await file({organisations: [anOrganisation()]}), location.href).href;
  return orderable({organisations: {url: `${url}?prefix={prefix}`, prefixLength: 2, prefixes: ['A8']}});
}
