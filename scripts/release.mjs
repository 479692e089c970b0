// `npm run release`: builds, and packs what a site needs into release/gpsoc-widgets-<version>.zip. In it is one folder,
// named after the version, that works on any static web server. The modules for bundlers stay on npm.
import {zipSync} from 'fflate';
import {globSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {run} from './ready.mjs';

const packed =
  'dist/{*.{js,js.map},*.{html,css},LICENSE,catalogue.json,catalogue.schema.json,integrity.json,{builder,editors,example-icb,servers,wordpress}/**/*}';

if (!process.argv.includes('--built')) run('node', 'scripts/build.mjs');
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const files = globSync(packed).filter((path) => statSync(path).isFile() && !isModule(path));
const folder = Object.fromEntries(
  files.sort().map((path) => [path.replaceAll('\\', '/').slice('dist/'.length), readFileSync(path)]),
);
mkdirSync('release', {recursive: true});
const zip = `release/gpsoc-widgets-${version}.zip`;
writeFileSync(zip, zipSync({'gpsoc-widgets': {[version]: folder}}, {level: 9}));
console.log(`${zip}: ${files.length} files`);

/** Those of the package for bundlers; they lie beside. */
function isModule(path) {
  return /^dist[\\/](index|tags|taken-tags|version)\.js/.test(path);
}
