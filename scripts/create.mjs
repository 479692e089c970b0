// `npm run create -- service-finder`: a new element that works, with its story, guide and test, to be changed into what
// it shall be. Its files are those of scripts/create/, in which `new-element` and `NewElement` stand for the tag and its class;
// the tag joins the list in src/tags.ts, the imports of src/embed.ts and the exports of src/index.ts.
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {tags} from '../src/tags.ts';
import {run} from './ready.mjs';

/** Names with a dash that browsers keep for themselves: https://html.spec.whatwg.org/#valid-custom-element-name */
const reserved = /^(annotation-xml|color-profile|font-face(-src|-uri|-format|-name)?|missing-glyph)$/;

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const [tag = '', ...more] = process.argv.slice(2);
const className = tag.replaceAll(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
const refusal = reasonToRefuse();
if (refusal) {
  console.error(refusal);
  process.exit(1);
}

const files = readdirSync('scripts/create', {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile())
  .map(({parentPath, name}) => stamp(`${parentPath}/${name}`.replaceAll('\\', '/')))
  .sort();
insert('src/tags.ts', /^ {2}'(?<tag>[\w-]+)',$/, `  '${tag}',`);
insert('src/embed.ts', /^import '\.\/elements\/(?<tag>[\w-]+)\/define\.ts';$/, `import './elements/${tag}/define.ts';`);
insert(
  'src/index.ts',
  /^export \{\w+\} from '\.\/elements\/(?<tag>[\w-]+)\/\k<tag>\.ts';$/,
  `export {${className}} from './elements/${tag}/${tag}.ts';`,
);
run('prettier', '--write', '--log-level', 'warn', ...files);

console.log(`<${tag}> works, and names the lots of a catalogue until you change it:

${files.map((file) => `  ${file}`).join('\n')}

What is left for you to write is in CONTRIBUTING.md, under "Add an element".`);

/** Returns a sentence; undefined if nothing stands in the way. */
function reasonToRefuse() {
  if (tag === '') return 'Say which tag: npm run create -- service-finder';
  if (more.length > 0) return `One tag at a time: this would be ${[tag, ...more].join(' and ')}.`;
  if (/^[a-z][a-z0-9]*$/.test(tag)) return `The tag of a custom element has a dash: "${tag}" has none.`;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(tag)) {
    return `"${tag}" cannot be a tag: take small letters and digits, in words with a dash between them.`;
  }
  if (reserved.test(tag)) return `"${tag}" cannot be a tag: it has another meaning in browsers.`;
  if (tags.includes(tag) || existsSync(`src/elements/${tag}`)) return `There is a <${tag}> already.`;
  if (new RegExp(`\\b${className}\\b`).test(readFileSync('src/index.ts', 'utf8'))) {
    return `The class of <${tag}> would be ${className}, and the package has something of that name.`;
  }
  return undefined;
}

/** Writes a file of the pattern for this tag, and returns where. */
function stamp(pattern) {
  const named = (text) => text.replaceAll('new-element', tag).replaceAll('NewElement', className);
  const path = named(pattern.replace('scripts/create/', ''));
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, named(readFileSync(pattern, 'utf8')), {flag: 'wx'});
  return path;
}

/** Puts a line among those that are like it, in the order of their tags. */
function insert(file, like, line) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const before = lines.findIndex((each) => like.exec(each)?.groups.tag > tag);
  const at = before >= 0 ? before : lines.findLastIndex((each) => like.test(each)) + 1;
  writeFileSync(file, lines.toSpliced(at, 0, line).join('\n'));
}
