// unknown → {organisations, problems}: a look-up file, read by the same rules as a catalogue.

import {CatalogueError} from './catalogue-error.ts';
import {firstDay, lastDay, type PartialDay} from './day.ts';
import {describeValue, emptyList, Fields, isObject, wordsIn} from './fields.ts';
import {odsCode, organisationStatuses, type Organisation} from './organisation.ts';
import type {Problem} from './problem.ts';

export interface ParsedOrganisations {
  /** By ODS code. */
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** The day of what it says of today. */
  readonly asOf: PartialDay | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads a look-up file, `{"organisations": […]}`. Of two records with one code the first is kept.
 *
 * @param raw - What `JSON.parse` made of it.
 * @param url - Where it came from, for the error.
 * @throws {CatalogueError} `wrong-shape` if it holds no list of organisations.
 */
export function parseOrganisations(raw: unknown, url?: string): ParsedOrganisations {
  const problems: Problem[] = [];
  const fields = new Fields(isObject(raw) ? raw : {}, {parent: undefined, step: ''}, {base: url, problems});
  const list = fields.value('organisations');
  if (!Array.isArray(list)) {
    const found = describeValue(isObject(raw) ? list : raw);
    throw new CatalogueError('wrong-shape', `expected a list at "organisations", found ${found}`, {url});
  }
  const organisations = new Map<string, Organisation>();
  for (const record of fields.records('organisations')) {
    const organisation = readOrganisation(record);
    if (!organisation) continue;
    const {code} = organisation;
    if (organisations.has(code)) record.report('code', 'a code that none before it has', 'record');
    else organisations.set(code, organisation);
  }
  return {organisations, asOf: fields.day('asOf'), problems};
}

function readOrganisation(fields: Fields): Organisation | undefined {
  const code = readCode(fields, 'code', 'record');
  const name = code === undefined ? undefined : fields.required('name');
  if (code === undefined || name === undefined) return undefined;

  const type = fields.name('type');
  if (fields.isBlank('roles')) fields.report('roles', 'a list of ODS roles');
  const roles = fields.texts('roles', 'ids of ODS roles', wordsIn);
  if (fields.isBlank('status')) fields.report('status', `one of ${organisationStatuses.join(', ')}`);
  const status = fields.word('status', organisationStatuses);
  const opened = fields.day('opened', 'long-ago');
  const closed = readClosed(fields, opened);
  return {
    code,
    name,
    type,
    roles: fields.spoilt('type', 'roles') ? emptyList : roles,
    opened,
    closed,
    status,
    commissionedBy: readCode(fields, 'commissionedBy'),
    succeededBy: readCode(fields, 'succeededBy'),
    postcode: fields.name('postcode', 'a postcode, as text', wordsIn),
    unclear: fields.spoilt('status', 'opened', 'closed'),
  };
}

/** Also of what a spreadsheet has made a number of, which is said. */
function readCode(fields: Fields, key: string, lost: Problem['lost'] = 'field'): string | undefined {
  const value = fields.value(key);
  const number = Number.isSafeInteger(value) ? String(value) : undefined;
  if (number !== undefined) fields.note(key, number);
  const text = number ?? (lost === 'record' ? fields.requiredText(key) : fields.text(key, 'an ODS code'));
  return text === undefined
    ? undefined
    : (odsCode(text) ?? fields.report(key, 'an ODS code, letters and digits', lost));
}

/** The days of one that closed before it opened are not those of anything. */
function readClosed(fields: Fields, opened: string | undefined): string | undefined {
  const closed = fields.day('closed', 'far-off');
  if (closed === undefined || opened === undefined || lastDay(closed) >= firstDay(opened)) return closed;
  return fields.report('closed', `a day that is not before ${opened}`);
}
