// Cells as people and programs fill them in, and what a careful person would read in them.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readRows} from './read.ts';

describe('A day that stands for none', () => {
  it('is none in whatever way it is written', () => {
    const {services, all} = readRows(
      ['Name', 'Lot', 'Status', 'Available from', 'Available until'],
      ['Example A', '1', 'Available', '01/01/1900', '31/12/9999'],
      ['Example B', '1', 'Available', '1900-01-01', '9999-12-31'],
    );
    const periods = services.map(({listings: [listing]}) => [listing!.from, listing!.until]);
    assert.deepEqual(periods, [
      [undefined, undefined],
      [undefined, undefined],
    ]);
    assert.deepEqual(
      all.filter(({severity}) => severity === 'error'),
      [],
    );
  });
});

describe('A lot that only the services name', () => {
  it('is in doubt where another is called nearly alike', () => {
    const {said, all} = readRows(
      ['Name', 'Lot'],
      ['Example A', 'Lot 1'],
      ['Example B', 'Lot one'],
      ['Example C', 'Lot I'],
      ['Example D', 'First lot'],
      ['Example E', 'Lot 01'],
      ['Example F', 'All'],
      ['Example G', 'Lots 1-3'],
      ['Example H', '1.0'],
    );
    assert.deepEqual(
      said('lot-doubtful').map((text) => text.split(':')[0]),
      ['Services, B3', 'Services, B4', 'Services, B5', 'Services, B6', 'Services, B7', 'Services, B8'],
    );
    const write = all.filter(({code}) => code === 'lot-doubtful').map((remark) => remark.write);
    assert.deepEqual(write.slice(0, 4), Array(4).fill('Did you mean "Lot 1"?'));
  });

  it('is not, where all are called by names that differ', () => {
    const {said} = readRows(['Name', 'Lot'], ['Example A', 'Clinical systems'], ['Example B', 'Other services']);
    assert.deepEqual(said('lot-doubtful'), []);
  });

  it('takes no status for its title', () => {
    const {services, said} = readRows(
      ['Name', 'Lot', 'Status'],
      ['Example A', 'Lot 1', 'Available'],
      ['Example B', 'Lot 1 - withdrawn', 'Available'],
    );
    assert.deepEqual(
      services.map(({listings}) => listings[0]!.lot.id),
      ['1', 'lot-1-withdrawn'],
    );
    assert.equal(said('lot-doubtful').length, 1);
  });
});

describe('A tick under a lot', () => {
  it('that is another word is told with its cell', () => {
    const {said} = readRows(
      ['Name', 'Supplier', 'Status', 'Lot 1', 'Lot 2'],
      ['Example A', 'Example Ltd', 'Available', 'x', 'No longer'],
    );
    assert.match(said('status-own-word').join(), /^Services, E2: "No longer"/);
  });
});

describe('A word for a status', () => {
  it('that says the opposite of one is not taken for a slip of the pen', () => {
    const {said} = readRows(
      ['Name', 'Lot', 'Status'],
      ['Example A', '1', 'Unavailable'],
      ['Example B', '1', 'Un-assured'],
      ['Example C', '1', 'Assurred'],
    );
    assert.deepEqual(said('status-unknown'), ['Services, C4: "Assurred" is not a status.']);
  });

  it('is contradicted by a name or a note, which is told', () => {
    const {said} = readRows(
      ['Name', 'Lot', 'Status', 'Notes'],
      ['Example A (withdrawn)', '1', 'Available', null],
      ['DO NOT USE Example B', '1', 'Available', null],
      ['Example C', '1', 'Available', 'Being withdrawn in June'],
      ['Example D', '1', 'Available', 'Do not order'],
      ['Example Withdrawn Medicines Alert', '1', 'Available', 'Replaces Example E'],
    );
    assert.deepEqual(
      said('note-says-closed').map((text) => text.split(':')[0]),
      ['Services, A2', 'Services, A3', 'Services, D4', 'Services, D5'],
    );
  });
});

