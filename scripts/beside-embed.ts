// What stands beside embed.js, made with it: the same script for pages that cannot use modules (embed.classic.js), the
// widget as a page of its own (embed.html, embed-page.js), the script that gives its frames their height (embed-host.js),
// and the pages for authors and publishers in builder/.
import {build, type Plugin as BundlePlugin} from 'esbuild';
import {readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import type {Connect, Plugin, Rolldown} from 'vite';
import {withGuardedPolicy} from './guarded-lit.ts';

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The scripts and the pages, by the paths under which browsers ask for them. */
const scripts: Readonly<Record<string, {readonly source: string; readonly format: 'esm' | 'iife'}>> = {
  'embed-page.js': {source: inProject('src/embed/frame-page.ts'), format: 'esm'},
  'embed-host.js': {source: inProject('src/embed/frame-host.ts'), format: 'iife'},
  'builder/builder.js': {source: inProject('builder/builder.ts'), format: 'esm'},
  'builder/check.js': {source: inProject('builder/check.ts'), format: 'esm'},
};
const pages: Readonly<Record<string, string>> = {
  'embed.html': inProject('src/embed/embed.html'),
  'builder/index.html': inProject('builder/index.html'),
  'builder/check.html': inProject('builder/check.html'),
};

/** What a release has beside the script as its catalogue. */
const sample = '/data/example-icb.json';

/** @param banner - What stands in the first line of each script. */
export function besideEmbed(banner: string): Plugin {
  return {
    name: 'gpsoc:beside-embed',
    async generateBundle(_options, bundle, isWrite) {
      if (!isWrite) return; // whoever keeps the script in memory measures it, and nothing beside it
      const emit = (fileName: string, source: string) => this.emitFile({type: 'asset', fileName, source});
      const emitScript = (path: string, {code, map}: Script) => {
        emit(path, `${code.trim()}\n//# sourceMappingURL=${path.replace(/.*\//, '')}.map\n`);
        emit(`${path}.map`, JSON.stringify(map));
      };
      emitScript('embed.classic.js', classic(bundle['embed.js'] as Rolldown.OutputChunk));
      for (const [path, source] of Object.entries(pages)) emit(path, readFileSync(source, 'utf8'));
      const all = Object.entries(scripts).map(async ([path, {source, format}]) => {
        emitScript(path, await bundled(source, format, banner));
      });
      await Promise.all(all);
    },
    // The demo's server answers with the sources.
    configureServer(server) {
      server.middlewares.use(((request, response, next) => {
        const path =
          request.url
            ?.replace(/[?#].*/, '')
            .replace(/^\//, '')
            .replace(/\/$/, '/index.html') ?? '';
        const [script, page] = [scripts[path], pages[path]];
        if (script) {
          void bundled(script.source, script.format).then(({code}) => {
            response.setHeader('content-type', 'text/javascript').end(code);
          }, next);
        } else if (page) {
          response.setHeader('content-type', 'text/html').end(withHelp(page, '../pages.html', 'Demo pages'));
        } else {
          request.url = request.url?.replace(/^\/(?=example-icb\/)/, '/data/').replace(/^\/catalogue\.json/, sample);
          next();
        }
      }) satisfies Connect.NextHandleFunction);
    },
  };
}

/** A page of the builder whose way to the release's first page leads to another: where it is served there is none. */
export function withHelp(page: string, address: string, words: string): string {
  return readFileSync(page, 'utf8').replaceAll('../README.html', address).replaceAll('Read me first', words);
}

interface Script {
  readonly code: string;
  readonly map: object;
}

async function bundled(source: string, format: 'esm' | 'iife', banner = ''): Promise<Script> {
  const {outputFiles} = await build({
    entryPoints: [source],
    outdir: 'dist',
    write: false,
    bundle: true,
    minify: true,
    format,
    target: 'es2022',
    sourcemap: 'external',
    banner: {js: banner},
    conditions: ['production'],
    plugins: [guardedPolicy],
  });
  const text = (end: string) => outputFiles.find(({path}) => path.endsWith(end))!.text;
  return {code: text('.js'), map: JSON.parse(text('.js.map')) as object};
}

/** The same guard around Lit's Trusted Types policy as in embed.js, which the builder has beside its own Lit. */
const guardedPolicy: BundlePlugin = {
  name: 'gpsoc:guarded-policy',
  setup(bundling) {
    bundling.onLoad({filter: /lit-html[\\/]lit-html\.js$/}, async ({path}) => {
      const contents = withGuardedPolicy(await readFile(path, 'utf8'), 'gpsoc-builder');
      if (contents === undefined)
        throw new Error(`${path} makes a policy or templates in words that are not known here.`);
      return {contents, loader: 'js'};
    });
  },
};

/**
 * The module as one function, which a `<script>` without `type` runs. A browser reads it in the encoding of the page, so
 * it is ASCII. Its lines are those of the module, but for one more after the banner: so the module's map is good for it,
 * and a few columns off behind what had to be escaped.
 */
function classic({code, map}: Rolldown.OutputChunk): Script {
  const [banner = '', ...lines] = code.split('\n').filter((line) => !line.startsWith('//# '));
  const own =
    '(()=>{"use strict";const gpsocOf=(key)=>Reflect.get(Document.prototype,key,document),' +
    'gpsocScript=globalThis.document&&(gpsocOf("currentScript")?.src||gpsocOf("baseURI"));';
  // Vite looks whether there is import.meta.resolve before it loads parts of a script, of which this has none.
  const known: Readonly<Record<string, string>> = {
    'import.meta.url': 'gpsocScript',
    'import.meta.resolve': 'undefined',
  };
  const body = lines
    .join('\n')
    .trimEnd()
    .replaceAll(/\bimport\.meta\.\w+/g, (meta) => (known[meta] ?? meta).padEnd(meta.length))
    .replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  if (/\bimport\.meta\b/.test(body)) throw new Error('embed.classic.js would need something that only modules have.');
  const {version, sources, sourcesContent, names, mappings} = map!;
  return {
    code: [banner, own, `${body}})();`].join('\n'),
    map: {version, sources, sourcesContent, names, mappings: mappings.replace(';', ';;')},
  };
}
