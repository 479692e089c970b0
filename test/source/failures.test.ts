// What can go wrong on the way to a catalogue, and what it is called.
import {expect} from '@open-wc/testing';
import type {FailureKind} from '../../src/catalogue/catalogue-error.ts';
import {asked, catalogueOf, elsewhere, failure, kindOf, noAnswer, situation, times, type Params} from './server.ts';
import {leaveAll, names, visit} from './visits.ts';

afterEach(leaveAll);

const good = JSON.stringify(catalogueOf(['Good']));
const signIn = '<!doctype html><form><input name="user"><input name="pass" type="password"></form>';

describe('An answer that is no catalogue', () => {
  const html = {type: 'text/html', body: '<p>Maintenance</p>'};
  const situations: [string, Params, FailureKind, string][] = [
    ['404', {status: 404}, 'not-found', '404'],
    ['410', {status: 410}, 'not-found', '410'],
    ['401', {status: 401}, 'refused', '401'],
    ['403', {status: 403}, 'refused', '403'],
    ['451, as any other 4xx', {status: 451}, 'refused', '451'],
    ['404 in HTML with a password field', {status: 404, type: 'text/html', body: signIn}, 'not-found', '404'],
    ['304 that nobody asked for', {status: 304}, 'not-json', 'status 304'],
    ['204', {status: 204}, 'not-json', 'an empty answer (status 204'],
    ['an empty 200', {body: ''}, 'not-json', 'an empty answer (status 200, content type application/json)'],
    ['206 with half the text', {status: 206, body: good.slice(0, 50)}, 'not-json', 'status 206'],
    ['a page of HTML', html, 'not-json', 'a page of HTML (status 200, content type text/html)'],
    ['HTML that calls itself JSON', {body: '\n <!doctype html>'}, 'not-json', 'a page of HTML'],
    ['HTML of no content type', {type: '', body: '<p>Hello'}, 'not-json', 'content type not given'],
    ['other text', {type: 'text/plain', body: 'busy'}, 'not-json', 'other text (status 200, content type text/plain)'],
    ['a catalogue in UTF-16', {body: good.replaceAll(/./gs, '$&\0')}, 'not-json', 'text in UTF-16: save it as UTF-8'],
    ['a sign-in page in place', {type: 'text/html', body: signIn}, 'refused', 'looks like a sign-in page'],
    ['a redirect to a sign-in page', {redirect: '/situations/sign-in'}, 'refused', 'a redirect to http'],
    ['JSON with a mistake', {body: '{"format": 1,}'}, 'not-json', 'a mistake'],
    ['JSON that is no catalogue', {body: '{"error": "no"}'}, 'wrong-shape', 'format'],
    ['a catalogue of a newer format', {body: good.replace('1', '2')}, 'unsupported-format', 'format 2'],
  ];
  for (const [name, params, kind, says] of situations) {
    it(`is ${kind} after one request: ${name}`, async () => {
      const {url, id} = situation(params);
      const error = await failure((await visit()).load(url));
      expect(error).to.include({kind, url, name: 'CatalogueError'});
      expect(error.message).to.contain(says);
      expect(await times(id)).to.equal(1);
    });
  }
});

describe('An answer that only looks wrong', () => {
  const situations: [string, Params][] = [
    ['good JSON called text/html', {type: 'text/html', body: good}],
    ['good JSON called text/plain, after a redirect', {redirect: `/situations/answer?type=text/plain&body=${good}`}],
    ['a byte order mark', {body: `\uFEFF${good}`}],
    ['a 206 that is whole', {status: 206, body: good}],
    ['a 203 from a proxy', {status: 203, body: good}],
    ['twenty parts, slowly', {drip: 5, body: good}],
    ['compressed', {gzip: '', body: good}],
  ];
  for (const [name, params] of situations) {
    it(`is shown: ${name}`, async () => {
      expect(names(await (await visit()).load(situation(params).url))).to.deep.equal(['Good']);
    });
  }
});

describe('A server in trouble', () => {
  for (const status of [429, 500, 502, 503, 504]) {
    it(`is asked three times at most: ${status}`, async () => {
      const {url, id} = situation({status, 'retry-after': 0});
      expect(await failure((await visit()).load(url))).to.include({kind: 'server', url});
      expect(await times(id)).to.equal(3);
    });
  }

  it('may have been too slow to hear us: 408', async () => {
    const {url, id} = situation({status: 408, 'retry-after': 0});
    expect(await failure((await visit()).load(url))).to.include({kind: 'server', url});
    expect(await times(id)).to.be.at.least(3); // Chromium repeats a 408 itself
  });

  it('that recovers is noticed: 500 twice, then the catalogue', async () => {
    const {url, id} = situation({status: 500, times: 2});
    expect(names(await (await visit()).load(url))).to.deep.equal(['EMIS Web']);
    expect(await times(id)).to.equal(3);
  });

  it('with a Retry-After that is garbage is asked again all the same', async () => {
    const {url, id} = situation({status: 503, times: 1, 'retry-after': 'soon'});
    expect(names(await (await visit()).load(url))).to.deep.equal(['EMIS Web']);
    expect(await times(id)).to.equal(2);
  });

  it('is not asked again while everybody has left', async () => {
    const {url, id} = situation({status: 503, 'retry-after': 60});
    const page = await visit();
    const reader = page.reader(url);
    await firstRequest(id);
    reader.leave();
    expect((await failure(reader.first)).name).to.equal('AbortError');
    expect(await times(id)).to.equal(1);
  });
});

