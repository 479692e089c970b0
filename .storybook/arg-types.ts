// The controls of an element's examples, from the manifest and the catalogue that the example shows: a control for each
// attribute, with its default; what else an element has is on its API page.

import type {ArgTypesEnhancer} from 'storybook/internal/types';
import gpsoc from '../demo/data/gpsoc.json';

interface Item {
  name: string;
  description?: string;
  default?: string;
  type?: {text: string};
}

interface Declaration {
  tagName?: string;
  attributes?: Item[];
  events?: Item[];
}

interface Manifest {
  modules: {declarations?: Declaration[]}[];
}

type Value = string | number | boolean | undefined;

/** For `parameters.docs.extractArgTypes`: a tag in, a row for each attribute out. */
export function argTypesFrom(manifest: object) {
  const all = elements(manifest);
  return (tag: string) => {
    const element = all.find(({tagName}) => tagName === tag);
    return Object.fromEntries((element?.attributes ?? []).map((item) => [item.name, row(item)]));
  };
}

/** What each attribute of a tag is when it is left out: a switch is off, a field is empty, a number is the default. */
export function defaultsFrom(manifest: object) {
  const all = elements(manifest);
  return (tag: string): Record<string, Value> => {
    const element = all.find(({tagName}) => tagName === tag);
    return Object.fromEntries((element?.attributes ?? []).map((item) => [item.name, defaultOf(item)]));
  };
}

/** What the elements say to the page. */
export function eventNames(manifest: object): Set<string> {
  return new Set(elements(manifest).flatMap(({events = []}) => events.map(({name}) => name)));
}

interface Named {
  id: string;
  name: string;
}

type Choices = Readonly<Partial<Record<string, readonly Named[]>>>;

/** Attributes that name things of the catalogue offer those that the example's has. */
export const withChoices: ArgTypesEnhancer = ({argTypes, initialArgs}) => {
  const {catalogue = gpsoc} = initialArgs;
  const {lots = [], categories = [], suppliers = [], services = [], organisationTypes = []} = catalogue as Choices;
  const choices: Choices = {
    lot: lots,
    category: categories,
    supplier: suppliers,
    service: services,
    organisation: organisationTypes,
    'works-with': services,
  };
  const rows = Object.entries(argTypes).map(([name, argType]): [string, typeof argType] => {
    const values = choices[name] ?? [];
    if (!('table' in argType)) return [name, {...argType, table: {disable: true}}]; // data, such as `catalogue`
    return [name, values.length > 0 ? {...argType, ...selectOf(values, initialArgs[name])} : argType];
  });
  return Object.fromEntries<(typeof rows)[number][1]>(rows);
};

function selectOf(values: readonly Named[], now: unknown): object {
  const labels = Object.fromEntries(values.map(({id, name}) => [id, name === id ? name : `${name} (${id})`]));
  const options = ['', ...Object.keys(labels)];
  if (typeof now === 'string' && !options.includes(now)) options.push(now);
  return {options, control: {type: 'select', labels: {'': 'Not set', ...labels}}};
}

function elements(manifest: object): Declaration[] {
  return (manifest as Manifest).modules.flatMap(({declarations = []}) => declarations);
}

function row(item: Item): object {
  const {name, description, type, default: usual} = item;
  const defaultValue = usual === "''" ? undefined : {summary: usual};
  return {name, description, control: controlFor(item), table: {type: {summary: type?.text}, defaultValue}};
}

function controlFor({type}: Item): {type: string} {
  switch (type?.text) {
    case 'string':
      return {type: 'text'};
    case 'number':
    case 'boolean':
      return {type: type.text};
    default:
      return {type: 'object'};
  }
}

function defaultOf({type, default: usual}: Item): Value {
  switch (type?.text) {
    case 'string':
      return usual?.replace(/^'(.*)'$/s, '$1');
    case 'number':
      return Number(usual);
    case 'boolean':
      return usual === 'true';
    default:
      return undefined;
  }
}
