// Whether one organisation, or one kind of them, may use the lots on the day asked about: one sentence for all lots of
// which the same holds.

import {html, type TemplateResult} from 'lit';
import type {Lot} from '../../catalogue/model.ts';
import {typeInShort, typeName} from '../../catalogue/names.ts';
import type {Enquiry} from '../../eligibility/enquiry.ts';
import type {Judgement} from '../../eligibility/decide.ts';
import {contactSlot} from '../../ui/contact.ts';
import {decidingReasons, describeReason} from '../../ui/describe-decision.ts';
import {organisationName, type LookUp} from '../../ui/describe-organisation.ts';
import {lotNames} from '../../ui/lot-title.ts';
import {anyOf, capital} from '../../ui/messages.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {valueKey} from '../../catalogue/value-key.ts';
import {getOrCreate} from '../../catalogue/get-or-create.ts';
import {listTypes} from './list-types.ts';
import {judgeUse} from './who-may-use.ts';

/** Of lots for which the answer is the same. */
export interface OrganisationResult {
  readonly sentence: string;
  /** Why, unless the answer is yes. */
  readonly reasons: readonly string[];
}

/** Undefined while nobody has said who asks, or about what. */
export function resultFor(
  lots: readonly Lot[],
  organisation: Enquiry['organisation'],
  lookUp: LookUp,
  context: ViewContext,
): readonly OrganisationResult[] | undefined {
  const {catalogue, asOf} = context;
  const type = organisation?.type;
  const isFound = lookUp.kind === 'found';
  if (lookUp.kind === 'looking' || lots.length === 0) return undefined;
  if (!isFound && !catalogue.organisationTypes.has(type ?? '')) return undefined;
  const name = isFound ? organisationName(lookUp.found.organisation) : capital(typeName(catalogue, type!));
  const groups = new Map<string, {judgement: Judgement; lots: Lot[]; reasons: string[]}>();
  for (const lot of lots) {
    const judgement = judgeUse(catalogue, lot, asOf, organisation);
    const {outcome, orderer} = judgement;
    const isYes = outcome === 'can-order' || outcome === 'ask-orderer';
    const reasons = isYes ? [] : decidingReasons(judgement).map((reason) => describeReason(reason, context));
    const codes = decidingReasons(judgement).map(({code}) => code);
    const key = valueKey([outcome, orderer, isYes ? [] : codes]);
    const group = getOrCreate(groups, key, () => ({judgement, lots: [], reasons: []}));
    group.lots.push(lot);
    group.reasons.push(...reasons);
  }
  return [...groups.values()].map(({judgement, lots: same, reasons}) => ({
    sentence: describeUse(judgement, name, same, context),
    reasons: [...new Set(reasons)],
  }));
}

/** `The Densham Surgery (A81001) could use Lots 1, 2 and 3. The CCG placed the orders.` */
function describeUse({outcome, orderer}: Judgement, name: string, lots: readonly Lot[], context: ViewContext): string {
  const {msg, catalogue, asOf, today} = context;
  const then = asOf < today ? '.then' : '';
  const isThrough = outcome === 'ask-orderer' && orderer.length > 0;
  return [
    msg(`eligible.answer.${outcome}${then}`, {name, lots: lotNames(lots, catalogue)}),
    ...(isThrough ? [msg(`eligible.orders${then}`, {orderer: listTypes(orderer, catalogue, anyOf, typeInShort)})] : []),
  ].join(' ');
}

export function describeOrganisationResult(results: readonly OrganisationResult[]): string {
  return results.map(({sentence}) => sentence).join(' ');
}

export function organisationResult(results: readonly OrganisationResult[], context: ViewContext): TemplateResult {
  return html`
    <div class="inset" part="answer">
      ${results.map(
        ({sentence, reasons}) => html`
          <p dir="auto"><strong>${sentence}</strong></p>
          ${reasons.map((reason) => html`<p dir="auto">${reason}</p>`)}
        `,
      )}
      <p class="secondary">${context.msg('eligible.guidance')}</p>
      ${contactSlot(context)}
    </div>
  `;
}
