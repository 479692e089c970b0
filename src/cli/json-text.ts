// A catalogue as the text of its file: fields in the order of the schema, and a record on one line where it is short, so
// that whoever compares two versions sees what has changed.

import {resolved, schema, type SchemaPart} from './schema.ts';

const longestLine = 120;

export function catalogueText(catalogue: object): string {
  return `${jsonOf(ordered(catalogue, schema()), 0)}\n`;
}

/** A further file of services. */
export function servicePageText(services: readonly unknown[]): string {
  const page = resolved(schema().definitions!.ServicePageFile);
  return `${jsonOf(ordered({services}, page), 0)}\n`;
}

/** Fields that the schema knows first, in its order; then the others by their names. */
function ordered(value: unknown, part: SchemaPart): unknown {
  if (Array.isArray(value)) {
    const items = Array.isArray(part.items) ? {} : resolved(part.items as SchemaPart | undefined);
    return value.map((item) => ordered(item, items));
  }
  if (typeof value !== 'object' || value === null) return value;
  const properties = part.properties ?? {};
  const known = Object.keys(properties).filter((key) => Object.hasOwn(value, key));
  const others = Object.keys(value)
    .filter((key) => !Object.hasOwn(properties, key))
    .sort();
  const fields = value as Record<string, unknown>;
  return Object.fromEntries(
    [...known, ...others].flatMap((key) => {
      const field = fields[key];
      return field === undefined ? [] : [[key, ordered(field, resolved(properties[key]))]];
    }),
  );
}

/** @param before - How many characters stand before it on its line. */
function jsonOf(value: unknown, indent: number, before = indent): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (indent > 0 && !isTopList(value, indent)) {
    const line = inLine(value, longestLine - before);
    if (line !== undefined) return line;
  }
  const pad = ' '.repeat(indent + 2);
  const parts = Array.isArray(value)
    ? value.map((item) => jsonOf(item, indent + 2))
    : Object.entries(value).map(([key, field]) => {
        const name = `${JSON.stringify(key)}: `;
        return name + jsonOf(field, indent + 2, indent + 2 + name.length);
      });
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${pad}${parts.join(`,\n${pad}`)}\n${' '.repeat(indent)}${close}`;
}

/** A list of records of the catalogue itself: each of them begins a line, also the only one. */
function isTopList(value: object, indent: number): boolean {
  return indent === 2 && Array.isArray(value) && value.some((item) => typeof item === 'object');
}

/** On one line, if that is not too long. */
function inLine(value: unknown, room: number): string | undefined {
  if (typeof value !== 'object' || value === null) {
    const text = JSON.stringify(value);
    return text.length <= room ? text : undefined;
  }
  const parts: string[] = [];
  let length = 2;
  for (const [key, field] of Object.entries(value)) {
    const text = inLine(field, room - length);
    if (text === undefined) return undefined;
    const part = Array.isArray(value) ? text : `${JSON.stringify(key)}: ${text}`;
    length += part.length + 2;
    parts.push(part);
  }
  if (length - (parts.length > 0 ? 2 : 0) > room) return undefined;
  return Array.isArray(value) ? `[${parts.join(', ')}]` : `{${parts.join(', ')}}`;
}
