// What the parser says of a file, for its publisher.

import type {Problem} from '../catalogue/problem.ts';
import type {Instead} from './meant.ts';
import type {Remark, Where} from './remark.ts';

/** @param instead - What most likely was meant. */
export function problemRemark({path, expected, found, lost}: Problem, where: Where, instead?: Instead): Remark {
  if (lost === 'none') {
    return {severity: 'note', code: 'read-as', where, instead, what: `${found} was read as ${expected}.`};
  }
  return {
    severity: 'error',
    code: lost === 'record' ? 'record-lost' : 'field-lost',
    where,
    what: found === 'nothing' ? 'nothing stands here.' : `${found} cannot be used.`,
    write: `Write ${expected}.`,
    instead,
    otherwise: `Until then ${lost === 'record' ? withoutRecord(path) : withoutField(path)}.`,
  };
}

/** What a list's records are called, one of them. */
const lostRecords: Record<string, string | undefined> = {
  services: 'the service',
  lots: 'the lot, with all that is listed on it,',
  categories: 'the kind of service',
  capabilities: 'the capability',
  suppliers: 'the supplier',
  organisationTypes: 'the type of organisation',
  payers: 'the payer',
  pairings: 'the pairing',
  prices: 'the price',
  documents: 'the document',
  links: 'the link',
  sources: 'the source',
  notices: 'the notice',
  steps: 'the step',
  terms: 'the period',
  organisations: 'the organisation',
};

function withoutRecord(path: string): string {
  const list = /(\w+)\[\d+\][^[\]]*$/.exec(path)?.[1] ?? '';
  if (list === 'listings' || /^services\[\d+\]\.lot$/.test(path)) return 'the service does not show on that lot';
  return `${lostRecords[list] ?? 'the record'} is left out`;
}

// Fields on which a decision hangs, by the record that has them.
const decides =
  /(^|\.)(listings\[\d+\]\.(status|from|until)|pairings(\[\d+\]\.(status|on|service))?|services\[\d+\]\.(status|listings)|terms(\[\d+\]\.(from|to|eligible|orderedBy|onBehalfOf|requires|funding)(\.\w+)?)?|organisationTypes\[\d+\]\.(from|until|succeeds|actsFor|odsRoles)|organisations\[\d+\]\.(status|opened|closed|type|roles))(\[\d+\])?$/;

function withoutField(path: string): string {
  if (decides.test(path)) return 'no decision that depends on it can be firm';
  if (/(^|\.)prices(\[|$)/.test(path)) return 'the price shows as one that could not be read';
  if (/(^|\.)url$/.test(path)) return 'it shows without a link';
  return 'it counts as not stated';
}
