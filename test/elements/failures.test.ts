// No catalogue: what the reader sees and can do, and what the page's author is told.
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {FailureKind} from '../../src/catalogue/catalogue-error.ts';
import {elsewhere, situation, times, type Params} from '../source/server.ts';
import {aCatalogue} from '../support/build.ts';
import {find, focused, focusOn, gone, names, reads, text} from '../support/look.ts';
import {openPage} from '../support/page.ts';
import {file, finished, listOf, place, show} from '../support/show.ts';

const inside = '<a href="/services">Our services</a><p slot="contact">Ring the helpdesk.</p>';

interface Failure {
  readonly kind: FailureKind;
  readonly params: Params;
  readonly says: RegExp;
  readonly tellsAuthor: RegExp;
  readonly timeout?: number;
}

const faultOfThePage = /how this page is set up/;

const failures: Failure[] = [
  {kind: 'not-found', params: {status: 404}, says: /could not find the list/, tellsAuthor: /no file at this address/},
  {kind: 'refused', params: {status: 403}, says: /need to sign in/, tellsAuthor: /Let everyone who sees this page/},
  {kind: 'refused', params: {redirect: '/situations/sign-in'}, says: /need to sign in/, tellsAuthor: /sign-in page/},
  {kind: 'server', params: {status: 503, 'retry-after': 0}, says: /has a problem/, tellsAuthor: /its log/},
  {kind: 'timed-out', params: {hang: 'body'}, says: /took too long/, tellsAuthor: /within 1 seconds/, timeout: 1},
  {kind: 'too-large', params: {megabytes: 129, gzip: ''}, says: faultOfThePage, tellsAuthor: /larger than 128 MB/},
  {kind: 'not-json', params: {body: '{"format": 1,'}, says: faultOfThePage, tellsAuthor: /not JSON/},
  {kind: 'wrong-shape', params: {body: '[]'}, says: faultOfThePage, tellsAuthor: /not a catalogue.*found a list/},
  {kind: 'unsupported-format', params: {body: '{"format": 2}'}, says: faultOfThePage, tellsAuthor: /newer/},
];

