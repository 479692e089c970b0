import type {ResolvedEnquiry} from './resolve-enquiry.ts';
import type {Payer} from './enquiry.ts';

/**
 * Each payer once, in order. Where money may run out and nobody has said whether it has, all who may have to pay are
 * named and none is certain.
 */
export function whoPays({terms, service, enquiry}: ResolvedEnquiry): Payer[] {
  if (!terms) return [];
  const {payers, shortfall, guaranteedFor} = terms.funding;
  const isGuaranteed = service?.categories.some(({id}) => guaranteedFor.includes(id)) ?? false;
  if (isGuaranteed || shortfall.length === 0 || enquiry.centralFunding === true) return payersNamed(payers);
  if (enquiry.centralFunding === false) return payersNamed(shortfall);
  return [...new Set([...payers, ...shortfall])].map((payer) => ({payer, certain: false}));
}

function payersNamed(payers: readonly string[]): Payer[] {
  const distinct = [...new Set(payers)];
  return distinct.map((payer) => ({payer, certain: distinct.length === 1}));
}
