import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {withCorrectedLines} from '../../src/check/corrected-line.ts';
import {insteadOf} from '../../src/check/meant.ts';
import {reportGithub} from '../../src/check/report-github.ts';
import {reportJson} from '../../src/check/report-json.ts';
import {reportMarkdown} from '../../src/check/report-markdown.ts';
import {reportText} from '../../src/check/report-text.ts';
import {reportOn} from '../../src/check/report.ts';
import type {Remark} from '../../src/check/remark.ts';

const counts = {services: 2, lots: 1, suppliers: 1};

const status: Remark = {
  severity: 'error',
  code: 'status-unknown',
  where: {sheet: 'Services', cell: 'F14', heading: 'Status', record: 'Acme Docs'},
  what: '"Assurred" is not a status.',
  write: 'Did you mean "assured"?',
  otherwise: 'Until then the service cannot be ordered.',
};

const price = (row: number): Remark => ({
  severity: 'note',
  code: 'read-as',
  where: {sheet: 'Services', cell: `H${row}`, heading: 'Price', record: `Service ${row}`},
  what: 'the price is text.',
});

describe('A report as text', () => {
  it('says where, what stands there, what to write and what happens otherwise', () => {
    assert.equal(
      reportText(reportOn([status], counts)),
      'Services, F14 (Acme Docs), Status: "Assurred" is not a status. Did you mean "assured"? Until then the service cannot be ordered.\n' +
        '1 error in 2 services on 1 lot from 1 supplier.',
    );
  });

  it('gives the line of the file that was meant, to copy, or else the value', () => {
    const found = {...status, where: {path: 'services[0].status', line: 2, record: 'A'}, write: 'Write a status.'};
    const [instead, lines] = [insteadOf('Assurred', 'assured'), '{\n  "status": "Assurred",\n}'];
    const corrected = withCorrectedLines([{...found, instead}], () => lines);
    const text = reportText(reportOn(corrected, counts));
    assert.equal(text.split('\n')[1], '  Line 2, perhaps: "status": "assured",');
    const [, inCell] = reportText(reportOn([{...found, where: status.where, instead}], counts)).split('\n');
    assert.equal(inCell, '  Perhaps "assured" instead of "Assurred".');
    assert.match(reportMarkdown(reportOn(corrected, counts)), /Line 2, perhaps: "status": "assured",/);
    const [remark] = (JSON.parse(reportJson(reportOn(corrected, counts))) as {remarks: {corrected: unknown}[]}).remarks;
    assert.deepEqual(remark!.corrected, {line: 2, text: '"status": "assured",'});
  });

  it('obeys no cell that speaks to the terminal', () => {
    const [line] = reportText(reportOn([{...status, what: '"\u001b[2J\u0007x" is none.'}], counts)).split('\n');
    assert.match(line!, /: "\[2Jx" is none\./);
  });

  it('says once what holds of many rows, and errors before notes', () => {
    const lines = reportText(reportOn([price(3), price(4), status, price(50)], counts)).split('\n');
    assert.match(lines[0]!, /^Services, F14/);
    assert.equal(lines[1], 'Services, H3 to H50 (3 rows), Price: the price is text.');
    assert.match(lines[2]!, /^1 error, 3 notes in 2 services/);
  });

  it('names a row where it is about no cell', () => {
    const where = {sheet: 'Services', row: 22, record: 'Zed Triage'};
    const [line] = reportText(reportOn([{...status, where, what: 'no lot.'}], counts)).split('\n');
    assert.match(line!, /^Services, row 22 \(Zed Triage\): no lot\./);
  });

  it('writes out 20 of a kind, and counts the others', () => {
    const many = Array.from({length: 23}, (_, n) => ({...status, what: `"${n}" is not a status.`}));
    const lines = reportText(reportOn(many, counts)).split('\n');
    assert.equal(lines.length, 22);
    assert.equal(lines[20], 'And 3 more of this kind.');
  });

  it('says so where nothing is wrong', () => {
    assert.equal(reportText(reportOn([], counts)), 'No errors in 2 services on 1 lot from 1 supplier.');
  });
});

describe('A report for', () => {
  it('programs holds every place', () => {
    const {errors, notes, services, remarks} = JSON.parse(
      reportJson(reportOn([price(3), price(4), status], counts)),
    ) as {
      errors: number;
      notes: number;
      services: number;
      remarks: {code: string; places: {cell: string}[]}[];
    };
    assert.deepEqual([errors, notes, services], [1, 2, 2]);
    assert.deepEqual(
      remarks.map(({code, places}) => [code, places.map(({cell}) => cell)]),
      [
        ['status-unknown', ['F14']],
        ['read-as', ['H3', 'H4']],
      ],
    );
  });

  it('Markdown has headings, and no data turns into markup', () => {
    const hostile = {...status, what: '"<img src=x> [a](b)" is not a status.'};
    const markdown = reportMarkdown(reportOn([hostile, price(3)], counts));
    assert.match(markdown, /## Errors\n\n- \*\*Services, F14/);
    assert.match(markdown, /## Notes/);
    assert.match(markdown, /\\<img src=x\\> \\\[a\\\]\(b\)/);
  });

  it('GitHub annotates the line of each place, and no data turns into a command', () => {
    const inJson = {
      ...status,
      where: {path: 'services[0].status', line: 7},
      what: 'x\n::error::y 100% is not a status.',
    };
    const lines = reportGithub(reportOn([inJson], counts), 'data/a,b.json').split('\n');
    assert.equal(lines.length, 2);
    assert.match(lines[0]!, /^::error file=data\/a%2Cb\.json,line=7,title=[^:]+::x%0A::error::y 100%25/);
    assert.match(lines[1]!, /^::notice::1 error in/);
  });
});
