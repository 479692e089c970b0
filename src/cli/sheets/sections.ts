// Headings between the rows of a table, which say something of the services below them.

import {inSentence, isClosed, type Making, type RawFields} from './make-records.ts';
import {placeIn, type Origin} from './origins.ts';
import type {ServiceInHand} from './packed-services.ts';
import type {References} from './references.ts';

const closingWords =
  /\b(withdrawn|retired|discontinued|decommissioned|no longer (available|sold|offered|supported)|not (yet )?available|end of life|obsolete|removed|closed|suspended|planned|in assurance|roadmap|pipeline|coming soon)\b/gi;
const besideClosing =
  /\b(services?|systems?|products?|solutions?|modules?|items?|software|applications?|suppliers?|the|these|are|is|were|have|been|now|currently|for|from|since|in|on|as|of|by|and|or|information|only|list)\b|[^\p{L}]/giu;

/** The status that a heading between the rows gives them, none that may be ordered. "Planned care" is a kind. */
export function statusOfSection(name: string): string | undefined {
  const [words] = name.match(closingWords) ?? [];
  if (words === undefined || name.replace(closingWords, '').replace(besideClosing, '') !== '') return undefined;
  if (/assurance/i.test(words)) return 'in-assurance';
  return /planned|roadmap|pipeline|soon|not yet/i.test(words) ? 'planned' : 'withdrawn';
}

/** Headings between rows are lots where they look like some, and kinds of service otherwise. */
export class Sections {
  readonly #lots: References;
  readonly #making: Making;

  constructor(lots: References, making: Making) {
    this.#lots = lots;
    this.#making = making;
  }

  place({record, section}: ServiceInHand): void {
    if (section === undefined) return;
    const {notes, origins} = this.#making;
    const origin = origins.get(record)!;
    const name = section.replace(/:$/, '');
    const lot = this.#lots.idOf(name);
    const where = {sheet: origin.grid.sheet, file: origin.grid.file};
    if (lot !== undefined || /^lot \w+/i.test(name)) {
      if (record.lot !== undefined || record.listings !== undefined) return; // the row says itself
      record.lot = lot ?? name;
      notes.note('section', where, section, `the lot of the rows below`);
    } else if (statusOfSection(name) !== undefined) {
      closeBySection(name, record, origin, notes);
    } else if (record.categories === undefined) {
      record.categories = [name];
      notes.note('section', where, section, `the kind of the rows below`);
    }
  }
}

/** A row that says itself that it may be ordered contradicts the heading above it. */
function closeBySection(section: string, record: RawFields, origin: Origin, notes: Making['notes']): void {
  const status = statusOfSection(section);
  const listings = (record.listings ?? [record.unlisted ?? record]) as RawFields[];
  const open = listings.find((listing) => listing.status !== undefined && !isClosed(listing.status));
  if (open) {
    notes.say({
      severity: 'error',
      code: 'section-says-closed',
      where: {...placeIn(origin, 'status'), record: inSentence(record.name ?? record.id)},
      what: `the status is "${inSentence(open.status)}", and the row stands under "${section}".`,
      write: 'Write its status as the heading says, or move the row.',
      otherwise: 'As it is, the service could be ordered.',
    });
    return;
  }
  for (const listing of listings) listing.status ??= status;
  notes.note('section', {sheet: origin.grid.sheet, file: origin.grid.file}, section, 'the status of the rows below');
}
