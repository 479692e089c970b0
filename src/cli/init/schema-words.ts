// What the schema says of a field, for whoever fills in its column.

import {definition, resolved, type SchemaPart} from '../schema.ts';
import type {WrittenHeading} from './sheets-of-catalogue.ts';

export function describeField({column, definition: title}: WrittenHeading): string | undefined {
  return column && title !== undefined ? fieldAt(title, column.path)?.description : undefined;
}

/** The words that it may have. */
export function wordsOfField(title: string, path: string): string[] {
  return [...(resolved(fieldAt(title, path)).enum ?? [])];
}

function fieldAt(title: string, path: string): SchemaPart | undefined {
  let part: SchemaPart = definition(title);
  let field: SchemaPart | undefined;
  for (const step of path.split('.')) {
    field = part.properties?.[step];
    part = resolved(field);
  }
  return field;
}
