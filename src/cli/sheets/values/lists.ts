// Several values in a cell. Line breaks and semicolons always divide; commas, bars and slashes do where that leaves
// nothing but values that are known by themselves, for "Forms, records and reports" is one.

/** An item in double quotation marks stands as it is, with whatever it holds. */
const quotedItem = /^"((?:[^"]|"")*)"$/;

export interface ListRead {
  readonly items: readonly string[];
  /** It was divided where a comma, a bar or a slash stands. */
  readonly isGuessed: boolean;
}

/** @param isKnown - Whether a text is a value by itself. */
export function listIn(text: string, isKnown: (item: string) => boolean = () => false): ListRead {
  const certain = divided(text);
  const items = certain.flatMap((item) => (quotedItem.test(item) ? [item] : furtherDivided(item, isKnown)));
  return {
    items: items.map(unquoted).filter((item) => item !== ''),
    isGuessed: items.length !== certain.length,
  };
}

/** The items that certainly are some, which tells what is known. */
export function certainItems(text: string): string[] {
  return divided(text).filter((item) => !quotedItem.test(item));
}

const inlineBullet = /\s+[•●▪‣·]\s+|^[•●▪‣]\s*/;

/** A list that stands on one line: "• One • Two", "1. One 2. Two 3. Three", or JSON. Undefined if it is none. */
export function inlineList(text: string): string[] | undefined {
  const json = /^\[\s*"/.test(text) ? textsInJson(text) : undefined;
  if (json) return json;
  if (/[;\n]/.test(text)) return undefined;
  const bulleted = text.split(inlineBullet).filter((item) => item.trim() !== '');
  if (bulleted.length > 1 && /^[•●▪‣·]/.test(text)) return bulleted.map((item) => item.trim());
  const numbered = text.split(/(?:^|\s+)(?=\d{1,2}[.)]\s+\S)/).filter((item) => item !== '');
  const inOrder = numbered.every((item, n) => item.startsWith(`${n + 1}.`) || item.startsWith(`${n + 1})`));
  return numbered.length > 1 && inOrder ? numbered.map((item) => withoutBullet(item.trim())) : undefined;
}

function textsInJson(text: string): string[] | undefined {
  try {
    const items = JSON.parse(text) as unknown[];
    return items.every((item) => typeof item === 'string') ? items : undefined;
  } catch {
    return undefined;
  }
}

function divided(text: string): string[] {
  const parts = text.replace(/\r\n?/g, '\n').match(/(?:"(?:[^"]|"")*"(?=\s*(?:[;\n]|$))|[^;\n])+/g) ?? [];
  return parts
    .map((part) => part.trim())
    .flatMap((part) =>
      quotedItem.test(part) ? [part] : part.split(/(?:\\r)?\\n/).map((item) => withoutBullet(item.trim())),
    )
    .filter((item) => item !== '');
}

function withoutBullet(item: string): string {
  return item.replace(/^(?:[-*•·–]|\d{1,2}[.)])\s+/, '');
}

function furtherDivided(item: string, isKnown: (item: string) => boolean): string[] {
  if (isKnown(item)) return [item];
  if (item.includes('|'))
    return item
      .split('|')
      .flatMap((part) => furtherDivided(part.trim(), isKnown))
      .filter(Boolean);
  for (const separator of [/\s\/\s|\s\/|\/\s/, /,\s*/, /\s*\/\s*/, /\s+(?:and|&)\s+/]) {
    const parts = item.split(separator).map((part) => part.trim());
    if (parts.length > 1 && parts.every((part) => part !== '' && isKnown(part))) return parts;
  }
  return [item];
}

function unquoted(item: string): string {
  const inner = quotedItem.exec(item)?.[1];
  return inner === undefined ? item.trim() : inner.replaceAll('""', '"');
}

/** A list as a cell holds it, so that `listIn` gives it back. */
export function listCell(items: readonly string[]): string {
  const isPlain = (item: string) => !/[;\n"|\\]|^\s|\s$|^[-*•·–]\s|^\d{1,2}[.)]\s|^'/.test(item) && item !== '';
  return items.map((item) => (isPlain(item) ? item : `"${item.replaceAll('"', '""')}"`)).join('; ');
}
