// One situation of an element, as data: what a page's author writes, and what a reader then sees. A story shows it,
// a test holds the story to it, and the docs tell it.

import type {TemplateResult} from 'lit';
import type {CatalogueElement, Strings} from '../src/index.ts';

export interface Example<Settings> {
  /** To authors, in one sentence: when this is seen, or how to get it. */
  readonly about: string;
  /** Attributes by name, and properties that have no attribute. */
  readonly settings: Settings;
  /** What stands between the tags. */
  readonly content?: TemplateResult;
  /** The part of the page around the element. */
  readonly around?: (element: TemplateResult) => TemplateResult;
  /** What happens then. */
  readonly then?: (element: CatalogueElement) => Promise<void>;
  /** Texts that a reader sees in the end. */
  readonly shows: readonly [string, ...string[]];
}

/** What every element takes. */
export interface CommonSettings {
  src?: string;
  catalogue?: unknown;
  heading?: string;
  contact?: string;
  'fallback-href'?: string;
  'as-of'?: string;
  'heading-level'?: number;
  strings?: Strings;
  notices?: 'auto' | 'always' | 'never';
  timeout?: number;
  'max-stale'?: number;
}
