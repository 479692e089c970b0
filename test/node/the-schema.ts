// catalogue.schema.json, as far as tests look into it.

import {readFileSync} from 'node:fs';

export interface Schema {
  title?: string;
  $ref?: string;
  allOf?: [Schema];
  anyOf?: Schema[];
  const?: unknown;
  enum?: unknown[];
  type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema;
  items?: Schema | Schema[];
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  pattern?: string;
  minimum?: number;
  default?: unknown;
  examples?: unknown[];
  definitions?: Record<string, Schema>;
}

export const schema = JSON.parse(
  readFileSync(new URL('../../src/catalogue/catalogue.schema.json', import.meta.url), 'utf8'),
) as Schema;

/** The definition with this title, `RawService`; `RawCatalogue` is the whole. */
export function definition(title: string): Schema {
  return [schema, ...Object.values(schema.definitions!)].find((each) => each.title === title)!;
}

/** What a reference, or an `allOf` around one, stands for. */
export function resolved(part: Schema): Schema {
  const ref = part.$ref ?? part.allOf?.[0].$ref;
  return ref === undefined ? part : schema.definitions![ref.replace('#/definitions/', '')]!;
}

/** Every schema in the schema, itself included, by its JSON pointer. */
export function* partsOf(part: Schema = schema, pointer = '#'): Generator<[pointer: string, part: Schema]> {
  yield [pointer, part];
  const {properties, definitions, anyOf, items, additionalProperties} = part;
  const several = {properties, definitions, anyOf, ...(Array.isArray(items) && {items})};
  for (const [keyword, parts = {}] of Object.entries(several)) {
    for (const [key, inner] of Object.entries(parts)) yield* partsOf(inner, `${pointer}/${keyword}/${key}`);
  }
  if (items && !Array.isArray(items)) yield* partsOf(items, `${pointer}/items`);
  if (additionalProperties) yield* partsOf(additionalProperties, `${pointer}/additionalProperties`);
}

/** The fields of a definition and of all within it, as `RawService.name`. */
export function fieldsOf(title: string, found = new Set<string>()): Set<string> {
  for (const [field, part] of Object.entries(definition(title).properties!)) {
    if (found.has(`${title}.${field}`)) continue;
    found.add(`${title}.${field}`);
    const inner = resolved(recordIn(part));
    if (inner.properties && inner.title) fieldsOf(inner.title, found);
  }
  return found;
}

/** The fields that a document has, as `fieldsOf` names them. */
export function fieldsUsed(document: object, title = 'RawCatalogue', found = new Set<string>()): Set<string> {
  for (const [field, part] of Object.entries(definition(title).properties!)) {
    const value = (document as Record<string, unknown>)[field];
    if (value === undefined) continue;
    found.add(`${title}.${field}`);
    const inner = resolved(recordIn(part));
    if (!inner.properties || !inner.title) continue;
    for (const record of [value].flat()) fieldsUsed(record as object, inner.title, found);
  }
  return found;
}

function recordIn(part: Schema): Schema {
  const {items} = resolved(part);
  return items && !Array.isArray(items) ? items : part;
}
