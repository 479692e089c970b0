// What "Check my catalogue" says of a file that holds none.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {checkText} from '../../builder/verdict.ts';
import {fault} from '../../src/check/delivery.ts';

/** As it is decoded on its way here. */
const decoded = (...bytes: number[]) => new TextDecoder().decode(new Uint8Array(bytes));

for (const [file, text, sentence, hint] of [
  ['that is empty', ' \n', 'The file is empty.', /upload it again/],
  ['of HTML', ' <!doctype html><p>Sign in', 'This is an HTML page, not a catalogue.', /sign-in/],
  ['.xlsx with another name', decoded(0x50, 0x4b, 3, 4, 20, 0), 'This is a spreadsheet, not a catalogue.', /build/],
  ['.xls with another name', decoded(0xd0, 0xcf, 0x11, 0xe0), 'This is a spreadsheet, not a catalogue.', /build/],
  ['in UTF-16', '\ufffd\ufffd{\0"\0', 'This is not JSON, or not all of it.', /UTF-8/],
  ['that was cut off', '{"format": 1,', 'This is not JSON, or not all of it.', /^The browser says/],
] as const) {
  it(`A file ${file} is called what it is`, async () => {
    const verdict = await checkText({text, name: 'catalogue.json'});
    assert.equal(verdict.sentence, sentence);
    assert.match(verdict.hint!, hint);
  });
}

it('A page in place of the file is no reason to call pages JSON', async () => {
  const server = [fault('type', 'the server calls the file text/html.', 'Let it say application/json.')];
  assert.equal((await checkText({text: '<!doctype html>', server})).server, undefined);
});

it('A sheet of text goes by its name', async () => {
  const {sentence} = await checkText({text: 'id,name', name: 'services.csv'});
  assert.equal(sentence, 'This is a spreadsheet, not a catalogue.');
});
