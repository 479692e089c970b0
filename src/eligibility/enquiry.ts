// What is asked of a decision, and what it answers.

import type {IsoDay} from '../catalogue/day.ts';
import type {Link} from '../catalogue/model.ts';
import type {OrganisationStatus} from '../catalogue/organisation.ts';
import type {ReasonCode} from './reason-texts.ts';

/** The facts as far as they are known. What is left out, `null` or of another type than here is not known. */
export interface Enquiry {
  /** The day of the order. */
  readonly asOf: IsoDay;
  /** Id; may be left out if the service is listed on exactly one lot. */
  readonly lot?: string | undefined;
  /** Id; left out, the question is about the lot in general. */
  readonly service?: string | undefined;
  /** Who asks: the id of its type, and its status on `asOf`. */
  readonly organisation?:
    {readonly type?: string | undefined; readonly status?: OrganisationStatus | undefined} | undefined;
  /** The practice's principal system, a service's id; `none`: another one, or none. */
  readonly principalSystem?: string | undefined;
  /** Whether central money may be used for this order. */
  readonly centralFunding?: boolean | undefined;
  /** Whether the agreement between commissioner and practice is signed. */
  readonly agreementSigned?: boolean | undefined;
}

export type {OrganisationStatus};

/** Best first. */
export const outcomes = ['can-order', 'ask-orderer', 'check', 'not-yet', 'cannot-order'] as const;

export type Outcome = (typeof outcomes)[number];

/** Whether a service cannot be asked for on the day. One that is still to be decided about can. */
export function isBarred({outcome}: {readonly outcome: Outcome}): boolean {
  return outcome === 'cannot-order' || outcome === 'not-yet';
}

/** In the order in which they are asked. */
export const facts = ['lot', 'organisation', 'principalSystem', 'centralFunding', 'agreementSigned'] as const;

export type Fact = (typeof facts)[number];

export interface Decision {
  readonly outcome: Outcome;
  /** Id of the lot that it is about. */
  readonly lot: string | undefined;
  /** Ids of the types that place the order for this asker; none while no terms apply. */
  readonly orderer: readonly string[];
  /** Who pays, in order; none while no terms apply. */
  readonly payers: readonly Payer[];
  /** Why: what stands in the way, worst first; then what speaks for it, and last who orders if nothing is in the way. */
  readonly reasons: readonly Reason[];
  /** What is still to be met. */
  readonly conditions: readonly Condition[];
  /** Facts not given that would change outcome or payers. */
  readonly questions: readonly Fact[];
  readonly next: readonly NextStep[];
  /** The contract used. */
  readonly agreement: string | undefined;
  readonly fundingText: string | undefined;
}

export interface NextStep {
  readonly text: string;
  readonly url?: string;
}

export interface Payer {
  /** Id of a payer or an organisation type. */
  readonly payer: string;
  /** Whether nobody else may have to pay. */
  readonly certain: boolean;
}

export interface Reason {
  readonly code: ReasonCode;
  /** `pass`: it speaks for the order. */
  readonly outcome: Outcome | 'pass';
  /** What the text was filled in with. */
  readonly values: Values;
  /** In the present tense: a decision does not know whether its day is over. */
  readonly text: string;
  readonly sources: readonly Link[];
}

export interface Condition {
  readonly code: 'practice-agreement' | 'disclaimer' | 'authority' | 'status-date-unknown';
  readonly values: Values;
  readonly text: string;
}

export type Values = Readonly<Record<string, string>>;

/** An enquiry that cannot be answered at all: a day that is none, or a service or lot that the catalogue lacks. */
export class EnquiryError extends Error {
  readonly field: 'asOf' | 'service' | 'lot';
  readonly value: string;

  constructor(field: EnquiryError['field'], value: string) {
    super(`${field} "${value}" ${field === 'asOf' ? 'is no day, as YYYY-MM-DD' : 'is not in this catalogue'}`);
    this.field = field;
    this.value = value;
  }

  /** No field, for the reason that CatalogueError's is none. */
  override get name(): 'EnquiryError' {
    return 'EnquiryError';
  }
}
