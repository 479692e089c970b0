// When a page's catalogue is asked for: before the elements are there, and by nobody twice.
import {expect} from '@open-wc/testing';
import {catalogueOf, elsewhere, situation, times} from '../source/server.ts';
import {isWebKit, onlyWhere} from '../support/engine.ts';
import {closeAll, host, open, script, scriptFrom, services, tag} from './page.ts';

afterEach(closeAll);

/** Notes at each request whether the list is defined. */
const watched = `<script>
  window.asked = [];
  const own = window.fetch;
  window.fetch = (...request) => {
    asked.push(Boolean(customElements.get('lot-catalogue')));
    return own.apply(window, request);
  };
</script>`;

describe('The catalogue of a tag', () => {
  const cases: [string, (url: string) => {head?: string; body: string}][] = [
    ['with src', (src) => ({body: tag('lot-catalogue', {src})})],
    [
      'whose catalogue a link names',
      (href) => ({head: `<link rel="gpsoc-catalogue" href="${href}">`, body: tag('lot-catalogue')}),
    ],
  ];
  for (const [name, parts] of cases) {
    it(`${name} is asked for before the elements are there, once for all`, async () => {
      const {url, id} = situation();
      const {head = '', body} = parts(url);
      const page = await open({head: `${watched}${head}${script}`, body: body + body});
      await page.finished(2);
      expect(services(page.get('lot-catalogue'))).to.deep.equal(['EMIS Web']);
      expect((page.window as unknown as {asked: boolean[]}).asked).to.deep.equal([false]);
      expect(await times(id)).to.equal(1);
    });
  }

  it('beside the script is asked for before the elements are there', async () => {
    const folder = await host({catalogue: catalogueOf(['Beside the script'])});
    const page = await open({head: `${watched}${scriptFrom(folder)}`, body: tag('lot-catalogue')});
    await page.finished();
    expect(services(page.get('lot-catalogue'))).to.deep.equal(['Beside the script']);
    expect((page.window as unknown as {asked: boolean[]}).asked).to.deep.equal([false]);
  });

  it('is not asked for where the page has written or set one', async () => {
    const {url, id} = situation();
    const written = `<script type="application/json">{"format": 1, "services": [{"id": "a", "name": "A"}]}</script>`;
    const body = `<lot-catalogue src="${url}">${written}</lot-catalogue>`;
    const page = await open({head: script, body});
    await page.finished();
    expect(services(page.get('lot-catalogue'))).to.deep.equal(['A']);
    expect(await times(id)).to.equal(0);
  });

  it('has the time that the tag allows', async () => {
    const {url} = situation({hang: '', times: 1});
    const page = await open({head: script, body: tag('lot-catalogue', {src: url, timeout: '1'})});
    await page.finished();
    expect(page.noted.finished.map(({type}) => type)).to.deep.equal(['gpsoc-error']);
  });

  const wherePreloadsServe = onlyWhere(!isWebKit, 'its fetch passes over a preload from the same site');
  for (const [name, parameters, {it}] of [
    ['of the site', {}, wherePreloadsServe],
    ['of another site', {cors: '*'}, globalThis],
  ] as const) {
    it(`${name} is asked for by a preload in the head, and not a second time`, async () => {
      const {url, id} = situation(parameters, 'answer', 'cors' in parameters ? await elsewhere() : location.origin);
      const preload = `<link rel="preload" as="fetch" href="${url.replaceAll('&', '&amp;')}" crossorigin>`;
      const page = await open({head: preload + script, body: tag('lot-catalogue', {src: url})});
      await page.finished();
      expect(services(page.get('lot-catalogue'))).to.deep.equal(['EMIS Web']);
      expect(await times(id)).to.equal(1);
    });
  }
});
