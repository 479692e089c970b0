// Pages and parts of pages that are dark: our text stands on a background of ours there, and on the page's elsewhere.
import {expect} from '@open-wc/testing';
import {tags} from '../../src/tags.ts';
import {situation} from '../source/server.ts';
import {unreadable} from '../support/contrast.ts';
import {closeAll, open, script, tag, textOf} from './page.ts';

afterEach(closeAll);

const settings = {
  src: '/demo/data/gpsoc.json',
  service: 'i-patient',
  services: 'emis-web, vision',
  'as-of': '2016-06-03',
  detail: 'full',
};
const all = tags.map((name) => tag(name, settings)).join('');

const dark: [name: string, head: string, body: string][] = [
  ['page', '<style>body {background: #111; color: #eee}</style>', all],
  ['page by its colour scheme', '<style>:root {color-scheme: dark}</style>', all],
  ['page by a gradient', '<style>body {background: linear-gradient(#000, #222); color: #fff}</style>', all],
  ['page in other colour spaces', '<style>body {background: oklch(0.2 0 0); color: oklch(0.95 0.01 250)}</style>', all],
  ['page by its root', '<style>html {background: #1b1b1b} body {color: hsl(0 0% 90%)}</style>', all],
  [
    'layer that lets the page through',
    '<style>body {background: #000} div {background: rgb(255 255 255 / 0.1); color: rgb(255 255 255 / 0.87)}</style>',
    `<div>${all}</div>`,
  ],
  ['page whose text is not quite white', '<style>body {background: #002b36; color: #93a1a1}</style>', all],
  ['card around the elements', '<style>div {background: #28303d; color: #fff}</style>', `<div>${all}</div>`],
];

describe('Elements', () => {
  for (const [name, head, body] of dark) {
    it(`can be read on a dark ${name}`, async () => {
      const page = await open({head: head + script, body});
      await page.finished(tags.length);
      for (const each of tags) expect(unreadable(page.get(each)), each).to.be.empty;
    });

    it(`can be read on a dark ${name} when their catalogue cannot be had, and until it is there`, async () => {
      const waiting = tag('lot-catalogue', {src: situation({hang: ''}).url, id: 'waiting'}).replace(/<a.*<.a>/, '');
      const failed = tag('service-card', {src: situation({status: 404}).url}).replace(/<a.*<.a>/, '');
      const page = await open({head: head + script, body: body.replace(all, waiting + failed)});
      await page.finished();
      expect(textOf(page.get('service-card'))).to.contain('could not be shown');
      for (const each of ['lot-catalogue', 'service-card'] as const) {
        expect(unreadable(page.get(each)), each).to.be.empty;
      }
    });
  }

  for (const colour of ['#fff', '#f0f4f5']) {
    it(`stand on the page’s own background where it is light: ${colour}`, async () => {
      const head = `<style>body {background: ${colour}; color: #212b32}</style>`;
      const page = await open({head: head + script, body: all});
      await page.finished(tags.length);
      for (const each of tags) {
        expect(unreadable(page.get(each)), each).to.be.empty;
        expect(backgroundOf(page.get(each)), each).to.match(/(, |\/ )0\)$/);
      }
    });
  }

  it('stand on the page’s background where an author has made their text light', async () => {
    const head = '<style>body {background: #111; color: #eee; --gpsoc-text-colour: #eee}</style>';
    const page = await open({head: head + script, body: all});
    await page.finished(tags.length);
    expect(backgroundOf(page.get('lot-catalogue'))).to.match(/(, |\/ )0\)$/);
  });

  it('stand on the background that an author sets', async () => {
    const head = '<style>body {--gpsoc-background-colour: rgb(1, 2, 3)}</style>';
    const page = await open({head: head + script, body: all});
    await page.finished(tags.length);
    expect(backgroundOf(page.get('lot-catalogue'))).to.equal('rgb(1, 2, 3)');
  });
});

/** That of the box in which an element's content stands. */
function backgroundOf({ownerDocument, shadowRoot}: Element): string {
  const surface = shadowRoot!.querySelector('.content')!.parentElement!;
  return ownerDocument.defaultView!.getComputedStyle(surface).backgroundColor;
}
