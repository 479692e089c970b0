// An organisation that was looked up by its ODS code, in sentences: what it is, how it stands on the day, and what
// could not be found out.

import type {CatalogueError} from '../catalogue/catalogue-error.ts';
import {describeDay} from '../catalogue/day.ts';
import type {Catalogue} from '../catalogue/model.ts';
import {almostTypeOf, statusOn, typeOf, type Found, type Organisation} from '../catalogue/organisation.ts';
import type {ViewContext} from './view-context.ts';

/** What is known of a code. */
export type LookUp =
  | {readonly kind: 'none'; readonly code?: undefined}
  | {readonly kind: 'looking' | 'unknown' | 'unreadable' | 'impossible'; readonly code: string}
  | {readonly kind: 'failed'; readonly code: string; readonly error: unknown}
  | {readonly kind: 'found'; readonly code: string; readonly found: Found};

/** Sentences that tell the reader what a code stands for; none while no code was given. */
export function describeLookUp(lookUp: LookUp, context: ViewContext): string[] {
  const {msg} = context;
  switch (lookUp.kind) {
    case 'none':
      return [];
    case 'found':
      return [whoItIs(lookUp.found, context), ...howItStands(lookUp.found, context)];
    case 'failed':
      return [msg('organisation.failed', {code: lookUp.code})];
    default:
      return [msg(`organisation.${lookUp.kind}`, {code: lookUp.code})];
  }
}

/** `The Densham Surgery (A81001)`. */
export function organisationName({name, code}: Organisation): string {
  return `${name} (${code})`;
}

/** Why the look-up failed, for whoever looks after the page. */
export function lookUpError(lookUp: LookUp): CatalogueError | undefined {
  return lookUp.kind === 'failed' ? (lookUp.error as CatalogueError) : undefined;
}

/** `The Densham Surgery (A81001), GP practice, commissioned by …` */
function whoItIs({organisation, commissioner}: Found, {msg, catalogue}: ViewContext): string {
  const type = organisationTypeName(organisation, catalogue);
  const by = commissioner?.name ?? organisation.commissionedBy;
  return `${[
    organisationName(organisation),
    ...(type === undefined ? [] : [type]),
    ...(by === undefined ? [] : [msg('organisation.commissioned-by', {name: by})]),
  ].join(', ')}.`;
}

/** `GP practice`; undefined where the record does not say. */
export function organisationTypeName(organisation: Organisation, {organisationTypes}: Catalogue): string | undefined {
  const id = typeOf(organisation, organisationTypes);
  return id === undefined ? undefined : (organisationTypes.get(id)?.name ?? id);
}

function howItStands({organisation, successor, asOf: recorded}: Found, {msg, catalogue, asOf}: ViewContext): string[] {
  const {organisationTypes, language} = catalogue;
  const status = statusOn(organisation, asOf);
  const {opened, closed} = organisation;
  const turned = status === 'proposed' ? opened : status === 'closed' ? closed : undefined;
  const sentences: string[] = [];
  if (status !== 'active') {
    const key = turned === undefined ? (`organisation.${status}` as const) : (`organisation.${status}.on` as const);
    sentences.push(msg(key as 'organisation.closed', {day: turned === undefined ? '' : describeDay(turned, language)}));
  }
  if (successor) sentences.push(msg('organisation.successor', {name: organisationName(successor)}));
  if (typeOf(organisation, organisationTypes) === undefined) {
    const almost = organisationTypes.get(almostTypeOf(organisation, organisationTypes) ?? '');
    sentences.push(almost ? msg('organisation.almost', {type: almost.name}) : msg('organisation.no-type'));
  }
  if (recorded !== undefined) sentences.push(msg('organisation.as-of', {day: describeDay(recorded, language)}));
  return sentences;
}
