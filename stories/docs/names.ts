// What people want of each element, as the list at the side and the first page call it, in the order of need. An
// element without a line here goes by its tag.

export const wants: Readonly<Record<string, string>> = {
  'lot-catalogue': 'List services',
  'service-card': 'Show one service',
  'order-eligibility': 'Answer: may we order?',
  'order-request': 'Ask the commissioner',
  'lot-overview': 'Explain a lot',
  'eligible-organisations': 'Answer: who may order?',
  'service-compare': 'Compare services',
  'service-roadmap': 'Show what is planned',
  'catalogue-documents': 'Link to documents',
  'catalogue-contact': 'Say who to contact',
};

/** What people want of the element. */
export function wantOf(tag: string): string {
  return wants[tag] ?? tag;
}

/** The name of anything in the list at the side; the addresses of pages have no dots. */
export function labelOf(name: string): string {
  return name === 'Put it on' ? 'Put it on…' : wantOf(name);
}
