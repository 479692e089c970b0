// All that can be said of a catalogue before it is published. The command line and the page "Check my catalogue" both say it.

import {CatalogueError} from '../catalogue/catalogue-error.ts';
import type {IsoDay} from '../catalogue/day.ts';
import type {Catalogue} from '../catalogue/model.ts';
import {parseCatalogue} from '../catalogue/parse.ts';
import {checkBeyondFormat} from './beyond-format/beyond-format.ts';
import {meantBy} from './meant.ts';
import type {Remark} from './remark.ts';
import {problemRemark} from './problem-remark.ts';
import type {Locate} from './where-in-json.ts';

export interface Checked {
  /** Absent if the file is none of a catalogue. */
  readonly catalogue: Catalogue | undefined;
  readonly remarks: readonly Remark[];
}

export interface CheckOptions {
  /** Today, in UK time. */
  readonly today: IsoDay;
  /** The address of the file, against which its URLs are read. */
  readonly base?: string | undefined;
  /** The catalogue as it was published before, whose ids should stay. */
  readonly previous?: Catalogue | undefined;
  readonly locate: Locate;
}

/** @param raw - What `JSON.parse` made of the file, or what was made of a workbook. */
export function checkCatalogue(raw: unknown, {today, base, previous, locate}: CheckOptions): Checked {
  try {
    const {catalogue, problems} = parseCatalogue(raw, base);
    const beyond = checkBeyondFormat({catalogue, raw: raw as object, today, previous});
    const remarks = [
      ...problems.map((problem) => problemRemark(problem, locate(problem.path), meantBy(problem, raw, catalogue))),
      ...beyond.map(({path, ...found}) => ({...found, where: locate(path)})),
    ];
    return {catalogue, remarks};
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    return {catalogue: undefined, remarks: [noCatalogue(error)]};
  }
}

function noCatalogue({kind, message}: CatalogueError): Remark {
  return {
    severity: 'error',
    code: kind,
    where: {},
    what: kind === 'unsupported-format' ? `${message}.` : `This is no catalogue: ${message}.`,
    otherwise: 'Until then nothing of it can show.',
  };
}
