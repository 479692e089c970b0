// A report for programs.

import type {Report} from './report.ts';

export function reportJson({errors, notes, counts, groups, outcome}: Report): string {
  const remarks = groups.map(({severity, code, places, what, write, otherwise}) => ({
    severity,
    code,
    places,
    what,
    write,
    otherwise,
  }));
  return JSON.stringify({errors, notes, ...counts, outcome, remarks}, null, 2);
}
