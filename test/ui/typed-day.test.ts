// Days as people type them.
import {expect} from 'chai';
import {describe, it} from 'node:test';
import {describeDay} from '../../src/catalogue/day.ts';
import {typedDay} from '../../src/ui/typed-day.ts';

describe('A day that somebody types', () => {
  for (const typed of [
    '3 6 2016',
    '03 06 2016',
    '3/6/2016',
    '03/06/2016',
    '3.6.2016',
    '3-6-2016',
    '3. 6. 2016',
    '3 June 2016',
    '3 june 2016',
    '3 JUN 2016',
    '3rd June 2016',
    '3 Jun. 2016',
    '03-Jun-2016',
    '  3 June 2016  ',
    '2016-06-03',
    '2016-6-3',
  ]) {
    it(`“${typed}” is 3 June 2016`, () => {
      expect(typedDay(typed, 'en-GB')).to.equal('2016-06-03');
    });
  }

  it('is none where the calendar has none', () => {
    expect(typedDay('29 2 2016', 'en-GB')).to.equal('2016-02-29');
    for (const typed of ['29 2 2015', '31 6 2016', '32 1 2016', '0 1 2016', '1 13 2016', '1 0 2016', '2016-02-30']) {
      expect(typedDay(typed, 'en-GB'), typed).to.equal(undefined);
    }
  });

  it('is none where something is missing, or could be two', () => {
    for (const typed of [
      '',
      '3 6',
      '3 6 16',
      'June 2016',
      '2016',
      '3 ju 2016',
      '3 Juno 2016',
      'tomorrow',
      '3 6 2016 x',
    ]) {
      expect(typedDay(typed, 'en-GB'), typed).to.equal(undefined);
    }
  });

  it('may be what we write ourselves, in languages with other months, orders and figures', () => {
    const languages = [
      'en-GB',
      'en-US',
      'cy',
      'gd',
      'pl',
      'es',
      'pt',
      'de',
      'fr',
      'ro',
      'lt',
      'ar',
      'ur',
      'bn',
      'pa',
      'hi',
      'ja',
      'zh',
      'so',
    ];
    for (const language of languages) {
      for (const day of ['2016-06-03', '2015-09-14', '2019-12-31', '2024-02-29', '2016-12-12']) {
        const written = describeDay(day, language);
        expect(typedDay(written, language), `${language}: ${written}`).to.equal(day);
      }
    }
  });

  it('is never another day than the one meant', () => {
    for (const typed of ['3 mai 2016', '3 mars 2016', '3 juin 2016', '3 juillet 2016']) {
      const month = ['mai', 'mars', 'juin', 'juillet'].find((name) => typed.includes(name))!;
      const number = {mai: '05', mars: '03', juin: '06', juillet: '07'}[month];
      expect(typedDay(typed, 'fr')).to.equal(`2016-${number}-03`);
    }
  });
});
