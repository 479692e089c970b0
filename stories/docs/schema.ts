// The definition of the catalogue file as records and fields, for the page that explains it. It knows the few forms in
// which catalogue.schema.json is written, and stops at any other.

/** What we read of a JSON Schema. */
export interface Schema {
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly items?: Schema | readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly $ref?: string;
}

export interface SchemaRecord {
  /** `Service`, as in the definition; empty for the file itself. */
  readonly name: string;
  readonly description: string;
  readonly fields: readonly Field[];
  /** The smallest one that makes sense. */
  readonly example: unknown;
}

export interface Field {
  readonly name: string;
  readonly type: readonly TypePart[];
  readonly required: boolean;
  readonly meaning: string;
  readonly default: unknown;
  readonly examples: readonly unknown[];
}

/** Words of a type; those that name something that is explained elsewhere on the page name it. */
export interface TypePart {
  readonly text: string;
  readonly definition?: string;
}

/** One of the words that a definition allows. */
export interface Word {
  /** Undefined for a word of the publisher's own. */
  readonly word: string | undefined;
  readonly meaning: string;
}

/** The records in the order in which the file names them, each after the one that it stands in; the file first. */
export function recordsOf(root: Schema): readonly SchemaRecord[] {
  const found = new Map<string, SchemaRecord>();
  const add = (name: string, schema: Schema): void => {
    if (found.has(name) || !schema.properties) return;
    found.set(name, recordOf(name, schema));
    for (const field of Object.values(schema.properties)) {
      for (const within of definitionsIn(field)) add(within, definition(root, within));
    }
  };
  add('', root);
  for (const [name, schema] of Object.entries(root.definitions ?? {})) add(name, schema); // files of their own
  return [...found.values()];
}

/** The words of a definition that is a choice between them. */
export function wordsOf(root: Schema, name: string): readonly Word[] {
  const {anyOf = []} = definition(root, name);
  return anyOf.map((choice) => ({
    word: typeof choice.const === 'string' ? choice.const : undefined,
    meaning: choice.description ?? '',
  }));
}

/** `ServicePageLink` as a heading: `Service page link`. */
export function inWords(name: string): string {
  const words = name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.replace('look up', 'look-up');
}

/** Where on the page a record is explained, or one of its fields. */
export function anchorOf(record: string, field?: string): string {
  const slug = inWords(record || 'The file')
    .toLowerCase()
    .replaceAll(' ', '-');
  return field === undefined ? slug : `${slug}--${field}`;
}

function recordOf(
  name: string,
  {description = '', properties = {}, required = [], examples = []}: Schema,
): SchemaRecord {
  const fields = Object.entries(properties).map(([field, schema]) => fieldOf(field, schema, required.includes(field)));
  return {name, description, fields, example: examples[0]};
}

function fieldOf(name: string, schema: Schema, required: boolean): Field {
  const {description: meaning = '', examples = []} = schema;
  return {name, type: typeOf(schema), required, meaning, default: schema.default, examples};
}

/** A type in words. @throws {Error} for one that this page has no words for. */
function typeOf(schema: Schema): readonly TypePart[] {
  const {$ref, allOf, anyOf, items} = schema;
  if ($ref !== undefined) return [nameOf($ref)];
  if (allOf?.length === 1) return typeOf(allOf[0]!);
  if (anyOf) return joined(anyOf.map(typeOf));
  if (schema.const !== undefined) return [{text: JSON.stringify(schema.const)}];
  if (schema.enum) return joined(schema.enum.map((word) => [{text: JSON.stringify(word)}]));
  if (isTuple(items)) return [{text: `list of ${items.length} texts`}];
  if (items) return [{text: 'list of '}, ...typeOf(items)];
  if (schema.additionalProperties) return [{text: 'for each id: '}, ...typeOf(schema.additionalProperties)];
  const text = plainTypes.get(schema.type ?? '');
  if (text === undefined) throw new Error(`No words for the type of ${JSON.stringify(schema)}.`);
  return [{text}];
}

const plainTypes: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'number'],
  ['integer', 'whole number'],
  ['boolean', 'true or false'],
  ['null', 'null'],
]);

/** Definitions that are no records of their own. */
const values: ReadonlyMap<string, string> = new Map([
  ['Day', 'day'],
  ['Texts', 'text or list of texts'],
  ['Status', 'status'],
]);

function nameOf($ref: string): TypePart {
  const name = $ref.replace('#/definitions/', '');
  return {text: values.get(name) ?? inWords(name).toLowerCase(), definition: name};
}

function joined(types: readonly (readonly TypePart[])[]): readonly TypePart[] {
  return types.flatMap((type, n) => (n === 0 ? type : [{text: ' or '}, ...type]));
}

function isTuple(items: Schema['items']): items is readonly Schema[] {
  return Array.isArray(items);
}

function definitionsIn(field: Schema): readonly string[] {
  return typeOf(field).flatMap(({definition: name}) => name ?? []);
}

function definition({definitions = {}}: Schema, name: string): Schema {
  const found = definitions[name];
  if (!found) throw new Error(`The definition of the file has no "${name}".`);
  return found;
}
