import {expect} from 'chai';
import {describe, it} from 'node:test';
import type {CatalogueError, FailureKind} from '../../src/catalogue/catalogue-error.ts';
import {findService, isPrincipal, leftOut, servicesOf} from '../../src/catalogue/model.ts';
import {parseCatalogue} from '../../src/catalogue/parse.ts';
import {aCatalogue, aService, type Raw} from '../support/build.ts';
import {fullCatalogue, fullCatalogueUrl} from '../support/full-catalogue.ts';

const url = 'https://example.org/data/catalogue.json';

function parse(fields: Raw) {
  return parseCatalogue(aCatalogue(fields), url);
}

function failure(raw: unknown, base?: string): CatalogueError {
  try {
    parseCatalogue(raw, base);
  } catch (error) {
    return error as CatalogueError;
  }
  throw new Error('It was taken for a catalogue.');
}

describe('The smallest valid catalogue', () => {
  const smallest: unknown = JSON.parse(`
    {"format": 1, "title": "Our GP IT services",
     "lots": [{"id": "1", "name": "Lot 1"}],
     "services": [{"id": "emis-web", "name": "EMIS Web", "supplier": "EMIS", "lot": "1"}]}`);
  const {catalogue, problems} = parseCatalogue(smallest);

  it('has no problems', () => {
    expect(problems).to.deep.equal([]);
  });

  it('holds what it says, and nothing where it says nothing', () => {
    const {lots, parts, payers, ...rest} = catalogue;
    const lot = lots.get('1')!;
    expect(lots.size).to.equal(1);
    expect(lot).to.deep.equal({
      id: '1',
      name: 'Lot 1',
      title: undefined,
      summary: undefined,
      description: undefined,
      terms: [],
      notices: [],
      documents: [],
    });
    expect([...servicesOf(catalogue)]).to.deep.equal([
      {
        id: 'emis-web',
        name: 'EMIS Web',
        supplier: {id: 'EMIS', name: 'EMIS', aliases: [], link: undefined, telephone: undefined, email: undefined},
        aliases: [],
        references: [],
        summary: undefined,
        description: undefined,
        features: [],
        categories: [],
        capabilities: [],
        facets: new Map(),
        listings: [
          {
            lot,
            status: undefined,
            from: undefined,
            until: undefined,
            planned: undefined,
            note: undefined,
            unclear: false,
          },
        ],
        listingsLost: false,
        pairings: [],
        repeatedPairings: [],
        pairingsLost: false,
        needs: [],
        supplierOnly: false,
        prices: [],
        documents: [],
        links: [],
        link: undefined,
        contact: undefined,
        sources: [],
        updated: undefined,
        replacedBy: undefined,
      },
    ]);
    expect(parts).to.have.length(1);
    expect([...payers.keys()]).to.deep.equal(['central', 'local']);
    expect(rest).to.deep.equal({
      title: 'Our GP IT services',
      summary: undefined,
      language: 'en-GB',
      publisher: undefined,
      updated: undefined,
      reviewBy: undefined,
      partial: undefined,
      archived: undefined,
      licence: undefined,
      contact: undefined,
      feedback: undefined,
      words: {
        lot: ['lot', 'lots'],
        service: ['service', 'services'],
        module: ['module', 'modules'],
        supplier: ['supplier', 'suppliers'],
        category: ['kind of service', 'kinds of service'],
      },
      organisationTypes: new Map(),
      facets: new Map(),
      categories: new Map(),
      capabilities: new Map(),
      suppliers: new Map(),
      servicePages: [],
      organisations: undefined,
    });
  });
});

