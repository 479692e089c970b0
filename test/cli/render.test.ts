import {HtmlValidate} from 'html-validate';
import assert from 'node:assert/strict';
import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {aCatalogue, aLot, aService, manyServices, someTerms, type Raw} from '../support/build.ts';
import {run, type Ran} from './run.ts';

let folder = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gpsoc-render-'));
});
after(() => rm(folder, {recursive: true}));

interface Rendered extends Ran {
  readonly page: string;
  /** Runs the command again on what it has written. */
  readonly again: () => Promise<Rendered>;
}

let numberOfSites = 0;

/** Writes files into a folder of their own, and runs the command on the first. */
async function render(files: Readonly<Record<string, string | Raw>>, ...options: string[]): Promise<Rendered> {
  const site = join(folder, `${++numberOfSites}`);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(site, name)), {recursive: true});
    await writeFile(join(site, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  const [name = ''] = Object.keys(files);
  const again = async (): Promise<Rendered> => {
    const ran = await run('render', join(site, name), ...options.map((option) => option.replace('{site}', site)));
    return {...ran, page: await readFile(join(site, name), 'utf8'), again};
  };
  return again();
}

/** A page with this in its body. */
function aPage(body: string): string {
  return `<!DOCTYPE html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <title>A page</title>
  </head>
  <body>
    <h1>A page</h1>
    ${body}
  </body>
</html>
`;
}

const list = '<lot-catalogue src="catalogue.json"></lot-catalogue>';

/** What stands between the marks. */
function written(page: string): string {
  return /<!-- gpsoc-widgets: written by[^>]*-->\n([^]*?)\n *<!-- gpsoc-widgets: end/.exec(page)?.[1] ?? '';
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {'tel-non-breaking': 'off'}, // how a number is set is the publisher's affair
});

async function faultsIn(page: string): Promise<string[]> {
  const {results} = await validator.validateString(page);
  return results.flatMap(({messages}) => messages.map(({line, message}) => `${line}: ${message}`));
}

