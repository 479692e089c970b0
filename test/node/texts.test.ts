// Every text of the interface is in src/ui/strings.ts, for authors to replace: no template has words of its own, no
// text there is left over, and each element takes those that its code says.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import ts from 'typescript';
import {baseTexts, english} from '../../src/ui/strings.ts';
import {tags, type Tag} from '../../src/tags.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const program = programOf('src/');
const keysIn = new Map<ts.SourceFile, readonly RegExp[]>();
const sources = program.getSourceFiles().filter(({fileName}) => fileName.startsWith(`${root}src/`));

describe('The templates', () => {
  const folders = ['src/ui/', 'src/elements/'].map((folder) => root + folder);

  it('have no words of their own', () => {
    const found = sources
      .filter(({fileName}) => folders.some((folder) => fileName.startsWith(folder)))
      .flatMap((source) =>
        templatesIn(source)
          .flatMap(wordsIn)
          .map((words) => `${source.fileName.slice(root.length)}: ${words}`),
      );
    assert.deepEqual(found, []);
  });

  const caught: [template: string, words: string[]][] = [
    ['`<p>Show ${x} more</p>`', ['Show ￼ more']],
    ['`<p>${on ? "Shown" : nothing}</p>`', ['Shown']],
    ['`<p>${name ?? `No ${x}`}</p>`', ['No ￼']],
    ['`<p>${names.map((name) => "called " + name)}</p>`', ['called ']],
    ['`<input placeholder="Find" aria-label=${x} title="${x} pages">`', ['Find', '￼ pages']],
    ['`<button aria-label=${on ? "Close" : say("x")}>✕</button>`', ['Close']],
  ];
  for (const [template, words] of caught) {
    it(`would be caught at it: ${template}`, () => {
      assert.deepEqual(templatesIn(sourceOf(`html${template}`)).flatMap(wordsIn), words);
    });
  }

  it('may have signs, and words that nobody reads', () => {
    const source = sourceOf(
      'html`<!-- a note --><p class="a ${on ? "b" : "c"}" aria-hidden=${on ? "true" : "false"} ?hidden=${x}> ✕ ⋯ (${say("x")}): ${n > 0 ? ", " : ""}</p>`',
    );
    assert.deepEqual(templatesIn(source).flatMap(wordsIn), []);
  });
});

describe('The texts', () => {
  it('are all used', () => {
    const used = usedKeys(sources);
    assert.deepEqual(
      Object.keys(english).filter((key) => !used.some((pattern) => pattern.test(key))),
      [],
    );
  });

  for (const tag of tags) {
    it(`of <${tag}> are all that its code says`, async () => {
      const texts = textsOf(tag);
      assert.deepEqual(
        (await keysSaidBy(tag)).filter((key) => !texts.has(key)),
        [],
      );
    });
  }
});

/** A TypeScript program of all files in a folder. */
function programOf(folder: string): ts.Program {
  const {config} = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as {config: object};
  const {options, fileNames} = ts.parseJsonConfigFileContent({...config, include: [folder]}, ts.sys, root);
  return ts.createProgram(fileNames, options);
}

function sourceOf(text: string): ts.SourceFile {
  return ts.createSourceFile('example.ts', text, ts.ScriptTarget.Latest, true);
}

function templatesIn(source: ts.SourceFile): ts.TemplateLiteral[] {
  return nodesIn(source)
    .filter((node) => ts.isTaggedTemplateExpression(node))
    .filter(({tag}) => ts.isIdentifier(tag) && ['html', 'svg'].includes(tag.text))
    .map(({template}) => template);
}

function nodesIn(node: ts.Node): ts.Node[] {
  const nodes = [node];
  ts.forEachChild(node, (child) => void nodes.push(...nodesIn(child)));
  return nodes;
}

// Stands where a template has an expression.
const gap = '\uFFFC';
const readAttributes =
  /\s(?:aria-label|aria-description|aria-roledescription|aria-valuetext|title|placeholder|alt|label)=("[^"]*"|[^\s>]*)/g;

/** What a template says with letters that are its own. */
function wordsIn(template: ts.TemplateLiteral): string[] {
  const spans = ts.isTemplateExpression(template) ? template.templateSpans : [];
  const head = ts.isTemplateExpression(template) ? template.head.text : template.text;
  const markup = [head, ...spans.map(({literal}) => literal.text)].join(gap).replace(/<!--.*?-->/gs, '');
  const attributes = [...markup.matchAll(readAttributes)].map(([, value]) => value!.replaceAll('"', ''));
  const texts = markup.split(/<[^>]*>/);
  const inMarkup = [...attributes, ...texts].map((text) => text.trim());
  const isRead = readGaps(markup);
  const inGaps = spans.filter((_, n) => isRead[n]).flatMap(({expression}) => literalsOf(expression));
  return [...inMarkup, ...inGaps].filter((text) => /\p{L}/u.test(text));
}

