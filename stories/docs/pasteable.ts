// The code of a story as an author would paste it: with the file that a page names instead of a catalogue made up in
// a story, and broken into lines for people.

/** Of what a story sets, that which its attributes do not show. */
export interface Settings {
  readonly catalogue?: unknown;
  readonly strings?: object;
  readonly query?: object;
}

const width = 78;

/** @param code - The story's markup. */
export function pasteable(code: string, {catalogue, strings, query}: Settings): string {
  const {body} = new DOMParser().parseFromString(`<body>${code}`, 'text/html'); // else <style> would go to the head
  const element = [...body.querySelectorAll('*')].find(({localName}) => localName.includes('-'));
  if (element && catalogue !== undefined && !element.hasAttribute('src')) putFirst(element, 'src', 'catalogue.json');
  for (const each of body.querySelectorAll('[src]'))
    each.setAttribute('src', addressOfAuthors(each.getAttribute('src')!));
  if (element && strings && Object.keys(strings).length > 0) element.setAttribute('strings', JSON.stringify(strings));
  const script = element && query ? `\n\n${scriptThatSets(element.localName, query)}` : '';
  return linesOf(body).join('\n') + script;
}

/** What a story stages (a file made in memory, a server that hangs) is the catalogue of the author who copies. */
function addressOfAuthors(src: string): string {
  return /^(blob:|data\/)/.test(src) ? 'catalogue.json' : src.replace(/\?.*/, '');
}

function putFirst(element: Element, name: string, value: string): void {
  const others = [...element.attributes];
  for (const other of others) element.removeAttribute(other.name);
  element.setAttribute(name, value);
  for (const other of others) element.setAttribute(other.name, other.value);
}

function scriptThatSets(tag: string, query: object): string {
  const value = JSON.stringify(query, null, 2).replaceAll('\n', '\n  ');
  return `<script type="module">\n  document.querySelector('${tag}').query = ${value};\n</script>`;
}

/** What is in it, each part on its own line unless all of it fits on one. */
function linesOf(parent: Element): string[] {
  return [...parent.childNodes].flatMap((node) => {
    if (node instanceof Element) return linesOfElement(node);
    const text = node.nodeType === Node.TEXT_NODE ? inOneLine(node.textContent) : '';
    return text ? [text] : [];
  });
}

function linesOfElement(element: Element): string[] {
  const {localName} = element;
  const end = `</${localName}>`;
  if (localName === 'style') return ['<style>', ...outdented(element.textContent), end];
  const attributes = [...element.attributes].filter(({name}) => name !== 'style').map(attribute);
  const start = [`<${localName}`, ...attributes].join(' ') + '>';
  const content = inOneLine(element.innerHTML.replaceAll(/<!--.*?-->/gs, ''));
  const isText = [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && inOneLine(node.textContent),
  );
  if (isText || start.length + content.length + end.length <= width) return [start + content + end];
  const inside = linesOf(element).map(indented);
  if (start.length <= width) return [start, ...inside, end];
  const open = [`<${localName}`, ...attributes.map(indented)];
  return inside.length === 0 ? [...open, `>${end}`] : [...open, '>', ...inside, end];
}

function attribute({name, value}: Attr): string {
  if (value === '' || value === 'true') return name;
  return value.includes('"') ? `${name}='${value.replaceAll("'", '&#39;')}'` : `${name}="${value}"`;
}

function inOneLine(text: string | null): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}

function indented(line: string): string {
  return `  ${line}`;
}

/** Lines of text with the white space that they all begin with left out, but for two blanks. */
function outdented(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const common = Math.min(...lines.map((line) => line.search(/\S/)));
  return lines.map((line) => indented(line.slice(common)));
}
