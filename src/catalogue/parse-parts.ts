// What parseCatalogue and parseServicePage make of a whole file, made of a file whose services come a few at a time:
// the same services and the same problems, in as many parts as the caller likes.

import {Fields, type Place} from './fields.ts';
import type {Catalogue} from './model.ts';
import {NewPart, pageBase, pagePlace, readFrame, type Parsed} from './parse.ts';
import type {Problem} from './problem.ts';

/** What services are read in the light of: fields that are to stand before them. */
const readFirst = [
  'format',
  'lots',
  'categories',
  'capabilities',
  'suppliers',
  'facets',
  'organisationTypes',
  'payers',
];

/**
 * Begins to read a catalogue file.
 *
 * @param fields - Those before its services, with an empty list in the place of those.
 * @param base - The file's own URL.
 * @throws {CatalogueError} as parseCatalogue does, if these fields are none of a catalogue.
 */
export function catalogueInParts(fields: object, base: string | undefined): PartsReader {
  const frame = readFrame(fields, base);
  return new PartsReader(frame, {parent: undefined, step: ''}, base, (behind) => {
    if (readFirst.some((key) => Object.hasOwn(behind, key))) return undefined;
    return Object.keys(behind).length > 0 ? readFrame({...fields, ...behind}, base) : frame;
  });
}

/** Begins to read a page of services, which are added to the catalogue. */
export function pageInParts(catalogue: Catalogue, page: number): PartsReader {
  const frame = {catalogue, problems: []};
  return new PartsReader(frame, pagePlace(page), pageBase(catalogue, page), () => frame);
}

export class PartsReader {
  readonly #frame: Parsed;
  readonly #place: Place;
  readonly #base: string | undefined;
  readonly #frameWith: (behind: object) => Parsed | undefined;
  readonly #problems: Problem[] = [];
  #catalogue: Catalogue;
  #part: NewPart;
  #records = 0;
  #parts = 0;

  /**
   * @param frame - What the services are added to.
   * @param frameWith - Gives it once the fields behind the services are known too.
   */
  constructor(
    frame: Parsed,
    place: Place,
    base: string | undefined,
    frameWith: (behind: object) => Parsed | undefined,
  ) {
    this.#frame = frame;
    this.#catalogue = frame.catalogue;
    this.#part = new NewPart(frame.catalogue);
    this.#place = place;
    this.#base = base;
    this.#frameWith = frameWith;
  }

  /** How many services there are in the part that is being read. */
  get size(): number {
    return this.#part.size;
  }

  /** Reads the next of the file's services. */
  read(services: readonly unknown[]): void {
    const fields = new Fields({services}, this.#place, {base: this.#base, problems: this.#problems});
    this.#part.read(fields.records('services', false, this.#records));
    this.#records += services.length;
  }

  /** The catalogue with what was read since the last part as one more. */
  endPart(): Parsed {
    this.#catalogue = this.#part.end();
    this.#part = new NewPart(this.#catalogue);
    this.#parts++;
    return this.#withProblems(this.#frame, this.#catalogue);
  }

  /**
   * The catalogue when the last service has been read; undefined if a field behind the services is one that they
   * should have been read in the light of, so that the file is to be read again.
   */
  end(behind: object): Parsed | undefined {
    const frame = this.#frameWith(behind);
    if (!frame) return undefined;
    if (!this.#part.isEmpty || this.#parts === 0) this.endPart();
    if (frame === this.#frame) return this.#withProblems(frame, this.#catalogue);
    const {parts, lots, categories, capabilities, suppliers, facets, organisationTypes, payers} = this.#catalogue;
    // The lists are those to which the services refer.
    const lists = {lots, categories, capabilities, suppliers, facets, organisationTypes, payers};
    return this.#withProblems(frame, {...frame.catalogue, ...lists, parts});
  }

  #withProblems({problems}: Parsed, catalogue: Catalogue): Parsed {
    return {catalogue, problems: [...problems, ...this.#problems]};
  }
}
