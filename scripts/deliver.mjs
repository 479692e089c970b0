// The last step of `npm run build`: puts into dist/ what is neither compiled nor bundled. That is what delivery/ holds, an
// example catalogue, what editors and compilers are told of the elements, the licence and the hash of each file.
import {createHash} from 'node:crypto';
import {cpSync, globSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {gzipSync} from 'node:zlib';
import {filesFromManifest} from './from-manifest.ts';

const {version} = readJson('package.json');

export function deliver() {
  cpSync('delivery', 'dist', {recursive: true});
  cpSync('LICENSE', 'dist/LICENSE');
  cpSync('src/catalogue/catalogue.schema.json', 'dist/catalogue.schema.json');
  cpSync('demo/data/example-icb.json', 'dist/catalogue.json');
  cpSync('demo/data/example-icb', 'dist/example-icb', {recursive: true});
  for (const [path, text] of Object.entries(filesFromManifest(readJson('custom-elements.json'), version))) {
    mkdirSync(dirname(`dist/${path}`), {recursive: true});
    writeFileSync(`dist/${path}`, text);
  }
  const integrity = Object.fromEntries(globSync('dist/{embed*.js,page.css,builder/*.{js,css}}').sort().map(hashed));
  writeFileSync('dist/integrity.json', `${JSON.stringify(integrity, null, 2)}\n`);
  const script = readFileSync('dist/embed.js');
  const known = {
    version,
    integrity: integrity['embed.js'],
    kilobytes: String(Math.round(gzipSync(script).length / 1000)),
  };
  for (const path of ['README.html', 'for-it.html', 'wordpress/gpsoc-widgets.php']) fill(`dist/${path}`, known);
}

/** The path within dist/, and what `integrity` of a script says. */
function hashed(path) {
  const hash = createHash('sha384').update(readFileSync(path)).digest('base64');
  return [path.replaceAll('\\', '/').replace(/^dist\//, ''), `sha384-${hash}`];
}

/** Puts what is known in place of `{name}`. */
function fill(path, known) {
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text.replaceAll(/\{(\w+)\}/g, (written, name) => known[name] ?? written),
  );
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
