// `npm run build`: everything that is delivered. dist/ gets one module per source file with types and source maps, the
// schema, and embed.js; custom-elements.json tells editors, Storybook and the embed builder what the elements take.
import {copyFileSync, rmSync} from 'node:fs';
import {run} from './ready.mjs';

rmSync('dist', {recursive: true, force: true});
run('tsc', '-p', 'tsconfig.build.json');
copyFileSync('src/catalogue/catalogue.schema.json', 'dist/catalogue/catalogue.schema.json');
run('vite', 'build', '--logLevel', 'warn');
run('npm', 'run', '--silent', 'manifest');
