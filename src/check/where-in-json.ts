// Where in a JSON file something stands: its line, and the name of the record around it.

import type {Where} from './remark.ts';

/** Gives the place of a path, `services[3].listings[0].from`; of the nearest thing around it, if nothing stands there. */
export type Locate = (path: string) => Where;

/**
 * @param text - The file, as JSON that can be parsed.
 * @param raw - What `JSON.parse` made of it.
 */
export function locateIn(text: string, raw: unknown): Locate {
  let lines: ReadonlyMap<string, number> | undefined;
  return (path) => ({path, line: lineAt(path, (lines ??= linesByPath(text))), record: nameAround(path, raw)});
}

function lineAt(path: string, lines: ReadonlyMap<string, number>): number | undefined {
  for (let at = path; at; at = around(at)) {
    const line = lines.get(at);
    if (line !== undefined) return line;
  }
  return lines.get('');
}

/** The path of what something stands in. */
function around(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('['), path.lastIndexOf('.')));
}

/** The name of the nearest record around it that has one; else a title. */
export function nameAround(path: string, raw: unknown): string | undefined {
  let at = raw;
  let [name, title] = [undefined as string | undefined, undefined as string | undefined];
  for (const step of path.match(/[^.[\]]+/g) ?? []) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) break;
    at = (at as Record<string, unknown>)[step];
    name = textAt(at, 'name') ?? name;
    title = textAt(at, 'title') ?? title;
  }
  return name ?? title;
}

function textAt(record: unknown, field: string): string | undefined {
  if (typeof record !== 'object' || record === null || !Object.hasOwn(record, field)) return undefined;
  const text = (record as Record<string, unknown>)[field];
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}

interface Open {
  readonly path: string;
  /** The index of the next item, in a list. */
  index: number | undefined;
}

const tokens = /[[\]{},:]|"(?:[^"\\]|\\.)*"|[^\s[\]{},:"]+|\n/g;

/** The line on which each value begins. Walked with a stack of its own, for JSON may be nested to any depth. */
function linesByPath(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  const open: Open[] = [];
  let line = 1;
  let key: string | undefined;
  const begin = (): string => {
    const parent = open.at(-1);
    const path = !parent
      ? ''
      : parent.index === undefined
        ? join(parent.path, key!)
        : `${parent.path}[${parent.index++}]`;
    key = undefined;
    if (!lines.has(path)) lines.set(path, line);
    return path;
  };
  for (const [token] of text.matchAll(tokens)) {
    if (token === '\n') line++;
    else if (token === '{' || token === '[') open.push({path: begin(), index: token === '[' ? 0 : undefined});
    else if (token === '}' || token === ']') open.pop();
    else if (token !== ',' && token !== ':') {
      const parent = open.at(-1);
      if (parent?.index === undefined && parent && key === undefined) key = JSON.parse(token) as string;
      else begin();
    }
  }
  return lines;
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
