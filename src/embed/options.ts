// Makes an element from options that stand where no tag can: in the address of a link or of a frame, or in data-*. The
// options of a tag are its attributes, so that there is one list of them, that of the classes and of the manifest.

import {tags, type Tag} from '../tags.ts';
import {ofDocument} from '../of-document.ts';

/** What is asked for, as it was found. */
export interface Snippet {
  readonly tag: Tag;
  readonly options: Iterable<readonly [name: string, value: string]>;
  /** What the address of a catalogue is relative to. */
  readonly base: string;
  /** The origins of the sites whose catalogues may be shown. */
  readonly sites: readonly string[];
  /** Says why an option may not be used here; undefined if it may. */
  readonly refuse?: (name: string, value: string) => string | undefined;
}

/** The tag of this name, if it is one of ours and not another library's. */
export function ownTag(name: string | null | undefined): Tag | undefined {
  return tags.find((tag) => tag === name && 'version' in (customElements.get(tag) ?? {}));
}

/**
 * Makes the element. Undefined if it names a catalogue of a site that is not to be trusted: another's data would be worse
 * than none. Options that the tag does not have are left out with a warning.
 */
export function createFrom({tag, options, base, sites, refuse}: Snippet): HTMLElement | undefined {
  const {observedAttributes} = customElements.get(tag) as unknown as {observedAttributes: readonly string[]};
  const element = ofDocument('createElement')(tag);
  for (const [name, value] of options) {
    const isKnown = observedAttributes.includes(name);
    const reason = isKnown ? refuse?.(name, value) : `it has ${[...observedAttributes].sort().join(', ')}`;
    const allowed = name === 'src' ? sourceOnSites(value, base, sites) : value;
    if (reason !== undefined) warnOfOption(tag, name, reason);
    else if (allowed !== undefined) element.setAttribute(name, allowed);
    else {
      warnOfOption(tag, name, `${value} is not on one of these: ${sites.join(', ')}`);
      return undefined;
    }
  }
  return element;
}

function sourceOnSites(src: string, base: string, sites: readonly string[]): string | undefined {
  try {
    const {href, origin} = new URL(src, base);
    return sites.includes(origin) ? href : undefined;
  } catch {
    return undefined;
  }
}

function warnOfOption(tag: Tag, name: string, reason: string): void {
  console.warn(`<${tag}> cannot take the option ${name} here: ${reason}.`);
}
