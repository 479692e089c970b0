// What gates found, in words: each with all that its text may speak of.

import {describeDay} from '../catalogue/day.ts';
import {typeName} from '../catalogue/names.ts';
import {systemName} from '../catalogue/systems.ts';
import type {Condition, Reason, Values} from './enquiry.ts';
import type {Finding} from './gates.ts';
import {conditionTexts, fillPlaceholders, reasonTexts} from './reason-texts.ts';
import type {ResolvedEnquiry} from './resolve-enquiry.ts';

export function toReasons(resolved: ResolvedEnquiry, findings: readonly Finding[]): Reason[] {
  const common = commonValues(resolved);
  const {language} = resolved.catalogue;
  const inWords = (day: string | undefined) => (day ? describeDay(day, language) : '');
  return findings.map(({code, outcome, values: own, sources}) => {
    const values = {...common, ...own, day: inWords(own.day), until: inWords(own.until)};
    return {code, outcome, values, text: fillPlaceholders(reasonTexts[code][0], values), sources};
  });
}

export function toConditions(resolved: ResolvedEnquiry, codes: readonly Condition['code'][]): Condition[] {
  const values = commonValues(resolved);
  return codes.map((code) => ({code, values, text: fillPlaceholders(conditionTexts[code][0], values)}));
}

/** What every text may speak of. */
function commonValues({catalogue, lot, service, type, enquiry}: ResolvedEnquiry): Values {
  const {principalSystem: system} = enquiry;
  const isNamed = system !== undefined && system !== 'none';
  return {
    lotWord: catalogue.words.lot[0],
    lot: lot?.name ?? '',
    service: service?.name ?? '',
    type: type === undefined ? '' : typeName(catalogue, type),
    system: isNamed ? systemName(catalogue, system) : 'your principal system',
  };
}
