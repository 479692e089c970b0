// What a file may say in the right form, and still not mean.

import type {Check, Checking, RemarkAt} from '../checking.ts';
import {linksNotHttps, personalContacts} from './contacts.ts';
import {kindsWithOneService, lotsWithoutServices, lotsWithoutTerms, servicesWithoutLot} from './lots.ts';
import {idsChanged, namesAlike} from './names.ts';
import {unknownInTerms, unknownServices} from './references.ts';
import {unknownStatuses} from './statuses.ts';
import {gapsInTerms, overlapsOfTerms, reviewIsDue} from './terms.ts';
import {acronymsNotSpelledOut, longSummaries} from './texts.ts';

const checks: readonly Check[] = [
  unknownStatuses,
  servicesWithoutLot,
  unknownInTerms,
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
  longSummaries,
  acronymsNotSpelledOut,
];

export function checkBeyondFormat(checking: Checking): RemarkAt[] {
  return checks.flatMap((check) => [...check(checking)]);
}
