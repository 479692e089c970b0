// What a page costs its readers: its height, its words, what it says twice, and where its first service is. Runs in the
// page, so it uses nothing from outside.

export interface PageMeasures {
  readonly heightPx: number;
  /** Words that can be read without opening anything. */
  readonly words: number;
  /** Sentences of more than six words that the page says more than once. */
  readonly saidTwice: readonly string[];
  /** The upper edge of the first service; undefined if there is none. */
  readonly firstServicePx: number | undefined;
}

export function measurePage(): PageMeasures {
  const text = visibleText(document.body);
  const sentences = text
    .split(/\n+/)
    .flatMap((line) =>
      line
        .replace(/\s+/g, ' ')
        .trim()
        .split(/(?<=[.?!])\s+/),
    )
    .filter((sentence) => sentence.split(' ').length > 6);
  const service = document.querySelector('lot-catalogue')?.shadowRoot?.querySelector('[part~=service]');
  return {
    heightPx: document.scrollingElement!.scrollHeight,
    words: text.split(/\s+/).filter(Boolean).length,
    saidTwice: [...new Set(sentences.filter((sentence, n) => sentences.indexOf(sentence) !== n))],
    firstServicePx: service ? Math.round(service.getBoundingClientRect().top + scrollY) : undefined,
  };

  /** Each block on lines of its own. */
  function visibleText(node: Node): string {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!;
    if (node.nodeType !== Node.ELEMENT_NODE) return '';
    const element = node as HTMLElement;
    const {display, visibility, clipPath} = getComputedStyle(element);
    if (display === 'none' || visibility === 'hidden' || clipPath === 'inset(50%)') return '';
    if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text ?? '';
    const inside = childrenOf(element).map(visibleText).join('');
    return display.startsWith('inline') || display === 'contents' ? inside : `\n${inside}\n`;
  }

  function childrenOf(element: HTMLElement): Node[] {
    if (element instanceof HTMLDetailsElement && !element.open)
      return [...element.children].filter(({localName}) => localName === 'summary');
    if (element instanceof HTMLSlotElement) return element.assignedNodes({flatten: true});
    return [...(element.shadowRoot ?? element).childNodes];
  }
}
