// Whatever was read in another way than it was written, counted: said once for each column, with one example.

import type {Remark, Where} from '../../check/remark.ts';

/** What happened to cells: for one of them, and for several. */
const noteKinds = {
  'day-first': ['date was read day first', 'dates were read day first'],
  'day-in-words': ['date in words was read', 'dates in words were read'],
  'day-without-marks': ['date was read', 'dates were read'],
  'day-with-time': ['time was left out of a date', 'times were left out of dates'],
  'month-shown': [
    'date shows a month or year only, and was read so',
    'dates show a month or year only, and were read so',
  ],
  'serial-day': ['number was read as a date', 'numbers were read as dates'],
  'day-nothing': ['cell was read as no date', 'cells were read as no date'],
  money: ['price that is text was read', 'prices that are text were read'],
  currency: [
    'price without a currency was read as one in pounds',
    'prices without a currency were read as ones in pounds',
  ],
  markup: ['text with markup was read without', 'texts with markup were read without'],
  entities: ['text with HTML’s names of letters was read', 'texts with HTML’s names of letters were read'],
  'written-breaks': [
    'text with \\n in it was read with line breaks',
    'texts with \\n in them were read with line breaks',
  ],
  'hard-spaces': ['text with spaces that do not break was read', 'texts with spaces that do not break were read'],
  'control-characters': [
    'text with characters that nobody can see was read without',
    'texts with characters that nobody can see were read without',
  ],
  'mistaken-letters': [
    'text that another program decoded wrongly was mended',
    'texts that another program decoded wrongly were mended',
  ],
  apostrophe: ['apostrophe at the beginning was taken away', 'apostrophes at the beginning were taken away'],
  spaces: ['cell with spaces too many was read without', 'cells with spaces too many were read without'],
  divided: ['cell was read as several values', 'cells were read as several values'],
  number: ['number was read as text', 'numbers were read as text'],
  shown: ['number was read as it shows', 'numbers were read as they show'],
  status: ['status was read', 'statuses were read'],
  'status-mapped': ['status was read as your mapping file says', 'statuses were read as your mapping file says'],
  flag: ['cell was read as yes or no', 'cells were read as yes or no'],
  word: ['word was read', 'words were read'],
  reference: ['name was read as an id', 'names were read as ids'],
  tick: ['tick was read', 'ticks were read'],
  tracking: [
    'address was shortened by what tells where somebody came from',
    'addresses were shortened by what tells where somebody came from',
  ],
  scheme: ['address was completed', 'addresses were completed'],
  address: ['address was read from a link', 'addresses were read from links'],
  contact: ['contact was read', 'contacts were read'],
  nothing: ['cell was read as empty', 'cells were read as empty'],
  repeated: ['row was read as more of the service above', 'rows were read as more of the service above'],
  section: ['heading between the rows was read', 'headings between the rows were read'],
} as const satisfies Record<string, readonly [string, string]>;

export type NoteKind = keyof typeof noteKinds;

interface CountedNote {
  readonly kind: NoteKind;
  readonly where: Where;
  readonly from: string;
  readonly to: string;
  count: number;
}

export class ReadingNotes {
  readonly #counted = new Map<string, CountedNote>();
  readonly #remarks: Remark[] = [];

  /** @param where - The column. */
  note(kind: NoteKind, where: Where, from: string, to: string): void {
    const key = `${kind}\n${where.sheet}\n${where.cell}`;
    const known = this.#counted.get(key);
    if (known) known.count++;
    else this.#counted.set(key, {kind, where, from, to, count: 1});
  }

  say(remark: Remark): void {
    this.#remarks.push(remark);
  }

  get said(): readonly Remark[] {
    return this.#remarks;
  }

  get counted(): ReadonlyMap<string, CountedNote> {
    return this.#counted;
  }
}

const makingSteps = [
  'reading',
  'merging',
  'about',
  'suppliers',
  'sections',
  'lots',
  'names in lists',
  'names in services',
  'names in what belongs to others',
  'names within services',
  'owners',
  'title',
  'organisations',
] as const;

export type MakingStep = (typeof makingSteps)[number];

/** What is to be said of each step of the making, in their order, for they are not taken one after the other. */
export class NotesOfSteps {
  readonly #notes = new Map(makingSteps.map((step) => [step, new ReadingNotes()]));

  of(step: MakingStep): ReadingNotes {
    return this.#notes.get(step)!;
  }

  remarks(): Remark[] {
    const all = [...this.#notes.values()];
    const counted = new Map<string, CountedNote>();
    for (const [key, note] of all.flatMap((notes) => [...notes.counted])) {
      const before = counted.get(key);
      counted.set(key, before ? {...before, count: before.count + note.count} : note);
    }
    return [...all.flatMap(({said}) => said), ...[...counted.values()].map(remarkOf)];
  }
}

function remarkOf({kind, where, from, to, count}: CountedNote): Remark {
  const [one, many] = noteKinds[kind];
  const example = `${inShort(from)} as ${inShort(to)}`;
  const what = count === 1 ? `1 ${one}: ${example}.` : `${count.toLocaleString('en-GB')} ${many}, such as ${example}.`;
  return {severity: 'note', code: `read-${kind}`, where, what};
}

function inShort(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line === '' ? 'nothing' : line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
