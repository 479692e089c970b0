// unknown → the facts of an enquiry. Scripts and frameworks also set null, numbers and words: they tell nothing, and count
// as not given.

import {ownFields} from '../catalogue/own-fields.ts';
import type {Enquiry, OrganisationStatus} from './enquiry.ts';

type Given<T> = {readonly [Key in keyof T]?: unknown};

/** The facts that are of their kind: text, or true and false. */
export function readEnquiry(enquiry: Given<Enquiry> | null | undefined): Enquiry {
  const {asOf, lot, service, organisation, principalSystem, centralFunding, agreementSigned} = ownFields(enquiry ?? {});
  const {type, status} = ownFields((organisation ?? {}) as Given<NonNullable<Enquiry['organisation']>>);
  return {
    asOf: nameValue(asOf),
    lot: readText(lot),
    service: readText(service),
    organisation: {type: readText(type), status: readText(status) as OrganisationStatus | undefined},
    principalSystem: readText(principalSystem),
    centralFunding: readTruth(centralFunding),
    agreementSigned: readTruth(agreementSigned),
  };
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The text, or what to call another value in an error; not every object can be made text. */
function nameValue(value: unknown): string {
  return value !== null && typeof value === 'object' ? 'object' : String(value);
}

function readTruth(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}
