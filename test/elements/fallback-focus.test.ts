// Where the keyboard is when a catalogue takes the place of what stood in the tag.
import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import type {Tag} from '../../src/tags.ts';
import {situation} from '../source/server.ts';
import {aCatalogue} from '../support/build.ts';
import {find, focused, focusOn, gone, until} from '../support/look.ts';
import {file, listOf, place, show} from '../support/show.ts';

const link = '<a href="/services">Our services</a>';

/** A list or another element that is still without its catalogue, with focus on something in its tag. */
async function focusedIn<T extends Tag>(
  tag: T,
  inside: string,
  on: string,
  settings = {},
): Promise<HTMLElementTagNameMap[T]> {
  const element = place(tag, {src: situation({wait: 500}).url, ...settings}, inside);
  await element.updateComplete; // before that nothing in the tag is to be seen
  element.querySelector<HTMLElement>(on)!.focus();
  expect(focused().matches(on)).to.be.true;
  return element;
}

describe('When the catalogue comes,', () => {
  for (const tag of ['lot-catalogue', 'service-card', 'order-eligibility'] as const) {
    it(`focus on the link in the tag goes to the heading of <${tag}>`, async () => {
      const settings = tag === 'service-card' ? {service: 'emis-web'} : {};
      const element = await focusedIn(tag, link, 'a', settings);
      await until(() => focused() === element.renderRoot.querySelector('#title'), 'expected focus on the heading');
    });
  }

  it('focus goes to the content below a heading of the author', async () => {
    await focusedIn('lot-catalogue', `<h2 slot="heading">Ours</h2>${link}`, 'a');
    await until(() => focused().matches('.content'), 'expected focus on the content');
  });

  it('focus on the link by attribute goes there after a failure too', async () => {
    const list = await show('lot-catalogue', {
      src: situation({status: 404, times: 1}).url,
      'fallback-href': '/services',
    });
    (await find(list, 'link', 'View this information on another page')).focus();
    await list.refresh();
    await gone(list, 'link');
    await focusOn(list, 'heading', 'Our GP IT services');
  });

  it('focus elsewhere stays', async () => {
    const list = place('lot-catalogue', {src: situation({wait: 300}).url}, link);
    const elsewhere = place('catalogue-contact', {}, '<a id="elsewhere" href="/">Home</a>');
    await elsewhere.updateComplete;
    elsewhere.querySelector('a')!.focus();
    await find(list, 'heading', '1 service');
    expect(focused().id).to.equal('elsewhere');
  });

  it('focus on the rest of a page that lies in the tag stays', async () => {
    const rest = `<p>Lost</p><footer><a id="rest" href="/">Home</a></footer>`;
    const list = await focusedIn('lot-catalogue', rest, '#rest');
    await find(list, 'heading', '1 service');
    expect(focused().id).to.equal('rest');
  });
});

describe('A heading that receives focus', () => {
  const outline = (element: Element) => getComputedStyle(element).outlineStyle;

  it('shows it', async () => {
    const list = await focusedIn('lot-catalogue', link, 'a');
    const heading = await focusOn(list, 'heading', 'Our GP IT services');
    expect(outline(heading)).to.equal('solid');
  });

  it('shows it after a key, also where it is there for screen readers only', async () => {
    const services = Array.from({length: 12}, (_, n) => ({id: `s${n}`, name: `Service ${n}`}));
    const list = await listOf(aCatalogue({services}), {controls: 'pages'});
    (await find(list, 'button', 'Page 2')).focus();
    await sendKeys({press: 'Enter'});
    const heading = await focusOn(list, 'heading', '12 services');
    expect(outline(heading)).to.equal('solid');
    expect(heading.getBoundingClientRect().height).to.be.above(15);
    expect(getComputedStyle(heading.parentElement!).clipPath).to.equal('none');
  });

  it('does not when it was clicked', async () => {
    const list = await show('lot-catalogue', {src: await file(aCatalogue())});
    const heading = await find(list, 'heading', '1 service');
    const {x, y} = heading.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(x + 5), Math.round(y + 5)]});
    expect(focused().id).to.equal(heading.id);
    expect(outline(heading)).to.equal('none');
  });
});