describe('gpsoc-widgets render', () => {
  it('writes headings, lists and links into a tag', async () => {
    const catalogue = aCatalogue({
      lots: [aLot({title: 'Clinical systems'})],
      services: [aService({status: 'assured', summary: 'Reads letters, see https://example.org/a.'})],
    });
    const {exitCode, stdout, page} = await render({'index.html': aPage(list), 'catalogue.json': catalogue});
    assert.equal(exitCode, 0, stdout);
    assert.match(stdout, /index\.html: written into lot-catalogue\./);
    assert.match(page, /<lot-catalogue src="catalogue\.json">\n {6}<!-- gpsoc-widgets: written/);
    assert.match(page, /<h2>Our GP IT services<\/h2>/);
    assert.match(page, /<h3><bdi>EMIS Web<\/bdi><\/h3>/);
    assert.match(page, /<bdi>Lot 1<\/bdi> <strong><bdi>Assured<\/bdi><\/strong>/);
    assert.match(page, /<a href="https:\/\/example\.org\/a"><bdi>https:\/\/example\.org\/a<\/bdi><\/a>/);
  });

  it('writes nothing more the second time', async () => {
    const first = await render({'index.html': aPage(list), 'catalogue.json': aCatalogue()});
    const second = await first.again();
    assert.equal(second.page, first.page);
    assert.match(second.stdout, /nothing has changed in lot-catalogue/);
  });

  it('replaces what it wrote when the catalogue is another', async () => {
    const files = {'index.html': aPage(list), 'catalogue.json': aCatalogue()};
    const {page} = await render(files);
    const other = aCatalogue({services: [aService({name: 'Vision'})]});
    const second = await render({'index.html': page, 'catalogue.json': other});
    assert.equal(second.page, page.replaceAll('EMIS Web', 'Vision'));
  });

  it('leaves everything else in the page as it was, to the byte', async () => {
    const body = `<p>Before &amp; <b>not closed<div a=1 b='2'>\t${list}</div> after`;
    const {page} = await render({'index.html': aPage(body), 'catalogue.json': aCatalogue()});
    const [start, end] = aPage(body).split('</lot-catalogue>');
    assert.ok(page.startsWith(start!));
    assert.ok(page.endsWith(`</lot-catalogue>${end!}`));
  });

  it('keeps the author’s slots and fallback, and writes no second heading', async () => {
    const inside = `
      <h2 slot="heading">What practices may order</h2>
      <p>The list is not here yet.</p>
    `;
    const tag = `<lot-catalogue src="catalogue.json">${inside}</lot-catalogue>`;
    const {page} = await render({'index.html': aPage(tag), 'catalogue.json': aCatalogue()});
    assert.ok(page.includes(inside.trimEnd()));
    assert.doesNotMatch(page, /<h2>/);
  });

  it('keeps the line ends of Windows', async () => {
    const text = aPage(list).replaceAll('\n', '\r\n');
    const first = await render({'index.html': text, 'catalogue.json': aCatalogue()});
    assert.doesNotMatch(first.page, /[^\r]\n/);
    assert.equal((await first.again()).page, first.page);
  });

  it('finds its place behind a byte order mark, line ends of every kind and letters of two units', async () => {
    const text = `\ufeff${aPage(`\r\r\n<p>\u{1f600}</p>\r\t<DIV>\r\n\t${list}</DIV>`)}`;
    const first = await render({'index.html': text, 'catalogue.json': aCatalogue()});
    const [before, after] = text.split('</lot-catalogue>');
    assert.ok(first.page.startsWith(before!));
    assert.ok(first.page.endsWith(`\r\n\t</lot-catalogue>${after!}`));
    assert.equal((await first.again()).page, first.page);
  });

  it('shows what the tag shows: its presets, its day, its words, its level', async () => {
    const services = [
      aService({lot: undefined, listings: [{lot: '1', status: 'planned', until: '2016-01-01'}]}),
      aService({id: 'b', name: 'Vision', lot: '2'}),
    ];
    const tag = `<lot-catalogue src="catalogue.json" lot="1" as-of="2015-06-03" heading-level="4"
      strings='{"status.planned": "Wanted"}'></lot-catalogue>`;
    const lots = [aLot(), aLot({id: '2', name: 'Lot 2'})];
    const {page} = await render({'index.html': aPage(tag), 'catalogue.json': aCatalogue({lots, services})});
    assert.match(page, /<h4>Lot 1<\/h4>/);
    assert.match(page, /<h5><bdi>EMIS Web/);
    assert.match(page, />Wanted</);
    assert.match(page, /3 June 2015/);
    assert.doesNotMatch(page, /Vision/);
  });

  it('lets a typo widen no list, and says so', async () => {
    const tag = '<lot-catalogue src="catalogue.json" lot="Lot 4"></lot-catalogue>';
    const {exitCode, stdout, page} = await render({'index.html': aPage(tag), 'catalogue.json': aCatalogue()});
    assert.equal(exitCode, 1);
    assert.match(stdout, /index\.html, line 9, <lot-catalogue>: No lot is called Lot 4\./);
    assert.match(page, /No lot is called Lot 4\./);
    assert.doesNotMatch(page, /EMIS/);
  });

  it('writes terms, documents and whom to ask, and leaves what is nothing without a reader', async () => {
    const lot = aLot({
      terms: [someTerms({from: '2014-03-28', sources: [{title: 'A page', url: 'https://example.org/'}]})],
      documents: [{title: 'Guide', url: 'guide.pdf', format: 'PDF'}],
    });
    const catalogue = aCatalogue({
      lots: [lot],
      organisationTypes: [
        {id: 'gp-practice', name: 'GP practice'},
        {id: 'ccg', name: 'CCG'},
      ],
      contact: {telephone: '01632 960101', email: 'gp.it@ccg.example'},
    });
    const tags = ['lot-overview', 'catalogue-documents', 'order-eligibility', 'order-request', 'catalogue-contact'];
    const body = tags.map((tag) => `<${tag} src="data/catalogue.json"></${tag}>`).join('\n');
    const {page, stdout} = await render({'a/index.html': aPage(body), 'a/data/catalogue.json': catalogue});
    assert.match(page, /Orders are placed by CCGs\./);
    assert.match(page, /<a href="data\/guide\.pdf"><bdi>Guide<\/bdi><\/a> \(PDF\)/);
    assert.match(page, /<a href="mailto:gp\.it@ccg\.example">/);
    assert.match(page, /<order-request src="data\/catalogue\.json"><\/order-request>/);
    assert.match(stdout, /Left as it is: order-request\./);
    assert.deepEqual(await faultsIn(page), []);
  });

  it('writes the rules that an answer rests on: of the lots of a service, or of the one that is named', async () => {
    const ordered = someTerms({from: '2014-03-28'});
    const catalogue = aCatalogue({
      lots: [aLot({terms: [ordered]}), aLot({id: '2', name: 'Lot 2', terms: [{...ordered, eligible: ['trust']}]})],
      organisationTypes: [
        {id: 'gp-practice', name: 'GP practice'},
        {id: 'ccg', name: 'CCG'},
        {id: 'trust', name: 'NHS trust'},
      ],
    });
    const body = `<order-eligibility src="catalogue.json" service="emis-web"></order-eligibility>
      <order-eligibility src="catalogue.json" lot="2"></order-eligibility>`;
    const {page} = await render({'index.html': aPage(body), 'catalogue.json': catalogue});
    const [ofService, ofLot] = page.split('</order-eligibility>');
    assert.match(ofService!, /<h2>(Can|Could) you order EMIS Web\?<\/h2>/);
    assert.doesNotMatch(ofService!, /NHS trusts/);
    assert.match(ofLot!, /you order from Lot 2\?[^]*NHS trusts/);
    assert.deepEqual(await faultsIn(page), []);
  });

  it('writes one service in full, several side by side, and plans in a table', async () => {
    const services = [
      aService({
        description: 'About it.',
        listings: [{lot: '1', status: 'planned', planned: '2099-03'}],
        lot: undefined,
      }),
      aService({id: 'vision', name: 'Vision', supplier: 'INPS'}),
    ];
    const body = `<service-card src="catalogue.json" service="emis-web" detail="full" detail-url="/services?id={id}"></service-card>
      <service-compare src="catalogue.json" services="emis-web vision"></service-compare>
      <service-roadmap src="catalogue.json"></service-roadmap>
      <service-card src="catalogue.json" service="no-such-service"></service-card>`;
    const {page, stdout, exitCode} = await render({
      'index.html': aPage(body),
      'catalogue.json': aCatalogue({services}),
    });
    assert.match(page, /<h2><a href="\/services\?id=emis-web"><bdi>EMIS Web<\/bdi><\/a><\/h2>/);
    assert.match(page, /About it\./);
    assert.match(
      page,
      /<th scope="row"><bdi>Supplier<\/bdi><\/th>\s*<td><bdi>EMIS<\/bdi><\/td>\s*<td><bdi>INPS<\/bdi>/,
    );
    assert.match(page, /<td><bdi>Planned for March 2099<\/bdi><\/td>/);
    assert.match(stdout, /line 12, <service-card>: “no-such-service” is not in this catalogue\./);
    assert.equal(exitCode, 1);
  });

  it('says once what concerns the whole catalogue', async () => {
    const catalogue = aCatalogue({
      archived: {on: '2019-12-31', text: 'It has ended.'},
      publisher: {name: 'Example ICB'},
      lots: [aLot({notices: [{kind: 'disclaimer', text: 'No promise.'}]})],
    });
    const body = `${list}\n<service-card src="catalogue.json" service="emis-web"></service-card>`;
    const {page} = await render({'index.html': aPage(body), 'catalogue.json': catalogue});
    for (const said of ['It has ended.', 'No promise.', 'Example ICB']) {
      assert.equal(page.split(said).length, 2, said);
    }
  });

  it('reads pages of services, and a catalogue that is written into the tag', async () => {
    const {page} = await render({
      'index.html': aPage('<lot-catalogue src="data/catalogue.json"></lot-catalogue>'),
      'data/catalogue.json': aCatalogue({servicePages: [{url: 'more/services 2.json', count: 1}]}),
      'data/more/services 2.json': {services: [aService({id: 'vision', name: 'Vision'})]},
    });
    assert.match(page, /EMIS Web[^]*Vision/);
    const inside = `<script type="application/json">${JSON.stringify(aCatalogue())}</script>`;
    const other = await render({'index.html': aPage(`<lot-catalogue>${inside}</lot-catalogue>`)});
    assert.equal(other.exitCode, 0, other.stdout);
    assert.match(other.page, /<h3><bdi>EMIS Web/);
    assert.ok(other.page.includes(inside));
  });

  it('writes a thousand services, and how many there are', async () => {
    const {page} = await render({
      'index.html': aPage(list),
      'catalogue.json': aCatalogue({services: manyServices(1100)}),
    });
    assert.equal(page.split('<h3>').length, 1001);
    assert.match(page, /<p>1,100 services<\/p>/);
    assert.match(page, /<p>Showing 1 to 1,000<\/p>/);
  });
});

