import {withParents} from '../catalogue/model.ts';
import type {ResolvedEnquiry} from './resolve-enquiry.ts';
import type {Payer} from './enquiry.ts';

/**
 * Each payer once, in order. Where money may run out and nobody has said whether it has, all who may have to pay are
 * named and none is certain; under unclear terms nobody is.
 */
export function whoPays({catalogue, terms, service, enquiry}: ResolvedEnquiry): Payer[] {
  if (!terms) return [];
  const {payers, shortfall, guaranteedFor} = terms.funding;
  const kinds = service ? [...withParents(service.categories, catalogue)] : [];
  const isGuaranteed = kinds.some(({id}) => guaranteedFor.includes(id));
  const isLasting = isGuaranteed || shortfall.length === 0;
  const isOpen = !isLasting && enquiry.centralFunding === undefined;
  const isSpent = !isLasting && enquiry.centralFunding === false;
  const paying = [...new Set([...(isSpent ? [] : payers), ...(isOpen || isSpent ? shortfall : [])])];
  const certain = paying.length === 1 && !isOpen && !terms.unclear;
  return paying.map((payer) => ({payer, certain}));
}
