// What the reader is asked and what is answered, derived from all that is known. It touches neither page nor memory.

import {findService, type Catalogue, type Lot, type Service} from '../../catalogue/model.ts';
import {decide} from '../../eligibility/decide.ts';
import {EnquiryError, type Decision, type Fact} from '../../eligibility/enquiry.ts';
import {runQuery, type Result} from '../../query/query.ts';
import type {Decided} from '../../ui/describe-decision.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {enquiryAbout, type OrderFacts} from '../base/order/order-facts.ts';
import type {Offered} from '../base/order/fact-questions.ts';
import {questionsFor, type Question} from '../base/order/questions.ts';

// As many as stand below one another as radios.
const mostOffered = 10;

export interface ConsultationInputs {
  readonly catalogue: Catalogue;
  readonly facts: OrderFacts;
  /** Id of the service that it is about; undefined for none in particular. */
  readonly service: string | undefined;
  /** What the author lets the reader be asked; undefined: whatever was not given and matters. */
  readonly asked: ReadonlySet<Question> | undefined;
  /** What the reader typed to find a service. */
  readonly search: string;
}

export interface Consultation extends Decided {
  readonly facts: OrderFacts;
  readonly decision: Decision;
  readonly questions: Questions;
}

/** What the reader is asked. */
export interface Questions extends Offered {
  readonly asksDay: boolean;
  /** The services to choose from; undefined where the service is given. */
  readonly services: ServiceChoice | undefined;
  readonly facts: readonly Fact[];
}

export interface ServiceChoice {
  readonly chosen: Service | undefined;
  readonly found: readonly Service[];
  /** How many more there are. */
  readonly more: number;
  readonly search: string;
  /** Whether there are so many services that they are searched. */
  readonly isSearched: boolean;
}

/** Undefined where the service, or every lot that the author named, is not in the catalogue. */
export function consult({catalogue, facts, service, asked, search}: ConsultationInputs): Consultation | undefined {
  if (facts.lots?.length === 0) return undefined;
  const about = service === undefined ? undefined : findService(catalogue, service);
  const lots = lotsOffered(catalogue, facts, about);
  // With one lot there is nothing to ask.
  const enquiry = enquiryAbout(catalogue, facts, service, lots.length === 1 ? lots[0]!.id : undefined);
  const asks = (fact: Fact) => !facts.fixed.has(fact) && (fact !== 'lot' || lots.length > 1);
  try {
    return {
      facts,
      enquiry,
      decision: decide(catalogue, enquiry),
      questions: {
        asksDay: asked?.has('asOf') ?? false,
        services: asked?.has('service') ? serviceChoice(catalogue, facts, about, search) : undefined,
        facts: questionsFor(catalogue, enquiry, asks, asked),
        lots,
        type: facts.readerFacts.type,
        payers: decide(catalogue, {...enquiry, centralFunding: true}).payers.map(({payer}) => payer),
      },
    };
  } catch (error) {
    if (error instanceof EnquiryError) return undefined;
    throw error;
  }
}

/** Whether there is anything to ask. */
export function isAsking({asksDay, services, facts}: Questions): boolean {
  return asksDay || services !== undefined || facts.length > 0;
}

/** Whether the answer is on show: it was asked for, or there is nothing to ask, and nobody is being looked up. */
export function isAnswered(now: Consultation, isChecked: boolean): boolean {
  const hasNothingToAsk = now.questions.facts.length === 0 && !isServiceAwaited(now);
  return (isChecked || hasNothingToAsk) && now.facts.lookUp.kind !== 'looking';
}

/** Whether all depends on which service it is: the other questions come once one is chosen. */
export function isServiceAwaited({decision, questions: {facts, services}}: Consultation): boolean {
  return facts.length === 0 && decision.lot === undefined && services !== undefined && !services.chosen;
}

/** The services of the lots that the author offers, as many as can stand below one another. */
export function servicesOffered(search: string, catalogue: Catalogue, {enquiry, lots}: OrderFacts): Result {
  const {asOf} = enquiry;
  return runQuery(catalogue, {asOf, preset: lots ? {lot: lots} : {}, search, pageSize: mostOffered});
}

/** The heading: `Can you order EMIS Web?`, or of the lot, or of neither. */
export function titleOf(consultation: Consultation | undefined, {msg, catalogue, asOf, today}: ViewContext): string {
  const id = consultation?.enquiry.service;
  const service = id === undefined ? undefined : findService(catalogue, id);
  const lot = catalogue.lots.get(consultation?.decision.lot ?? '');
  const name = service?.name ?? lot?.name ?? '';
  const subject = service ? '.named' : lot ? '.lot' : '';
  return msg(asOf < today ? `eligibility.heading${subject}.then` : `eligibility.heading${subject}`, {name});
}

/** The lot that was decided about, else those that it may be about. */
export function lotsSpokenOf({questions, decision}: Consultation, {lots}: Catalogue): readonly Lot[] {
  return decision.lot === undefined ? questions.lots : [lots.get(decision.lot)!];
}

function serviceChoice(
  catalogue: Catalogue,
  facts: OrderFacts,
  chosen: Service | undefined,
  search: string,
): ServiceChoice {
  const {services: found, total} = servicesOffered(search, catalogue, facts);
  const isSearched = servicesOffered('', catalogue, facts).total > mostOffered;
  return {chosen, found, more: total - found.length, search, isSearched};
}

/** The lots that it may be about: of the author's choice, and where the service is listed. */
function lotsOffered({lots}: Catalogue, facts: OrderFacts, service: Service | undefined): Lot[] {
  const {fixed, enquiry, lots: offered} = facts;
  const isListed = ({id}: Lot) => !service || service.listingsLost || service.listings.some(({lot}) => lot.id === id);
  return [...lots.values()].filter((lot) =>
    fixed.has('lot') ? lot.id === enquiry.lot : isListed(lot) && (offered?.includes(lot.id) ?? true),
  );
}