describe('gpsoc-widgets render, asked where the catalogue is,', () => {
  it('takes the page’s link, and the file beside the embed script', async () => {
    const bare = aPage('<lot-catalogue></lot-catalogue>');
    const withLink = bare.replace('</head>', '<link rel="gpsoc-catalogue" href="data/c.json"></head>');
    const withScript = bare.replace('</head>', '<script type="module" src="widgets/embed.js"></script></head>');
    assert.equal((await render({'index.html': withLink, 'data/c.json': aCatalogue()})).exitCode, 0);
    assert.equal((await render({'index.html': withScript, 'widgets/catalogue.json': aCatalogue()})).exitCode, 0);
  });

  it('needs the folder of the site for an address that begins there', async () => {
    const files = {
      'news/index.html': aPage('<catalogue-documents src="/data/catalogue.json"></catalogue-documents>'),
      'data/catalogue.json': aCatalogue({lots: [aLot({documents: [{title: 'Guide', url: 'guide.pdf'}]})]}),
    };
    const without = await render(files);
    assert.equal(without.exitCode, 1);
    assert.match(without.stdout, /name its folder with --root/);
    const {exitCode, page} = await render(files, '--root', '{site}');
    assert.equal(exitCode, 0);
    assert.match(page, /href="\.\.\/data\/guide\.pdf"/);
  });

  it('takes a copy of what is on another site, and keeps links to that site', async () => {
    const files = {
      'index.html': aPage('<catalogue-documents src="https://example.org/data/c.json"></catalogue-documents>'),
      'copy.json': aCatalogue({lots: [aLot({documents: [{title: 'Guide', url: 'guide.pdf'}]})]}),
    };
    assert.match((await render(files)).stdout, /is on another site: name a copy of the file with --source/);
    const {page} = await render(files, '--source', '{site}/copy.json');
    assert.match(page, /href="https:\/\/example\.org\/data\/guide\.pdf"/);
  });

  it('says which file is missing or broken, and leaves the tag as it is', async () => {
    const missing = await render({'index.html': aPage(list)});
    assert.equal(missing.exitCode, 1);
    assert.match(missing.stdout, /line 9, <lot-catalogue>: there is no file .*catalogue\.json/);
    assert.equal(missing.page, aPage(list));
    const broken = await render({'index.html': aPage(list), 'catalogue.json': '{"format": 1'});
    assert.match(broken.stdout, /is not JSON/);
  });
});

