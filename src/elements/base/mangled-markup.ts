// What editors do to a tag. A blank line in it makes them put its end tag into a paragraph, where browsers ignore it, so
// that the rest of the page lies in the element; and slots fall out of a tag that they close at once.

import {tags} from '../../tags.ts';
import {warnOnce} from './attributes.ts';

// More than anybody writes for readers who get no more.
const mostHeadings = 2;
const mostLetters = 2000;

/** Children that are no fallback of an author's: the last is what `gpsoc-widgets render` has written. */
const notAuthors = '[slot], script, .gpsoc-rendered';

const neverInFallback = [...tags, 'main', 'footer', 'h1'].join();
const headings = 'h2, h3, h4, h5, h6';

/** Whether an element holds far more than a fallback; then the console says why. */
export function holdsRestOfPage(element: Element): boolean {
  const content = [...element.children].filter((child) => !child.matches(notAuthors));
  const holds = content.length > 1 && (isUnclosed(element, content) || isTooMuch(content));
  if (holds) warnOnce(element, unclosed(element.localName));
  return holds;
}

/** Whether a paragraph ends with the line on which the end tag stood, and nothing comes after the element. */
function isUnclosed({nextSibling}: Element, content: readonly Element[]): boolean {
  return nextSibling === null && content.slice(0, -1).some(endsWithLine);
}

/** Paragraphs that somebody has laid out by hand begin with a line break, too. */
function endsWithLine({localName, textContent}: Element): boolean {
  return localName === 'p' && /^\S[^]*\n\s*$/.test(textContent);
}

function isTooMuch(content: readonly Element[]): boolean {
  const all = (selector: string) =>
    content.flatMap((each) => [...(each.matches(selector) ? [each] : []), ...each.querySelectorAll(selector)]);
  const letters = () => content.map(({textContent}) => textContent).join('').length;
  return all(neverInFallback).length > 0 || all(headings).length > mostHeadings || letters() > mostLetters;
}

function unclosed(tag: string): string {
  return (
    `The end tag of <${tag}> was ignored, so the rest of the page lies in it and is shown below it. ` +
    'Write the tag and what is in it without blank lines.'
  );
}

const slots = 'heading intro empty error contact footer'.split(' ');

/** Warns of slots that stand right after an element, or after the paragraph that an editor has put around it. */
export function warnOfLostSlots(element: Element): void {
  const lost: string[] = [];
  const isLast = element.nextElementSibling === null && element.parentElement?.localName === 'p';
  const start = isLast ? element.parentElement : element;
  if (start.parentElement?.shadowRoot) return; // the slots of whoever it stands in
  for (let at = start.nextElementSibling; at && slots.includes(at.slot); at = at.nextElementSibling) {
    lost.push(`slot="${at.slot}"`);
  }
  if (lost.length === 0) return;
  warnOnce(
    element,
    `${lost.join(', ')} after <${element.localName}> should stand in it. ` +
      'If an editor has moved them, use the attributes heading, contact and fallback-href.',
  );
}
