// What the manifest says of the elements, for the pages: nothing that an element takes or shows is written down twice.
// What a page names and no element has stops the page.

import manifest from '../../custom-elements.json';
import {wants} from './names.ts';

/** A line of an element's manifest: an attribute, a slot, an event, a state, a part or a token. */
export interface Item {
  readonly name: string;
  readonly description?: string;
  /** As it is written in the source. */
  readonly default?: string;
  readonly type?: {readonly text: string};
}

interface Member extends Item {
  readonly kind: 'field' | 'method';
  readonly static?: boolean;
  /** The attribute that sets it. */
  readonly attribute?: string;
}

/** The lists of a manifest that pages show. */
export type ListName = 'attributes' | 'slots' | 'events' | 'cssStates' | 'cssParts' | 'cssProperties';

type Declaration = Readonly<Partial<Record<ListName, Item[]>>> & {
  readonly tagName?: string;
  readonly description?: string;
  readonly members?: readonly Member[];
};

const {modules} = manifest as {modules: {declarations?: Declaration[]}[]};
const declarations = modules.flatMap(({declarations: all = []}) => all).filter(({tagName}) => tagName);

const order = Object.keys(wants);

/** The tags as the list at the side has them, and what each shows in a sentence. */
export const elements = declarations
  .map(({tagName, description = ''}) => ({tag: tagName!, description}))
  .toSorted((a, b) => order.indexOf(a.tag) - order.indexOf(b.tag));

/** All that the manifest says of an element. @throws {Error} if there is no such element. */
export function elementOf(tag: string): Declaration {
  const element = declarations.find(({tagName}) => tagName === tag);
  if (!element) throw new Error(`There is no element <${tag}>.`);
  return element;
}

/** All that the manifest lists, by name. @throws {Error} if there is no such element. */
export function itemsOf(tag: string, list: ListName): readonly Item[] {
  return elementOf(tag)[list] ?? [];
}

/** What scripts alone can reach: properties without an attribute, and methods. */
export function propertiesOf(tag: string): {properties: readonly Item[]; methods: readonly Item[]} {
  const own = (elementOf(tag).members ?? []).filter((member) => !member.static);
  const properties = own.filter(({kind, attribute}) => kind === 'field' && attribute === undefined);
  return {properties, methods: own.filter(({kind}) => kind === 'method')};
}
