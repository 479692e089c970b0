import {expect} from 'chai';
import * as fc from 'fast-check';
import {describe, it} from 'node:test';
import {Vocabulary} from '../../src/query/columns.ts';
import {WordReader} from '../../src/query/word-reader.ts';
import {wordsOf} from '../../src/query/words.ts';
import {runs} from '../support/runs.ts';

function reading(): (text: string) => string[] {
  const vocabulary = new Vocabulary();
  const reader = new WordReader(vocabulary);
  return (text) => {
    const words: string[] = [];
    reader.read(text, (code) => words.push(vocabulary.texts[code]!));
    return words;
  };
}

const characters = fc.constantFrom(...Array.from('abAB09  \t\n-.,()\'"&+$<~^`_\u0000\u007f\u00a0é’œ™電ΣσΑ\u0301'));
const texts = fc.oneof(fc.string({unit: characters, maxLength: 30}), fc.string({unit: 'binary'}));

describe('Texts that are read word by word', () => {
  it('have the words that a search looks for', () => {
    const read = reading();
    fc.assert(
      fc.property(texts, (text) => void expect(read(text)).to.deep.equal(wordsOf(text))),
      runs(5000),
    );
  });

  it('keep their words apart where there are many', () => {
    const read = reading();
    const words = Array.from({length: 50_000}, (_, n) => `word${n}`).join(' ');
    for (const _ of ['once', 'and again']) expect(read(words).join(' ') === words).to.be.true;
  });
});
