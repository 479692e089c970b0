// What there is to say about the text of a catalogue: a sentence, and what to mend.

import {dayInUk} from '../src/catalogue/day.ts';
import {checkCatalogue} from '../src/check/check-catalogue.ts';
import {reportOn, type Report} from '../src/check/report.ts';
import {locateIn} from '../src/check/where-in-json.ts';
import {limitBytes} from '../src/source/read-body.ts';

export interface Verdict {
  readonly sentence: string;
  /** What to do first, where nothing else can be said. */
  readonly hint?: string;
  readonly report?: Report;
  /** The lines of the file. */
  readonly lines?: readonly string[];
  /** What the server says of the file that it should say otherwise. */
  readonly server?: readonly string[];
}

export interface Origin {
  /** The address of the file, against which its URLs are read. */
  readonly base?: string;
  readonly name?: string;
  readonly response?: Response;
}

export function checkText(text: string, {base, name, response}: Origin = {}): Verdict {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return {sentence: notJson(text, name), hint: `The browser says: ${(error as Error).message}`};
  }
  const {catalogue, remarks} = checkCatalogue(raw, {today: dayInUk(Date.now()), base, locate: locateIn(text, raw)});
  const report = reportOn(remarks, catalogue);
  return {
    sentence: sentenceOn(report, raw),
    report,
    lines: text.split('\n'),
    server: response ? serverRemarks(response, text.length) : [],
  };
}

function notJson(text: string, name: string | undefined): string {
  if (/\.xlsx?$/i.test(name ?? ''))
    return 'This is a workbook. Make a catalogue of it with “gpsoc-widgets build” first.';
  return text.trimStart().startsWith('<')
    ? 'This is a page of HTML, and no catalogue.'
    : 'This is not JSON, or not all of it.';
}

/** "60 of 62 services will be shown." */
function sentenceOn({counts, errors, notes}: Report, raw: unknown): string {
  if (!counts) return 'Nothing of this file can be shown.';
  const {services} = raw as {readonly services?: unknown};
  const given = Array.isArray(services) ? services.length : 0;
  const shown =
    counts.services === given
      ? given === 1
        ? 'The one service will be shown'
        : `All ${given.toLocaleString('en-GB')} services will be shown`
      : `${counts.services.toLocaleString('en-GB')} of ${given.toLocaleString('en-GB')} services will be shown`;
  if (errors > 0) return `${shown}, and there ${errors === 1 ? 'is 1 thing' : `are ${errors} things`} to mend.`;
  return notes > 0 ? `${shown}. You may want to look at ${notes === 1 ? '1 note' : `${notes} notes`}.` : `${shown}.`;
}

/** What headers could be better, as sentences with the line to add. */
function serverRemarks({url, headers}: Response, length: number): string[] {
  const said: string[] = [];
  const type = headers.get('content-type') ?? '';
  if (!type.includes('json'))
    said.push(`The server calls the file ${type || 'nothing'}. Better: Content-Type: application/json`);
  if (url.startsWith('http://') && !/^http:\/\/(localhost|127\.)/.test(url)) {
    said.push('The address begins with http:. Pages on https: cannot read it there.');
  }
  if (headers.get('cache-control')?.includes('no-store')) {
    said.push(
      'The server forbids keeping the file, so no copy stands in on bad days. Better: Cache-Control: max-age=300',
    );
  }
  if (length > limitBytes) said.push('The file is larger than 128 MB, which is the most that is read.');
  return said;
}
