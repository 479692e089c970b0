// Assigns what a reader needs to know once to one of the elements that show a catalogue: notices and day to the first,
// the source to the last. It knows no page: the elements come in the order of the document.

import type {IsoDay} from '../../../catalogue/day.ts';

export const noticeModes = ['auto', 'always', 'never'] as const;
export type NoticeMode = (typeof noticeModes)[number];

/** What an element could show beside its content. */
export interface NoticeClaim {
  readonly mode: NoticeMode;
  /** The notices of the lots that it shows, by their keys. */
  readonly notices: readonly string[];
  /** The day that it shows; undefined where nothing in it depends on a day. */
  readonly day: IsoDay | undefined;
  /** Whether its content tells where the data comes from. */
  readonly hasOwnProvenance: boolean;
}

/** What of it an element shows. */
export interface NoticeShare {
  /** Whether it shows that the catalogue is archived, or was to be reviewed. */
  readonly state: boolean;
  readonly day: boolean;
  /** Keys of the lots' notices. */
  readonly notices: readonly string[];
  readonly provenance: boolean;
}

/** What an element shows that is alone, on its page or on paper. */
export function wholeShare({notices, hasOwnProvenance}: NoticeClaim): NoticeShare {
  return {state: true, day: true, notices, provenance: !hasOwnProvenance};
}

/**
 * Returns the share of each, in the same order. Those set to `always` show everything, and then the others leave it to
 * them. A day shows wherever it is another than the one before, which at first is today.
 */
export function assignNotices(claims: readonly NoticeClaim[], today: IsoDay): NoticeShare[] {
  const claiming = claims.filter(({mode}) => mode !== 'never');
  const always = claiming.filter(({mode}) => mode === 'always');
  const [first] = always.length > 0 ? always : claiming;
  const last = (always.length > 0 ? always : claiming).at(-1);
  const isToldAnyway = always.length === 0 && claiming.some(({hasOwnProvenance}) => hasOwnProvenance);
  const alwaysSaid = new Set(always.flatMap(({notices}) => notices));
  const said = new Set<string>();
  let dayBefore = today;
  return claims.map((claim) => {
    const {mode, notices, day, hasOwnProvenance} = claim;
    if (mode === 'never') return emptyShare;
    const isNewDay = day !== undefined && day !== dayBefore;
    dayBefore = day ?? dayBefore;
    if (mode === 'always') return {...wholeShare(claim), day: day !== undefined && (isNewDay || day !== today)};
    const left = notices.filter((key) => !said.has(key) && !alwaysSaid.has(key));
    for (const key of left) said.add(key);
    return {
      state: claim === first,
      day: isNewDay,
      notices: left,
      provenance: claim === last && !isToldAnyway && !hasOwnProvenance,
    };
  });
}

export const emptyShare: NoticeShare = {state: false, day: false, notices: [], provenance: false};
