// When each element is the right one, for the first page and for the page that helps to choose.

export const whenToUse: Readonly<Record<string, string>> = {
  'lot-catalogue': 'Readers look for a service: on a lot, of one kind, or in the whole catalogue.',
  'service-card': 'You write about one service and want its facts beside your text, or on a page of its own.',
  'order-eligibility': 'Readers ask whether they may order a service. Today they phone you.',
  'order-request': 'Readers choose services, and somebody else places the order. This writes the letter.',
  'lot-overview': 'Readers are new to a lot and ask what is on it, who orders and who pays.',
  'eligible-organisations': 'Readers ask whether organisations like theirs can use a lot, and who orders for them.',
  'service-compare': 'Readers choose between services that you name, or that they tick in a list.',
  'service-roadmap': 'Readers plan ahead and ask what is coming, what is already available and what is late.',
  'catalogue-documents': 'Readers look for the documents of a lot, such as registers, forms and disclaimers.',
  'catalogue-contact': 'Readers need to know who to ask, and how old the information is.',
};
