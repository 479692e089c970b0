// Every tag of the package, once. What registers, weighs, measures or tests them all reads this list.

// prettier-ignore
export const tags = [
  'catalogue-contact',
  'catalogue-documents',
  'eligible-organisations',
  'lot-catalogue',
  'lot-overview',
  'order-eligibility',
  'order-request',
  'service-card',
  'service-compare',
  'service-roadmap',
] as const;

export type Tag = (typeof tags)[number];
