// An organisation of the look-up files, and what follows from its record: how it stands on a day, and of
// which of the catalogue's types it is. Where the record does not say, nothing is taken to be open.

import {phaseOn, type IsoDay, type PartialDay} from './day.ts';
import type {OrganisationType} from './model.ts';

export interface Organisation {
  /** Its ODS code, in capitals. */
  readonly code: string;
  readonly name: string;
  /** As written: the catalogue may lack it. */
  readonly type: string | undefined;
  /** None, if a role or `type` could not be read: what is left of them may be those of another type. */
  readonly roles: readonly string[];
  readonly opened: PartialDay | undefined;
  /** The last day on which it was open. */
  readonly closed: PartialDay | undefined;
  /** When the file was made; absent if it could not be read or is another word. For a day ask `statusOn`. */
  readonly status: OrganisationStatus | undefined;
  /** ODS codes, in capitals. */
  readonly commissionedBy: string | undefined;
  readonly succeededBy: string | undefined;
  readonly postcode: string | undefined;
  /** Its status or a day could not be read. */
  readonly unclear: boolean;
}

/** An organisation and those that its record leads to. */
export interface Found {
  readonly organisation: Organisation;
  /** Absent if none is named, or if it is in no file or not to be had. */
  readonly commissioner: Organisation | undefined;
  /** The last of those that took its place, as far as they are to be had. */
  readonly successor: Organisation | undefined;
  /** The day of the records that it is among, if the file says so. */
  readonly asOf?: PartialDay | undefined;
  /** When the copy was made that stands in for the organisation's file, in milliseconds since 1970. */
  readonly savedAt: number | undefined;
}

export const organisationStatuses = ['active', 'closed', 'dormant', 'proposed'] as const;

export type OrganisationStatus = (typeof organisationStatuses)[number];

/** The code in what somebody typed, such as `a81 001`; undefined if it cannot be one. Leading zeros belong to it. */
export function odsCode(typed: string): string | undefined {
  const code = typed.replace(/\s+/g, '');
  return /^[A-Za-z0-9]{1,12}$/.test(code) ? code.toUpperCase() : undefined;
}

/** How it stood on a day; `unclear`: the record does not say. */
export function statusOn({status, opened, closed, unclear}: Organisation, day: IsoDay): OrganisationStatus | 'unclear' {
  if (unclear || status === undefined) return 'unclear';
  switch (phaseOn({from: opened, to: closed}, day)) {
    case 'to-come':
      return 'proposed';
    case 'over':
      return 'closed';
    case 'perhaps':
      return 'unclear';
    case 'in-force':
      // One that closed in 2017 was active in 2016. Since when one is dormant is not recorded, so it is throughout;
      // and one that was only proposed is not open because the day that was planned has come.
      return status === 'closed' && closed !== undefined ? 'active' : status;
  }
}

type OrganisationTypes = ReadonlyMap<string, OrganisationType>;

/** The id of its type: what the record names, else the first type all of whose roles it holds. */
export function typeOf({type, roles}: Organisation, types: OrganisationTypes): string | undefined {
  return type ?? firstType(types, ({odsRoles}) => odsRoles.length > 0 && odsRoles.every(isRoleAmong(roles)));
}

/**
 * For an organisation of no type, the id of the first type some of whose roles it holds: a prison's
 * prescribing cost centre shares one role with a GP practice, and is none.
 */
export function almostTypeOf(organisation: Organisation, types: OrganisationTypes): string | undefined {
  if (typeOf(organisation, types) !== undefined) return undefined;
  return firstType(types, ({odsRoles}) => odsRoles.some(isRoleAmong(organisation.roles)));
}

function firstType(types: OrganisationTypes, isIt: (type: OrganisationType) => boolean): string | undefined {
  return [...types.values()].find(isIt)?.id;
}

/** Codes of roles are the same in small letters. */
function isRoleAmong(roles: readonly string[]): (role: string) => boolean {
  const held = roles.map((role) => role.toUpperCase());
  return (role) => held.includes(role.toUpperCase());
}
