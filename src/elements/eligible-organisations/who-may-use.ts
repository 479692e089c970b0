// Which kinds of organisation may use a lot, asked of the gates that decide about an order: one answer for each kind.

import type {IsoDay} from '../../catalogue/day.ts';
import type {Catalogue, Lot, Terms} from '../../catalogue/model.ts';
import {resolveEnquiry} from '../../eligibility/resolve-enquiry.ts';
import {judge, type Judgement} from '../../eligibility/decide.ts';
import type {Enquiry, Outcome} from '../../eligibility/enquiry.ts';
import {actsFor, isAmong, lineage, mayOrder, typesOffered} from '../../eligibility/types-of-organisation.ts';
import {decidingReasons} from '../../ui/describe-decision.ts';

/** What holds for one kind of organisation. */
export interface Use {
  readonly outcome: Outcome;
  /** Why, worst first. */
  readonly codes: readonly string[];
  /** Ids of the kinds that place the order for it. */
  readonly orderer: readonly string[];
  /** Ids of the kinds that place orders at all, to be asked. */
  readonly ordersFrom: readonly string[];
  /** Those named in the terms whose place it has taken. */
  readonly tookOver: readonly string[];
  /** Those named in the terms for which it acts. */
  readonly actsFor: readonly string[];
  /** Whether it orders for them, and needs their authority. */
  readonly withAuthority: boolean;
}

/** As `decide` does, without finding out what to ask: that takes long where there are many systems. */
export function judgeUse(
  catalogue: Catalogue,
  lot: Lot,
  asOf: IsoDay,
  organisation: Enquiry['organisation'],
): Judgement {
  return judge(resolveEnquiry(catalogue, {asOf, lot: lot.id, organisation}));
}

/** What holds for whoever the terms do not name. */
export function generalTerms(catalogue: Catalogue, lot: Lot, asOf: IsoDay): Terms {
  return resolveEnquiry(catalogue, {asOf, lot: lot.id}).terms!;
}

/** By id, all kinds that existed on the day, or may have, in the order of the catalogue. */
export function usesOf(catalogue: Catalogue, lot: Lot, asOf: IsoDay): Map<string, Use> {
  return new Map(typesOffered(catalogue, asOf).map(({id}) => [id, useOf(catalogue, lot, asOf, id)]));
}

function useOf(catalogue: Catalogue, lot: Lot, asOf: IsoDay, id: string): Use {
  const resolved = resolveEnquiry(catalogue, {asOf, lot: lot.id, organisation: {type: id}});
  const judgement = judge(resolved);
  const {types} = resolved;
  const terms = resolved.terms!;
  const named = [...terms.eligible, ...terms.onBehalfOf, ...terms.orderedBy];
  const isNamed = isAmong(types, id, named);
  const withAuthority = mayOrder(types, id, terms) === 'for-another';
  return {
    outcome: judgement.outcome,
    codes: decidingReasons(judgement).map(({code}) => code),
    orderer: judgement.orderer,
    ordersFrom: terms.orderedBy,
    tookOver: named.includes(id) ? [] : [...lineage(types, id)].filter((each) => named.includes(each)),
    actsFor: isNamed && !withAuthority ? [] : [...actsFor(types, id)].filter((other) => isAmong(types, other, named)),
    withAuthority,
  };
}
