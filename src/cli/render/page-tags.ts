// Our tags in the text of a page, and where in it their content may be written.

import {parse, type DefaultTreeAdapterTypes} from 'parse5';
import {tags, type Tag} from '../../tags.ts';
import {endMark, startMark} from './marks.ts';

export interface PageTag {
  readonly tag: Tag;
  /** From 1. */
  readonly line: number;
  /** Where it begins: an offset in the page's text. */
  readonly start: number;
  readonly attributes: ReadonlyMap<string, string>;
  /** Which slots the author fills. */
  readonly slots: ReadonlySet<string>;
  /** The catalogue that is written into the tag. */
  readonly written: string | undefined;
  /** The language around it. */
  readonly language: string;
  /** Where to write: offsets in the page's text. Undefined if nothing can be written, and why. */
  readonly place: WritingPlace | {readonly trouble: string};
}

export interface WritingPlace {
  readonly from: number;
  readonly to: number;
}

export interface TaggedPage {
  readonly tags: readonly PageTag[];
  /** `href` of the `<base>`. */
  readonly base: string | undefined;
  /** `href` of the `<link rel="gpsoc-catalogue">`. */
  readonly link: string | undefined;
  /** `src` of the embed script. */
  readonly script: string | undefined;
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type PageElement = DefaultTreeAdapterTypes.Element;

export function findPageTags(text: string): TaggedPage {
  const found: PageTag[] = [];
  const page: {base?: string | undefined; link?: string | undefined; script?: string | undefined} = {};
  const visit = (node: Node, language: string) => {
    if (!('tagName' in node)) return;
    const attributes = attributesOf(node);
    const href = attributes.get('href');
    if (node.tagName === 'base' && href !== undefined) page.base ??= href;
    if (node.tagName === 'link' && /(^|\s)gpsoc-catalogue(\s|$)/i.test(attributes.get('rel') ?? '')) page.link ??= href;
    const src = attributes.get('src');
    if (node.tagName === 'script' && /(^|\/)embed(\.classic)?\.js($|[?#])/.test(src ?? '')) page.script ??= src;
    if (node.tagName === 'noscript') return; // what stands there is not shown beside the elements
    const here = attributes.get('lang') ?? language;
    const tag = ourTag(node, attributes);
    if (tag === undefined) for (const child of node.childNodes) visit(child, here);
    else found.push(pageTag(node, tag, attributes, here));
  };
  const document = parse(text, {sourceCodeLocationInfo: true, scriptingEnabled: false});
  for (const child of document.childNodes) visit(child, '');
  return {tags: found, base: page.base, link: page.link, script: page.script};
}

function attributesOf({attrs}: PageElement): Map<string, string> {
  return new Map(attrs.map(({name, value}) => [name, value]));
}

function ourTag({tagName}: PageElement, attributes: ReadonlyMap<string, string>): Tag | undefined {
  return tags.find((tag) => tag === (attributes.get('data-gpsoc') ?? tagName));
}

/** `data-lot` of a `<div data-gpsoc="lot-catalogue">` is the `lot` of the tag. */
function pageTag(node: PageElement, tag: Tag, attributes: ReadonlyMap<string, string>, language: string): PageTag {
  const own = attributes.has('data-gpsoc')
    ? new Map([...attributes].flatMap(([name, value]) => (name.startsWith('data-') ? [[name.slice(5), value]] : [])))
    : attributes;
  const children = node.childNodes.filter((child): child is PageElement => 'tagName' in child);
  const script = children.find((child) => child.tagName === 'script' && isJsonScript(child));
  const text = script?.childNodes[0];
  return {
    tag,
    line: node.sourceCodeLocation?.startLine ?? 1,
    start: node.sourceCodeLocation?.startOffset ?? 0,
    attributes: own,
    slots: new Set(children.flatMap(({attrs}) => attrs.flatMap(({name, value}) => (name === 'slot' ? value : [])))),
    written: text && 'value' in text ? text.value : undefined,
    language,
    place: whereToWrite(node),
  };
}

function isJsonScript({attrs}: PageElement): boolean {
  return attrs.some(({name, value}) => name === 'type' && value.toLowerCase() === 'application/json');
}

/** Between the marks, or before the end of the tag: behind what its author has written. */
function whereToWrite({childNodes, tagName, sourceCodeLocation: at}: PageElement): PageTag['place'] {
  if (!at?.startTag || !at.endTag) return {trouble: `it has no end: close it with </${tagName}>`};
  const marks = childNodes.flatMap((child) =>
    'data' in child && child.sourceCodeLocation && (child.data === startMark || child.data === endMark) ? [child] : [],
  );
  const [start, end, ...more] = marks;
  if (start === undefined) return {from: at.endTag.startOffset, to: at.endTag.startOffset};
  if (start.data !== startMark || end?.data !== endMark || more.length > 0) {
    return {
      trouble: 'of the two marks between which it may be written one is gone: delete what was written with the other',
    };
  }
  return {from: start.sourceCodeLocation!.startOffset, to: end.sourceCodeLocation!.endOffset};
}
