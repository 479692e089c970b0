// `npm start`: the demo pages, whose <script type="module" src="embed.js"> is answered from src/embed.ts.
// `vite build`: dist/embed.js, the one script that an intranet page includes, and what stands beside it.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defineConfig, type Plugin} from 'vite';
import {besideEmbed} from './scripts/beside-embed.ts';
import {importsAtOnce} from './scripts/imports-at-once.ts';
import {minifiedLiterals} from './scripts/minify-literals.ts';
import {guardedLit} from './scripts/guarded-lit.ts';

const inProject = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const {version} = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as {version: string};
const embed = inProject('src/embed.ts');
const banner = `/*! gpsoc-widgets ${version} (MIT). Contains Lit, Copyright Google LLC (BSD-3-Clause). */`;

export default defineConfig({
  root: inProject('demo'),
  publicDir: false,
  appType: 'mpa', // a page that does not exist is a 404, not the home page
  plugins: [
    embedScript(),
    urlsAsWritten(),
    nothingLeftForLater(),
    minifiedLiterals(),
    guardedLit(),
    besideEmbed(banner),
  ],
  server: {
    host: '127.0.0.1',
    port: 5180,
    fs: {allow: [inProject('.')]}, // the demo is the root, the source is beside it
  },
  optimizeDeps: {entries: [embed]},
  build: {
    outDir: inProject('dist'),
    emptyOutDir: false, // tsc writes there too
    target: 'es2022',
    sourcemap: true,
    modulePreload: false,
    reportCompressedSize: false, // `npm run size` tells
    rolldownOptions: {
      input: embed,
      output: {
        entryFileNames: 'embed.js',
        codeSplitting: false,
        comments: false,
        // Where there is no page, as in Node, the script does nothing.
        intro: "if (typeof HTMLElement === 'function') {",
        outro: '}',
        postBanner: banner,
      },
    },
  },
});

/** The page asks for embed.js, as on an intranet; what it gets is the source, under that very URL. */
function embedScript(): Plugin {
  return {
    name: 'gpsoc:embed-script',
    apply: 'serve',
    enforce: 'pre',
    resolveId(source) {
      const [path = '', query] = source.split('?');
      if (!/(^|\/)embed\.js$/.test(path)) return undefined;
      return query === undefined ? embed : `${embed}?${query}`;
    },
  };
}

/** Files beside the script are found at run time: no `new URL('x', import.meta.url)` becomes a built-in asset. */
function urlsAsWritten(): Plugin {
  return {
    name: 'gpsoc:urls-as-written',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/src/') || !code.includes('import.meta.url')) return undefined;
      return {code: code.replaceAll(/new URL\((?=[^()]*import\.meta\.url)/g, '$&/* @vite-ignore */ '), map: null};
    },
  };
}

/** In one file what `import()` asks for is there already; Vite would add what loads chunks before they are needed. */
function nothingLeftForLater(): Plugin {
  return {
    name: 'gpsoc:nothing-left-for-later',
    apply: 'build',
    transform(code, id) {
      if (!id.includes('/src/') || !code.includes('import(')) return undefined;
      const inOneFile = importsAtOnce(code);
      if (/\bimport\(["']\./.test(inOneFile)) this.error(`${id} imports later what is not taken by one name.`);
      return {code: inOneFile, map: null};
    },
  };
}
