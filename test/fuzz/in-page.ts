// In the page: gives a catalogue to all ten elements, uses them as readers do, and says what is wrong then. The elements
// stay where they are from the first catalogue to the last.

import type {LoadEvent} from '../../src/elements/base/catalogue-element.events.ts';
import {countLostServices} from '../../src/catalogue/problem.ts';
import {tags, type Tag} from '../../src/tags.ts';

type Raw = Readonly<Record<string, unknown>>;
type Ours = HTMLElementTagNameMap[Tag];

declare global {
  var tryCatalogue: (text: string) => Promise<string[]>;
}

/** What our templates make. Anything else has come out of a catalogue. */
const ourNames = new Set(
  (
    'a abbr bdi br button caption col colgroup datalist dd details div dl dt em fieldset form h2 h3 h4 h5 h6 hr input label ' +
    'legend li nav ol option p search section select slot small span strong summary table tbody td textarea tfoot th ' +
    'thead time tr ul svg g line path rect text title circle'
  ).split(' '),
);
const ourSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:', 'blob:']);

const elements = tags.map((tag) => document.querySelector(tag)!);
const errors: string[] = [];
/** The last thing that each element has told the page. */
const told = new Map<EventTarget, Event>();

addEventListener('error', ({message, error}) =>
  errors.push(`error: ${error instanceof Error ? error.stack : message}`),
);
addEventListener('unhandledrejection', ({reason}) => errors.push(`rejection: ${String(reason)}`));
addEventListener('securitypolicyviolation', ({blockedURI}) => errors.push(`blocked: ${blockedURI}`));
const complain = console.error;
console.error = (...said: unknown[]) => {
  errors.push(`console: ${said.map((each) => (each instanceof Error ? each.stack : String(each))).join(' ')}`);
  complain(...said);
};
for (const type of ['gpsoc-load', 'gpsoc-error'] as const) {
  addEventListener(type, (event) => {
    const from = event.target as Element;
    if ('kind' in event && event.kind === 'not-shown') errors.push(`${from.localName} could not show something`);
    else told.set(from, event);
  });
}
const outside = shapeOf(document);

/** Returns what is wrong, a line each; nothing if nothing is. */
globalThis.tryCatalogue = async (text) => {
  told.clear();
  const raw = JSON.parse(text) as unknown;
  give(raw);
  await settled();
  const silent = elements.filter((element) => !told.has(element)).map(({localName}) => `${localName} says nothing`);
  if (silent.length > 0) return [...silent, ...errors.splice(0)];
  const faults = faultsIn(raw);
  await use();
  return [...new Set([...faults, ...faultsIn(raw)])];
};

/** Sets the catalogue, and attributes that name what is in it. */
function give(raw: unknown): void {
  const [first = '', second = ''] = idsIn(raw, 'services');
  const settings: Partial<Record<Tag, Readonly<Record<string, string>>>> = {
    'service-card': {service: first},
    'service-compare': {services: `${first},${second}`},
    'order-eligibility': {service: first, organisation: idsIn(raw, 'organisationTypes')[0] ?? ''},
  };
  for (const element of elements) {
    for (const [name, value] of Object.entries(settings[element.localName as Tag] ?? {})) {
      element.setAttribute(name, value);
    }
    element.catalogue = raw;
  }
}

function idsIn(raw: unknown, list: string): string[] {
  const records = (raw as Raw)[list];
  if (!Array.isArray(records)) return [];
  // Not as text what may be nested too deep to become one.
  return records
    .flatMap((record: Raw | null) => (typeof record?.id === 'object' ? [] : (record?.id ?? [])))
    .map(String);
}

/** What a reader does: opens what is closed, ticks, searches, picks, asks. */
async function use(): Promise<void> {
  const list = document.querySelector('lot-catalogue')!;
  for (const {renderRoot} of elements) {
    for (const fold of renderRoot.querySelectorAll('details')) fold.open = true;
    for (const button of [...renderRoot.querySelectorAll('button')].slice(0, 12)) if (opens(button)) button.click();
    renderRoot.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    renderRoot.querySelector<HTMLInputElement>('input[type=radio]')?.click();
  }
  await settled();
  const name = list.renderRoot.querySelector('[part~=service-name]')?.textContent ?? 'a';
  list.query = {search: name.trim().slice(0, 30)};
  if (typeof list.toCsv() !== 'string') errors.push('there is no CSV');
  await settled();
  list.clear();
  await settled();
}

function opens({ariaExpanded, type, id}: HTMLButtonElement): boolean {
  return ariaExpanded === 'false' || (type === 'submit' && id !== '');
}

function faultsIn(raw: unknown): string[] {
  return [
    ...errors.splice(0), // those of a timer that ended since the last catalogue too
    ...elements.flatMap((element) => [...emptiness(element), ...injections(element)]),
    ...losses(raw),
    ...(shapeOf(document) === outside ? [] : [`the page around has changed: ${shapeOf(document)}`]),
    ...('hacked' in globalThis ? ['a script from the data has run'] : []),
    ...(Object.keys(Object.prototype).length + Object.keys(Array.prototype).length > 0
      ? ['a prototype is polluted']
      : []),
  ];
}

function emptiness({localName, renderRoot, offsetHeight}: Ours): string[] {
  const says = renderRoot.textContent.trim() !== '';
  return says && offsetHeight > 10 ? [] : [`${localName} is blank`];
}

function injections({localName, renderRoot}: Ours): string[] {
  return [...renderRoot.querySelectorAll('*')].flatMap((element) => {
    const strange = ourNames.has(element.localName) ? [] : [`${localName} has <${element.localName}>`];
    return [...strange, ...[...element.attributes].flatMap((attribute) => danger(localName, attribute))];
  });
}

function danger(where: string, {name, value}: Attr): string[] {
  const isStrange = name === 'style' && !/^(scroll-padding-[\w-]+: \d+px; ?)+$/.test(value);
  if (name.startsWith('on') || name === 'srcdoc' || isStrange) return [`${where} has ${name}="${value}"`];
  if (!['href', 'src', 'action', 'formaction', 'xlink:href'].includes(name)) return [];
  const {protocol, username} = new URL(value, document.baseURI);
  return ourSchemes.has(protocol) && username === '' ? [] : [`${where} has ${name}="${value}"`];
}

/** Kept and lost services make those given, and every element says the same of the file. */
function losses(raw: unknown): string[] {
  const services = (raw as Raw).services;
  const given = Array.isArray(services) ? services.length : 0;
  return elements.flatMap(({localName}, n) => {
    const event = told.get(elements[n]!)!;
    if (event.type !== told.get(elements[0]!)!.type) return [`${localName} says ${event.type}, unlike the first`];
    if (!('problems' in event)) return [];
    const {services: kept, problems} = event as LoadEvent;
    const lost = countLostServices(problems);
    return kept + lost === given ? [] : [`${localName}: ${kept} kept and ${lost} lost of ${given}`];
  });
}

/** The light DOM but for what our announcer says. */
function shapeOf({documentElement}: Document): string {
  return [...documentElement.querySelectorAll('*')]
    .filter((element) => !element.closest('#gpsoc-announcer'))
    .map(
      ({localName, children}) =>
        `${localName}${children.length - Number(children.item(children.length - 1)?.id === 'gpsoc-announcer')}`,
    )
    .join(' ');
}

/** Elements may ask for further updates while they update, and for one more when a frame has been drawn. */
async function settled(): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await Promise.all(elements.map(({updateComplete}) => updateComplete));
    await nextTask();
  }
}

function nextTask(): Promise<unknown> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
}
