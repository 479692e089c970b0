// Pages that make it hard to fetch anything: their policies, and what their scripts have replaced.
import {expect} from '@open-wc/testing';
import {catalogueOf, elsewhere, failure, kindOf, noAnswer, situation, times} from './server.ts';
import {leaveAll, names, visit, type Visit} from './visits.ts';

afterEach(leaveAll);

describe('A Content Security Policy', () => {
  const forbids = `connect-src 'none'`;

  it('that forbids the request is found out without asking again', async () => {
    const page = await visit({headers: [`Content-Security-Policy: ${forbids}`]});
    const violations = violationsOn(page);
    const {url, id} = situation();
    const error = await failure(page.load(`${url}#part`));
    expect(error).to.include({kind: 'blocked', url: `${url}#part`});
    expect(error.message).to.contain(`connect-src must allow ${location.origin}`);
    expect(violations).to.deep.equal([url]);
    expect(await times(id)).to.equal(0);
  });

  // In the capture phase: our own listener is there, and what waits for it runs before the next one.
  const violationsOn = ({page}: Visit) => {
    const violations: string[] = [];
    page.addEventListener('securitypolicyviolation', ({blockedURI}) => violations.push(blockedURI), {capture: true});
    return violations;
  };

  it('that forbids it by default-src is found out too', async () => {
    const page = await visit({
      headers: [`Content-Security-Policy: default-src 'none'; script-src 'self' 'unsafe-inline'`],
    });
    expect(await kindOf(page.load(situation().url))).to.equal('blocked');
  });

  it('that forbids where a redirect leads is found out too', async () => {
    const page = await visit({headers: [`Content-Security-Policy: connect-src 'self'`]});
    const {url, id} = situation({redirect: `${await elsewhere()}/situations/answer?cors=*`});
    expect(await kindOf(page.load(url))).to.equal('blocked');
    expect(await times(id)).to.equal(1);
  });

  it('that only reports does not count', async () => {
    const page = await visit({headers: [`Content-Security-Policy-Report-Only: ${forbids}`]});
    expect(names(await page.load(situation().url))).to.deep.equal(['EMIS Web']);
    expect(await kindOf(page.load(situation(noAnswer).url))).to.equal('unreachable');
  });

  it('that allows no more than the catalogue is never violated', async () => {
    const policy = `default-src 'none'; script-src 'self' 'unsafe-inline'; connect-src 'self'`;
    const page = await visit({headers: [`Content-Security-Policy: ${policy}`]});
    const violations = violationsOn(page);
    const {url} = situation();
    await page.load(url);
    await page.refresh(url);
    expect(violations).to.be.empty;
  });
});

describe('A page whose script has replaced fetch', () => {
  const replaced = async (script: string) => visit({script: `const real = window.fetch; window.fetch = ${script}`});

  it('by one that throws at once gets the error at once', async () => {
    const page = await replaced(`() => { window.calls = (window.calls ?? 0) + 1; throw new Error('no') }`);
    const errors: string[] = [];
    page.page.addEventListener('error', ({message}) => errors.push(message));
    expect(await kindOf(page.load(situation().url))).to.equal('unreachable');
    expect((page.page as unknown as {calls: number}).calls).to.equal(1);
    expect(errors).to.be.empty;
  });

  it('by one that returns a thenable of its own gets the catalogue', async () => {
    const page = await replaced(`(...args) => ({then: (...then) => void real(...args).then(...then)})`);
    expect(names(await page.load(situation().url))).to.deep.equal(['EMIS Web']);
  });

  it('by one that resolves to nothing gets the error', async () => {
    expect(await kindOf((await replaced(`async () => {}`)).load(situation().url))).to.equal('unreachable');
  });

  it('by one that never settles gets the error when the time is up', async () => {
    const page = await replaced(`() => ({then() {}})`);
    expect(await kindOf(page.load(situation().url, {timeoutMs: 100}))).to.equal('timed-out');
  });

  it('by one whose body never ends gets the error when the time is up', async () => {
    const page = await replaced(`async () => new Response(new ReadableStream())`);
    expect(await kindOf(page.load(situation().url, {timeoutMs: 100}))).to.equal('timed-out');
  });

  it('by one that knows no streams gets the catalogue, up to 128 MB', async () => {
    const noStream = (bytes: string) => `async () => ({
      status: 200, ok: true, headers: new Map(), arrayBuffer: async () => ${bytes}
    })`;
    const text = JSON.stringify(catalogueOf(['Good']));
    const good = await replaced(noStream(`new TextEncoder().encode('${text}').buffer`));
    expect(names(await good.load(situation().url))).to.deep.equal(['Good']);
    const large = await replaced(noStream(`new ArrayBuffer(2 ** 27 + 1)`));
    expect(await kindOf(large.load(situation().url))).to.equal('too-large');
  });
});

describe('A page whose scripts have changed the language', () => {
  it('has no JSON, and the catalogue is shown all the same', async () => {
    const page = await visit({script: 'window.JSON = undefined'});
    expect(names(await page.load(situation().url))).to.deep.equal(['EMIS Web']);
  });

  it('has more on the prototypes, and an own Array.from', async () => {
    const script = `
      Array.prototype.remove = () => {};
      Object.prototype.foo = () => {};
      Array.from = (list) => { throw new Error('Array.from') };
      Array.prototype.toJSON = () => 'no';`;
    const {url} = situation();
    const page = await visit({script});
    expect(names(await page.load(url))).to.deep.equal(['EMIS Web']);
    await page.refresh(url);
  });
});

it('A sandboxed page, which may keep nothing, shows the catalogue from the network', async () => {
  const {url} = situation({cors: '*'});
  const script = `<script type="module">
    import {loadCatalogue} from '${location.origin}/src/source/load-catalogue.ts';
    const tell = (told) => parent.postMessage(told, '*');
    const {signal} = new AbortController();
    const failing = '${situation({cors: '*', status: 404}).url}';
    loadCatalogue('${url}', {signal})
      .then(({catalogue}) => loadCatalogue(failing, {signal}).catch(({kind}) => tell([catalogue.title, kind, origin, noted.errors])));
  </script>`;
  const frame = document.createElement('iframe');
  const query = new URLSearchParams({header: 'Content-Security-Policy: sandbox allow-scripts', body: script});
  frame.src = `/situations/page.html?${query.toString()}`;
  const told = new Promise((resolve) => window.addEventListener('message', ({data}) => resolve(data), {once: true}));
  document.body.append(frame);
  expect(await told).to.deep.equal(['Our GP IT services', 'not-found', 'null', []]);
  frame.remove();
});