describe('Several values on one line', () => {
  it('are divided where HTML, bullets, numbers or JSON part them', () => {
    const featuresIn = (cell: string) => readRows(['Name', 'Lot', 'Features'], ['A', '1', cell]).services[0]!.features;
    assert.deepEqual(featuresIn('<ul><li>Books</li><li>Sends <b>texts</b></li></ul>'), ['Books', 'Sends texts']);
    assert.deepEqual(featuresIn('One<br>Two<br/>Three'), ['One', 'Two', 'Three']);
    assert.deepEqual(featuresIn('• One • Two'), ['One', 'Two']);
    assert.deepEqual(featuresIn('1. One 2. Two 3. Three'), ['One', 'Two', 'Three']);
    assert.deepEqual(featuresIn('["One", "Two; three"]'), ['One', 'Two; three']);
    assert.deepEqual(featuresIn('Keeps version 2. Prints'), ['Keeps version 2. Prints']);
  });

  it('are divided between services that stand in the sheet', () => {
    const {records} = readRows(
      ['Name', 'Lot', 'Works with'],
      ['Example A', '1', 'Example Record (assured), Example Notes (in assurance)'],
      ['Example B', '1', 'Example Record & Example Notes'],
      ['Example Record', '1', null],
      ['Example Notes', '1', null],
    );
    assert.deepEqual(records[0]!.pairings, [
      {service: 'example-record', status: 'assured'},
      {service: 'example-notes', status: 'in-assurance'},
    ]);
    assert.deepEqual(records[1]!.pairings, [{service: 'example-record'}, {service: 'example-notes'}]);
  });
});

describe('An id', () => {
  it('that a spreadsheet has made a day or a rounded number of is told', () => {
    const {said} = readRows(
      ['Id', 'Name', 'Lot'],
      ['03-Apr', 'Example A', '1'],
      ['10000000000000000000', 'Example B', '1'],
      ['17.0', 'Example C', '1'],
      ['00E12', 'Example D', '1'],
    );
    assert.deepEqual(
      said('eaten-by-spreadsheet').map((text) => text.split(':')[0]),
      ['Services, A2', 'Services, A3', 'Services, A4'],
    );
  });
});

describe('A link', () => {
  const linkIn = (cell: string) => {
    const {records, said} = readRows(['Name', 'Lot', 'Link'], ['A', '1', cell]);
    return [records[0]!.url, said('address-left-out').length];
  };

  it('is found among words, in angle brackets and in Markdown', () => {
    assert.deepEqual(linkIn('<https://example.org>'), ['https://example.org', 0]);
    assert.deepEqual(linkIn('[Example](https://example.org)'), ['https://example.org', 0]);
    assert.deepEqual(linkIn('Example <https://example.org>'), ['https://example.org', 1]);
    assert.deepEqual(linkIn('https://example.org.'), ['https://example.org', 0]);
  });

  it('that is none is left out, and told', () => {
    assert.deepEqual(linkIn('see website'), [undefined, 1]);
    assert.deepEqual(linkIn('files/the manual.pdf'), ['files/the manual.pdf', 0]);
  });

  it('with a slip in what it begins with is completed', () => {
    for (const slip of ['https:/example.org', 'https:example.org', 'https//example.org']) {
      assert.deepEqual(linkIn(slip), ['https://example.org', 0]);
    }
  });
});

describe('A contact', () => {
  it('is found among words, and what stands beside it is told', () => {
    const {records, said} = readRows(
      ['Name', 'Lot', 'Contact'],
      ['A', '1', 'help@example.org; sales@example.org'],
      ['B', '1', 'Example Desk, 01632 960001'],
      ['C', '1', 'Tel: 01632 960001 Email: help@example.org'],
    );
    assert.deepEqual(
      records.map(({contact}) => contact),
      [
        {email: 'help@example.org'},
        {telephone: '01632 960001'},
        {telephone: '01632 960001', email: 'help@example.org'},
      ],
    );
    assert.deepEqual(said('contact-left-out'), [
      'Services, C2: "sales@example.org" stands beside help@example.org.',
      'Services, C3: "Example Desk" stands beside 01632 960001.',
    ]);
  });
});

describe('HTML in a cell', () => {
  it('leaves no script, style, comment or glued words', () => {
    const {records} = readRows(
      ['Name', 'Lot', 'Summary'],
      ['<a href="https://example.org">Example A</a>', '1', '<script>alert(1)</script><!-- x -->One<style>p{}</style>'],
      ['B', '1', '<table><tr><td>One</td><td>Two</td></tr></table><img src="x" alt="A picture"><o:p></o:p>'],
    );
    assert.deepEqual(
      records.map(({name, summary}) => [name, summary]),
      [
        ['Example A', 'One'],
        ['B', 'One Two\n\nA picture'],
      ],
    );
  });
});