describe('gpsoc-widgets render, on a page that is not as it should be,', () => {
  const files = (body: string) => ({'index.html': aPage(body), 'catalogue.json': aCatalogue()});

  it('leaves a tag that stands in a paragraph or that is not closed', async () => {
    for (const [body, said] of [
      [`<p>See ${list}</p>`, /its content has no place here/],
      ['<lot-catalogue src="catalogue.json">', /it has no end/],
    ] as const) {
      const {exitCode, stdout, page} = await render(files(body));
      assert.equal(exitCode, 1);
      assert.match(stdout, said);
      assert.equal(page, aPage(body));
    }
  });

  it('leaves a tag of whose two marks one is gone', async () => {
    const {page} = await render(files(list));
    const cut = page.replace(/ *<!-- gpsoc-widgets: end[^>]*-->\n/, '');
    const second = await render({'index.html': cut, 'catalogue.json': aCatalogue()});
    assert.match(second.stdout, /of the two marks .* one is gone/);
    assert.equal(second.page, cut);
  });

  it('finds no tag in a comment, a script, a template or a text', async () => {
    const body = `<!-- ${list} --><script>"${list}"</script><textarea>${list}</textarea><template>${list}</template>`;
    const {stdout, page} = await render(files(body));
    assert.match(stdout, /there is none of our tags in it/);
    assert.equal(page, aPage(body));
  });

  it('fills what editors leave of a tag', async () => {
    const {page} = await render(files('<div data-gpsoc="lot-catalogue" data-src="catalogue.json" data-lot="1"></div>'));
    assert.match(page, /data-lot="1">\n[^]*<h3><bdi>EMIS Web/);
  });

  it('refuses a page that is not UTF-8, and touches none of the others', async () => {
    const {page: good} = await render(files(list));
    const latin = join(folder, 'latin.html');
    await writeFile(latin, Buffer.from(aPage('Caf\u00e9'), 'latin1'));
    const {exitCode, stderr} = await run('render', latin);
    assert.equal(exitCode, 2);
    assert.match(stderr, /is not UTF-8/);
    assert.match(good, /EMIS/);
  });
});