describe('A file that cannot be used as a whole', () => {
  const unusable: [situation: string, raw: unknown, kind: FailureKind, message: RegExp][] = [
    ['is nothing', null, 'wrong-shape', /found nothing/],
    ['is a list', [aCatalogue()], 'wrong-shape', /found a list/],
    ['is text', 'catalogue', 'wrong-shape', /found "catalogue"/],
    ['is a number', 1, 'wrong-shape', /found 1/],
    ['is an empty object', {}, 'wrong-shape', /expected "format": 1, found nothing/],
    ['has a format in quotation marks', aCatalogue({format: '1'}), 'wrong-shape', /found "1"/],
    ['has format null', aCatalogue({format: null}), 'wrong-shape', /found nothing/],
    ['has format 0', aCatalogue({format: 0}), 'wrong-shape', /found 0/],
    ['has format true', aCatalogue({format: true}), 'wrong-shape', /found true/],
    ['has no services', aCatalogue({services: undefined}), 'wrong-shape', /"services".*found nothing/],
    ['has services null', aCatalogue({services: null}), 'wrong-shape', /found nothing/],
    ['has services as an object', aCatalogue({services: {'emis-web': {}}}), 'wrong-shape', /found an object/],
    ['has servicePages as an object only', aCatalogue({services: null, servicePages: {}}), 'wrong-shape', /services/],
    ['is of format 2, and the message names both', aCatalogue({format: 2}), 'unsupported-format', /format 2.*format 1/],
    ['is of a format between, 1.5', aCatalogue({format: 1.5}), 'unsupported-format', /1\.5/],
    ['is of a format beyond all numbers', aCatalogue({format: Infinity}), 'unsupported-format', /Infinity/],
    ['is of a newer format that has no services', {format: 2}, 'unsupported-format', /2/],
  ];
  for (const [situation, raw, kind, message] of unusable) {
    it(`${situation}: ${kind}`, () => {
      const error = failure(raw, url);
      expect(error.name).to.equal('CatalogueError');
      expect(error.kind).to.equal(kind);
      expect(error.message).to.match(message);
      expect(error.url).to.equal(url);
    });
  }

  it('is named without an address if it came without one', () => {
    expect(failure(null).url).to.equal(undefined);
    expect(failure({format: 2}).url).to.equal(undefined);
  });

  it('is not one whose services are all in pages, nor one whose pages are none beside services', () => {
    const pages = [{url: 'services/1.json', count: 3}];
    expect(parse({services: undefined, servicePages: pages}).problems).to.deep.equal([]);
    expect(parse({services: {}, servicePages: pages}).problems.map(({path}) => path)).to.deep.equal(['services']);
    expect(parse({servicePages: 'services/1.json'}).problems.map(({path}) => path)).to.deep.equal(['servicePages']);
  });

  it('is not one with nothing in it that can be read but an empty list of services', () => {
    const {catalogue, problems} = parseCatalogue({format: 1, services: []});
    expect(catalogue.title).to.equal('');
    expect(problems).to.deep.equal([{path: 'title', expected: 'a title, as text', found: 'nothing', lost: 'field'}]);
  });
});

