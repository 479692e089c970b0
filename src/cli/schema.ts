// The definition of the catalogue file, as it lies beside the code.

import {readFileSync} from 'node:fs';

export interface SchemaPart {
  readonly title?: string;
  readonly description?: string;
  readonly $ref?: string;
  readonly allOf?: readonly SchemaPart[];
  readonly enum?: readonly string[];
  readonly items?: SchemaPart | readonly SchemaPart[];
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly definitions?: Readonly<Record<string, SchemaPart>>;
}

let loaded: SchemaPart | undefined;

export function schema(): SchemaPart {
  loaded ??= JSON.parse(
    readFileSync(new URL('../catalogue/catalogue.schema.json', import.meta.url), 'utf8'),
  ) as SchemaPart;
  return loaded;
}

/** What a reference, or an `allOf` around one, stands for. */
export function resolved(part: SchemaPart | undefined): SchemaPart {
  const ref = part?.$ref ?? part?.allOf?.[0]?.$ref;
  return ref === undefined ? (part ?? {}) : schema().definitions![ref.replace('#/definitions/', '')]!;
}

/** The definition with this title, `RawService`. */
export function definition(title: string): SchemaPart {
  return Object.values(schema().definitions!).find((part) => part.title === title)!;
}
