// What was found, in the order in which a publisher mends it, with like remarks together.

import type {Remark, Severity} from './remark.ts';

/** Remarks that say the same of several places. */
export interface RemarkGroup extends Remark {
  /** All of them; `where` is the first. */
  readonly places: readonly Remark['where'][];
}

export interface Report {
  /** Errors before notes, each in the order of the data. */
  readonly groups: readonly RemarkGroup[];
  readonly errors: number;
  readonly notes: number;
  /** What there is, where it could be read. */
  readonly counts: Counts | undefined;
  /** What was done then, as a sentence. */
  readonly outcome?: string;
}

export interface Counts {
  readonly services: number;
  readonly lots: number;
  readonly suppliers: number;
}

/** @param counts - Absent if the file is none of a catalogue. */
export function reportOn(remarks: readonly Remark[], counts: Counts | undefined): Report {
  const groups = [...grouped(remarks, 'error'), ...grouped(remarks, 'note')];
  return {
    groups,
    errors: countOf(remarks, 'error'),
    notes: countOf(remarks, 'note'),
    counts,
  };
}

function countOf(remarks: readonly Remark[], severity: Severity): number {
  return remarks.filter((remark) => remark.severity === severity).length;
}

function grouped(remarks: readonly Remark[], severity: Severity): RemarkGroup[] {
  const groups = new Map<string, {first: Remark; places: Remark['where'][]}>();
  for (const remark of remarks) {
    if (remark.severity !== severity) continue;
    const {code, where, what, write, otherwise} = remark;
    const key = JSON.stringify([code, where.sheet, where.heading ?? fieldOf(where.path), what, write, otherwise]);
    const group = groups.get(key);
    if (group) group.places.push(where);
    else groups.set(key, {first: remark, places: [where]});
  }
  return [...groups.values()].map(({first, places}) => ({...first, places}));
}

/** The path without its indexes, by which remarks in JSON are alike. */
function fieldOf(path: string | undefined): string | undefined {
  return path?.replace(/\[\d+\]/g, '');
}
