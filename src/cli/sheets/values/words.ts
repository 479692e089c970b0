// Ticks, and words that say yes, no or nothing.

/** Whether a cell ticks; undefined for what is more than a tick. */
export function tickIn(text: string): boolean | undefined {
  if (/^(|-|–|—|n|no|✗|✘|✕|×|false|0|n\/?a|none|nil|not applicable|☐|□|○)$/i.test(text.trim())) return false;
  return /^(x|y|yes|✓|✔|☑|√|true|1|•|●|■|tick)$/i.test(text.trim()) ? true : undefined;
}

export function flagIn(text: string): boolean | undefined {
  if (/^(y|yes|true|1|✓|✔|x)$/i.test(text.trim())) return true;
  return /^(n|no|false|0|-)$/i.test(text.trim()) ? false : undefined;
}

/** Says that there is nothing, or that nobody knows. */
export function isWithoutValue(text: string): boolean {
  return /^(n\/?a|none|nil|tb[acd]|to be (confirmed|announced|advised)|not applicable|not known|unknown|-|–|—|\?)$/i.test(
    text.trim(),
  );
}

// Words that publishers write for a status of the format. None of them may be ordered: a word that may is never guessed.
const publishersStatus = new Map(
  Object.entries({
    retired: 'withdrawn',
    discontinued: 'withdrawn',
    removed: 'withdrawn',
    decommissioned: 'withdrawn',
    'end of life': 'withdrawn',
    'no longer available': 'withdrawn',
    'under assurance': 'in-assurance',
    'being assured': 'in-assurance',
    'assurance in progress': 'in-assurance',
    'undergoing assurance': 'in-assurance',
    'in development': 'planned',
    'coming soon': 'planned',
    future: 'planned',
  }),
);

export function plainStatus(word: string): string | undefined {
  return publishersStatus.get(word.trim().toLowerCase());
}

/** `EX-3 (partial)`, `EX-3: in assurance`: the name, and what is said of it. */
export function withRemark(text: string): {readonly name: string; readonly note: string | undefined} {
  const [, name, note] = /^(.+?)\s*\(([^()]+)\)$/.exec(text) ?? /^(.+?): (.+)$/.exec(text) ?? [];
  return name === undefined ? {name: text, note: undefined} : {name, note};
}
