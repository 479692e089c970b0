// Each command of the publishers' guides is run, in a folder that has what the guide speaks of, and says what the guide
// shows. A line with an ellipsis stands for any lines, and an ellipsis in a line for any words.
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {aCatalogue, aLot, aService, someTerms, type Raw} from '../support/build.ts';
import {runIn} from './run.ts';

const record = (amount: number) =>
  aService({
    id: 'record',
    name: 'Example Record',
    supplier: 'Example Health',
    status: 'available',
    categories: ['Principal system'],
    prices: [{amount, currency: 'GBP', unit: 'per patient per year'}],
  });
const letters = {id: 'letters', name: 'Example Letters', supplier: 'Example Post'};
const dictate = aService({
  id: 'dictate',
  name: 'Example Dictate',
  supplier: 'Example Voice',
  lot: undefined,
  listings: [{lot: '1', status: 'assured', from: '2016-05-01'}],
  pairings: [{service: 'record', status: 'assured', on: '2016-05-01'}],
});

function theCatalogue(updated: string, ...services: Raw[]): Raw {
  return aCatalogue({
    title: 'Example CCG services',
    updated,
    organisationTypes: [
      {id: 'gp-practice', name: 'GP practice', plural: 'GP practices'},
      {id: 'ccg', name: 'clinical commissioning group', abbreviation: 'CCG'},
    ],
    categories: [{id: 'principal', name: 'Principal system', principal: true}],
    lots: [
      aLot({
        terms: [
          someTerms({from: '2014-04-01', orderedBy: ['ccg'], onBehalfOf: ['gp-practice'], requires: ['pairing']}),
        ],
      }),
    ],
    services,
    contact: {telephone: '01632 960101'},
  });
}

function anOdsRow(code: string, name: string, grouping: string, setting: string): string {
  const cells = {0: code, 1: name, 2: grouping, 10: '20130401', 12: 'A', 13: 'C', 25: setting} as Record<
    number,
    string
  >;
  return Array.from({length: 27}, (_, n) => `"${cells[n] ?? ''}"`).join(',');
}

const tag = (name: string) => `<${name} src="catalogue.json"></${name}>`;

/** What a publisher has when a guide begins. */
const files: Readonly<Record<string, string>> = {
  'published/catalogue.json': JSON.stringify(
    theCatalogue('2016-04-01', record(1.2), aService({...letters, status: 'available'})),
  ),
  'catalogue.json': JSON.stringify(
    theCatalogue(
      '2016-05-01',
      record(1.25),
      dictate,
      aService({...letters, lot: undefined, listings: [{lot: '1', status: 'withdrawn', from: '2016-05-01'}]}),
    ),
  ),
  'epraccur.csv': [
    anOdsRow('Z99001', 'EXAMPLE SURGERY', 'Y54', '4'),
    anOdsRow('W99001', 'EXAMPLE SURGERY IN WALES', 'W00', '4'),
  ].join('\n'),
  'eccg.csv': anOdsRow('00X', 'NHS EXAMPLE CCG', 'Y54', ''),
  'index.html': `<!doctype html><title>A page</title>\n${['lot-catalogue', 'order-eligibility', 'catalogue-contact'].map(tag).join('\n')}\n`,
};

interface Shown {
  readonly command: string;
  /** Absent where the guide shows no output. */
  readonly output: string | undefined;
}

function commandsOf(guide: string): Shown[] {
  const text = readFileSync(guide, 'utf8');
  return [...text.matchAll(/```sh\n([^]*?)\n```(?:\n\n```text\n([^]*?)\n```)?/g)].map(([, command, output]) => ({
    command: command!,
    output,
  }));
}

/** The words of a command line, of which those in quotes are one. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
}

function patternOf(output: string): RegExp {
  const lines = output.split('\n').map((line) =>
    line === '…'
      ? '(?:.*\\n)*?'
      : `${line
          .split('…')
          .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
          .join('.*')}\\n`,
  );
  return new RegExp(`^${lines.join('')}$`);
}

const guides = globSync('stories/publish/{change-notes,decide,organisations,render}.mdx');

describe('The publishers’ guides', () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gpsoc-guides-'));
  });
  after(() => rm(folder, {recursive: true}));

  for (const guide of guides) {
    const commands = commandsOf(guide);
    for (const {command, output} of commands) {
      it(`${guide}: ${command}`, async () => {
        const place = join(folder, 'site');
        await rm(place, {recursive: true, force: true});
        for (const [name, content] of Object.entries(files)) {
          await mkdir(dirname(join(place, name)), {recursive: true});
          await writeFile(join(place, name), content);
        }
        const {exitCode, stdout, stderr} = await runIn(place, ...wordsOf(command).slice(2));
        assert.equal(exitCode, 0, stderr + stdout);
        if (output !== undefined) assert.match(stdout, patternOf(output));
      });
    }
  }

  it('are all there', () => {
    assert.equal(guides.length, 4);
    assert.ok(guides.every((guide) => commandsOf(guide).some(({output}) => output !== undefined)));
  });
});
