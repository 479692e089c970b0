// The first page: plain HTML with one element of the package, so that it is there at once. Storybook's own page leads to
// it where no page of Storybook is named. With it come embed.js, to be downloaded, and the index for search.

import {build as bundle, type Metafile, type Plugin} from 'esbuild';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {build} from 'vite';
import {wants} from '../../stories/docs/names.ts';
import {whenToUse} from '../../stories/docs/when-to-use.ts';
import {withHelp} from '../../scripts/beside-embed.ts';
import {importsAtOnce} from '../../scripts/imports-at-once.ts';
import {piecesOf} from '../search/index-pages.ts';

const sections = {
  Elements: 'start-which-element--docs',
  'Build a page': 'build-a-page-find-a-service--docs',
  'Put it on…': 'put-it-on-html--docs',
  Customise: 'customise-design-tokens--docs',
  'Publish a catalogue': 'publish-a-catalogue-from-a-spreadsheet--docs',
  'Under the hood': 'under-the-hood-browsers-and-tests--docs',
};

const more = [
  ['Build a page', 'build-a-page-find-a-service--docs', 'Five whole pages to copy.'],
  ['Put it on your site', 'put-it-on-html--docs', 'HTML, WordPress, SharePoint, Umbraco, React, Vue and others.'],
  ['Restyle it', 'customise-design-tokens--docs', 'Colours, spaces and parts, shown on three sites.'],
  ['Change its texts', 'customise-texts--docs', 'Replace any text of ours.'],
  ['Publish a catalogue', 'publish-a-catalogue-from-a-spreadsheet--docs', 'From your spreadsheet, or field by field.'],
] as const;

let made: Promise<string> | undefined;

/** Makes it once, however often Storybook asks, and returns the folder in which it is. */
export function startPage(root: string): Promise<string> {
  return (made ??= makePage(root));
}

async function makePage(root: string): Promise<string> {
  const folder = `${root}node_modules/.cache/gpsoc-start`;
  mkdirSync(folder, {recursive: true});
  const source = (name: string) => `${root}.storybook/start/${name}`;
  await build({root, logLevel: 'error', build: {outDir: folder, emptyOutDir: true}});
  for (const page of ['index.html', 'check.html'].map((name) => `${folder}/builder/${name}`)) {
    writeFileSync(page, withHelp(page, '../?path=/docs/put-it-on-html--docs', 'Put it on your site'));
  }
  const {metafile} = await bundle({
    entryPoints: [source('start.ts')],
    outdir: folder,
    chunkNames: 'start-[hash]',
    bundle: true,
    splitting: true,
    metafile: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    plugins: [fewerFiles],
  });
  const {version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {version: string};
  const filled = {
    version,
    preload: preloadsOf(metafile),
    size: `${Math.round(brotliCompressSync(readFileSync(`${folder}/embed.js`)).length / 1000)} kB compressed`,
    sections: linksTo(Object.entries(sections)),
    elements: itemsOf(
      Object.entries(wants).map(([tag, want]) => [want, `elements-${tag}--guide`, whenToUse[tag] ?? '']),
    ),
    more: itemsOf(more),
  };
  const page = readFileSync(source('start.html'), 'utf8');
  const html = page.replaceAll(/\{\{(\w+)\}\}/g, (_, name) => filled[name as keyof typeof filled]);
  writeFileSync(`${folder}/start.html`, html);
  writeFileSync(`${folder}/start.css`, readFileSync(source('start.css')));
  writeFileSync(`${folder}/nhsuk-frontend.min.css`, nhsStyles(root));
  writeFileSync(`${folder}/search.json`, JSON.stringify(piecesOf(root)));
  return folder;
}

/** What is small comes with the first file. By itself it would be one more, and what it shares with that another. */
const fewerFiles: Plugin = {
  name: 'gpsoc:fewer-files',
  setup(build) {
    build.onLoad({filter: /(kept-selection-controller|unknown-attributes)\.ts$/}, async ({path}) => ({
      contents: importsAtOnce(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** The scripts that the first page needs at once, so that the browser asks for them together. */
function preloadsOf({outputs}: Metafile): string {
  const [, {imports}] = Object.entries(outputs).find(([path]) => path.endsWith('/start.js'))!;
  const files = imports.filter(({kind}) => kind === 'import-statement').map(({path}) => basename(path));
  return ['start.js', ...files].map((file) => `<link rel="modulepreload" href="${file}" />`).join('');
}

function linksTo(pages: readonly (readonly [string, string])[]): string {
  return pages.map(([words, id]) => `<a href="./?path=/docs/${id}">${words}</a>`).join(' ');
}

function itemsOf(pages: readonly (readonly [string, string, string])[]): string {
  return pages.map(([words, id, about]) => `<li>${linksTo([[words, id]])}<p>${about}</p></li>`).join('');
}

/** The NHS frontend for pages that show it, without its fonts: they would be asked of another server. */
function nhsStyles(root: string): string {
  const css = readFileSync(`${root}node_modules/nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css`, 'utf8');
  return css.replaceAll(/@font-face\{[^}]*\}/g, '');
}
