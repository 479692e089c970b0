// Takes the white space out of the html, svg and css templates of delivered code, where nobody can see it: readers
// download less, and the page holds fewer text nodes. White space inside a line of text stays, as one space.
import MagicString from 'magic-string';
import {parseSync, type Plugin} from 'vite';

/** Around the edges of these a browser shows no white space. */
const blocks =
  'p|div|ul|ol|li|dl|dt|dd|h[1-6]|table|thead|tbody|tr|th|td|details|summary|fieldset|legend|option|svg|g|rect|line|path|circle|polygon|title';

const besideBlocks = new RegExp(`\\s+(?=</?(?:${blocks})[\\s>])|(?<=</(?:${blocks})>)\\s+`, 'g');
const insideBlocks = new RegExp(`(?<=<(?:${blocks})(?:\\s[^<>]*)?>)\\s+`, 'g');

/** For Vite's build: the templates of all modules, libraries included. */
export function minifiedLiterals(): Plugin {
  return {
    name: 'gpsoc:minified-literals',
    apply: 'build',
    transform: {
      order: 'post',
      handler: (code) => minifyLiterals(code),
    },
  };
}

/** For a file that the compiler has written. */
export function minifyCompiled(code: string): string {
  return minifyLiterals(code)?.code ?? code;
}

function minifyLiterals(code: string) {
  if (!/\b(?:html|svg|css)\s*`/.test(code)) return undefined;
  const edited = new MagicString(code);
  for (const {tag, start, end, raw} of templateParts(code)) {
    const shorter = tag === 'css' ? minifyCss(raw) : minifyHtml(raw);
    if (shorter !== raw) edited.update(start, end, shorter);
  }
  return edited.hasChanged() ? {code: edited.toString(), map: edited.generateMap({hires: 'boundary'})} : undefined;
}

function minifyHtml(text: string): string {
  return text.replace(/\s+/g, ' ').replace(insideBlocks, '').replace(besideBlocks, '');
}

/** Selectors and values keep one space: `a :hover` is not `a:hover`. Strings keep all of theirs. */
function minifyCss(text: string): string {
  return text.replace(
    /(["'])(?:\\.|(?!\1).)*\1|\/\*.*?\*\/|\s*([{};,>])\s*|(?<=:)(\s)\s*|\s+/gs,
    (all: string, quote?: string, sign?: string, afterColon?: string) =>
      quote ? all : (sign ?? (all.startsWith('/*') || afterColon ? '' : ' ')),
  );
}

interface Part {
  readonly tag: string;
  readonly start: number;
  readonly end: number;
  readonly raw: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** The text between the expressions of every tagged template, without parts that would be empty. */
function templateParts(code: string): Part[] {
  const parts: Part[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    const {type, tag, quasi} = node as Node;
    const name = (tag as {name?: string} | undefined)?.name;
    if (type === 'TaggedTemplateExpression' && (name === 'html' || name === 'svg' || name === 'css')) {
      for (const {start, end, value} of (quasi as {quasis: (Node & {value: {raw: string}})[]}).quasis) {
        if (start < end) parts.push({tag: name, start, end, raw: value.raw});
      }
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseSync('module.js', code).program);
  return parts;
}
