// What an author pastes, for each place. All forms say the same by the same names.

import {version} from '../src/version.ts';
import {withOption, type Choice} from './choice.ts';

export interface Code {
  /** What stands above it: where to paste it. */
  readonly title: string;
  readonly text: string;
  /** What to save it as, where it is a whole file and too long to copy. */
  readonly file?: string;
}

/** What is known of the files besides their addresses. */
export interface KnownFiles {
  /** What embed.js weighs as it travels. */
  readonly kilobytes?: number | undefined;
  /** What stands in the catalogue, with all its services. */
  readonly catalogue?: unknown;
}

export interface Instructions {
  readonly codes: readonly Code[];
  /** What else has to be done, and by whom. */
  readonly notes: readonly string[];
  /** A file that somebody needs for it. */
  readonly download?: {readonly words: string; readonly url: string};
}

export function instructionsFor(asked: Choice, {kilobytes, catalogue}: KnownFiles = {}): Instructions {
  const choice = withWholeAddress(asked);
  switch (choice.place) {
    case 'html':
      return {
        codes: [
          {title: 'Once in the page, best in its head', text: scriptTag(choice)},
          {title: 'Where it should stand', text: tagCode(choice)},
        ],
        notes: ['Readers see the link inside the tag until the catalogue loads, and if it cannot load.'],
      };
    case 'wordpress':
      return forWordPress(choice);
    case 'umbraco':
      return {
        codes: [{title: 'As a link in the rich text editor, in a paragraph of its own', text: widgetAddress(choice)}],
        notes: [
          'The editor takes tags away and keeps links. On pages whose template has the script, the link becomes the widget; on others it opens it as a page. The person who runs the template adds:',
          scriptTag(choice),
        ],
      };
    case 'sharepoint':
      return {
        codes: [{title: 'In the web part “Embed”', text: frameCode(choice)}],
        notes: [
          `An administrator must allow ${siteOf(choice.files)} under “HTML Field Security” in the settings of the site.`,
          'SharePoint sets the height of the frame; the frame scrolls where that is too little.',
        ],
      };
    case 'disk':
      return catalogue === undefined
        ? {codes: [], notes: ['The page is written once the catalogue is here: see question 2.']}
        : {
            codes: [
              {
                title: 'A whole page, with the catalogue in it',
                text: wholePage(choice, catalogue),
                file: 'services.html',
              },
            ],
            download: {words: 'Save embed.classic.js', url: `${choice.files}embed.classic.js`},
            notes: [
              'Save both in one folder of the file share. A double click on services.html opens it.',
              'In Word or in an email, link to it: Insert, Link, and choose the file.',
              'When the catalogue has changed, save the page again: the catalogue is written into it. Only a look-up by ODS code needs a web server.',
            ],
          };
    case 'email':
      return {codes: [{title: 'The message', text: message(choice, kilobytes)}], notes: []};
  }
}

/**
 * What Authors write may name a catalogue of its own site only, and where this builder runs is another. So an
 * administrator names the catalogue, once for the site.
 */
function forWordPress(choice: Choice): Instructions {
  const catalogue = choice.options.get('src') ?? `${choice.files}catalogue.json`;
  const pasted = withOption(choice, 'src', '');
  return {
    codes: [
      {title: 'In a Shortcode block, where the plugin is installed', text: shortcode(pasted)},
      {title: 'In a Custom HTML block, without the plugin', text: dataCode(pasted, choice)},
    ],
    download: {words: 'Download the plugin', url: `${choice.files}wordpress/gpsoc-widgets.zip`},
    notes: [
      `An administrator uploads the plugin under “Plugins, Add New”, activates it, and writes the address of the catalogue into “Settings, General”: ${catalogue}. With the plugin there is a block “GPSoC widget”, too.`,
      'Without the plugin, an administrator adds these two lines to the head of the theme:',
      `${scriptTag(choice)}\n<link rel="gpsoc-catalogue" href="${escaped(catalogue)}">`,
    ],
  };
}

/** A short address of a catalogue means another file on each page, so the whole one is written. */
function withWholeAddress(choice: Choice): Choice {
  const src = choice.options.get('src');
  return src === undefined ? choice : withOption(choice, 'src', wholeAddress(src, choice.files));
}

