// src/ui/strings.ts
// Every text of the interface, by key. Authors replace any of them with the `strings` attribute.
// `{name}` is filled in. `{lot}`, `{lots}`, `{service}`, `{services}`, `{module}` and `{modules}` are what
// the catalogue calls them, with a capital when written so. A text that depends on a number has a form for
// each plural category of the catalogue's language; `{count}` is the number.

/** A text, or one for each plural category that the language has; `other` always. */
export type Text = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {other: string}>;

const texts = {
  'as-of': 'Shown as on {day}',
  loading: 'Loading {services}',
  'loading.more': 'Loading more {services}',
  'try-again': 'Try again',
  'show-details': 'Details for whoever looks after this page',

  // Search and filters
  'search.label': 'Search {services}',
  'search.landmark': 'Search: {heading}',
  'search.clear': 'Clear search',
  'filters.heading': 'Filters',
  'filters.show': 'Show filters',
  'filters.hide': 'Hide filters',
  'filters.skip': 'Skip to results',
  'filters.on': 'Selected filters',
  'filters.remove': 'Remove filter {facet}: {value}',
  'filters.clear': 'Clear all',
  'facet.lot': '{Lot}',
  'facet.category': 'Kind of {service}',
  'facet.capability': 'What it does',
  'facet.supplier': 'Supplier',
  'facet.works-with': 'Works with',
  'facet.status': 'Status',
  'facet.selected': {one: '{count} selected', other: '{count} selected'},
  'facet.more': {
    one: '{count} more is not listed here. Search for it.',
    other: '{count} more are not listed here. Search for them.',
  },
  'sort.label': 'Sort by',
  'sort.relevance': 'Best match',
  'sort.file': 'Catalogue order',
  'sort.name': 'Name',
  'sort.supplier': 'Supplier',
  'sort.updated': 'Last updated',

  // The result in words: a count, then whatever narrows it, in this order
  'result.count': {one: '{count} {service}', other: '{count} {services}'},
  'result.none': 'No {services}',
  'result.lot': 'on {names}',
  'result.category': 'in {names}',
  'result.capability': 'with {names}',
  'result.supplier': 'from {names}',
  'result.works-with': {one: 'that works with {names}', other: 'that work with {names}'},
  'result.status': 'with the status {names}',
  'result.facet': 'with {facet}: {names}',
  'result.search': 'matching “{search}”',
  'result.withdrawn': {
    one: '{count} withdrawn {service} is not shown.',
    other: '{count} withdrawn {services} are not shown.',
  },
  'result.withdrawn.show': 'Show withdrawn {services}',
  'result.range': 'Showing {first} to {last}',
  'result.empty': 'Try fewer words or fewer filters.',
  'result.nothing-yet': 'This catalogue has no {services} yet.',
  'preset.unknown.lot': 'No {lot} is called {name}.',
  'preset.unknown.category': 'No kind of {service} is called {name}.',
  'preset.unknown.capability': 'No capability is called {name}.',
  'preset.unknown.supplier': 'No supplier is called {name}.',
  'preset.unknown.works-with': 'No system is called {name}.',
  'preset.unknown.status': 'No {service} has the status {name}.',
  'preset.unknown.services': 'No {service} has the id {name}.',
  'preset.unknown.facets': 'No property is called {name}.',
  'preset.author':
    'The attribute {attribute}="{value}" names something that this catalogue does not have. Nothing matches it, so that a slip of the pen never widens the list.',
  'preset.known': 'Known are: {names}',

  // Pages
  'pages.landmark': 'Pages: {heading}',
  'pages.previous': 'Previous',
  'pages.next': 'Next',
  'pages.page': 'page',

  // A service
  'status.available': 'Available',
  'status.assured': 'Assured',
  'status.in-assurance': 'In assurance',
  'status.planned': 'Planned',
  'status.withdrawn': 'Withdrawn',
  'status.ended': 'Ended',
  'status.ended.on': 'Ended {day}',
  'status.not-started': 'Not started',
  'status.not-started.on': 'Starts {day}',
  'status.not-stated': 'Status not stated',
  'status.supplier-only': 'Supplier only',
  'status.unclear': 'Not certain',
  'value.none': 'Not stated',
  'service.supplier': 'Supplier',
  'service.supplier.unknown': 'Supplier not stated',
  'service.supplier-only': 'The source names the supplier on this {lot}, but no product.',
  'service.works-with': 'Works with',
  'service.kinds': 'Kind of {service}',
  'service.no-lot': 'Not listed on a {lot}',
  'service.not-on-lot': 'Not listed on {names}',
  'service.lots-lost': 'Where this {service} is listed could not be read',
  'service.about': 'About this {service}',
  'service.features': 'Features',
  'service.capabilities': 'What it does',
  'service.national': 'National services',
  'service.availability': 'Availability',
  'service.pairings': 'Works with these systems',
  'service.pairings.lost': 'Some of the systems that it works with could not be read.',
  'service.needs': 'Must be bought with',
  'service.prices': 'Prices',
  'service.price.none': 'Price not published',
  'service.price.as-of': 'as of {day}',
  'service.documents': 'Documents',
  'service.link': 'Website',
  'service.contact': 'Supplier contact',
  'service.aliases': 'Also known as',
  'service.references': 'Reference',
  'service.sources': 'Sources',
  'service.further': 'Other details',
  'service.updated': 'Last updated',
  'service.replaced-by': 'Replaced by {name}',
  'service.not-found': '“{id}” is not in this catalogue.',
  'service.not-found.author': 'The attribute service="{id}" must be the id of a {service} in this catalogue.',
  'service.not-named': 'No {service} has been chosen.',
  'service.still-loading': 'Still loading {services}',
  'column.name': 'Name',
  'column.id': 'Id',
  'column.lot': '{Lot}',
  'column.status': 'Status',
  'column.system': 'System',
  'dates.from': 'From {from}',
  'dates.until': 'Until {until}',
  'dates.between': '{from} to {until}',
  'dates.planned': 'Planned for {day}',
  'dates.planned.past': 'Planned for {day}, not confirmed',
  'dates.on': 'Dated {day}',
  'dates.none': 'Dates not stated',
  'document.archived': 'no longer published',

  // The roadmap
  'roadmap.heading': 'Roadmap: {title}',
  'roadmap.order': '{count} {services}: what comes next first, then what changed last.',
  'roadmap.drawing': {
    one: 'Time line of {count} {service}, with dates from {from} to {until}; {day} is marked. The table below has every detail.',
    other:
      'Time line of {count} {services}, with dates from {from} to {until}; {day} is marked. The table below has every detail.',
  },
  'roadmap.undated': {
    one: '{count} {service} without dates or plans is not shown here.',
    other: '{count} {services} without dates or plans are not shown here.',
  },
  'roadmap.limit': 'Only the first {shown} of {total} {services} are drawn.',
  'roadmap.table': 'Every date and plan in a table',
  'roadmap.table.limit': 'Only the first {shown} of {total} {services} are in this table.',
  'roadmap.key': 'What the signs mean',
  'roadmap.key.other': 'Another status',
  'roadmap.key.plan': 'Planned for then',
  'roadmap.key.missed': 'Planned for then, not confirmed',
  'roadmap.key.unsure': 'Not certain, or only the month or year is known',
  'roadmap.key.open': 'Start or end not stated, or not on this time line',
  'roadmap.status-on': 'Status on {day}',
  'roadmap.recorded': 'Recorded as',
  'roadmap.from': 'From',
  'roadmap.until': 'Until',
  'roadmap.plan': 'Plan',
  'roadmap.note': 'Note',

  // When nothing is found
  'suggest.spelling': 'Did you mean {search}?',
  'suggest.without': {
    one: 'Without {facet} ({names}): {count} {service}',
    other: 'Without {facet} ({names}): {count} {services}',
  },

  // Export, share, print
  'export.csv': 'Download as CSV',
  'share.copy': 'Copy link',
  'share.copied': 'Link copied',
  'share.by-hand': 'Copy this link',
  'share.service': 'Link to this {service}',
  'link.not-here': '{name} is not among the {services} shown here.',
  'print.made': 'Printed {day}',
  'print.limit': 'Only the first {shown} of {total} {services} are printed.',

  // Picking
  'pick.order': 'Add to order request',
  'pick.order.on': '{name} added to order request',
  'pick.order.off': '{name} removed from order request',
  'pick.compare': 'Compare',
  'pick.compare.on': '{name} added to comparison',
  'pick.compare.off': '{name} removed from comparison',
  'pick.compare.full': 'You can compare up to {most} {services}. Remove one first.',

  // What could not be read
  'problems.lost': {
    one: '{count} of {total} {services} could not be shown.',
    other: '{count} of {total} {services} could not be shown.',
  },
  'problems.one': '{path}: expected {expected}, found {found}',
  'problems.more': {one: 'And {count} more.', other: 'And {count} more.'},

  'export.made': 'Downloaded {day}',

  // Where the data comes from
  'provenance.heading': 'About this information',
  'provenance.source': 'Source',
  'provenance.updated': 'Updated {day}',
  'provenance.review': 'This information was due for review by {day} and may be out of date.',
  'provenance.licence': 'Licence',
  'provenance.partial': 'Not complete',
  'provenance.saved': 'This is a copy saved on {day}, because the latest information could not be fetched.',
  'provenance.archived': 'Archived {day}',
  'provenance.archived.undated': 'Archived',
  'provenance.archived.link': 'Where to look now',
  'provenance.disclaimer': 'Disclaimer',
  'contact.heading': 'Contact',
  'contact.archived': 'Contact details at the time',

  // When there is no catalogue
  'failure.heading': 'The {services} could not be shown',
  'failure.page': 'Something is wrong with how this page is set up. Trying again may not help.',
  'failure.not-found': 'The list was not found where this page looks for it.',
  'failure.refused': 'You may need to sign in, or not have access to the list.',
  'failure.server': 'The server that holds the list has a problem. Try again in a few minutes.',
  'failure.offline': 'You appear to be offline. Try again when you are connected.',
  'failure.timed-out': 'The list took too long to arrive. Try again in a few minutes.',
  'failure.unreachable': 'The list could not be reached. Check your connection and try again.',
  'failure.again': 'Tried again at {time}, without success.',
  'author.no-source':
    'No catalogue is named. Add src="…" with the URL of a catalogue file to the element, or a <link rel="gpsoc-catalogue" href="…"> to the page.',
  'author.not-found': 'There is no file at this address. Check the spelling, and that the file has been published.',
  'author.refused':
    'The server refuses the file, or answers with a sign-in page. The file must be readable by everybody who sees this page.',
  'author.server': 'The server answers with an error of its own. Look at its log, or try later.',
  'author.offline': 'The browser says that it is offline.',
  'author.timed-out': 'The file did not arrive in the time allowed. Make it smaller, or set timeout="…" in seconds.',
  'author.blocked':
    'This page’s Content Security Policy forbids the request. Add the address to its connect-src directive.',
  'author.mixed-content':
    'This page is https: and the catalogue is http:. Browsers forbid that: publish the file over https:.',
  'author.unreachable':
    'No answer came that this page may read. If the file is on another site, that site must send the header Access-Control-Allow-Origin.',
  'author.too-large': 'The file is larger than 32 MB. Split its services into files named under servicePages.',
  'author.not-json':
    'The answer is not JSON. Check that the address leads to the file itself and that the file is complete.',
  'author.wrong-shape': 'The file is JSON, but no catalogue.',
  'author.unsupported-format': 'The file is of a newer format than this script. Include a newer version of the script.',
  'author.found': 'What happened: {message}.',
  'author.address': 'Address: {url}',
} as const satisfies Record<string, Text>;

/** The name of a text of the interface. */
export type StringKey = keyof typeof texts;

/** An author's own texts. */
export type Strings = Readonly<Partial<Record<StringKey, Text>>>;

export const english: Readonly<Record<StringKey, Text>> = texts;
