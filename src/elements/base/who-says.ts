// Which of the elements that show one catalogue says what a reader needs to know once: the first one the notices and the
// day, the last one where the data comes from. It knows no page: the elements come in the order of the document.

import type {IsoDay} from '../../catalogue/day.ts';

export const noticeModes = ['auto', 'always', 'never'] as const;
export type NoticeMode = (typeof noticeModes)[number];

/** What the others need to know of an element. */
export interface Speaker {
  readonly mode: NoticeMode;
  /** The notices of the lots that it shows, by their keys. */
  readonly notices: readonly string[];
  /** The day that it shows; undefined where nothing in it depends on a day. */
  readonly day: IsoDay | undefined;
  /** Whether its content tells where the data comes from. */
  readonly hasOwnProvenance: boolean;
}

/** What an element says beside its content. */
export interface Says {
  /** That the catalogue is archived, or was to be reviewed. */
  readonly state: boolean;
  readonly day: boolean;
  /** Keys of the lots' notices. */
  readonly notices: readonly string[];
  readonly provenance: boolean;
}

/** What an element says that is alone: on its page, or on paper. */
export function saysAlone({notices, hasOwnProvenance}: Speaker): Says {
  return {state: true, day: true, notices, provenance: !hasOwnProvenance};
}

/**
 * What each says, in the same order. Those set to `always` say everything, and then the others leave it to them. A day
 * is said wherever it is another than the one before, which at first is today.
 */
export function whoSays(speakers: readonly Speaker[], today: IsoDay): Says[] {
  const speaking = speakers.filter(({mode}) => mode !== 'never');
  const always = speaking.filter(({mode}) => mode === 'always');
  const [first] = always.length > 0 ? always : speaking;
  const last = (always.length > 0 ? always : speaking).at(-1);
  const isToldAnyway = always.length === 0 && speaking.some(({hasOwnProvenance}) => hasOwnProvenance);
  const alwaysSaid = new Set(always.flatMap(({notices}) => notices));
  const said = new Set<string>();
  let dayBefore = today;
  return speakers.map((speaker) => {
    const {mode, notices, day, hasOwnProvenance} = speaker;
    if (mode === 'never') return saysNothing;
    const isNewDay = day !== undefined && day !== dayBefore;
    dayBefore = day ?? dayBefore;
    if (mode === 'always') return {...saysAlone(speaker), day: day !== undefined && (isNewDay || day !== today)};
    const left = notices.filter((key) => !said.has(key) && !alwaysSaid.has(key));
    for (const key of left) said.add(key);
    return {
      state: speaker === first,
      day: isNewDay,
      notices: left,
      provenance: speaker === last && !isToldAnyway && !hasOwnProvenance,
    };
  });
}

export const saysNothing: Says = {state: false, day: false, notices: [], provenance: false};