export function wholeAddress(address: string, files: string): string {
  try {
    return new URL(address, files).href;
  } catch {
    return address;
  }
}

/** The widget as a page of its own. */
export function widgetAddress({widget, files, options}: Choice): string {
  return `${files}embed.html?${new URLSearchParams([['widget', widget], ...options]).toString()}`;
}

export function scriptTag({files}: Choice): string {
  return `<script type="module" src="${escaped(files)}embed.js"></script>`;
}

export function tagCode(choice: Choice): string {
  const {widget, options} = choice;
  return `<${widget}${attributes(options)}>${fallback(choice)}</${widget}>`;
}

/** The words of the link, where the author has not chosen any. */
export function defaultWords({widget}: Choice): string {
  return widget === 'lot-catalogue' ? 'See the list of services' : 'Open this as a page';
}

/** For a page that is opened from disk, where nothing can be fetched. */
function wholePage(choice: Choice, catalogue: unknown): string {
  const {widget, options} = withOption(withOption(choice, 'src', ''), 'heading', '');
  const title = escaped(choice.options.get('heading') ?? 'Services');
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>body {max-width: 60rem; margin: 1rem auto; padding: 0 1rem; font-family: Arial, sans-serif}</style>
<script src="embed.classic.js" defer></script>
</head>
<body>
<h1>${title}</h1>
<${widget}${attributes(options)}>
<script type="application/json">${JSON.stringify(catalogue).replaceAll('<', '\\u003c')}</script>
<p>The services cannot be shown. Is embed.classic.js beside this page?</p>
</${widget}>
</body>
</html>
`;
}

/** @param linked - What the link in it shows. */
function dataCode({widget, options}: Choice, linked: Choice): string {
  return `<div data-gpsoc="${widget}"${attributes(options, 'data-')}>${fallback(linked)}</div>`;
}

function frameCode(choice: Choice): string {
  const title = choice.options.get('heading') ?? wordsOf(choice);
  return `<iframe src="${escaped(widgetAddress(choice))}" title="${escaped(title)}" width="100%" height="900"></iframe>`;
}

/** WordPress reads neither quotation marks nor brackets inside the values of a shortcode. */
function shortcode(choice: Choice): string {
  const plain = [['widget', choice.widget] as const, ...choice.options].filter(([, value]) => !/["[\]]/.test(value));
  return `[gpsoc ${plain.map(([name, value]) => `${name}="${value}"`).join(' ')}]${escaped(wordsOf(choice))}[/gpsoc]`;
}

function message(choice: Choice, kilobytes: number | undefined): string {
  const size = kilobytes === undefined ? '' : `, ${kilobytes} kB as it travels`;
  const catalogue = choice.options.get('src') ?? `${choice.files}catalogue.json`;
  const sites = [...new Set([choice.files, choice.options.get('src') ?? choice.files].map(siteOf))].join(' ');
  return `Hello

I would like to put this on a page of ours. It is gpsoc-widgets ${version}: one script, which asks for one file, the catalogue. It sets no cookies and sends nothing anywhere.

The files:
${choice.files}embed.js (the script, version ${version}${size})
${choice.files}embed.html and embed-page.js (the same as a page of its own, to which the link leads)
${catalogue} (the catalogue)

Once in the page:
${scriptTag(choice)}

Where it should stand:
${tagCode(choice)}

If our pages have a Content Security Policy, it must allow:
script-src ${siteOf(choice.files)}; connect-src ${sites}

What it does, and a hash of each file: ${choice.files}for-it.html and ${choice.files}integrity.json
What it will look like: ${widgetAddress(choice)}

Thank you`;
}

function fallback(choice: Choice): string {
  return `<a href="${escaped(widgetAddress(choice))}">${escaped(wordsOf(choice))}</a>`;
}

function wordsOf(choice: Choice): string {
  return choice.words.trim() || defaultWords(choice);
}

function attributes(options: ReadonlyMap<string, string>, prefix = ''): string {
  return [...options]
    .map(([name, value]) => (value === 'true' ? ` ${prefix}${name}` : ` ${prefix}${name}="${escaped(value)}"`))
    .join('');
}

function siteOf(address: string): string {
  try {
    return new URL(address).origin;
  } catch {
    return address;
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
