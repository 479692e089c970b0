// `npm run size`: what a reader downloads, in bytes after brotli, for embed.js and for each element's define.js with all
// that it imports at once (Lit included), as a production bundler packs it. Fails when one has grown past .ci/size.json by even
// a byte, so that growth is a decision: `npm run size -- --record` writes the new numbers, in README too, and the commit says why.
// `npm run size -- --built` weighs dist/ as it is and builds nothing.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';
import {tags} from '../src/tags.ts';
import {packed} from './packed.mjs';
import {run} from './ready.mjs';

const record = new URL('../.ci/size.json', import.meta.url);

if (!process.argv.includes('--built')) run('npm', 'run', '--silent', 'build');
const sizes = {'embed.js': compressed(readFileSync('dist/embed.js'))};
for (const tag of tags) {
  const chunks = await packed(`dist/elements/${tag}/define.js`);
  sizes[`${tag}/define`] = chunks.reduce((sum, {code}) => sum + compressed(code), 0);
}

if (process.argv.includes('--record')) {
  writeFileSync(record, `${JSON.stringify(sizes, null, 2)}\n`);
  tellInReadme(sizes);
}
const recorded = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : {};

console.table(
  Object.fromEntries(
    Object.entries(sizes).map(([name, bytes]) => [
      name,
      {bytes, recorded: recorded[name], grown: bytes - recorded[name]},
    ]),
  ),
);
const grown = Object.keys(sizes).filter((name) => !(sizes[name] <= recorded[name]));
if (grown.length) {
  console.error(`Larger than recorded: ${grown.join(', ')}. If it is worth it: npm run size -- --record`);
  process.exitCode = 1;
}

function compressed(code) {
  return brotliCompressSync(code, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
}

/** In the rows of the table that begin with what was weighed. */
function tellInReadme(weighed) {
  let text = readFileSync('README.md', 'utf8');
  for (const [name, bytes] of Object.entries(weighed)) {
    text = text.replace(
      new RegExp(`(?<=^\\| \`${name}\`.*\\| )[\\d.]+(?= kB \\| \\d)`, 'm'),
      (bytes / 1000).toFixed(1),
    );
  }
  writeFileSync('README.md', text);
}
