import type {Catalogue} from '../../catalogue/model.ts';
import {typeInFull} from '../../catalogue/names.ts';
import {allOf} from '../../ui/messages.ts';

/** Kinds of organisation by name, as one list in words. */
export function listTypes(ids: readonly string[], catalogue: Catalogue, join = allOf, name = typeInFull): string {
  return join(
    ids.map((id) => name(catalogue, id)),
    catalogue.language,
  );
}
