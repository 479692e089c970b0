// How well the text of an element is to be told from what it stands on, through shadow trees and slots.

export interface Reading {
  readonly text: string;
  readonly ratio: number;
}

/** Every text that is seen, with its contrast. */
export function contrasts(element: Element): Reading[] {
  return [...textsIn(element)].map(([text, parent]) => ({text, ratio: ratio(textColour(parent), ground(parent))}));
}

/** What cannot be read well enough. */
export function unreadable(element: Element): string[] {
  return contrasts(element)
    .filter((reading) => reading.ratio < 4.5)
    .map((reading) => `${reading.ratio.toFixed(1)}: ${reading.text}`);
}

function* textsIn(node: Node): Generator<[string, Element], void, undefined> {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = (node as Text).data.trim();
    const parent = node.parentElement;
    if (text && parent?.checkVisibility({visibilityProperty: true})) yield [text, parent];
    return;
  }
  const {shadowRoot} = node as Element;
  const slotted = node.nodeName === 'SLOT' ? (node as HTMLSlotElement).assignedNodes() : [];
  for (const child of slotted.length > 0 ? slotted : (shadowRoot ?? node).childNodes) yield* textsIn(child);
}

function textColour(element: Element): string {
  const style = styleOf(element);
  return element.namespaceURI?.endsWith('svg') ? style.fill : style.color;
}

/** The colours behind an element, the nearest first; the canvas of the page is the last. */
function ground(element: Element): string[] {
  const colours: string[] = [];
  for (let at: Element | null = element; at; at = parentInFlatTree(at)) {
    const {backgroundColor, backgroundImage} = styleOf(at);
    colours.push(/rgba?\([^)]*\)/.exec(backgroundImage)?.[0] ?? 'transparent', backgroundColor); // a gradient's first
  }
  const probe = element.ownerDocument.createElement('div');
  probe.style.backgroundColor = 'Canvas';
  element.ownerDocument.body.append(probe);
  const canvas = styleOf(probe).backgroundColor;
  probe.remove();
  return [...colours, canvas];
}

function parentInFlatTree(element: Element): Element | null {
  const root = element.getRootNode();
  const host = 'host' in root ? (root as ShadowRoot).host : null;
  return element.assignedSlot ?? element.parentElement ?? host;
}

function styleOf(element: Element): CSSStyleDeclaration {
  return element.ownerDocument.defaultView!.getComputedStyle(element);
}

const context = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d', {
  willReadFrequently: true,
})!;

function ratio(colour: string, behind: readonly string[]): number {
  const back = paint([...behind].reverse());
  const front = paint([...[...behind].reverse(), colour]);
  const [light, dark] = [luminance(back), luminance(front)].sort((one, other) => other - one) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** What colours give, each painted over those before it. */
function paint(colours: readonly string[]): Uint8ClampedArray {
  context.clearRect(0, 0, 1, 1);
  for (const colour of colours) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  return context.getImageData(0, 0, 1, 1).data;
}

/** As WCAG has it. */
function luminance([red, green, blue]: Uint8ClampedArray): number {
  const linear = [red!, green!, blue!].map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!;
}
