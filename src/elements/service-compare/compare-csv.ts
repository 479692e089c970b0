// The comparison as a table for a spreadsheet: a column for each service, as on the page.

import type {Lot, Service} from '../../catalogue/model.ts';
import {isStated} from '../../catalogue/stated.ts';
import {aboutCsv} from '../../ui/csv-about.ts';
import {toCsvText} from '../../ui/csv.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import type {RowGroup} from './rows.ts';

/** @param summary - What is compared, as a sentence. */
export function compareCsv(
  services: readonly Service[],
  groups: readonly RowGroup[],
  summary: string,
  lots: readonly Lot[],
  context: ViewContext,
): string {
  const {msg} = context;
  const none = msg('value.none');
  const suppliers = services.map(({supplier}) => supplier?.name ?? none);
  const rows = [
    ['', msg('column.name'), ...services.map(({name}) => name)],
    ...(isStated(context.catalogue, 'supplier') ? [['', msg('service.supplier'), ...suppliers]] : []),
    ['', msg('column.id'), ...services.map(({id}) => id)],
    ...groups.flatMap(({name: group = '', rows}) =>
      rows.map(({name, cells}) => [group, name, ...cells.map(({texts}) => texts.join('; ') || none)]),
    ),
  ];
  return toCsvText([...rows, [], ...aboutCsv(rows, summary, lots, context)]);
}
