// The text of all pages, in pieces to be found: the parts of each guide, each line of an element's API, each example,
// each text key and each field of the catalogue file. It runs in Node, when Storybook starts or is built.

import {globSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {storyNameFromExport, toId} from 'storybook/internal/csf';
import {anchorOf} from '../../stories/docs/anchors.ts';
import {wantOf, wants} from '../../stories/docs/names.ts';
import {anchorOf as anchorOfField, inWords, recordsOf, type Schema} from '../../stories/docs/schema.ts';
import {sentenceCase} from '../../stories/docs/sentence-case.ts';
import {groups} from '../../stories/docs/texts.ts';
import type {Piece} from './piece.ts';

/** @param root - The project's folder, with a slash at its end. */
export function piecesOf(root: string): Piece[] {
  const read = (path: string) => readFileSync(root + path, 'utf8');
  const pages = globSync('stories/**/*.mdx', {cwd: root}).toSorted();
  return [
    ...pages.flatMap((path) => piecesOfPage(read(path))),
    ...piecesOfManifest(JSON.parse(read('custom-elements.json')) as Manifest),
    ...globSync('stories/*.stories.ts', {cwd: root})
      .toSorted()
      .flatMap((path) => piecesOfStories(basename(path, '.stories.ts'), read(path))),
    ...piecesOfTexts(),
    ...piecesOfSchema(JSON.parse(read('src/catalogue/catalogue.schema.json')) as Schema),
  ];
}

interface Item {
  name: string;
  description?: string;
}

interface Manifest {
  modules: {declarations?: (Record<string, Item[]> & {tagName?: string})[]}[];
}

const kinds = {
  attributes: 'attribute',
  events: 'event',
  slots: 'slot',
  cssStates: 'state',
  cssParts: 'part',
  cssProperties: 'token',
};

/** A guide, from heading to heading. */
function piecesOfPage(source: string): Piece[] {
  const [, title, name] = /<Meta title="([^"]+)" name="([^"]+)"/.exec(source) ?? [];
  if (!title || !name) return [];
  const href = `?path=/docs/${toId(title, name)}`;
  const page = nameOfPage(title, name);
  const used = new Map<string, number>();
  const parts = withoutJsx(source)
    .split(/^(?=#{1,3} )/m)
    .filter((part) => part.startsWith('#'));
  return parts.map((part) => {
    const [, marks, heading] = /^(#+) (.*)/.exec(part)!;
    const text = plain(part.slice(part.indexOf('\n')));
    const anchor = marks === '#' ? '' : `#${slug(plain(heading!), used)}`;
    return {href: href + anchor, page, heading: anchor ? plain(heading!) : '', text};
  });
}

function nameOfPage(title: string, name: string): string {
  const words = title.split('/').map(wantOf);
  return [...words.filter((word) => word !== 'Elements'), ...(name === 'Docs' ? [] : [name])].join(': ');
}

function piecesOfManifest({modules}: Manifest): Piece[] {
  const elements = modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
  const lines = elements.flatMap((element) =>
    Object.entries(kinds).flatMap(([list, kind]) =>
      (element[list] ?? []).map(({name, description = ''}) => ({tag: element.tagName!, kind, name, description})),
    ),
  );
  // What several elements have alike is found once, with the first of them.
  const alike = new Map<string, typeof lines>();
  for (const line of inOrder(lines)) {
    const key = [line.kind, line.name, line.description].join();
    alike.set(key, [...(alike.get(key) ?? []), line]);
  }
  return [...alike.values()].map((all) => {
    const {tag, kind, name, description} = all[0]!;
    return {
      href: `?path=/docs/elements-${tag}--api#${anchorOf(kind, name)}`,
      page: `${wantOf(tag)}: API`,
      heading: `${name || 'no slot'} (${kind} of ${all.length === 1 ? tag : `${all.length} elements`})`,
      text: plain(description),
    };
  });
}

/** As the list at the side has them. */
function inOrder<Line extends {tag: string}>(lines: readonly Line[]): Line[] {
  const order = Object.keys(wants);
  return lines.toSorted((a, b) => order.indexOf(a.tag) - order.indexOf(b.tag));
}

function piecesOfStories(tag: string, source: string): Piece[] {
  const found = source.matchAll(/^export const (\w+) = story\(\{\s*about:\s*((?:'[^']*'|`[^`]*`|"[^"]*"|[\s+])+),/gm);
  return [...found].map(([, name, about]) => ({
    href: `?path=/story/${toId(`Elements/${tag}/Examples`, storyNameFromExport(name!))}`,
    page: `${wantOf(tag)}: example`,
    heading: sentenceCase(storyNameFromExport(name!)),
    text: plain(about!.replaceAll(/['"]\s*\+\s*['"]/g, '').replaceAll(/^\s*['"`]|['"`]\s*$/g, '')),
  }));
}

function piecesOfTexts(): Piece[] {
  return groups
    .flatMap(({texts}) => texts)
    .map(({key, text}) => ({
      href: `?path=/docs/customise-texts--docs#${anchorOf('text', key)}`,
      page: 'Customise: Texts',
      heading: key,
      text,
    }));
}

function piecesOfSchema(schema: Schema): Piece[] {
  return recordsOf(schema).flatMap(({name: record, fields}) =>
    fields.map(({name, meaning}) => ({
      href: `?path=/docs/publish-a-catalogue-catalogue-format--docs#${anchorOfField(record, name)}`,
      page: 'Publish a catalogue: Catalogue format',
      heading: `${name} (field of ${record === '' ? 'the file' : inWords(record).toLowerCase()})`,
      text: meaning,
    })),
  );
}

/** Code stays, without its fences; imports and what JSX computes go. */
function withoutJsx(source: string): string {
  const [fenced, quoted] = [/(^```[^]*?^```$)/m, /(`[^`\n]*`)/];
  const outside = (text: string) =>
    everySecond(text.replaceAll(/^(import|export) [^]*?;$/gm, '').split(quoted), withoutExpressions);
  return everySecond(source.split(fenced), outside).replaceAll(/^```.*$/gm, '');
}

/** Of a text that was split at code: what is between. */
function everySecond(parts: readonly string[], change: (text: string) => string): string {
  return parts.map((part, n) => (n % 2 === 0 ? change(part) : part)).join('');
}

/** From the innermost braces outwards. */
function withoutExpressions(text: string): string {
  const fewer = text.replaceAll(/\{[^{}]*\}/g, '');
  return fewer === text ? text : withoutExpressions(fewer);
}

/** Text without the marks of Markdown and JSX; the name of a term stays. */
function plain(text: string): string {
  return text
    .replaceAll('=>', '⇒') // no end of a tag
    .replaceAll(/^\|.*\|$/gm, cellsOf)
    .replaceAll(/<Term\b[^>]*?name="([^"]*)"[^>]*>/g, ' $1: ')
    .replaceAll(/<\/?[A-Z][^>]*>|<\/?(?:div|p|code|dl|dt|dd|ul|ol|li|small|a)\b[^>]*>/g, ' ')
    .replaceAll(/\]\([^)]*\)/g, '')
    .replaceAll(/[`*[\]]|^#+ /gm, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,:;)](?: |$))/g, '')
    .replaceAll('⇒', '=>')
    .trim();
}

/** A row of a table in one line; nothing for the line below its head. */
function cellsOf(row: string): string {
  const cells = row.split('|').map((cell) => cell.trim());
  return cells.some((cell) => /[^-:]/.test(cell)) ? `${cells.filter(Boolean).join(' · ')};` : '';
}

/** The anchor that Storybook gives to a heading. */
function slug(heading: string, used: Map<string, number>): string {
  const name = heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
    .replaceAll(' ', '-');
  const before = used.get(name) ?? 0;
  used.set(name, before + 1);
  return before === 0 ? name : `${name}-${before}`;
}
