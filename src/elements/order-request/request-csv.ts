// The request as a table for a spreadsheet.

import {
  describeCondition,
  describeOrderers,
  describeOutcome,
  describePayers,
  describeReason,
} from '../../ui/describe-decision.ts';
import {aboutCsv} from '../../ui/csv-about.ts';
import {toCsvText} from '../../ui/csv.ts';
import type {Brief} from './describe-request.ts';
import {describeLots} from './contents.ts';
import {requestedLines, lotsOfLines} from './lines.ts';

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
      lot?.name ?? describeLots(line, context),
      describeOutcome(decision, undefined, context),
      describeOrderers(decision.orderer, context),
      describePayers(decision.payers, context),
      decision.reasons.map((reason) => describeReason(reason, context)).join(' '),
      decision.conditions.map((condition) => describeCondition(condition, context)).join(' '),
    ];
  });
  return toCsvText([
    header,
    ...rows,
    [],
    [msg('request.organisation'), requester.organisation],
    [msg('request.name'), requester.name],
    [msg('request.note'), requester.note],
    ...facts.map((fact) => [...fact]),
    ...aboutCsv(msg('request.heading'), lotsOfLines(requestedLines(lines)), context),
  ]);
}
