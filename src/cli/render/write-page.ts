// Writes plain content into the tags of a page's text. The text around it stays as it is, to the byte.

import {isWholeDay, readDay, type IsoDay} from '../../catalogue/day.ts';
import type {Catalogue} from '../../catalogue/model.ts';
import type {Tag} from '../../tags.ts';
import {createMsg} from '../../ui/messages.ts';
import {english, type Strings} from '../../ui/strings.ts';
import {plainHtml} from '../plain-html.ts';
import {endMark, startMark} from './marks.ts';
import {findPageTags, type PageTag, type TaggedPage} from './page-tags.ts';
import {plainContentOf, framed, type TagView, type Told} from './plain-content.ts';

export interface WritingOptions {
  readonly today: IsoDay;
  /** The catalogue of a tag, or why there is none. */
  readonly catalogueOf: (tag: PageTag, page: TaggedPage) => Promise<Catalogue | {readonly trouble: string}>;
  /** Makes of an address the one that the page writes. */
  readonly address: (href: string) => string;
}

export interface TagOutcome {
  readonly tag: Tag;
  /** From 1, in the page as it was. */
  readonly line: number;
  readonly isWritten: boolean;
  /** What is wrong with it. */
  readonly trouble?: string;
}

export interface WrittenPage {
  readonly text: string;
  readonly outcomes: readonly TagOutcome[];
}

interface PlannedTag extends TagView {
  readonly pageTag: PageTag;
  readonly n: number;
}

export async function writePage(text: string, options: WritingOptions): Promise<WrittenPage> {
  const page = findPageTags(text);
  const outcomes: TagOutcome[] = [];
  const planned: PlannedTag[] = [];
  for (const [n, pageTag] of page.tags.entries()) {
    const {tag, line} = pageTag;
    const trouble = 'trouble' in pageTag.place ? pageTag.place : undefined;
    const catalogue = trouble ?? (await options.catalogueOf(pageTag, page));
    if ('trouble' in catalogue) outcomes.push({tag, line, isWritten: false, trouble: catalogue.trouble});
    else planned.push({...viewOfTag(pageTag, catalogue, options.today), pageTag, n});
  }
  const {text: written, outcomes: more} = writeAll(text, planned, options);
  return {text: written, outcomes: [...outcomes, ...more].sort((a, b) => a.line - b.line)};
}

function viewOfTag({attributes}: PageTag, catalogue: Catalogue, today: IsoDay): TagView {
  const attribute = (name: string) => attributes.get(name)?.trim() ?? '';
  const day = readDay(attribute('as-of'));
  const level = Number(attribute('heading-level'));
  return {
    attribute,
    context: {
      catalogue,
      msg: createMsg(english, catalogue.words, catalogue.language, ownTexts(attribute('strings'))),
      asOf: day !== undefined && isWholeDay(day) ? day : today,
      today,
      headingLevel: Number.isInteger(level) && level >= 2 && level <= 6 ? level : 2,
    },
  };
}

function ownTexts(json: string): Strings {
  try {
    const texts: unknown = JSON.parse(json);
    return typeof texts === 'object' && texts !== null ? texts : {};
  } catch {
    return {};
  }
}

/** From the first tag to the last; each is looked for again in what has been written so far. */
function writeAll(text: string, planned: readonly PlannedTag[], {address}: WritingOptions): WrittenPage {
  const outcomes: TagOutcome[] = [];
  const told = new Map<Catalogue, Told>();
  let written = text;
  for (const [order, view] of planned.entries()) {
    const {tag, line, slots, language} = view.pageTag;
    const content = plainContentOf(tag, view);
    if (content === undefined) {
      outcomes.push({tag, line, isWritten: false});
      continue;
    }
    const {catalogue} = view.context;
    const isLast = !planned.slice(order + 1).some((other) => other.context.catalogue === catalogue);
    const whatWasTold = told.get(catalogue) ?? {notices: new Set<string>(), days: new Set<string>()};
    told.set(catalogue, whatWasTold);
    const template = framed(content, view, slots, whatWasTold, isLast);
    const lang = isSameLanguage(catalogue.language, language) ? '' : ` lang="${catalogue.language}"`;
    const next = insert(written, view.n, (indent) =>
      [
        `${indent}<div class="gpsoc-rendered"${lang}>`,
        plainHtml(template, `${indent}  `, address),
        `${indent}</div>`,
      ].join('\n'),
    );
    const isRight = hasPlaceFor(next, view.n, planned.length);
    const [unknown] = content.unknown ?? [];
    if (isRight) written = next;
    outcomes.push({
      tag,
      line,
      isWritten: isRight,
      ...(isRight ? unknown !== undefined && {trouble: unknown} : {trouble: noPlace}),
    });
  }
  return {text: written, outcomes};
}

const noPlace =
  'its content has no place here, in a paragraph, a heading or a table perhaps: put the tag on a line of its own between paragraphs';

function isSameLanguage(a: string, b: string): boolean {
  const primary = (tag: string) => tag.split('-', 1)[0]!.toLowerCase();
  return primary(a) === primary(b);
}

/** @param n - Which of the page's tags. */
function insert(text: string, n: number, content: (indent: string) => string): string {
  const {place, start} = findPageTags(text).tags[n]!;
  if ('trouble' in place) return text;
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  const [outer] = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', start) + 1, start))!;
  const indent = `${outer}  `;
  const lines = [`<!--${startMark}-->`, ...content(indent).split('\n'), `${indent}<!--${endMark}-->`].join(newLine);
  if (place.from < place.to) return text.slice(0, place.from) + lines + text.slice(place.to);
  const before = text.slice(0, place.from).trimEnd();
  return `${before}${newLine}${indent}${lines}${newLine}${outer}${text.slice(place.to)}`;
}

/** Whether what was written is where it belongs: a parser closes a paragraph, and all in it, where a list begins. */
function hasPlaceFor(text: string, n: number, least: number): boolean {
  const {tags} = findPageTags(text);
  const place = tags[n]?.place;
  return tags.length >= least && place !== undefined && !('trouble' in place) && place.from < place.to;
}
