// What a screen reader is given of an element: the browser's accessibility tree, a line for each thing in it.
import type {ElementHandle, Page, SerializedAXNode} from 'puppeteer-core';

/** Roles that are not said: their content is. */
const silent = new Set(
  'generic none InlineTextBox LineBreak paragraph strong emphasis ListMarker listitem DescriptionList definition rowgroup'.split(
    ' ',
  ),
);
/** Roles whose text is said with the thing that they name. */
const naming = new Set(['LabelText', 'Legend', 'caption']);

/** In words: `heading level 2, Lot 1`. */
export async function heardOf(page: Page, element: ElementHandle): Promise<string[]> {
  const root = await page.accessibility.snapshot({root: element, interestingOnly: false});
  return root ? linesOf(root).filter((line) => structure.test(line)) : [];
}

/** What has a name and one can jump to or use; the text between is left out. */
const structure =
  /^(heading|search|region|group|table|image|columnheader|link|button|checkbox|radio|textbox|searchbox|combobox)\b[^:]*: /;

/** What can have the focus by Tab, of what is heard: of radios one for each question. */
export function tabStopsOf(lines: readonly string[]): string[] {
  return lines.filter((line, n) => {
    if (!/^(link|button|checkbox|radio|textbox|searchbox|combobox)\b/.test(line) || line.includes('(off)'))
      return false;
    return !line.startsWith('radio') || !lines[n - 1]?.startsWith('radio');
  });
}

function linesOf(node: SerializedAXNode): string[] {
  const {role, name = '', children = []} = node;
  if (role === 'StaticText') return name.trim() === '' ? [] : [name.trim()];
  if (naming.has(role)) return children.filter((child) => child.role !== 'StaticText').flatMap(linesOf);
  const inside = children.flatMap(linesOf);
  if (silent.has(role)) return inside;
  const line = [nameOfRole(node), ...statesOf(node)].join(' ');
  const own = name === '' ? line : `${line}: ${name}`;
  return [own, ...inside.filter((each) => !name.includes(each))];
}

function nameOfRole({role, level}: SerializedAXNode): string {
  if (role === 'DisclosureTriangle') return 'button';
  return level === undefined ? role : `${role} level ${level}`;
}

function statesOf({checked, expanded, value, disabled}: SerializedAXNode): string[] {
  return [
    ...(checked === undefined ? [] : [checked ? '(checked)' : '(not checked)']),
    ...(expanded === undefined ? [] : [expanded ? '(open)' : '(closed)']),
    ...(value === undefined || value === '' ? [] : [`(${value})`]),
    ...(disabled ? ['(off)'] : []),
  ];
}
