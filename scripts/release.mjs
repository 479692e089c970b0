// `npm run release`: builds, and packs what a site needs into release/gpsoc-widgets-<version>.zip. In it is one folder,
// named after the version, that works on any static web server. The modules for bundlers stay on npm. In the folder and
// beside it is the plugin, as a zip that WordPress takes as it is. `-- --built` packs what is built already, and
// `-- --out=<folder>` puts it elsewhere.
import {zipSync} from 'fflate';
import {globSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {run} from './ready.mjs';

const ofSite =
  'dist/{embed*.{js,js.map},*.{html,css},LICENSE,catalogue.json,catalogue.schema.json,integrity.json,{builder,editors,example-icb,servers}/**/*}';
const ofPlugin = 'dist/{embed*.{js,html},LICENSE,catalogue.json,example-icb/*}';

const {built, out} = parseArgs({options: {built: {type: 'boolean'}, out: {type: 'string', default: 'release'}}}).values;
if (!built) run('node', 'scripts/build.mjs');
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const plugin = packed({...filesOf('dist/', ofPlugin), ...filesOf('dist/wordpress/', 'dist/wordpress/*')});
const site = {...filesOf('dist/', ofSite), 'wordpress/gpsoc-widgets.zip': plugin};
mkdirSync(`${out}/wordpress`, {recursive: true});
writeFileSync(`${out}/wordpress/gpsoc-widgets.zip`, plugin);
writeFileSync(`${out}/gpsoc-widgets-${version}.zip`, packed({[version]: site}));
console.log(`${out}/gpsoc-widgets-${version}.zip: ${Object.keys(site).length} files`);

function packed(folder) {
  return zipSync({'gpsoc-widgets': folder}, {level: 9});
}

/** The files of a pattern, by their path in a folder. */
function filesOf(folder, pattern) {
  const paths = globSync(pattern).filter((path) => statSync(path).isFile());
  return Object.fromEntries(
    paths.sort().map((path) => [path.replaceAll('\\', '/').slice(folder.length), readFileSync(path)]),
  );
}