describe('A file with every field of the format', () => {
  it('has no problems', () => {
    expect(parseCatalogue(fullCatalogue(), fullCatalogueUrl).problems).to.deep.equal([]);
  });

  it('has none without its address either: relative URLs stay text', () => {
    const {catalogue, problems} = parseCatalogue(fullCatalogue());
    expect(problems).to.deep.equal([]);
    expect(catalogue.contact?.link).to.deep.equal({text: 'help', href: undefined});
    expect(catalogue.servicePages[0]?.url).to.equal('services/1.json');
    expect(catalogue.organisations?.url).to.equal('organisations/{prefix}.json');
  });

  const whole = outcome(fullCatalogue());

  it('says the same with unknown fields in every object, whatever they hold', () => {
    for (const unknown of [null, 'new', 7, {a: [1]}, [{id: 5}]]) {
      const raw = fullCatalogue();
      for (const [place, object] of objectsOf(raw)) {
        if (!place.endsWith('facets')) Object.assign(object, {'x-new': unknown, $schema: unknown, '': unknown});
      }
      expect(outcome(raw)).to.deep.equal(whole);
    }
  });

  describe('says the same with a field null as with the field absent:', () => {
    for (const [place, object] of objectsOf(fullCatalogue())) {
      for (const key of Object.keys(object)) {
        it(`${place}.${key}`.replace(/^\./, ''), () => {
          const [withNull, without] = [fullCatalogue(), fullCatalogue()];
          objectsOf(withNull).get(place)![key] = null;
          delete objectsOf(without).get(place)![key];
          expect(outcome(withNull)).to.deep.equal(outcome(without));
        });
      }
    }
  });

  describe('never says nothing of the loss of a field that it must have:', () => {
    const required = [
      ...['title', 'publisher.name', 'licence.name', 'feedback.text'],
      ...['organisationTypes[0].id', 'organisationTypes[0].name', 'payers[0].id', 'payers[0].name'],
      ...['facets[0].id', 'facets[0].name', 'facets[0].values[0].id', 'facets[0].values[0].name'],
      ...['lots[0].id', 'lots[0].name', 'lots[0].terms[0].eligible', 'lots[0].terms[0].orderedBy'],
      ...['lots[0].terms[0].funding', 'lots[0].terms[0].funding.payers', 'lots[0].terms[0].steps[0].text'],
      ...['lots[0].notices[0].text', 'categories[0].id', 'categories[0].name', 'capabilities[0].id'],
      ...['capabilities[0].name', 'suppliers[0].id', 'suppliers[0].name', 'services[0].id', 'services[0].name'],
      ...['services[1].listings[0].lot', 'services[1].pairings[0].service', 'services[1].prices[0].currency'],
      ...['servicePages[0].url', 'organisations.url', 'organisations.prefixLength'],
    ];
    for (const path of required) {
      it(path, () => {
        const raw = fullCatalogue();
        const [, place, key] = /^(.*?)\.?(\w+)$/.exec(path)!;
        const object = objectsOf(raw).get(place!)!;
        delete object[key!];
        if ('url' in object && key !== 'url') delete object.url; // which would do for a name
        const {problems} = parseCatalogue(raw, fullCatalogueUrl);
        const expected = path === 'organisations.prefixLength' ? 'organisations.url' : path;
        expect(problems.map((each) => each.path)).to.include(expected);
      });
    }
  });
});

/** What came of a file, the error included, so that two can be compared. */
function outcome(raw: Raw): unknown {
  try {
    return parseCatalogue(raw, fullCatalogueUrl);
  } catch (error) {
    return String(error);
  }
}

/** Every object of a file by its place in it. */
function objectsOf(raw: Raw): Map<string, Raw> {
  const found = new Map<string, Raw>();
  const walk = (value: unknown, place: string) => {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) found.set(place, value as Raw);
    for (const [key, inner] of Object.entries(value)) {
      walk(inner, Array.isArray(value) ? `${place}[${key}]` : `${place}.${key}`.replace(/^\./, ''));
    }
  };
  walk(raw, '');
  return found;
}

