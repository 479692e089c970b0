// What a reader does with <order-eligibility>: answers questions by their words, asks for the answer, reads it.

import type {OrderEligibility} from '../../../src/index.ts';
import {find, findAll, focusOn, names, text, until} from '../../support/look.ts';
import {file, show} from '../../support/show.ts';
import {aCatalogue, aLot, aService, someTerms, type Raw} from '../../support/build.ts';

type Attributes = Readonly<Record<string, string | number | boolean>>;

/** The real catalogue, at an address of its own: what is told about it stays among those who name it. */
export function gpsoc(): string {
  return `/demo/data/gpsoc.json?for=${crypto.randomUUID()}`;
}

export async function eligibility(attributes: Attributes, inside?: string): Promise<OrderEligibility> {
  return show('order-eligibility', {src: gpsoc(), ...attributes}, inside);
}

export async function eligibilityOf(catalogue: Raw, attributes: Attributes = {}, inside?: string) {
  return show('order-eligibility', {src: await file(catalogue), ...attributes}, inside);
}

export const types = [
  {id: 'gp-practice', name: 'GP practice', plural: 'GP practices'},
  {id: 'ccg', name: 'clinical commissioning group', plural: 'clinical commissioning groups', abbreviation: 'CCG'},
];
const lotWithTerms = aLot({terms: [someTerms({requires: ['practice-agreement']})]});

/** The smallest that answers: practices ask their CCG on the one lot. */
export function ours(fields: Raw = {}): Raw {
  return aCatalogue({
    organisationTypes: types,
    lots: [lotWithTerms],
    services: [aService({status: 'available'})],
    ...fields,
  });
}

export const questions = {
  lot: /^Which (lot|framework) do you want/,
  service: /^Which service do you want/,
  organisation: /^(What type of|Which) organisation/,
  system: /^Which principal system/,
  central: /funding pay for this/,
  agreement: /^Have the commissioner and/,
};

export type Question = keyof typeof questions;

export async function answer(element: Element, question: Question, words: string | RegExp): Promise<void> {
  const radio = await until(
    () => {
      openKinds(element);
      const [group] = findAll(element, 'group', questions[question]);
      return group && findAll(group, 'radio', words)[0];
    },
    () => `expected ${question}: ${String(words)}, found ${names(element, 'radio').join(', ')} in ${text(element)}`,
  );
  radio.click();
  await until(
    () => findAll(element, 'radio', words).some((radio) => (radio as HTMLInputElement).checked),
    `expected ${String(words)} to be checked`,
  );
}

/** Unfolds the kinds of organisation, as whoever does not know the code. */
export function openKinds(element: Element): void {
  const kinds = element.shadowRoot?.querySelector<HTMLDetailsElement>('.kinds');
  if (kinds) kinds.open = true;
}

/** Asks for the answer. @returns Its heading, once it has focus. */
export async function check(element: Element): Promise<HTMLElement> {
  (await find(element, 'button', 'Check')).click();
  return focusOn(element, 'heading', anOutcome);
}

/** Unfolds how the answer on show was worked out. */
export function unfold(element: OrderEligibility): void {
  element.renderRoot.querySelector<HTMLDetailsElement>('.workings')!.open = true;
}

export const anOutcome = /^(Yes|No|Not yet|Ask first|It depends)\b/;

/** The questions on show, in their order. */
export function asked(element: Element): Question[] {
  const groups = names(element, 'group');
  return [
    ...new Set(
      groups.flatMap((name) => (Object.keys(questions) as Question[]).filter((key) => questions[key].test(name))),
    ),
  ];
}

/** What the terms of a description list say, by name. */
export function facts(element: OrderEligibility): Record<string, string> {
  const rows = [...element.renderRoot.querySelectorAll('.answer dl > div')];
  const words = (row: Element, selector: string) =>
    row.querySelector(selector)!.textContent.replace(/\s+/g, ' ').trim();
  return Object.fromEntries(rows.map((row) => [words(row, 'dt'), words(row, 'dd')]));
}

/** What stands in the list below a heading. */
export async function listBelow(element: OrderEligibility, title: string): Promise<string[]> {
  const heading = await find(element, 'heading', title);
  const list = heading.nextElementSibling!;
  return [...list.children].map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
}

export async function type(field: HTMLElement, words: string): Promise<void> {
  const {sendKeys} = await import('@web/test-runner-commands');
  field.focus();
  (field as HTMLInputElement).select();
  if (words !== '') await sendKeys({type: words});
}

/** The fields of the date asked for: day, month and year. */
export async function dateFields(element: Element): Promise<HTMLInputElement[]> {
  const group = await find(element, 'group', 'Which date do you want to see?');
  return [...group.querySelectorAll('input')];
}

/** What stands in them. */
export async function dateShown(element: Element): Promise<string> {
  return (await dateFields(element)).map(({value}) => value).join(' ');
}

/** Types a date into its fields and leaves them. */
export async function typeDate(element: Element, date: string): Promise<void> {
  const fields = await dateFields(element);
  for (const [n, part] of date.split(' ').entries()) await type(fields[n]!, part);
  fields.at(-1)!.blur();
}
