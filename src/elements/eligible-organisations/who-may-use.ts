// Which kinds of organisation may use a lot, asked of the gates that decide about an order: one answer for each kind.

import type {IsoDay} from '../../catalogue/day.ts';
import type {Catalogue, Lot, Terms} from '../../catalogue/model.ts';
import {resolveEnquiry} from '../../eligibility/resolve-enquiry.ts';
import {judge, rank, type Judgement} from '../../eligibility/decide.ts';
import type {Enquiry, Outcome} from '../../eligibility/enquiry.ts';
import {actsFor, isAmong, lineage, mayOrder, typesOffered} from '../../eligibility/types-of-organisation.ts';
import {decidingReasons} from '../../ui/describe-decision.ts';

/** Kinds of organisation for which the answer is the same. */
export interface Use {
  readonly outcome: Outcome;
  /** Why, worst first. */
  readonly codes: readonly string[];
  /** Ids of the kinds that place the order. */
  readonly orderer: readonly string[];
  readonly types: readonly Member[];
}

export interface Member {
  readonly id: string;
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

/** All kinds that existed on the day, or may have; the best answers first. */
export function usesOf(catalogue: Catalogue, lot: Lot, asOf: IsoDay): Use[] {
  const uses = new Map<string, Use>();
  for (const {id: type} of typesOffered(catalogue, asOf)) {
    const judgement = judgeUse(catalogue, lot, asOf, {type});
    const {outcome, orderer} = judgement;
    const codes = decidingReasons(judgement).map(({code}) => code);
    const key = JSON.stringify([codes, outcome === 'ask-orderer' ? orderer : []]);
    const {types} = uses.get(key) ?? {types: []};
    uses.set(key, {outcome, codes, orderer, types: [...types, memberOf(catalogue, lot, asOf, type)]});
  }
  return [...uses.values()].sort((a, b) => rank(a.outcome) - rank(b.outcome));
}

/** Because of whom the terms hold for a kind that they do not name. */
function memberOf(catalogue: Catalogue, lot: Lot, asOf: IsoDay, id: string): Member {
  const resolved = resolveEnquiry(catalogue, {asOf, lot: lot.id, organisation: {type: id}});
  const {types} = resolved;
  const terms = resolved.terms!;
  const named = [...terms.eligible, ...terms.onBehalfOf, ...terms.orderedBy];
  const tookOver = named.includes(id) ? [] : [...lineage(types, id)].filter((each) => named.includes(each));
  const isNamed = isAmong(types, id, named);
  const withAuthority = mayOrder(types, id, terms) === 'for-another';
  const principals =
    isNamed && !withAuthority ? [] : [...actsFor(types, id)].filter((other) => isAmong(types, other, named));
  return {id, tookOver, actsFor: principals, withAuthority};
}
