// The kinds of organisation to choose from.

import {describeDay} from '../catalogue/day.ts';
import {typesOffered} from '../eligibility/types-of-organisation.ts';
import {capital} from './messages.ts';
import type {ViewContext} from './view-context.ts';

export interface TypeOption {
  /** Id of the kind. */
  readonly value: string;
  readonly name: string;
}

/**
 * Those that existed on the day, or may have. One that was chosen stays, and its name says if there were none on the day.
 *
 * @param chosen - Id of the kind that was chosen, if any.
 */
export function typeOptions(
  chosen: string | null | undefined,
  {msg, catalogue, asOf}: Pick<ViewContext, 'msg' | 'catalogue' | 'asOf'>,
): TypeOption[] {
  const offered = new Set(typesOffered(catalogue, asOf));
  const day = describeDay(asOf, catalogue.language);
  return [...catalogue.organisationTypes.values()].flatMap((type) => {
    const {id} = type;
    const name = capital(type.name);
    if (offered.has(type)) return [{value: id, name}];
    return id === chosen ? [{value: id, name: msg('question.organisation.not-then', {name, day})}] : [];
  });
}
