// What stands beside embed.js, made with it: the same script for pages that cannot use modules (embed.classic.js), the
// widget as a page of its own (embed.html, embed-page.js), and the script that gives its frames their height (embed-host.js).
import {build} from 'esbuild';
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Connect, Plugin, Rolldown} from 'vite';

const inEmbed = (file: string) => fileURLToPath(new URL(`../src/embed/${file}`, import.meta.url));

/** The scripts, by the names under which pages ask for them. */
const scripts = {
  'embed-page.js': {source: inEmbed('frame-page.ts'), format: 'esm'},
  'embed-host.js': {source: inEmbed('frame-host.ts'), format: 'iife'},
} as const;

/** @param banner - What stands in the first line of each script. */
export function besideEmbed(banner: string): Plugin {
  return {
    name: 'gpsoc:beside-embed',
    async generateBundle(_options, bundle) {
      const emit = (fileName: string, source: string) => this.emitFile({type: 'asset', fileName, source});
      const emitScript = (fileName: string, {code, map}: Script) => {
        emit(fileName, `${code.trim()}\n//# sourceMappingURL=${fileName}.map\n`);
        emit(`${fileName}.map`, JSON.stringify(map));
      };
      for (const [name, {source, format}] of Object.entries(scripts)) {
        emitScript(name, await bundled(source, format, banner));
      }
      emitScript('embed.classic.js', classic(bundle['embed.js'] as Rolldown.OutputChunk));
      emit('embed.html', readFileSync(inEmbed('embed.html'), 'utf8'));
    },
    // The demo's server answers with the sources.
    configureServer(server) {
      server.middlewares.use(((request, response, next) => {
        const name = basename(request.url?.split('?')[0] ?? '');
        if (name in scripts) {
          const script = scripts[name as keyof typeof scripts];
          void bundled(script.source, script.format).then(({code}) => {
            response.setHeader('content-type', 'text/javascript').end(code);
          }, next);
        } else if (name === 'embed.html') {
          response.setHeader('content-type', 'text/html').end(readFileSync(inEmbed('embed.html')));
        } else next();
      }) satisfies Connect.NextHandleFunction);
    },
  };
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
  });
  const text = (end: string) => outputFiles.find(({path}) => path.endsWith(end))!.text;
  return {code: text('.js'), map: JSON.parse(text('.js.map')) as object};
}

/**
 * The module as one function, which a `<script>` without `type` runs. Its lines are those of the module, and as wide, but
 * for one more after the banner: so the module's map is good for it.
 */
function classic({code, map}: Rolldown.OutputChunk): Script {
  const [banner = '', ...lines] = code.split('\n').filter((line) => !line.startsWith('//# '));
  const own =
    '(()=>{"use strict";const gpsocScript=globalThis.document?.currentScript?.src||globalThis.document?.baseURI;';
  const body = lines.join('\n').trimEnd().replaceAll('import.meta.url', 'gpsocScript'.padEnd('import.meta.url'.length));
  const {version, sources, sourcesContent, names, mappings} = map!;
  return {
    code: [banner, own, `${body}})();`].join('\n'),
    map: {version, sources, sourcesContent, names, mappings: mappings.replace(';', ';;')},
  };
}
