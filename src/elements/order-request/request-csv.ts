// The request as a table for a spreadsheet: a row for each service, then who asks, then what must be known to judge it.

import {
  decidingReasons,
  describeCondition,
  describeOrderers,
  describePayers,
  describeReason,
  describeVerdict,
} from '../../ui/describe-decision.ts';
import {aboutCsv} from '../../ui/csv-about.ts';
import {toCsvText} from '../../ui/csv.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {describeLots, type Brief} from './letter.ts';
import {requestedLines, lotsOfLines, type Line} from './lines.ts';

export function requestCsv({lines, requester, facts, context}: Brief): string {
  const {msg} = context;
  const requested = requestedLines(lines);
  const rows = [requestHeader(context), ...requested.map((line) => lineCells(line, context))];
  return toCsvText([
    ...rows,
    [],
    [msg('request.organisation'), requester.organisation],
    [msg('request.name'), requester.name],
    [msg('request.note'), requester.note],
    ...facts,
    ...aboutCsv(rows, msg('request.heading'), lotsOfLines(requested), context),
  ]);
}

function requestHeader({msg}: ViewContext): string[] {
  return [
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
}

function lineCells(line: Line, context: ViewContext): string[] {
  const {service, decision} = line;
  return [
    service.name,
    service.id,
    service.supplier?.name ?? '',
    describeLots(line, context),
    describeVerdict(line, context),
    describeOrderers(decision.orderer, context),
    describePayers(line, context),
    decidingReasons(decision)
      .map((reason) => describeReason(reason, context))
      .join(' '),
    decision.conditions.map((condition) => describeCondition(condition, context)).join(' '),
  ];
}