describe('A catalogue that cannot be had', () => {
  for (const {kind, params, says, tellsAuthor, timeout = 60} of failures) {
    it(`is a sentence, a way out and a cause: ${kind}, ${JSON.stringify(params)}`, async function () {
      this.timeout(60_000); // 129 MB take their time on a busy machine
      const {url} = situation(params);
      const list = place('lot-catalogue', {src: url, timeout}, inside);
      expect(await finished(list)).to.include({type: 'gpsoc-error', kind, url});
      await find(list, 'heading', 'The services could not be shown');
      expect(text(list)).to.match(says).and.contain('Ring the helpdesk.');
      expect(names(list, 'link')).to.deep.equal(['Our services']);
      expect(names(list, 'button')).to.deep.equal(['Try again', 'Help for the person who runs this page']);
      expect(text(list)).not.to.contain(url);
      (await find(list, 'button', /Help for/)).click();
      await reads(list, `Address: ${url}`);
      expect(text(list)).to.match(tellsAuthor);
      expect(list.matches(':state(failed)')).to.be.true;
      expect(list.matches(':state(loading), :state(empty), :state(stale)')).to.be.false;
    });
  }

  it('is unreachable when another site does not let this page read it', async () => {
    const {url} = situation({}, 'answer', await elsewhere());
    const card = place('service-card', {src: url, service: 'emis-web'}, inside);
    expect(await finished(card)).to.include({kind: 'unreachable', url});
    await reads(card, 'could not reach the list');
    (await find(card, 'button', /Help for/)).click();
    await reads(card, 'Access-Control-Allow-Origin');
  });

  it('is offline when the browser says so', async () => {
    Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
    try {
      const list = place('lot-catalogue', {src: situation({break: ''}).url}, inside);
      expect(await finished(list)).to.include({kind: 'offline'});
      await reads(list, 'You appear to be offline');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('is blocked when the policy of the page forbids it', async () => {
    const {url, id} = situation();
    const page = await openPage({
      headers: ["Content-Security-Policy: connect-src 'none'"],
      body: `<lot-catalogue src="${url}">${inside}</lot-catalogue>`,
    });
    const list = page.first('lot-catalogue');
    await reads(list, faultOfThePage);
    (await find(list, 'button', /Help for/)).click();
    await reads(list, 'Content Security Policy');
    expect(names(list, 'link')).to.deep.equal(['Our services']);
    expect(await times(id)).to.equal(0);
  });

  it('has no fault that a checker finds', async () => {
    const list = await show('lot-catalogue', {src: situation({status: 404}).url}, inside);
    await find(list, 'heading', /could not be shown/);
    await expect(list).to.be.accessible();
  });

  it('can be told in the author’s own words', async () => {
    const own = '<p slot="error">Look in the green folder.</p><p slot="footer">IT team</p>';
    const list = await show('lot-catalogue', {src: situation({status: 404}).url}, own);
    await reads(list, 'Look in the green folder.');
    expect(text(list)).to.contain('IT team').and.not.contain('not found');
  });

  it('leaves the other elements of the page alone', async () => {
    const broken = await show('lot-catalogue', {src: situation({status: 404}).url});
    const good = await listOf(aCatalogue());
    await find(broken, 'heading', /could not be shown/);
    await find(good, 'heading', '1 service');
  });
});

describe('“Try again”', () => {
  it('by keyboard alone leads to the results, without losing focus on the way', async () => {
    const {url} = situation({status: 404, times: 1});
    const list = await show('lot-catalogue', {src: url}, inside);
    (await find(list, 'button', 'Try again')).focus();
    const lost = focusLosses();
    await sendKeys({press: 'Enter'});
    await focusOn(list, 'heading', '1 service');
    expect(lost()).to.be.false;
  });

  it('that takes its time leaves focus where it is until there is something new', async () => {
    const {url} = situation({status: 404, times: 1});
    const list = await show('lot-catalogue', {src: url}, inside);
    const button = await find(list, 'button', 'Try again');
    button.focus();
    button.click();
    await focusOn(list, 'heading', '1 service');
  });

  it('that fails again leads to the sentence that says so', async () => {
    const list = await show('lot-catalogue', {src: situation({status: 404}).url}, inside);
    const again = finished(list);
    const button = await find(list, 'button', 'Try again');
    button.focus();
    button.click();
    expect(await again).to.include({type: 'gpsoc-error'});
    await focusOn(list, 'heading', 'The services could not be shown');
  });

  it('for a card leads to the service', async () => {
    const {url} = situation({status: 404, times: 1});
    const card = await show('service-card', {src: url, service: 'emis-web'});
    (await find(card, 'button', 'Try again')).click();
    await focusOn(card, 'heading', 'EMIS Web');
  });

  it('for a card under the author’s own heading leads to the card', async () => {
    const {url} = situation({status: 404, times: 1});
    const card = await show('service-card', {src: url, service: 'emis-web'}, '<h2 slot="heading">Our system</h2>');
    const button = await find(card, 'button', 'Try again');
    button.focus();
    button.click();
    await reads(card, 'Lot 1');
    expect(text(focused())).to.contain('Our system Lot 1');
  });

  it('for a card without its service leads to what is said of that', async () => {
    const {url} = situation({status: 404, times: 1});
    const card = await show('service-card', {src: url, service: 'unknown'});
    const button = await find(card, 'button', 'Try again');
    button.focus();
    button.click();
    await reads(card, 'not in this catalogue');
    expect(text(focused())).to.equal('“unknown” is not in this catalogue.');
  });

  it('helps every element of the page that waits for the same catalogue', async () => {
    const {url} = situation({status: 404, times: 1});
    const [first, second] = await Promise.all([
      show('lot-catalogue', {src: url}),
      show('service-card', {src: url, service: 'emis-web'}),
    ]);
    (await find(first, 'button', 'Try again')).click();
    await find(second, 'heading', 'EMIS Web');
    await focusOn(first, 'heading', '1 service');
  });
});

describe('A saved copy', () => {
  async function stale() {
    const {url} = situation({status: 500, after: 1, times: 3, 'retry-after': 0});
    const list = await show('lot-catalogue', {src: url}, inside);
    await list.refresh();
    await reads(list, 'This is a copy saved on');
    return list;
  }

  it('says its date, its cause, and shows the services', async () => {
    const list = await stale();
    const today = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'Europe/London'}).format();
    await reads(list, `This is a copy saved on ${today}`);
    await find(list, 'heading', '1 service');
    (await find(list, 'button', /Help for/)).click();
    await reads(list, 'status 500');
    expect(names(list, 'link', 'Our services')).to.be.empty;
  });

  it('says both dates when most of what has come cannot be read', async () => {
    const body = JSON.stringify({...aCatalogue(), services: [{id: 'a'}, {id: 'b'}]});
    const {url} = situation({after: 1, body});
    const list = await show('lot-catalogue', {src: url}, inside);
    await list.refresh();
    const today = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'Europe/London'}).format();
    await reads(list, `This is a copy saved on ${today}. We cannot read most of what we got on ${today}.`);
    await find(list, 'heading', '1 service');
    (await find(list, 'button', /Help for/)).click();
    await reads(list, 'found 2 of 2 that cannot');
  });

  it('is replaced by “Try again”, which leads to the results', async () => {
    const list = await stale();
    const button = await find(list, 'button', 'Try again');
    button.focus();
    button.click();
    await gone(list, 'button', 'Try again');
    await focusOn(list, 'heading', '1 service');
    expect(list.matches(':state(stale)')).to.be.false;
  });

  it('keeps what the reader asked and where the keyboard is', async () => {
    const src = await file(aCatalogue());
    const list = await show('lot-catalogue', {src});
    (await find(list, 'searchbox')).focus();
    await sendKeys({type: 'emis'});
    await find(list, 'heading', '1 service matching “emis”');
    await fetch(src, {method: 'PUT', body: '{"not": "a catalogue"}'});
    await list.refresh();
    await reads(list, 'This is a copy saved on');
    await sendKeys({type: ' web'});
    await find(list, 'heading', '1 service matching “emis web”');
    await focusOn(list, 'searchbox');
  });
});

/** Whether focus was ever on nothing since. */
function focusLosses(): () => boolean {
  let lost = false;
  const watch = setInterval(() => (lost ||= document.activeElement === document.body), 5);
  return () => {
    clearInterval(watch);
    return lost;
  };
}
