// When each element is the right one, for the first page and for the page that helps to choose.

export const whenToUse: Readonly<Record<string, string>> = {
  'lot-catalogue': 'People look for a service: on a page for a lot, for one kind of service, or for all of them.',
  'service-card': 'You write about one service and want its facts beside your text, or a page of its own for it.',
  'order-eligibility': 'People ask if they may order a service, and now telephone you.',
  'order-request': 'People choose services, and somebody else places the order: this is what they send.',
  'lot-overview': 'People are new to a lot: what is on it, who orders and who pays.',
  'eligible-organisations': 'People ask if organisations like theirs may use a lot, and who orders for them.',
  'service-compare': 'People choose between services: those that you name, or those that they tick in a list.',
  'service-roadmap': 'People plan: what is coming, what is there since when, and what was put off.',
  'catalogue-documents': 'People look for the files of a lot: registers, forms and disclaimers.',
  'catalogue-contact': 'People need to know who to ask, and how old the information is.',
};