describe('No answer', () => {
  it('is unreachable after three requests', async () => {
    const {url, id} = situation(noAnswer);
    const error = await failure((await visit()).load(url));
    expect(error).to.include({kind: 'unreachable', url});
    expect(error.message).to.contain('the server or the network is down');
    expect(error.message).not.to.contain((error.cause as Error).message);
    expect(await times(id)).to.equal(3);
  });

  it('is unreachable when the connection breaks', async () => {
    expect(await kindOf((await visit()).load(situation({break: ''}).url))).to.equal('unreachable');
  });

  // WebKitGTK takes what has come for the whole answer, and finds that it is not JSON.
  it('is unreachable, or not JSON, when the connection breaks half way', async () => {
    const kind = await kindOf((await visit()).load(situation({break: 'body', body: good}).url));
    expect(kind).to.be.oneOf(['unreachable', 'not-json']);
  });

  it('is unreachable at once on a disk, and says what to do', async () => {
    const error = await failure((await visit()).load('file:///C:/site/catalogue.json'));
    expect(error.kind).to.equal('unreachable');
    expect(error.message).to.contain('through a web server');
  });

  it('is unreachable when nobody listens there', async () => {
    expect(await kindOf((await visit()).load('http://127.0.0.1:47/catalogue.json'))).to.equal('unreachable');
  });

  it('is unreachable when another site does not allow reading', async () => {
    const {url, id} = situation({}, 'answer', await elsewhere());
    const error = await failure((await visit()).load(url));
    expect(error.kind).to.equal('unreachable');
    expect(error.message).to.contain('Access-Control-Allow-Origin');
    expect((await asked(id)).map(({method}) => method)).to.deep.equal(['GET', 'GET', 'GET']);
  });

  it('is unreachable when a redirect leads to a sign-in page of another site', async () => {
    const {url} = situation({redirect: `${await elsewhere()}/situations/sign-in`});
    const error = await failure((await visit()).load(url));
    expect(error.kind).to.equal('unreachable');
    expect(error.message).to.contain('a sign-in page elsewhere');
  });

  it('is overcome if it happens once', async () => {
    const {url} = situation({...noAnswer, times: 1});
    expect(names(await (await visit()).load(url))).to.deep.equal(['EMIS Web']);
  });

  it('is offline, after one request, when the browser knows that it is', async () => {
    const page = await visit();
    page.pretend('navigator', 'onLine', false);
    const {url, id} = situation(noAnswer);
    expect(await failure(page.load(url))).to.include({kind: 'offline', url});
    expect(await times(id)).to.equal(1);
  });

  it('does not stop a browser that only believes that it is offline', async () => {
    const page = await visit();
    page.pretend('navigator', 'onLine', false);
    expect(names(await page.load(situation().url))).to.deep.equal(['EMIS Web']);
  });
});

describe('An answer that takes too long', () => {
  const situations: [string, Params][] = [
    ['nothing at all', {hang: ''}],
    ['half of it', {hang: 'body'}],
    ['a drip', {drip: 200}],
    ['no headers in time', {wait: 5000}],
    ['an error page without end', {hang: 'body', status: 500}],
  ];
  for (const [name, params] of situations) {
    it(`is timed-out after one request, which is ended: ${name}`, async () => {
      const {url, id} = situation(params);
      const error = await failure((await visit()).load(url, {timeoutMs: 200}));
      expect(error).to.include({kind: 'timed-out', url});
      expect(error.message).to.contain('0.2 seconds');
      const [request, ...more] = await asked(id);
      expect(request!.finished).to.be.false;
      expect(more).to.be.empty;
    });
  }
});

describe('An answer that is too large', () => {
  it('is read up to 128 MB, unpacked, and no further', async () => {
    const {url, id} = situation({megabytes: 160, gzip: ''});
    expect(await failure((await visit()).load(url))).to.include({kind: 'too-large', url});
    expect(await times(id)).to.equal(1);
  });

  it('is shown if it is only large', async () => {
    expect(names(await (await visit()).load(situation({megabytes: 127, gzip: ''}).url))).to.deep.equal(['EMIS Web']);
  });
});

async function firstRequest(id: string): Promise<void> {
  while ((await times(id)) === 0);
}
