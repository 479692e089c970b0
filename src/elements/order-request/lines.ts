// The services that were picked, each with its decision, grouped by who places the order and who pays.

import {findService, type Catalogue, type Lot, type Service} from '../../catalogue/model.ts';
import {getOrCreate} from '../../catalogue/get-or-create.ts';
import type {SelectedService} from '../../reader/reader-state.ts';
import {judge} from '../../eligibility/decide.ts';
import {isBarred} from '../../eligibility/enquiry.ts';
import {resolveEnquiry} from '../../eligibility/resolve-enquiry.ts';
import type {Decided} from '../../ui/describe-decision.ts';
import {enquiryAbout, type OrderFacts} from '../base/order/order-facts.ts';

export interface Line extends Decided {
  readonly service: Service;
  /** The lot that the decision is about; undefined while the reader has not said which of several. */
  readonly lot: Lot | undefined;
  /** The lots that the reader may choose from. */
  readonly lots: readonly Lot[];
}

/** Lines for which the same organisations place the order and the same pay. */
export interface LineGroup {
  readonly id: string;
  readonly lines: readonly Line[];
}

export interface Lines {
  readonly groups: readonly LineGroup[];
  /** Lines that cannot be ordered on the day and are no part of the request. */
  readonly barred: readonly Line[];
  /** Ids of services that were picked and the catalogue lacks. */
  readonly gone: readonly string[];
}

export function linesOf(catalogue: Catalogue, facts: OrderFacts, selection: readonly SelectedService[]): Lines {
  const known = selection.flatMap((selected) => lineOf(catalogue, facts, selected) ?? []);
  const groups = new Map<string, Line[]>();
  for (const line of known.filter(({decision}) => !isBarred(decision))) {
    const {orderer, payers} = line.decision;
    const id = [...orderer, '', ...payers.map(({payer, certain}) => `${payer} ${certain}`)].join('\n');
    getOrCreate(groups, id, () => []).push(line);
  }
  return {
    groups: [...groups].map(([id, lines]) => ({id, lines})),
    barred: known.filter(({decision}) => isBarred(decision)),
    gone: selection.flatMap(({service}) => (findService(catalogue, service) ? [] : [service])),
  };
}

/** Decides about a service; undefined if the catalogue lacks the service, or all lots that the author names. */
export function lineOf(catalogue: Catalogue, facts: OrderFacts, selected: SelectedService): Line | undefined {
  const service = findService(catalogue, selected.service);
  if (!service || facts.lots?.length === 0) return undefined;
  const lots = [...new Set(service.listings.map(({lot}) => lot))].filter(({id}) => facts.lots?.includes(id) ?? true);
  // Where the author leaves one lot, or the service is on none of the author's, there is nothing to choose.
  const only = facts.lots && lots.length < 2 ? (lots[0]?.id ?? facts.lots[0]) : undefined;
  const chosen = lots.find(({id}) => id === selected.lot)?.id ?? only;
  const enquiry = enquiryAbout(catalogue, facts, service.id, chosen);
  const decision = judge(resolveEnquiry(catalogue, enquiry));
  return {service, decision, enquiry, lot: catalogue.lots.get(decision.lot ?? ''), lots};
}

/** The lots of these lines, each once; of a line without a lot, all that it may be on. */
export function lotsOfLines(lines: readonly Line[]): Lot[] {
  return [...new Set(lines.flatMap(({lot, lots}) => lot ?? lots))];
}

/** All lines of the request. */
export function requestedLines({groups}: Lines): Line[] {
  return groups.flatMap(({lines}) => lines);
}
