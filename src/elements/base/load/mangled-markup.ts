// What editors and slips of the pen do to a tag. A blank line in it makes editors put its end tag into a paragraph, where
// browsers ignore it; others forget the end tag, or write `/>`. Then the rest of the page lies in the element. And slots
// fall out of a tag that editors close at once.

import {tags} from '../../../tags.ts';
import {warnOnce} from '../attributes.ts';
import {ofDocument} from '../../../of-document.ts';

// More than anybody writes for readers who get no more.
const mostHeadings = 2;
const mostLetters = 2000;

/** Selects the children that are an author's fallback. The class is that of what `gpsoc-widgets render` has written. */
const authors = ':scope > :not([slot], script, .gpsoc-rendered)';

const allTags = tags.join();
const neverInFallback = `${allTags}, main, footer, h1`;
const headings = 'h2, h3, h4, h5, h6';

/** Whether an element holds far more than a fallback; then the console says why. */
export function holdsRestOfPage(element: Element): boolean {
  const content = [...element.querySelectorAll(authors)];
  const holds =
    element.querySelector(`${authors}:is(${allTags})`) !== null ||
    isUnclosed(element, content) ||
    (content.length > 1 && isTooMuch(element, content));
  if (holds) warnOnce(element, unclosed(element.localName));
  return holds;
}

/** Whether nothing comes after the element, though its end tag stood in a paragraph or a line goes on behind its content. */
function isUnclosed(element: Element, content: readonly Element[]): boolean {
  const {previousSibling, nextSibling, lastChild} = element;
  if (nextSibling !== null) return false;
  if (content.slice(0, -1).some(endsWithLine)) return true;
  const [first, second] = content;
  const isLink = !second && countInFallback('a', element) > 0;
  const isOnLines = endsLine(previousSibling) && endsLine(lastChild);
  return first !== undefined && !isLink && isOnLines && ofDocument('readyState') !== 'loading';
}

/** Whether a line break ends a paragraph that does not begin with one, as paragraphs laid out by hand do. */
function endsWithLine({localName, textContent}: Element): boolean {
  return localName === 'p' && /^\S[^]*\n\s*$/.test(textContent);
}

function endsLine(node: Node | null): boolean {
  return node instanceof Text && /\n\s*$/.test(node.data);
}

function isTooMuch(element: Element, content: readonly Element[]): boolean {
  const letters = () => content.map(({textContent}) => textContent).join('').length;
  return (
    countInFallback(neverInFallback, element) > 0 ||
    countInFallback(headings, element) > mostHeadings ||
    letters() > mostLetters
  );
}

/** How much of the kind is in an author's fallback. */
function countInFallback(kind: string, element: Element): number {
  return element.querySelectorAll(`${authors}:is(${kind}), ${authors} :is(${kind})`).length;
}

function unclosed(tag: string): string {
  return (
    `<${tag}> has no end tag that browsers take, so the rest of the page lies in it and is shown below it. ` +
    `End it with </${tag}>, and leave no blank lines in it.`
  );
}

const slots = 'heading intro empty error contact footer'.split(' ');

/** Warns of slots that stand deep in an element, or right after it or after what an editor has put around it. */
export function warnOfLostSlots(element: Element): void {
  const lost = [...slotsWithin(element), ...slotsAfter(element)].map(({slot}) => `slot="${slot}"`);
  if (lost.length === 0) return;
  warnOnce(
    element,
    `${lost.join(', ')} should stand in <${element.localName}>, in nothing else. ` +
      'If an editor has moved them, use the attributes heading, contact and fallback-href.',
  );
}

function isSlotted({slot}: Element): boolean {
  return slots.includes(slot);
}

function slotsWithin(element: Element): Element[] {
  const isInPlace = ({parentElement}: Element) => parentElement === element || parentElement!.localName.includes('-');
  return [...element.querySelectorAll('[slot]')].filter((each) => isSlotted(each) && !isInPlace(each));
}

function slotsAfter(element: Element): Element[] {
  const {parentElement: parent} = element;
  const isWrapped = parent !== null && element.nextElementSibling === null && /^(?:p|div)$/.test(parent.localName);
  const start = isWrapped ? parent : element;
  if (start.parentElement?.shadowRoot) return []; // the slots of whoever it stands in
  const found: Element[] = [];
  for (let at = start.nextElementSibling; at; at = at.nextElementSibling) {
    const own = isSlotted(at) ? [at] : at.localName === 'p' ? [...at.children].filter(isSlotted) : [];
    const isEmpty = at.localName === 'p' && at.textContent.trim() === '';
    if (own.length === 0 && !isEmpty) break;
    found.push(...own);
  }
  return found;
}
