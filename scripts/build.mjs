// `npm run build`: everything that is delivered. dist/ gets one module per source file with types (the command line’s
// without: nobody imports it), the schema, embed.js and what stands beside it with source maps; custom-elements.json tells
// editors, Storybook and the embed builder what the elements take.
import {copyFileSync, globSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {deliver} from './deliver.mjs';
import {minifyCompiled} from './minify-literals.ts';
import {run} from './ready.mjs';

rmSync('dist', {recursive: true, force: true});
run('tsc', '-p', 'tsconfig.cli.json'); // first: what pages load too is then written with its types
run('tsc', '-p', 'tsconfig.build.json');
rmSync('dist/embed', {recursive: true}); // it is in the bundles
for (const file of globSync('dist/{elements,ui}/**/*.js')) minifyTemplates(file);
copyFileSync('src/catalogue/catalogue.schema.json', 'dist/catalogue/catalogue.schema.json');
run('vite', 'build', '--logLevel', 'warn');
run('npm', 'run', '--silent', 'manifest');
deliver();

function minifyTemplates(file) {
  const code = readFileSync(file, 'utf8');
  const minified = minifyCompiled(code);
  if (minified !== code) writeFileSync(file, minified);
}
