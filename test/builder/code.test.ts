// What the builder writes for each place, and the address in which it keeps what was chosen.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {places, readChoice, writeChoice, withOption, type Choice} from '../../builder/choice.ts';
import {instructionsFor, widgetAddress} from '../../builder/code.ts';
import {version} from '../../src/version.ts';

const folder = 'https://scripts.example/gpsoc-widgets/';
const choice: Choice = {
  widget: 'lot-catalogue',
  place: 'html',
  files: folder,
  words: 'Services & more',
  options: new Map([
    ['lot', '3'],
    ['selectable', 'true'],
    ['heading', 'Our "best" services'],
  ]),
};
const codeFor = (place: Choice['place'], more: Partial<Choice> = {}) =>
  instructionsFor({...choice, ...more, place}).codes.map(({text}) => text);

describe('The builder’s choice', () => {
  it('comes back whole from the address that it is written to', () => {
    for (const place of places) {
      const asked = {...choice, place};
      assert.deepEqual(readChoice(writeChoice(asked, folder), folder), asked);
      const elsewhere = {...asked, files: 'https://other.example/'};
      assert.deepEqual(readChoice(writeChoice(elsewhere, folder), folder), elsewhere);
    }
  });

  it('begins with a list for a page of HTML', () => {
    const {widget, place, options} = readChoice('', folder);
    assert.deepEqual([widget, place, options.size], ['lot-catalogue', 'html', 0]);
  });

  it('takes nothing from an address that nobody could have written here', () => {
    const {widget, place} = readChoice('?widget=script&place=nowhere', folder);
    assert.deepEqual([widget, place], ['lot-catalogue', 'html']);
  });

  it('loses an option that is emptied', () => {
    assert.equal(withOption(choice, 'lot', '').options.has('lot'), false);
  });
});

describe('The builder’s code', () => {
  it('for HTML is the script and the tag around a link to the widget’s page', () => {
    const [script, tag] = codeFor('html') as [string, string];
    assert.equal(script, `<script type="module" src="${folder}embed.js"></script>`);
    assert.equal(
      tag,
      '<lot-catalogue lot="3" selectable heading="Our &quot;best&quot; services">' +
        `<a href="${folder}embed.html?widget=lot-catalogue&amp;lot=3&amp;selectable=true&amp;heading=Our+%22best%22+services">` +
        'Services &amp; more</a></lot-catalogue>',
    );
  });

  it('has no blank line, which editors make paragraphs of', () => {
    for (const place of ['html', 'wordpress', 'umbraco', 'sharepoint'] as const) {
      for (const code of codeFor(place)) assert.doesNotMatch(code, /\n/);
    }
  });

  it('for WordPress is a shortcode, and data-gpsoc for where there is no plugin', () => {
    const [shortcode, data] = codeFor('wordpress') as [string, string];
    assert.match(
      shortcode,
      /^\[gpsoc widget="lot-catalogue" lot="3" selectable="true"\]Services &amp; more\[\/gpsoc\]$/,
    );
    assert.match(data, /^<div data-gpsoc="lot-catalogue" data-lot="3" data-selectable data-heading="[^"]*"><a href=/);
  });

  it('for WordPress leaves the catalogue to the administrator, for Authors may not name one of another site', () => {
    const options = new Map([['src', 'https://data.example/catalogue.json']]);
    const {codes, notes, download} = instructionsFor({...choice, place: 'wordpress', options});
    assert.equal(codes[0]!.text, '[gpsoc widget="lot-catalogue"]Services &amp; more[/gpsoc]');
    assert.match(codes[1]!.text, /^<div data-gpsoc="lot-catalogue"><a href="[^"]*src=https%3A%2F%2Fdata\.example/);
    assert.match(notes[0]!, /“Settings, General”: https:\/\/data\.example\/catalogue\.json/);
    assert.match(notes.at(-1)!, /\n<link rel="gpsoc-catalogue" href="https:\/\/data\.example\/catalogue\.json">$/);
    assert.equal(download!.url, `${folder}wordpress/gpsoc-widgets.zip`);
  });

  it('for Umbraco is a link, which its editor keeps', () => {
    assert.deepEqual(codeFor('umbraco'), [widgetAddress(choice)]);
  });

  it('for SharePoint is a frame with a title, and says what an administrator must allow', () => {
    assert.match(
      codeFor('sharepoint')[0]!,
      /^<iframe src="https:[^"]*embed\.html\?widget=lot-catalogue&amp;lot=3[^"]*" title="Our &quot;best&quot; services"/,
    );
    assert.match(
      instructionsFor({...choice, place: 'sharepoint'}).notes[0]!,
      /https:\/\/scripts\.example under “HTML Field Security”/,
    );
  });

  it('for a file share is a whole page with the catalogue in it, in which no markup ends the script', () => {
    const catalogue = {format: 1, title: '</script><b>Ours</b>'};
    const options = new Map([
      ['src', 'https://data.example/catalogue.json'],
      ['lot', '3'],
    ]);
    const {codes, download} = instructionsFor({...choice, place: 'disk', options}, {catalogue});
    assert.equal(download!.url, 'https://scripts.example/gpsoc-widgets/embed.classic.js');
    assert.equal(codes[0]!.file, 'services.html');
    assert.match(codes[0]!.text, /<script src="embed\.classic\.js" defer>/);
    assert.match(codes[0]!.text, /<lot-catalogue lot="3">\n<script type="application\/json">\{/);
    assert.equal(codes[0]!.text.match(/<\/script>/g)!.length, 2);
    const written = /json">(.*)<\/script>/.exec(codes[0]!.text)![1]!;
    assert.deepEqual(JSON.parse(written), catalogue);
  });

  it('for a file share waits for the catalogue', () => {
    assert.deepEqual(instructionsFor({...choice, place: 'disk'}).codes, []);
  });

  it('for a web team is a message with the version, both lines and the policy', () => {
    const options = new Map([['src', 'https://data.example/catalogue.json']]);
    const [message] = codeFor('email', {options}) as [string];
    for (const part of [
      version,
      '<script type="module"',
      '<lot-catalogue src=',
      'script-src https://scripts.example; connect-src https://scripts.example https://data.example',
    ]) {
      assert.ok(message.includes(part), part);
    }
  });

  it('writes the whole address of a catalogue, for a short one means another file on each page', () => {
    assert.match(
      codeFor('html', {options: new Map([['src', 'data.json']])})[1]!,
      /^<lot-catalogue src="https:\/\/scripts\.example\/gpsoc-widgets\/data\.json">/,
    );
  });
});
