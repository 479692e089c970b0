// Templates → plain HTML for a file: without comments, and with a line for each block, so that a later version of the
// file shows in a comparison what has changed.

import {html, render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {defaultTreeAdapter, parseFragment, serialize, serializeOuter, type DefaultTreeAdapterTypes} from 'parse5';

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Child = DefaultTreeAdapterTypes.ChildNode;
type TagNode = DefaultTreeAdapterTypes.Element;

/** Attributes that only mean something in our elements, where their styles are; an id might be another one's. */
const ofElements = new Set(['class', 'part', 'tabindex', 'id', 'aria-labelledby']);

/**
 * The HTML of a template's value, escaped throughout.
 *
 * @param indent - What each line begins with.
 * @param address - Makes of each link's address the one to write.
 */
export function plainHtml(value: unknown, indent = '', address = (href: string) => href): string {
  const fragment = parseFragment(collectResultSync(render(html`${value}`)));
  clean(fragment, address);
  return blocks(fragment, indent).join('\n');
}

/** Text as it stands in HTML between tags. */
export function escapeText(text: string): string {
  const fragment = defaultTreeAdapter.createDocumentFragment();
  defaultTreeAdapter.insertText(fragment, text);
  return serialize(fragment);
}

function clean(parent: Parent, address: (href: string) => string): void {
  parent.childNodes = parent.childNodes.flatMap((child) => {
    if (!isTag(child)) return child.nodeName === '#comment' ? [] : [child];
    child.attrs = child.attrs.flatMap(({name, value}) =>
      ofElements.has(name) ? [] : [{name, value: name === 'href' ? address(value) : value}],
    );
    clean(child, address);
    return child.tagName === 'slot' ? child.childNodes : [child];
  });
}

/** Elements that begin on a line of their own. */
const blockNames = new Set(
  'address article aside blockquote caption details div dd dl dt footer h1 h2 h3 h4 h5 h6 header li main nav ol p section style summary table tbody thead tr th td ul'.split(
    ' ',
  ),
);

/** One line for each block that holds text, and lines for the tags around others. */
function blocks(parent: Parent, indent: string): string[] {
  const lines: string[] = [];
  let inline: Child[] = [];
  const endLine = () => {
    const text = foldedText(inline);
    if (text !== '') lines.push(indent + text);
    inline = [];
  };
  for (const child of parent.childNodes) {
    if (!isTag(child) || !blockNames.has(child.tagName)) inline.push(child);
    else {
      endLine();
      lines.push(...block(child, indent));
    }
  }
  endLine();
  return lines;
}

function block(tag: TagNode, indent: string): string[] {
  const [start, end] = tagsOf(tag);
  const hasBlocks = tag.childNodes.some((child) => isTag(child) && blockNames.has(child.tagName));
  if (!hasBlocks) return [`${indent}${start}${foldedText(tag.childNodes)}${end}`];
  return [indent + start, ...blocks(tag, `${indent}  `), indent + end];
}

function tagsOf(tag: TagNode): [string, string] {
  const empty: TagNode = {...tag, childNodes: []};
  const end = `</${tag.tagName}>`;
  return [serializeOuter(empty).slice(0, -end.length), end];
}

/** Inline content with its white space folded. */
function foldedText(children: readonly Child[]): string {
  return children
    .map((child) => serializeOuter(child))
    .join('')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim();
}

function isTag(node: Child): node is TagNode {
  return 'tagName' in node;
}
