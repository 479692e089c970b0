// What has been worked out about a catalogue and is kept for the next query. Columns are kept with their part,
// which never changes; so a catalogue that grows page by page costs only the new page. Vocabularies are shared by
// all parts: counts of many parts then add up by number, with no text compared at a key press.

import type {IsoDay} from '../catalogue/day.ts';
import {getOrCreate} from '../catalogue/get-or-create.ts';
import type {Catalogue, Part, Service} from '../catalogue/model.ts';
import {Column, Vocabulary, type Topic} from './columns.ts';
import {topicsOf} from './topics.ts';

/** A part keeps its columns of two days, because elements of one page may ask about different ones. */
const daysKept = 2;

class PartColumns {
  readonly lasting = new Map<string, Column>();
  readonly #byDay = new Map<IsoDay, Map<string, Column>>();

  on(day: IsoDay): Map<string, Column> {
    const columns = this.#byDay.get(day) ?? new Map<string, Column>();
    this.#byDay.delete(day); // and put back at the end, as the one asked for last
    this.#byDay.set(day, columns);
    for (const oldest of this.#byDay.keys()) {
      if (this.#byDay.size <= daysKept) break;
      this.#byDay.delete(oldest);
    }
    return columns;
  }
}

class Prepared {
  readonly #vocabularies = new Map<string, Vocabulary>();
  readonly #parts = new WeakMap<Part, PartColumns>();

  vocabulary(name: string): Vocabulary {
    return getOrCreate(this.#vocabularies, name, () => new Vocabulary());
  }

  column(part: Part, topic: Topic): Column {
    const {key, vocabulary, day} = topic;
    const kept = getOrCreate(this.#parts, part, () => new PartColumns());
    const columns = day === undefined ? kept.lasting : kept.on(day);
    return getOrCreate(columns, key, () => new Column(part, this.vocabulary(vocabulary), topic));
  }
}

/** What is prepared, by the first part of a catalogue: all states of a catalogue that is still arriving share it. */
const prepared = new WeakMap<Part, Prepared>();

/** The columns of one topic, part by part, read to the end. */
export function columnsOf(catalogue: Catalogue, topic: Topic): Column[] {
  return catalogue.parts.map((part) => {
    const column = of(catalogue).column(part, topic);
    column.readTo(part.services.length);
    return column;
  });
}

/** Every text that some service of the catalogue says on the topic, and perhaps others of the same vocabulary. */
export function vocabularyOf(catalogue: Catalogue, topic: Topic): Vocabulary {
  columnsOf(catalogue, topic);
  return of(catalogue).vocabulary(topic.vocabulary);
}

/**
 * Does the work that `runQuery` would do at its first call and its first search, for the next `count` services.
 * Called between frames it keeps a large catalogue from blocking the page; without it everything works, with a pause.
 *
 * @returns Whether more remain.
 */
export function prepareSome(catalogue: Catalogue, asOf: IsoDay, count: number): boolean {
  const topics = topicsOf(catalogue, asOf);
  let left = count;
  for (const part of catalogue.parts) {
    const unread = leftToRead(catalogue, part, topics);
    const end = part.services.length - Math.max(unread - left, 0);
    for (const topic of topics) of(catalogue).column(part, topic).readTo(end);
    if (unread > left) return true;
    left -= unread;
  }
  return false;
}

/** How many services of a part are still to be read on some of these topics. */
export function leftToRead(catalogue: Catalogue, part: Part, topics: readonly Topic[]): number {
  return part.services.length - Math.min(...topics.map((topic) => of(catalogue).column(part, topic).rows));
}

const lists = new WeakMap<Catalogue, readonly Service[]>();

/** All services in file order, as one list. */
export function listOf(catalogue: Catalogue): readonly Service[] {
  const {parts} = catalogue;
  return parts.length === 1
    ? parts[0]!.services
    : getOrCreate(lists, catalogue, () => parts.flatMap(({services}) => services));
}

function of({parts}: Catalogue): Prepared {
  return parts[0] ? getOrCreate(prepared, parts[0], () => new Prepared()) : new Prepared();
}
