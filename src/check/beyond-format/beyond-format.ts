// What a file may say in the right form, and still not mean.

import type {Service} from '../../catalogue/model.ts';
import type {Check, Checking, NewCheck, RawRecord, RemarkAt} from '../checking.ts';
import {linksNotHttps, personalContacts} from './contacts.ts';
import {kindsWithOneService, lotsWithoutServices, lotsWithoutTerms, servicesWithoutLot} from './lots.ts';
import {idsChanged, namesAlike} from './names.ts';
import {unknownInTerms, unknownInTypes, unknownServices} from './references.ts';
import {unknownStatuses} from './statuses.ts';
import {gapsInTerms, overlapsOfTerms, reviewIsDue} from './terms.ts';
import {acronymsNotSpelledOut, lettersLost, longSummaries} from './texts.ts';

const newChecks: readonly NewCheck[] = [
  unknownStatuses,
  servicesWithoutLot,
  unknownInTerms,
  unknownInTypes,
  unknownServices,
  idsChanged,
  namesAlike,
  lotsWithoutServices,
  kindsWithOneService,
  lotsWithoutTerms,
  gapsInTerms,
  overlapsOfTerms,
  reviewIsDue,
  personalContacts,
  linksNotHttps,
  lettersLost,
  longSummaries,
  acronymsNotSpelledOut,
];

/** All checks of one catalogue, to which its services are shown one after the other. */
export class BeyondFormat {
  readonly #checks: readonly {readonly check: Check; readonly found: RemarkAt[]}[];

  constructor(checking: Checking) {
    this.#checks = newChecks.map((newCheck) => {
      const check = newCheck(checking);
      return {check, found: [...(check.begin?.() ?? [])]};
    });
  }

  record(record: RawRecord): void {
    for (const {check, found} of this.#checks) for (const remark of check.record?.(record) ?? []) found.push(remark);
  }

  service(service: Service): void {
    for (const {check, found} of this.#checks) for (const remark of check.service?.(service) ?? []) found.push(remark);
  }

  /** What there is to say, check by check. */
  end(): RemarkAt[] {
    return this.#checks.flatMap(({check, found}) => [...found, ...(check.end?.() ?? [])]);
  }
}
