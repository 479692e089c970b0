// What there is to say about a catalogue: a sentence, what to mend, and what the widgets can make of it.

import {dayInUk} from '../src/catalogue/day.ts';
import type {Catalogue} from '../src/catalogue/model.ts';
import {parseCatalogue} from '../src/catalogue/parse.ts';
import {checkCatalogue} from '../src/check/check-catalogue.ts';
import {fault} from '../src/check/delivery.ts';
import type {Remark} from '../src/check/remark.ts';
import {reportOn, type Report} from '../src/check/report.ts';
import {pagesNamedIn, servicesOnPage, withPages, type ReadPage} from '../src/check/service-pages.ts';
import {locateIn} from '../src/check/where-in-json.ts';

export interface Verdict {
  readonly sentence: string;
  /** What to do first, where nothing else can be said. */
  readonly hint?: string;
  readonly report?: Report;
  readonly catalogue?: Catalogue | undefined;
  /** The lines of each file; those of the catalogue itself by `undefined`. */
  readonly lines?: ReadonlyMap<string | undefined, readonly string[]>;
  /** What the server says of the file that it should say otherwise. */
  readonly server?: readonly Remark[];
}

export interface FileText {
  readonly name: string;
  readonly text: string;
}

export interface CatalogueText {
  readonly text: string;
  /** The address of the file, against which its URLs are read. */
  readonly base?: string;
  readonly name?: string;
  readonly server?: readonly Remark[];
  /** Gives the text of a page of services by its address in the file; undefined where it cannot be had. */
  readonly page?: (url: string) => Promise<FileText | undefined>;
}

export async function checkText({text, base, name, server = [], page}: CatalogueText): Promise<Verdict> {
  let own: unknown;
  try {
    own = parsed(text);
  } catch (error) {
    return (
      somethingElse(text, name) ?? {sentence: notJson, hint: `The browser says: ${(error as Error).message}`, server}
    );
  }
  const {pages, remarks: missing} = await readPages(own, page);
  const {raw, locate} = withPages({raw: own, locate: locateIn(text, own)}, pages);
  const {counts, remarks} = checkCatalogue(raw, {today: dayInUk(Date.now()), base, locate});
  const report = reportOn([...missing, ...remarks], counts);
  const catalogue = counts && parseCatalogue(raw, base).catalogue;
  const lines = new Map([
    [undefined, text.split('\n')] as const,
    ...pages.map((each) => [each.file, each.text.split('\n')] as const),
  ]);
  return {sentence: sentenceOn(report, raw), report, catalogue, lines, server};
}

function parsed(text: string): unknown {
  return JSON.parse(text.replace(/^\uFEFF/, ''));
}

interface PageText extends ReadPage, FileText {}

interface PagesRead {
  readonly pages: readonly PageText[];
  /** Those that could not be read. */
  readonly remarks: readonly Remark[];
}

async function readPages(raw: unknown, page: CatalogueText['page']): Promise<PagesRead> {
  const pages: PageText[] = [];
  const remarks: Remark[] = [];
  for (const url of pagesNamedIn(raw)) {
    const found = await page?.(url);
    const read = found && pageOf(found);
    if (read) pages.push(read);
    else remarks.push(missingPage(url, found ? 'holds no list of services' : 'is not here'));
  }
  return {pages, remarks};
}

function pageOf(found: FileText): PageText | undefined {
  try {
    const raw = parsed(found.text);
    return servicesOnPage(raw) && {...found, file: found.name, raw, locate: locateIn(found.text, raw)};
  } catch {
    return undefined;
  }
}

function missingPage(url: string, why: string): Remark {
  return fault(
    'page-missing',
    `the page of services ${url || 'without an address'} ${why}.`,
    'Put it where the file says. Of files on this computer, choose the catalogue and its pages together.',
    'Until then its services are missing.',
  );
}

const notJson = 'This is not JSON, or not all of it.';

/** What it is, where one can see that. What its server says is left out then: it holds for another file. */
function somethingElse(text: string, name = ''): Verdict | undefined {
  if (text.trim() === '') return {sentence: 'The file is empty.', hint: 'Save or upload it again.'};
  if (text.trimStart().startsWith('<')) {
    return {
      sentence: 'This is an HTML page, not a catalogue.',
      hint: 'If the file is behind a sign-in, readers meet it too.',
    };
  }
  const isWorkbook = text.startsWith('PK\x03\x04') || text.startsWith('\ufffd\ufffd\x11\ufffd');
  if (isWorkbook || /\.(xlsx?|ods|csv)$/i.test(name)) {
    return {
      sentence: 'This is a spreadsheet, not a catalogue.',
      hint: 'Make a catalogue of it with “gpsoc-widgets build”. Another name does not make it one.',
    };
  }
  return text.includes('\0') ? {sentence: notJson, hint: 'It is not in UTF-8. Save it again, as UTF-8.'} : undefined;
}

/** "60 of 62 services will be shown." */
function sentenceOn({counts, errors, notes}: Report, raw: unknown): string {
  if (!counts) return 'Nothing of this file can be shown.';
  const given = servicesOnPage(raw)?.length ?? 0;
  const shown =
    counts.services === given
      ? given === 1
        ? 'The one service will be shown'
        : `All ${given.toLocaleString('en-GB')} services will be shown`
      : `${counts.services.toLocaleString('en-GB')} of ${given.toLocaleString('en-GB')} services will be shown`;
  if (errors > 0)
    return `${shown}, and there ${errors === 1 ? 'is 1 thing' : `are ${errors.toLocaleString('en-GB')} things`} to mend.`;
  return notes > 0
    ? `${shown}. You may want to look at ${notes === 1 ? '1 note' : `${notes.toLocaleString('en-GB')} notes`}.`
    : `${shown}.`;
}
