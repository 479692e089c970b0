// A report for programs.

import type {Report} from './report.ts';

export function reportJson({errors, notes, counts, groups, outcome}: Report): string {
  const remarks = groups.map(({severity, code, places, what, write, otherwise, instead, corrected}) => ({
    severity,
    code,
    places,
    what,
    write,
    otherwise,
    ...(instead && {instead: {found: instead[0], write: instead[1]}}),
    ...(corrected && {corrected}),
  }));
  return JSON.stringify({errors, notes, ...counts, outcome, remarks}, null, 2);
}
