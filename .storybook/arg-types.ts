// The table of an element's docs page and its controls, from the manifest. Storybook's own reading leaves out states
// and methods, and keeps one row for each name, so that the part `search` would hide the attribute `search`.

interface Item {
  name: string;
  description?: string;
  default?: string;
  type?: {text: string};
  kind?: string;
  static?: boolean;
  /** Of an attribute: its property. */
  fieldName?: string;
}

interface Declaration {
  tagName?: string;
  attributes?: Item[];
  members?: Item[];
  events?: Item[];
  slots?: Item[];
  cssStates?: Item[];
  cssParts?: Item[];
  cssProperties?: Item[];
}

interface Manifest {
  modules: {declarations?: Declaration[]}[];
}

interface Row {
  name: string;
  description?: string | undefined;
  table: object;
  control: object | false;
}

/** For `parameters.docs.extractArgTypes`: a tag in, its rows out. */
export function argTypesFrom(manifest: object) {
  const all = elements(manifest);
  return (tag: string) => {
    const element = all.find(({tagName}) => tagName === tag);
    return element ? Object.fromEntries(rowsOf(element).map((row) => [row.name, row])) : null;
  };
}

/** What the elements say to the page. */
export function eventNames(manifest: object): Set<string> {
  return new Set(elements(manifest).flatMap(({events = []}) => events.map(({name}) => name)));
}

function elements(manifest: object): Declaration[] {
  return (manifest as Manifest).modules.flatMap(({declarations = []}) => declarations);
}

function rowsOf({attributes = [], members = [], events = [], ...looks}: Declaration): Row[] {
  const {slots = [], cssStates = [], cssParts = [], cssProperties = []} = looks;
  const withAttribute = new Set(attributes.map(({fieldName}) => fieldName));
  const own = members.filter((member) => !member.static);
  const properties = own.filter(({name, kind}) => kind === 'field' && !withAttribute.has(name));
  const methods = own.filter(({kind}) => kind === 'method');
  return [
    ...attributes.map((item) => ({...row('attributes', item), control: controlFor(item)})),
    ...properties.map((item) => row('properties', item)),
    ...methods.map((item) => row('methods', item, `${item.name}()`)),
    ...events.map((item) => row('events', item)),
    ...slots.map((item) => row('slots', item, item.name ? `slot="${item.name}"` : '(no slot)')),
    ...cssStates.map((item) => row('states', item, `:state(${item.name})`)),
    ...cssParts.map((item) => row('parts', item, `::part(${item.name})`)),
    ...cssProperties.map((item) => row('custom properties', item)),
  ];
}

function row(category: string, {description, type, ...item}: Item, name = item.name): Row {
  const table = {category, type: {summary: type?.text}, defaultValue: {summary: item.default}};
  return {name, description, table, control: false};
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