describe('Of the catalogue as a whole', () => {
  const {catalogue} = parseCatalogue(fullCatalogue(), fullCatalogueUrl);

  it('title, summary, dates and the reason why it is partial are kept as written', () => {
    const {title, summary, updated, reviewBy, partial} = catalogue;
    expect({title, summary, updated, reviewBy, partial}).to.deep.equal({
      title: 'GP IT services',
      summary: 'What practices could have.',
      updated: '2018-09-28',
      reviewBy: '2019-06',
      partial: 'The register is no longer published.',
    });
  });

  it('publisher, licence and feedback are a name with a link', () => {
    expect(catalogue.publisher).to.deep.equal({text: 'NHS Digital', href: 'https://digital.nhs.uk/'});
    expect(catalogue.licence?.text).to.equal('OGL v3.0');
    expect(catalogue.feedback).to.deep.equal({text: 'Tell us', href: 'mailto:feedback@example.org'});
  });

  it('the archive notice and the contact are kept, their URLs read against the file’s own', () => {
    expect(catalogue.archived).to.deep.equal({
      on: '2019-12-31',
      text: 'GPSoC has ended.',
      link: {text: 'https://digital.nhs.uk/ended', href: 'https://digital.nhs.uk/ended'},
    });
    expect(catalogue.contact).to.deep.equal({
      telephone: '0300 303 5678',
      email: 'help@example.org',
      link: {text: 'help', href: 'https://example.org/data/help'},
      hours: '9 to 5',
    });
  });

  it('an archive notice that cannot be read in full still says that the catalogue is one', () => {
    const {archived} = parse({archived: {on: 'last year', text: 5}}).catalogue;
    expect(archived).to.deep.equal({on: undefined, text: '', link: undefined});
  });

  it('its words are kept in pairs', () => {
    expect(catalogue.words).to.deep.equal({
      lot: ['framework', 'frameworks'],
      service: ['solution', 'solutions'],
      module: ['add-on', 'add-ons'],
      supplier: ['vendor', 'vendors'],
      category: ['type', 'types'],
    });
  });

  it('its kinds of service are kinds of whatever it calls a service', () => {
    const {words} = parse({words: {service: ['solution', 'solutions']}}).catalogue;
    expect(words.category).to.deep.equal(['kind of solution', 'kinds of solution']);
  });

  it('one word of a pair stands for both, with a problem; a word left out is the usual one', () => {
    const {catalogue: one, problems} = parse({words: {lot: ['framework']}});
    expect(one.words.lot).to.deep.equal(['framework', 'framework']);
    expect(one.words.service).to.deep.equal(['service', 'services']);
    expect(problems.map(({path}) => path)).to.deep.equal(['words.lot']);
  });

  it('a publisher with a URL and no name is shown by its URL', () => {
    const {catalogue: named, problems} = parse({publisher: {url: 'https://digital.nhs.uk/'}});
    expect(named.publisher).to.deep.equal({text: 'https://digital.nhs.uk/', href: 'https://digital.nhs.uk/'});
    expect(problems).to.deep.equal([]);
  });

  it('one with neither is left out, with a problem', () => {
    const {catalogue: unnamed, problems} = parse({publisher: {}});
    expect(unnamed.publisher).to.equal(undefined);
    expect(problems).to.deep.equal([
      {path: 'publisher.name', expected: 'a name, as text', found: 'nothing', lost: 'record'},
    ]);
  });

  it('text that is no text is a problem, and only one, and the rest is kept', () => {
    for (const key of ['title', 'summary', 'partial', 'language']) {
      for (const wrong of [5, true, ['text'], {text: 'text'}]) {
        const {catalogue: rest, problems} = parse({[key]: wrong});
        expect(
          problems.map(({path, lost}) => [path, lost]),
          key,
        ).to.deep.equal([[key, 'field']]);
        expect([...servicesOf(rest)]).to.have.length(1);
      }
    }
  });

  it('blank text is as good as none', () => {
    const {catalogue: blank, problems} = parse({summary: ' \n', partial: ''});
    expect([blank.summary, blank.partial]).to.deep.equal([undefined, undefined]);
    expect(problems).to.deep.equal([]);
  });

  it('a day that does not exist is a problem and reads as not given', () => {
    for (const day of ['2026-02-30', '31/12/2026', 'soon', 20261231]) {
      const {catalogue: undated, problems} = parse({updated: day});
      expect(undated.updated).to.equal(undefined);
      expect(
        problems.map(({path}) => path),
        String(day),
      ).to.deep.equal(['updated']);
    }
  });
});

describe('The language of a catalogue', () => {
  const languages = [
    ['cy', 'cy'],
    ['en-gb', 'en-GB'],
    ['zh-hant-hk', 'zh-Hant-HK'],
    ['en_US', 'en-US'],
  ] as const;
  for (const [text, language] of languages) {
    it(`is ${language} if it says ${text}`, () => {
      expect(parse({language: text}).catalogue.language).to.equal(language);
    });
  }

  it('is British English if it says nothing', () => {
    expect(parse({}).catalogue.language).to.equal('en-GB');
  });

  it('is British English, with a problem, if it names none', () => {
    for (const text of ['English (UK)', 'e', '\ud800', 'en_GB_']) {
      const {catalogue, problems} = parse({language: text});
      expect(catalogue.language, text).to.equal('en-GB');
      expect(problems.map(({path}) => path)).to.deep.equal(['language']);
    }
  });
});

