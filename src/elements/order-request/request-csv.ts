// The request as a table for a spreadsheet.

import {conditionText, orderersWords, outcomeWords, payersWords, reasonText} from '../../ui/decision-words.ts';
import {aboutCsv} from '../../ui/csv-about.ts';
import {csvText} from '../../ui/csv.ts';
import type {Brief} from './brief.ts';
import {lotsInWords} from './contents.ts';
import {requestedLines, lotsOf} from './lines.ts';

export function requestCsv({lines, requester, facts, context}: Brief): string {
  const {msg} = context;
  const header = [
    msg('column.name'),
    msg('column.id'),
    msg('service.supplier'),
    msg('column.lot'),
    msg('answer.outcome'),
    msg('answer.orderer'),
    msg('answer.payers'),
    msg('answer.reasons'),
    msg('answer.conditions'),
  ];
  const rows = requestedLines(lines).map((line) => {
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
    [msg('request.organisation'), requester.organisation],
    [msg('request.name'), requester.name],
    [msg('request.note'), requester.note],
    ...facts.map((fact) => [...fact]),
    ...aboutCsv(msg('request.heading'), lotsOf(requestedLines(lines)), context),
  ]);
}
