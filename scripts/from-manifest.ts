// What editors and compilers are told about the elements, made from custom-elements.json: completion for VS Code and for
// JetBrains' editors, and types for React, Preact, Solid and Vue. Each is a text by the path that it is delivered under.

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly type?: {readonly text: string};
}

interface Attribute extends Named {
  readonly fieldName: string;
  readonly default?: string;
}

interface Declaration extends Named {
  readonly tagName?: string;
  readonly attributes?: readonly Attribute[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

export interface ElementsManifest {
  readonly modules: readonly {readonly declarations?: readonly Declaration[]}[];
}

interface Described extends Declaration {
  readonly tagName: string;
}

export function filesFromManifest(manifest: ElementsManifest, version: string): Readonly<Record<string, string>> {
  const elements = manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .filter((declaration): declaration is Described => declaration.tagName !== undefined)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
  return {
    'editors/vscode.html-custom-data.json': json(vsCodeData(elements)),
    'editors/web-types.json': json(webTypes(elements, version)),
    'types/attributes.d.ts': attributeTypes(elements),
    ...Object.fromEntries(Object.entries(frameworks).map(([name, write]) => [`types/${name}.d.ts`, write(elements)])),
  };
}

/** For VS Code's setting `html.customData`. */
function vsCodeData(elements: readonly Described[]) {
  return {
    version: 1.1,
    tags: elements.map(({tagName, description, attributes = []}) => ({
      name: tagName,
      description,
      attributes: attributes.map(({name, description}) => ({name, description})),
    })),
  };
}

/** For JetBrains' editors, which find it by the field `web-types` of package.json. */
function webTypes(elements: readonly Described[], version: string) {
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name: 'gpsoc-widgets',
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tagName,
          description: element.description,
          attributes: element.attributes?.map(({name, description, type, default: value}) => ({
            name,
            description,
            default: value,
            value: {type: type?.text, required: type?.text !== 'boolean'},
          })),
          slots: element.slots?.map(nameAndDescription),
          js: {events: element.events?.map(nameAndDescription)},
          css: {
            parts: element.cssParts?.map(nameAndDescription),
            properties: element.cssProperties?.map(nameAndDescription),
          },
        })),
      },
    },
  };
}

function nameAndDescription({name, description}: Named) {
  return {name, description};
}

/** The attributes and properties of each tag, and its events by name, for the types of all frameworks. */
function attributeTypes(elements: readonly Described[]): string {
  const imported = elements.flatMap(({name, events = []}) => [name, ...events.flatMap(({type}) => type?.text ?? [])]);
  const names = [...new Set([...imported, 'Strings'])].sort();
  const interfaces = elements.map(
    ({name, attributes = [], events = []}) => `
export interface ${name}Attributes {
${attributes.map(attributeLines).join('\n')}
  /** A catalogue file's content, after JSON.parse, instead of src; nothing is fetched. */
  catalogue?: unknown;
}

export interface ${name}Events {
${events.map((event) => `${comment(event)}  '${event.name}': ${event.type?.text ?? 'Event'};`).join('\n')}
}`,
  );
  return `import type {${names.join(', ')}} from '../index.js';

export type {${elements.map(({name}) => name).join(', ')}};
${interfaces.join('\n')}
`;
}

function attributeLines(attribute: Attribute): string {
  const {name, fieldName} = attribute;
  const type = written[attribute.type?.text ?? 'string'] ?? 'string';
  const keys = [...new Set([name, fieldName])];
  return keys.map((key) => `${comment(attribute)}  '${key}'?: ${type} | undefined;`).join('\n');
}

/** Types of attributes, as templates write them. */
const written: Readonly<Record<string, string>> = {
  number: 'number | `${number}`',
  boolean: "boolean | '' | 'true' | 'false'",
  Strings: 'Strings | string',
};

const frameworks = {
  react: jsx('react', ({name}) => [
    `import('react').DetailedHTMLProps<import('react').HTMLAttributes<${name}>, ${name}>`,
    handlers(name, '`on${Name}`'),
  ]),
  preact: jsx('preact', ({name}) => [`import('preact').HTMLAttributes<${name}>`, handlers(name, '`on${Name}`')]),
  solid: jsx('solid-js', ({name}) => [
    `import('solid-js').JSX.HTMLAttributes<${name}>`,
    handlers(name, '`on:${Name}`'),
    `{[Name in keyof ${name}Attributes as \`prop:\${Name}\` | \`attr:\${Name}\`]?: ${name}Attributes[Name]}`,
  ]),
  vue,
};

/** The handlers of an element's events, under keys that the framework reads. */
function handlers(name: string, key: string): string {
  return `{[Name in keyof ${name}Events as ${key}]?: (event: ${name}Events[Name]) => void}`;
}

function jsx(module: string, parts: (element: Described) => readonly string[]) {
  return (elements: readonly Described[]): string => `${importsOf(elements)}
declare module '${module}' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map((element) => `      '${element.tagName}': ${jsxType(element, parts(element))};`).join('\n')}
    }
  }
}
`;
}

/** Our attributes win over those of HTML with the same name. */
function jsxType({name}: Described, [html, ...others]: readonly string[]): string {
  return `Omit<${html}, keyof ${name}Attributes> & ${[`${name}Attributes`, ...others].join(' & ')}`;
}

function vue(elements: readonly Described[]): string {
  const component = ({tagName, name}: Described) => `    '${tagName}': new () => {
      $props: ${name}Attributes & import('vue').HTMLAttributes & {[Name in keyof ${name}Events as \`on\${Capitalize<Camel<Name>>}\`]?: (event: ${name}Events[Name]) => void};
    };`;
  return `${importsOf(elements)}
type Camel<Name extends string> = Name extends \`\${infer Head}-\${infer Tail}\` ? \`\${Head}\${Capitalize<Camel<Tail>>}\` : Name;

declare module 'vue' {
  interface GlobalComponents {
${elements.map(component).join('\n')}
  }
}
`;
}

function importsOf(elements: readonly Described[]): string {
  const names = elements.flatMap(({name}) => [name, `${name}Attributes`, `${name}Events`]);
  return `import type {${names.join(', ')}} from './attributes.js';\n`;
}

function comment({description}: Named): string {
  return description ? `  /** ${description.replaceAll(/\s*\n\s*/g, ' ').replaceAll('*/', '* /')} */\n` : '';
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
