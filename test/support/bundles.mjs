// Each script of the tests in one file, with all that it imports: a page that asks for 250 modules one by one takes most
// of a second of the processor's time to get them.
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What pages in frames import, beside the test files. */
const inFrames = ['src/elements/lot-catalogue/define.ts', 'test/source/source.ts', 'test/support/page-elements.ts'];

/**
 * Koa middleware that answers with these scripts. Whatever else is asked for goes on to the test runner's own server.
 * @param {readonly string[]} testFiles - Paths from the project's folder.
 */
export function bundles(testFiles) {
  const bundled = bundle([...testFiles, ...inFrames]);
  bundled.catch(() => {}); // each request for a script tells

  return async (context, next) => {
    const path = context.path.slice(1);
    const script = path.replace(/\.map$/, '');
    if (!testFiles.includes(script) && !inFrames.includes(script)) return next();
    context.set('access-control-allow-origin', '*');
    context.type = path === script ? 'js' : 'json';
    context.body =
      path === script
        ? `${(await bundled).get(script)}//# sourceMappingURL=${basename(path)}.map\n`
        : (await bundle([script], 'external')).get(path); // only a failure asks where a line comes from
  };
}

/** The texts by path. */
async function bundle(entryPoints, sourcemap = false) {
  const {outputFiles} = await build({
    entryPoints,
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
    ignoreAnnotations: true, // package.json's sideEffects are about what is delivered
    logLevel: 'warning',
  });
  return new Map(outputFiles.map(({path, text}) => [path.slice(root.length).replace(/\.js(?=$|\.map$)/, '.ts'), text]));
}
