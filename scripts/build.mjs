// `npm run build`: everything that is delivered. dist/ gets one module per source file with types and source maps (the
// command line’s without either: nobody imports it), the schema, embed.js and what stands beside it; custom-elements.json
// tells editors, Storybook and the embed builder what the elements take.
import {copyFileSync, existsSync, globSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {deliver} from './deliver.mjs';
import {minifyCompiled} from './minify-literals.ts';
import {run} from './ready.mjs';

rmSync('dist', {recursive: true, force: true});
run('tsc', '-p', 'tsconfig.cli.json'); // first: what pages load too is then written with its types and maps
run('tsc', '-p', 'tsconfig.build.json');
rmSync('dist/embed', {recursive: true}); // it is in the bundles
for (const file of globSync('dist/**/*.js')) if (existsSync(`${file}.map`)) minifyTemplates(file);
copyFileSync('src/catalogue/catalogue.schema.json', 'dist/catalogue/catalogue.schema.json');
run('vite', 'build', '--logLevel', 'warn');
run('npm', 'run', '--silent', 'manifest');
deliver();

function minifyTemplates(file) {
  const [code, map] = [file, `${file}.map`].map((path) => readFileSync(path, 'utf8'));
  const minified = minifyCompiled(code, map);
  if (minified.code === code) return;
  writeFileSync(file, minified.code);
  writeFileSync(`${file}.map`, minified.map);
}
