// What an element looks like on paper and with colours of the system's own. No page can ask its browser for either, so the
// rules that an element has for them are made to hold on the screen. Both are near the truth and not all of it.

import type {CatalogueElement} from '../src/elements/base/catalogue-element.ts';

/** Shows it as it prints: all of the result, without controls. */
export async function imitatePaper(element: CatalogueElement): Promise<void> {
  const root = await rootOf(element);
  root.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) =>
    sheetOf(textOf(sheet).replaceAll('@media print', '@media all').replaceAll('@media screen', '@media not all')),
  );
  // The element is not on the page any more if something else has been chosen meanwhile.
  await element.loaded;
  if (element.isConnected) dispatchEvent(new Event('beforeprint'));
}

/** Shows it with the system's colours, as Windows' contrast themes do. */
export async function imitateHighContrast(element: CatalogueElement): Promise<void> {
  const root = await rootOf(element);
  root.adoptedStyleSheets = [
    ...root.adoptedStyleSheets,
    sheetOf(systemColours),
    ...root.adoptedStyleSheets.map(rulesForContrast),
  ];
}

async function rootOf(element: CatalogueElement): Promise<ShadowRoot> {
  await new Promise(requestAnimationFrame); // once it is on the page
  await element.updateComplete;
  return element.shadowRoot!;
}

/** What a browser does to every colour, but for those that the element's own rules for this state give. */
const systemColours = `
  * {
    color: CanvasText !important;
    background-color: transparent !important;
    border-color: CanvasText !important;
    box-shadow: none !important;
  }
  a, a * { color: LinkText !important; }
  button, button * { color: ButtonText !important; border-color: ButtonText !important; }
`;

function rulesForContrast({cssRules}: CSSStyleSheet): CSSStyleSheet {
  const found = [...cssRules].filter(
    (rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText.includes('forced-colors'),
  );
  const rules = found.flatMap((rule) => [...rule.cssRules].map(({cssText}) => cssText));
  return sheetOf(rules.join('\n').replaceAll(';', ' !important;'));
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

function textOf({cssRules}: CSSStyleSheet): string {
  return [...cssRules].map(({cssText}) => cssText).join('\n');
}
