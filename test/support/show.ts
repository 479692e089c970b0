// Puts elements on the page, with catalogues that the test server holds, and hears what they say to it.
import type {Tag} from '../../src/tags.ts';
import {put} from '../source/server.ts';
import type {Raw} from './build.ts';
import './elements.ts';

type Attributes = Readonly<Record<string, string | number | boolean>>;

const shown: Element[] = [];

afterEach(() => {
  for (const element of shown.splice(0)) element.remove();
});

/** Puts an element at the end of the page, or in another place, until the test ends. `true` is an empty attribute. */
export function place<T extends Tag>(
  tag: T,
  attributes: Attributes,
  inside = '',
  where: Element = document.body,
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.innerHTML = inside;
  where.append(element);
  shown.push(element);
  return element;
}

/** The same, once the element has its catalogue or has given up. */
export async function show<T extends Tag>(
  tag: T,
  attributes: Attributes,
  inside?: string,
): Promise<HTMLElementTagNameMap[T]> {
  const element = place(tag, attributes, inside);
  await finished(element);
  return element;
}

/** A list of a catalogue that the server holds. */
export async function listOf(catalogue: Raw, attributes: Attributes = {}, inside?: string) {
  return show('lot-catalogue', {src: await file(catalogue), ...attributes}, inside);
}

/** A card of a catalogue that the server holds. */
export async function cardOf(catalogue: Raw, attributes: Attributes = {}, inside?: string) {
  return show('service-card', {src: await file(catalogue), ...attributes}, inside);
}

/** Where the server holds a file that no other test knows. */
export function file(content: unknown): Promise<string> {
  return put(crypto.randomUUID(), content);
}

/** A load has finished, well or badly. */
export function finished(element: Element): Promise<Event> {
  return new Promise((resolve) => {
    element.addEventListener('gpsoc-load', resolve, {once: true});
    element.addEventListener('gpsoc-error', resolve, {once: true});
  });
}

/** A list has rendered the first services; where they fill the window, others are still to come. */
export function firstServices(list: HTMLElementTagNameMap['lot-catalogue']): Promise<void> {
  return new Promise((resolve) => list.addController({hostUpdated: () => list.result && resolve()}));
}

/** How many services stand in a list now. */
export function cardsOf(list: HTMLElementTagNameMap['lot-catalogue']): number {
  return list.shadowRoot!.querySelectorAll('[part~=service]').length;
}

/** All events of these types from now on, as they come. */
export function events<Name extends keyof HTMLElementEventMap>(target: EventTarget, ...types: readonly Name[]) {
  const heard: HTMLElementEventMap[Name][] = [];
  for (const type of types) target.addEventListener(type, (event) => heard.push(event as HTMLElementEventMap[Name]));
  return heard;
}

/** What the console is warned of meanwhile. */
export async function warnings(meanwhile: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const {warn} = console;
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
  try {
    await meanwhile();
  } finally {
    console.warn = warn;
  }
  return said;
}
