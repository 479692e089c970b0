// Which of our tags the page had before this script. The embed script imports this first, because the
// modules after it register what is left.

import {tags} from './tags.ts';

/** Tag and version of whoever defined it; another library's elements have none. */
export const takenTags: readonly {readonly tag: string; readonly version: string | undefined}[] = tags.flatMap(
  (tag) => {
    const taken = customElements.get(tag) as {version?: unknown} | undefined;
    return taken ? [{tag, version: typeof taken.version === 'string' ? taken.version : undefined}] : [];
  },
);
