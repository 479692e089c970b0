// The request as a table for a spreadsheet.

import {conditionText, orderersWords, outcomeWords, payersWords, reasonText} from '../../ui/decision-words.ts';
import {aboutCsv} from '../../ui/csv-about.ts';
import {csvText} from '../../ui/csv.ts';
import type {Brief} from './brief.ts';
import {lotsInWords} from './contents.ts';
import {asked, lotsOf} from './lines.ts';

export function requestCsv({lines, asker, facts, context}: Brief): string {
  const {say} = context;
  const header = [
    say('column.name'),
    say('column.id'),
    say('service.supplier'),
    say('column.lot'),
    say('answer.outcome'),
    say('answer.orderer'),
    say('answer.payers'),
    say('answer.reasons'),
    say('answer.conditions'),
  ];
  const rows = asked(lines).map((line) => {
    const {service, lot, decision} = line;
    return [
      service.name,
      service.id,
      service.supplier?.name ?? '',
      lot?.name ?? lotsInWords(line, context),
      outcomeWords(decision, undefined, context),
      orderersWords(decision.orderer, context),
      payersWords(decision.payers, context),
      decision.reasons.map((reason) => reasonText(reason, context)).join(' '),
      decision.conditions.map((condition) => conditionText(condition, context)).join(' '),
    ];
  });
  return csvText([
    header,
    ...rows,
    [],
    [say('request.organisation'), asker.organisation],
    [say('request.name'), asker.name],
    [say('request.note'), asker.note],
    ...facts.map((fact) => [...fact]),
    ...aboutCsv(say('request.heading'), lotsOf(asked(lines)), context),
  ]);
}