/** Of each expression in the markup, whether people read what it gives. */
function readGaps(markup: string): boolean[] {
  const read = markup.replace(readAttributes, (_, value: string) => `>${value}<`); // as if it stood between tags
  const found: boolean[] = [];
  let inTag = false;
  for (const sign of read) {
    if (sign === '<' || sign === '>') inTag = sign === '<';
    if (sign === gap) found.push(!inTag);
  }
  return found;
}

/** The texts that an expression may come to, as far as they are written in it. */
function literalsOf(expression: ts.Expression): string[] {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isParenthesizedExpression(expression)) return literalsOf(expression.expression);
  if (ts.isConditionalExpression(expression)) return [expression.whenTrue, expression.whenFalse].flatMap(literalsOf);
  if (ts.isBinaryExpression(expression)) return [expression.left, expression.right].flatMap(literalsOf);
  if (ts.isArrowFunction(expression) && !ts.isBlock(expression.body)) return literalsOf(expression.body);
  if (ts.isTemplateExpression(expression)) {
    return [[expression.head, ...expression.templateSpans.map(({literal}) => literal)].map(({text}) => text).join(gap)];
  }
  // What a list is made into: `names.map((name) => …)`.
  if (!ts.isCallExpression(expression) || !ts.isPropertyAccessExpression(expression.expression)) return [];
  return ['map', 'flatMap'].includes(expression.expression.name.text) ? expression.arguments.flatMap(literalsOf) : [];
}

/** The keys that stand in the files which an element is loaded with; what it imports later brings texts of its own. */
async function keysSaidBy(tag: Tag): Promise<string[]> {
  const {metafile} = await build({
    entryPoints: [fileOf(tag)],
    bundle: true,
    metafile: true,
    write: false,
    format: 'esm',
    packages: 'external',
    absWorkingDir: root,
    loader: {'.json': 'empty'},
  });
  const reached = new Set<string>();
  const reach = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const {path: next, kind, external} of metafile.inputs[path]?.imports ?? []) {
      if (kind === 'import-statement' && !external) reach(next);
    }
  };
  reach(Object.keys(metafile.inputs).find((path) => root + path === fileOf(tag))!);
  const used = usedKeys(sources.filter(({fileName}) => reached.has(fileName.slice(root.length))));
  const keys = Object.keys(english).filter((key) => used.some((pattern) => pattern.test(key)));
  assert.ok(keys.includes('failure.heading'), 'what every element says is found');
  return keys;
}

/** The keys of the texts that an element's class takes, as the compiler knows them. */
function textsOf(tag: Tag): ReadonlySet<string> {
  const source = program.getSourceFile(fileOf(tag))!;
  const texts = nodesIn(source).find(
    (node) => ts.isPropertyDeclaration(node) && node.name.getText() === 'texts' && node.initializer !== undefined,
  );
  if (texts === undefined) return new Set(Object.keys(baseTexts));
  const checker = program.getTypeChecker();
  return new Set(checker.getPropertiesOfType(checker.getTypeAtLocation(texts)).map(({name}) => name));
}

function fileOf(tag: Tag): string {
  return `${root}src/elements/${tag}/${tag}.ts`;
}

/** Every text in the sources that may be a key: as it stands, or with the words that its gaps are typed to take. */
function usedKeys(files: readonly ts.SourceFile[]): RegExp[] {
  return files.flatMap((file) => {
    if (!keysIn.has(file)) keysIn.set(file, file.fileName.endsWith('/ui/strings.ts') ? [] : readKeys(file));
    return keysIn.get(file)!;
  });
}

function readKeys(file: ts.SourceFile): RegExp[] {
  const checker = program.getTypeChecker();
  return nodesIn(file)
    .flatMap((node) => {
      if (ts.isStringLiteralLike(node)) return /^[a-z][A-Za-z.-]*$/.test(node.text) ? [node.text] : [];
      if (!ts.isTemplateExpression(node) || !/^[a-z-]+\./.test(node.head.text)) return [];
      const gaps = node.templateSpans.map(
        ({expression, literal}) => choice(checker.getTypeAtLocation(expression)) + literal.text,
      );
      return [node.head.text + gaps.join('')];
    })
    .map((pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.+')}$`));
}

/** `(on|off)`; `*` for a text that may be anything. */
function choice(type: ts.Type): string {
  const types = type.isUnion() ? type.types : [type];
  return types.every((each) => each.isStringLiteral()) ? `(${types.map((each) => each.value).join('|')})` : '*';
}
