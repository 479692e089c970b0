// Each script of the tests in one file, with all that it imports: a page that asks for 250 modules one by one takes most
// of a second of the processor's time to get them.
import {readFile} from 'node:fs/promises';
import {basename, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What pages in frames import, beside the test files. */
const inFrames = ['src/elements/lot-catalogue/define.ts', 'test/source/source.ts', 'test/support/page-elements.ts'];

/** What is large, alike for all, and stays a file of its own. */
const library = 'test/support/expect.ts';
const apart = {'@open-wc/testing': `/${library}`, 'axe-core/axe.min.js': '/node_modules/axe-core/axe.min.js'};

/**
 * Koa middleware that answers with these scripts. Whatever else is asked for goes on to the test runner's own server.
 * @param {readonly (readonly string[])[]} pages - The test files of each page, which asks for the first of them: paths
 *   from the project's folder.
 */
export function bundles(pages) {
  const shared = new Map(pages.filter(({length}) => length > 1).map((files) => [files[0], files]));
  const scripts = [library, ...pages.map(([first]) => first), ...inFrames];
  const bundle = (entryPoints, sourcemap) => bundleOf(entryPoints, shared, sourcemap);
  const bundled = bundle(scripts);
  bundled.catch(() => {}); // each request for a script tells

  return async (context, next) => {
    const path = context.path.slice(1);
    const script = path.replace(/\.map$/, '');
    if (!scripts.includes(script)) return next();
    context.set('access-control-allow-origin', '*');
    context.type = path === script ? 'js' : 'json';
    context.body =
      path === script
        ? `${(await bundled).get(script)}//# sourceMappingURL=${basename(path)}.map\n`
        : (await bundle([script], 'external')).get(path); // only a failure asks where a line comes from
  };
}

/** The texts by path. */
async function bundleOf(scripts, shared, sourcemap = false) {
  const {outputFiles} = await build({
    entryPoints: scripts.map((path) => ({
      in: shared.has(path) ? `page:${path}` : path,
      out: path.replace(/\.ts$/, ''),
    })),
    sourcemap,
    absWorkingDir: root,
    outbase: root,
    outdir: root,
    write: false,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    // Readers get production Lit, so the tests run it too; its development build would also print a warning per file.
    conditions: ['production'],
    external: ['/__web-*'],
    plugins: [
      {name: 'apart', setup: keepApart},
      {name: 'shared-pages', setup: sharePages(shared)},
    ],
    ignoreAnnotations: true, // package.json's sideEffects are about what is delivered
    logLevel: 'warning',
  });
  return new Map(outputFiles.map(({path, text}) => [inProject(path).replace(/\.js(?=$|\.map$)/, '.ts'), text]));
}

function keepApart({onResolve}) {
  onResolve({filter: new RegExp(`^(${Object.keys(apart).join('|')})$`)}, ({path, importer}) =>
    inProject(importer) === library ? undefined : {path: apart[path], external: true},
  );
}

/** The script of a page that several test files share imports one after the other, each as a suite of its own. */
function sharePages(shared) {
  const ownSuite = JSON.stringify(join(root, 'test/support/own-suite.ts'));
  const sharing = new Set([...shared.values()].flat().map((file) => join(root, file)));

  return ({onResolve, onLoad}) => {
    onResolve({filter: /^page:/}, ({path}) => ({path: path.slice('page:'.length), namespace: 'page'}));
    onLoad({filter: /^/, namespace: 'page'}, ({path}) => ({
      contents: shared
        .get(path)
        .map((file) => `import './${file}';`)
        .join('\n'),
      resolveDir: root,
    }));
    onLoad({filter: /\.test\.ts$/, namespace: 'file'}, async ({path}) => {
      if (!sharing.has(path)) return undefined;
      const begin = `import {beginSuite, endSuite} from ${ownSuite}; beginSuite(${JSON.stringify(inProject(path))});`;
      return {contents: `${begin} ${await readFile(path, 'utf8')}\nendSuite();`, loader: 'ts'}; // lines keep their numbers
    });
  };
}

function inProject(path) {
  return relative(root, path).replaceAll('\\', '/');
}
