// A catalogue that the page's author, or a server, has written into a tag, as <script type="application/json">.

import {CatalogueError} from '../../../catalogue/catalogue-error.ts';
import {getOrCreate} from '../../../catalogue/get-or-create.ts';
import {ofDocument} from '../../../of-document.ts';

/** One object for each text: elements with the same share what the reader selects. */
export class WrittenCatalogue {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** @throws {CatalogueError} `not-json`. */
  async read(): Promise<unknown> {
    try {
      return await new Response(this.#text).json(); // old scripts take `JSON` away from a page
    } catch (cause) {
      throw new CatalogueError('not-json', 'expected JSON in the script inside the tag', {cause});
    }
  }
}

const byText = new Map<string, WrittenCatalogue>();
const byScript = new WeakMap<Element, WrittenCatalogue>();

/** The catalogue written into an element, as it was when it was first asked for; undefined if there is none. */
export function writtenCatalogue(element: Element): WrittenCatalogue | undefined {
  const script = element.querySelector(':scope > script[type^="application/json" i]');
  if (!script || !isWhole(script, element)) return undefined;
  return getOrCreate(byScript, script, () => {
    const text = script.textContent;
    return getOrCreate(byText, text, () => new WrittenCatalogue(text));
  });
}

/** Whether the browser has read the script to its end: something comes after it, or the page has been read. */
function isWhole(script: Element, element: Element): boolean {
  return ofDocument('readyState') !== 'loading' || script.nextSibling !== null || element.nextSibling !== null;
}
