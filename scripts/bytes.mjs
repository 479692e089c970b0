// `npm run bytes`: which modules the bytes of embed.js are, by folder and by module; `npm run bytes -- lot-catalogue` tells
// it of one element's define.js. Weighs dist/ as `npm run build` left it.
//
// A module's bytes are what the script would lose, after brotli, if the module's code were not in it. What modules have in
// common is counted for none of them, so they sum up to less than the whole.
import {readFileSync} from 'node:fs';
import {SourceMap} from 'node:module';
import {brotliCompressSync, constants} from 'node:zlib';
import {packed} from './packed.mjs';

const [tag] = process.argv.slice(2);
const chunks = tag ? await packed(`dist/elements/${tag}/define.js`) : [builtEmbed()];
const code = chunks.map((chunk) => chunk.code).join('\n');
const whole = compressed(code);
const parts = partsByModule();

const modules = [...parts.keys()].map((name) => ({name, ...weigh(name)}));
const folders = Map.groupBy(modules, ({name}) => folderOf(name));
console.log(`${tag ? `${tag}/define` : 'embed.js'}: ${whole} bytes of brotli, ${code.length} before it\n`);
list([...folders].map(([name, inside]) => ({name, minified: sum(inside, 'minified'), brotli: sum(inside, 'brotli')})));
list(modules);

function builtEmbed() {
  return {code: readFileSync('dist/embed.js', 'utf8'), map: JSON.parse(readFileSync('dist/embed.js.map', 'utf8'))};
}

/** For each module the stretches of the code that were made of it. */
function partsByModule() {
  const stretches = new Map();
  let offset = 0;
  for (const chunk of chunks) {
    const sources = new SourceMap(chunk.map);
    for (const [line, text] of chunk.code.split('\n').entries()) {
      for (const {name, from, to} of runs(text, (column) => nameOf(sources.findEntry(line, column).originalSource))) {
        stretches.set(name, [...(stretches.get(name) ?? []), [offset + from, offset + to]]);
      }
      offset += text.length + 1;
    }
  }
  return stretches;
}

/** The longest stretches of a line in which each column has the same name. */
function runs(line, nameAt) {
  const found = [];
  for (let column = 0; column < line.length; column++) {
    const name = nameAt(column);
    if (found.at(-1)?.name === name) found.at(-1).to = column + 1;
    else found.push({name, from: column, to: column + 1});
  }
  return found;
}

function nameOf(source) {
  if (!source) return 'what no source map tells';
  return source.replace(/^.*node_modules\//, '').replace(/^(?:\.\.\/)*(?:(?:src|dist)\/)?/, '');
}

function folderOf(name) {
  const [first, second] = name.split('/');
  if (/lit|^@/.test(first)) return first;
  return first === 'elements' ? `${first}/${second}` : first;
}

function weigh(name) {
  let [rest, end] = ['', 0];
  for (const [from, to] of parts.get(name)) {
    rest += code.slice(end, from);
    end = to;
  }
  rest += code.slice(end);
  return {minified: code.length - rest.length, brotli: whole - compressed(rest)};
}

function compressed(text) {
  return brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: 9}}).length;
}

function sum(rows, column) {
  return rows.reduce((total, row) => total + row[column], 0);
}

function list(rows) {
  for (const {name, minified, brotli} of rows.toSorted((a, b) => b.brotli - a.brotli)) {
    console.log(`${String(brotli).padStart(7)}${String(minified).padStart(8)}  ${name}`);
  }
  console.log();
}
