// What happens in an example: mostly what a reader does.

import type {CatalogueElement} from '../src/index.ts';

const pollMs = 50;
const patienceMs = 8000;

/** Waits for the button of that name, or the part of it that is given, and presses it. */
export async function press(element: HTMLElement, name: string): Promise<void> {
  (await finds(element, 'button, summary', name)).click();
}

/** Waits for the question and chooses that answer. */
export async function answer(element: HTMLElement, question: string, words: string): Promise<void> {
  const fieldset = await finds(element, 'fieldset', question);
  const labels = [...fieldset.querySelectorAll('label')];
  labels.find(({textContent}) => textContent.includes(words))!.click();
}

/** Types into the field of that id, and presses Enter. */
export async function type(element: HTMLElement, id: string, words: string): Promise<void> {
  const field = (await finds(element, `#${id}`, '')) as HTMLInputElement;
  field.value = words;
  for (const event of ['input', 'change']) field.dispatchEvent(new Event(event));
}

/** Waits for the fields of a date, fills them and leaves them. */
export async function typeDate(element: HTMLElement, ...parts: readonly string[]): Promise<void> {
  const fields = (await finds(element, '#day', '')).querySelectorAll('input');
  for (const [n, field] of fields.entries()) field.value = parts[n]!;
  fields[0]!.dispatchEvent(new Event('focusout', {bubbles: true}));
}

/** Waits for a heading with that text, takes the file away and has the element ask for it again. */
export async function loseSource(element: CatalogueElement, heading: string): Promise<void> {
  await finds(element, 'h2, h3, h4', heading);
  URL.revokeObjectURL(element.src);
  await element.refresh();
}

/** Waits for what the selector finds with that text in it. */
export async function finds(element: HTMLElement, selector: string, text: string): Promise<HTMLElement> {
  for (let waited = 0; waited < patienceMs; waited += pollMs) {
    const all = element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [];
    const found = [...all].find(({textContent}) => textContent.includes(text));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
  throw new Error(`Expected ${selector} with the text "${text}", found none.`);
}
