// All that can be said of a catalogue before it is published. The command line and the page "Check my catalogue" both say it.

import {CatalogueError} from '../catalogue/catalogue-error.ts';
import type {IsoDay} from '../catalogue/day.ts';
import {Fields, isObject, nameIn, type Reading} from '../catalogue/fields.ts';
import type {Catalogue} from '../catalogue/model.ts';
import {readFrame, readKept} from '../catalogue/parse.ts';
import {NamedRecords} from '../catalogue/parse-service.ts';
import {BeyondFormat} from './beyond-format/beyond-format.ts';
import type {ServicesSeen} from './checking.ts';
import {meantBy} from './meant.ts';
import type {Remark} from './remark.ts';
import {problemRemark} from './problem-remark.ts';
import {servicesOnPage} from './service-pages.ts';
import type {Counts} from './report.ts';
import type {Locate} from './where-in-json.ts';

export interface Checked {
  /** Absent if the file is none of a catalogue. */
  readonly counts: Counts | undefined;
  readonly remarks: readonly Remark[];
}

/** Services as they stand in a file, in its order: a list of them, or one that makes each when it is asked for. */
export type ManyServices = Iterable<unknown> & {readonly length: number};

export interface CheckOptions {
  /** Today, in UK time. */
  readonly today: IsoDay;
  /** The address of the file, against which its URLs are read. */
  readonly base?: string | undefined;
  /** The catalogue as it was published before, whose ids should stay. */
  readonly previous?: Catalogue | undefined;
  readonly locate: Locate;
}

/**
 * @param raw - What `JSON.parse` made of the file, or what was made of a workbook.
 * @param services - Its services, where they do not stand in it because they are many.
 */
export function checkCatalogue(
  raw: unknown,
  options: CheckOptions,
  services: ManyServices = servicesOnPage(raw) ?? [],
): Checked {
  try {
    const check = new CatalogueCheck(services.length > 0 ? {...(raw as object), services: []} : raw, options);
    let n = 0;
    for (const service of services) check.read(service, n++);
    return check.end();
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    return {counts: undefined, remarks: [noCatalogue(error)]};
  }
}

/** Reads and checks one service after the other, and keeps of each what the others are compared with. */
class CatalogueCheck {
  readonly #raw: object;
  readonly #options: CheckOptions;
  readonly #catalogue: Catalogue;
  readonly #reading: Reading;
  readonly #named: NamedRecords;
  readonly #seen = new Seen();
  readonly #suppliers = new Set<string>();
  readonly #beyond: BeyondFormat;
  readonly #remarks: Remark[] = [];

  /** @param raw - All but its services. */
  constructor(raw: unknown, options: CheckOptions) {
    const {catalogue, problems, fields} = readFrame(raw, options.base);
    fields.records('services', false).next(); // says so where they are no list
    this.#raw = raw as object;
    this.#options = options;
    this.#catalogue = catalogue;
    this.#reading = {base: options.base, problems};
    this.#named = new NamedRecords(catalogue);
    const {today, previous} = options;
    this.#beyond = new BeyondFormat({catalogue, raw: this.#raw, today, previous, services: this.#seen});
    this.#sayProblems(this.#raw);
  }

  read(service: unknown, n: number): void {
    if (isObject(service)) {
      const fields = service as Record<string, unknown>;
      this.#seen.learnPath(nameIn(fields.id) ?? '', n);
      this.#beyond.record({path: `services[${n}]`, fields});
    }
    const list = new Fields({services: [service]}, {parent: undefined, step: ''}, this.#reading);
    for (const record of list.records('services', false, n)) {
      const read = readKept(record, (id) => this.#seen.has(id), this.#named);
      if (!read?.isKept) continue;
      const {service: kept} = read;
      this.#seen.add(kept.id);
      if (kept.supplier) this.#suppliers.add(kept.supplier.id);
      this.#beyond.service(kept);
    }
    this.#sayProblems({...this.#raw, services: {[n]: service}});
  }

  /** @param raw - As far as it is needed. */
  #sayProblems(raw: object): void {
    const {locate} = this.#options;
    for (const problem of this.#reading.problems.splice(0))
      this.#remarks.push(problemRemark(problem, locate(problem.path), meantBy(problem, raw, this.#catalogue)));
  }

  end(): Checked {
    const {locate} = this.#options;
    for (const {path, ...found} of this.#beyond.end()) this.#remarks.push({...found, where: locate(path)});
    const counts = {services: this.#seen.size, lots: this.#catalogue.lots.size, suppliers: this.#suppliers.size};
    return {counts, remarks: this.#remarks};
  }
}

class Seen implements ServicesSeen {
  readonly #ids = new Set<string>();
  readonly #indexes = new Map<string, number>();

  get size(): number {
    return this.#ids.size;
  }

  learnPath(id: string, index: number): void {
    if (!this.#indexes.has(id)) this.#indexes.set(id, index);
  }

  add(id: string): void {
    this.#ids.add(id);
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  ids(): string[] {
    return [...this.#ids];
  }

  pathOf(id: string): string {
    const index = this.#indexes.get(id);
    return index === undefined ? 'services' : `services[${index}]`;
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
