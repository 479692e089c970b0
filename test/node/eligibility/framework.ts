// A small framework to put questions to: Lot 1 with one period, on it two principal systems and a module that is
// assured with one of them. A test says only what is different in its situation.

import type {Catalogue} from '../../../src/catalogue/model.ts';
import {parseCatalogue} from '../../../src/catalogue/parse.ts';
import {decide, type Decision, type Enquiry, type Reason} from '../../../src/eligibility/eligibility.ts';
import {aCatalogue, aLot, aService, someTerms, type Raw} from '../../support/build.ts';

export interface Different {
  /** Fields of the one period, or several periods; `null` for a lot without terms. */
  terms?: Raw | Raw[] | null;
  /** Fields of the module i-Patient. */
  module?: Raw;
  /** Fields of the catalogue. */
  file?: Raw;
}

export const types: Raw[] = [
  {id: 'gp-practice', name: 'GP practice'},
  {id: 'ccg', name: 'clinical commissioning group', abbreviation: 'CCG'},
  {id: 'icb', name: 'integrated care board', succeeds: ['ccg']},
  {id: 'csu', name: 'commissioning support unit', actsFor: ['ccg']},
  {id: 'nhs-trust', name: 'NHS trust'},
];

export const categories: Raw[] = [
  {id: 'principal', name: 'Principal clinical system', principal: true},
  {id: 'patient-facing', name: 'Patient-facing services'},
];

export function framework({terms = {}, module = {}, file = {}}: Different = {}): Catalogue {
  const periods = terms === null ? [] : Array.isArray(terms) ? terms : [terms];
  const {catalogue} = parseCatalogue(
    aCatalogue({
      organisationTypes: types,
      categories,
      lots: [aLot({terms: periods.map(someTerms)}), aLot({id: '2', name: 'Lot 2'})],
      services: [
        aService({categories: ['principal'], status: 'available'}),
        aService({id: 'systmone', name: 'SystmOne', categories: ['principal'], status: 'available'}),
        aService({
          id: 'i-patient',
          name: 'i-Patient',
          categories: ['patient-facing'],
          status: 'assured',
          pairings: [{service: 'emis-web', status: 'assured'}],
          ...module,
        }),
      ],
      ...file,
    }),
    'https://example.org/catalogue.json',
  );
  return catalogue;
}

/** A practice that has told everything. */
export const practice = {
  asOf: '2016-06-03',
  lot: '1',
  service: 'i-patient',
  organisation: {type: 'gp-practice'},
  principalSystem: 'emis-web',
  centralFunding: true,
  agreementSigned: true,
} satisfies Enquiry;

/** The decision for that practice, but for what is said to be different. */
export function decideFor(enquiry: Partial<Enquiry>, different: Different = {}): Decision {
  return decide(framework(different), {...practice, ...enquiry});
}

/** The reasons for the outcome, in order: what stands in the way, or else who orders. */
export function deciding({outcome, reasons}: Decision): Reason[] {
  const found = reasons.filter((reason) => reason.outcome !== 'pass');
  if (outcome !== found[0]?.outcome) throw new Error(`${outcome} is not the outcome of the first reason`);
  return found;
}

/** `outcome code` of each reason for the outcome. */
export function inTheWay(decision: Decision): string[] {
  return deciding(decision).map(({outcome, code}) => `${outcome} ${code}`);
}