describe('gpsoc-widgets render, with hostile data,', () => {
  it('lets none of it become markup', async () => {
    const text = '</lot-catalogue><script>alert(1)</script><!-- --><img src=x onerror=alert(1)>';
    const service = aService({
      name: text,
      supplier: text,
      summary: `${text} javascript:alert(1)`,
      url: 'javascript:alert(1)',
      documents: [{title: text, url: 'data:text/html,x'}],
      status: text,
    });
    const tag =
      '<service-card src="catalogue.json" service="emis-web" detail="full" detail-url="javascript:{id}"></service-card>';
    const {page} = await render({
      'index.html': aPage(`${list}\n${tag}`),
      'catalogue.json': aCatalogue({title: text, services: [service]}),
    });
    assert.doesNotMatch(page, /<(script|img)|href="(javascript|data)/);
    assert.deepEqual(await faultsIn(page), []);
  });
});

describe('The pages of the demo, rendered,', () => {
  it('are valid, each with its services, and stay the same', async () => {
    const demo = join(folder, 'demo');
    await cp('demo', demo, {recursive: true});
    const names = ['gpsoc', 'example-icb', 'practice', 'ccg-lot-3', 'whole-catalogue', 'without-script'];
    const pages = names.map((name) => join(demo, `${name}.html`));
    const {exitCode, stdout} = await run('render', ...pages);
    assert.equal(exitCode, 0, stdout);
    const standard = new HtmlValidate({extends: ['html-validate:standard', 'html-validate:a11y']});
    for (const page of pages) {
      const text = await readFile(page, 'utf8');
      const {results} = await standard.validateString(text);
      assert.deepEqual(
        results.flatMap(({messages}) => messages.map(({line, message}) => `${page} ${line}: ${message}`)),
        [],
      );
      assert.ok(written(text).length > 500);
    }
    const before = await Promise.all(pages.map((page) => readFile(page, 'utf8')));
    await run('render', ...pages);
    assert.deepEqual(await Promise.all(pages.map((page) => readFile(page, 'utf8'))), before);
  });
});
