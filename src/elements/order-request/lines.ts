// src/elements/order-request/lines.ts
// What was picked, each with its decision, and put together by who places the order and who pays.

import {findService, type Catalogue, type Lot, type Service} from '../../catalogue/model.ts';
import type {Pick} from '../../choices/choices.ts';
import {judge, type Judgement} from '../../eligibility/decide.ts';
import {openCase} from '../../eligibility/case.ts';
import {enquiryAbout, type OrderFacts} from '../order-facts.ts';

export interface Line {
  readonly service: Service;
  readonly decision: Judgement;
  /** Those that it could be ordered on. */
  readonly lots: readonly Lot[];
}

/** Lines that the same organisations order and the same pay for. */
export interface Group {
  readonly lines: readonly Line[];
  /** Of each of the lines. */
  readonly decision: Judgement;
}

export interface Lines {
  readonly groups: readonly Group[];
  /** What cannot be ordered on the day: no part of the request. */
  readonly barred: readonly Line[];
  /** Ids of what was picked and the catalogue lacks. */
  readonly gone: readonly string[];
}

export function linesOf(catalogue: Catalogue, facts: OrderFacts, picks: readonly Pick[]): Lines {
  const known = picks.flatMap((pick) => lineOf(catalogue, facts, pick) ?? []);
  const groups = new Map<string, Line[]>();
  for (const line of known.filter(({decision}) => !isBarred(decision))) {
    const {orderer, payers} = line.decision;
    const key = JSON.stringify([orderer, payers]);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return {
    groups: [...groups.values()].map((lines) => ({lines, decision: lines[0]!.decision})),
    barred: known.filter(({decision}) => isBarred(decision)),
    gone: picks.flatMap(({service}) => (findService(catalogue, service) ? [] : [service])),
  };
}

/** What may be decided later can be asked for, what cannot be ordered on the day can not. */
export function isBarred({outcome}: Judgement): boolean {
  return outcome === 'cannot-order' || outcome === 'not-yet';
}

/** Undefined for a service that the catalogue lacks. */
export function lineOf(catalogue: Catalogue, facts: OrderFacts, {service: id, lot}: Pick): Line | undefined {
  const service = findService(catalogue, id);
  if (!service) return undefined;
  const lots = [...new Set(service.listings.map((listing) => listing.lot))];
  const chosen = lots.some((each) => each.id === lot) ? lot : undefined;
  const decision = judge(openCase(catalogue, enquiryAbout(catalogue, facts, id, chosen)));
  return {service, decision, lots};
}