describe('The organisation files', () => {
  const organisations = {url: 'organisations/{prefix}.json', prefixLength: 2, prefixes: ['00', 'A8']};

  it('are looked for beside the file, with {prefix} still to be replaced', () => {
    const {catalogue, problems} = parse({organisations});
    expect(catalogue.organisations).to.deep.equal({
      url: 'https://example.org/data/organisations/{prefix}.json',
      prefixLength: 2,
      prefixes: ['00', 'A8'],
    });
    expect(problems).to.deep.equal([]);
  });

  it('keep {prefix} wherever it stands', () => {
    for (const template of ['https://example.org/find?q={prefix}', 'https://example.org/{prefix}/{prefix}.json']) {
      expect(parse({organisations: {...organisations, url: template}}).catalogue.organisations?.url).to.equal(template);
    }
  });

  it('are not looked for at an address that could not be a link either, and it is a problem', () => {
    const addresses = [
      'javascript:{prefix}',
      'data:application/json,{prefix}',
      'https://user:secret@example.org/{prefix}',
      'https://[{prefix}',
      'organisations.json',
      5,
    ];
    for (const address of addresses) {
      const {catalogue, problems} = parse({organisations: {...organisations, url: address}});
      expect(catalogue.organisations, String(address)).to.equal(undefined);
      expect(problems.map(({path}) => path)).to.deep.equal(['organisations.url']);
    }
  });

  it('are not looked for without the length of the prefix', () => {
    for (const prefixLength of [undefined, 'two', -1]) {
      expect(parse({organisations: {...organisations, prefixLength}}).catalogue.organisations).to.equal(undefined);
    }
  });
});

describe('A service of the catalogue', () => {
  const {catalogue} = parseCatalogue(fullCatalogue());

  it('is found by its id, as written', () => {
    expect(findService(catalogue, 'i-patient')?.name).to.equal('i-Patient');
    expect(findService(catalogue, 'I-Patient')).to.equal(undefined);
    expect(findService(catalogue, '')).to.equal(undefined);
  });

  it('is a system with which modules pair if one of its categories is principal', () => {
    expect(isPrincipal(findService(catalogue, 'emis-web')!)).to.equal(true);
    expect(isPrincipal(findService(catalogue, 'i-patient')!)).to.equal(false);
  });
});

describe('Of two services with one id', () => {
  it('the first is kept, and the second is a problem that lost a service', () => {
    const {catalogue, problems} = parse({services: [aService(), aService({name: 'EMIS LV'}), aService({id: 'tpp'})]});
    expect([...servicesOf(catalogue)].map(({id}) => id)).to.deep.equal(['emis-web', 'tpp']);
    expect(findService(catalogue, 'emis-web')?.name).to.equal('EMIS Web');
    expect(problems).to.deep.equal([
      {path: 'services[1].id', expected: 'an id that no service before it has', found: '"emis-web"', lost: 'record'},
    ]);
  });

  it('what the second says is kept aside, with all else that was left out of an id', () => {
    const given = ['available', 'withdrawn', 'planned'].map((status) => aService({status}));
    const {catalogue, problems} = parse({services: [{...given[2], name: undefined}, given[0], given[1]]});
    expect(findService(catalogue, 'emis-web')?.listings[0]?.status).to.equal('available');
    expect(leftOut(catalogue, 'emis-web').map(({listings}) => listings[0]?.status)).to.deep.equal([
      'planned',
      'withdrawn',
    ]);
    expect(problems.map(({path, lost}) => [path, lost])).to.deep.equal([
      ['services[0].name', 'record'],
      ['services[2].id', 'record'],
    ]);
  });

  it('both are kept if the ids differ as written, be it in case or in their form of é', () => {
    const ids = ['emis', 'EMIS', 'émis', 'e\u0301mis'];
    const {catalogue, problems} = parse({services: ids.map((id) => aService({id}))});
    expect([...servicesOf(catalogue)].map(({id}) => id)).to.deep.equal(ids);
    expect(problems).to.deep.equal([]);
  });

  it('the second is kept if the first could not be', () => {
    const {catalogue} = parse({services: [aService({name: ['EMIS']}), aService({name: 'EMIS LV'})]});
    expect([...servicesOf(catalogue)].map(({name}) => name)).to.deep.equal(['EMIS LV']);
  });
});
