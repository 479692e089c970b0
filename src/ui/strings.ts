// Every text of the interface, by key, in the groups that elements take. Authors replace any of them with the `strings` attribute.
// `{name}` is filled in. `{lot}`, `{lots}`, `{service}`, `{services}`, `{module}`, `{modules}`, `{supplier}`,
// `{suppliers}`, `{category}` and `{categories}` are what the catalogue calls them, with a capital when written so. A text that depends on a number has a form for
// each plural category of the catalogue's language; `{count}` is the number.

import type {Condition} from '../eligibility/enquiry.ts';
import type {ReasonCode} from '../eligibility/reason-texts.ts';

/** A text, or one for each plural category that the language has; `other` always. */
export type Text = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {other: string}>;

/** Texts by key. */
export type Texts = Readonly<Record<string, Text>>;

// What every element may have to say: notices, where the data comes from, what could not be read, and failures
export const baseTexts = {
  'as-of': 'Shown as on {day}',
  loading: 'Loading {services}',
  'loading.more': 'Loading more {services}',
  'try-again': 'Try again',
  'fallback.link': 'View this information on another page',
  'show-details': 'Details for whoever looks after this page',
  'preset.unknown.lot': 'No {lot} is called {name}.',
  'preset.unknown.category': 'No {category} is called {name}.',
  'preset.unknown.capability': 'No capability is called {name}.',
  'preset.unknown.supplier': 'No {supplier} is called {name}.',
  'preset.unknown.works-with': 'No system is called {name}.',
  'preset.unknown.status': 'No {service} has the status {name}.',
  'preset.unknown.services': 'No {service} has the id {name}.',
  'preset.unknown.facets': 'No property is called {name}.',
  'preset.unknown.organisation': 'No kind of organisation is called {name}.',
  'preset.unknown.principal-system': 'No principal system is called {name}.',
  'preset.author':
    'The attribute {attribute}="{value}" names something that this catalogue does not have. Nothing matches it, so that a slip of the pen never widens the list.',
  'preset.known': 'Known are: {names}',
  'value.none': 'Not stated',
  'service.prices': 'Prices',
  'service.price.none': 'Price not published',
  'service.price.unreadable': 'Price could not be read',
  'service.price.part-unreadable': 'Part of this price could not be read',
  'service.price.tier': '{from} to {to}: {price}',
  'service.price.tier.open': '{from} or more: {price}',
  'service.price.as-of': 'as of {day}',
  'column.lot': '{Lot}',
  'document.archived': 'no longer published',
  'print.made': 'Printed {day}',
  'pick.order.on': '{name} added to order request',
  'pick.order.off': '{name} removed from order request',
  'pick.compare.on': '{name} added to comparison',
  'pick.compare.off': '{name} removed from comparison',
  'pick.compare.full': 'You can compare up to {most} {services}. Remove one first.',
  'problems.lost': {
    one: '{count} of {total} {services} could not be shown.',
    other: '{count} of {total} {services} could not be shown.',
  },
  'problems.one': '{path}: expected {expected}, found {found}',
  'problems.read': '{path}: {found} was read as {expected}',
  'problems.more': {one: 'And {count} more.', other: 'And {count} more.'},
  'provenance.heading': 'About this information',
  'provenance.source': 'Source',
  'provenance.updated': 'Updated {day}',
  'provenance.review': 'This information was due for review by {day} and may be out of date.',
  'provenance.licence': 'Licence',
  'provenance.partial': 'Not complete',
  'provenance.saved': 'This is a copy saved on {day}, because the latest information could not be fetched.',
  'provenance.saved.better': 'This is a copy saved on {day}. Most of what was fetched on {fetched} cannot be read.',
  'provenance.archived': 'Archived {day}',
  'provenance.archived.undated': 'Archived',
  'provenance.archived.link': 'Where to look now',
  'provenance.disclaimer': 'Disclaimer',
  'contact.heading': 'Contact',
  'contact.archived': 'Contact details at the time',
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
  'author.wrong-shape': 'The file is JSON, but no catalogue that can be shown.',
  'author.unsupported-format': 'The file is of a newer format than this script. Include a newer version of the script.',
  'author.found': 'What happened: {message}.',
  'author.address': 'Address: {url}',
} as const satisfies Texts;

// Whom to ask
export const contactTexts = {
  'contact.none': 'This catalogue names nobody to ask.',
  'contact.review': 'To be reviewed by {day}',
} as const satisfies Texts;

// The files of a catalogue
export const documentTexts = {
  'documents.none': 'No documents are named.',
} as const satisfies Texts;

// A service: on a card, in a row, in full
export const serviceTexts = {
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
  'status.supplier-only': '{Supplier} only',
  'status.unclear': 'Not certain',
  'value.yes': 'Yes',
  'value.not-listed': 'Not listed',
  'service.supplier': '{Supplier}',
  'service.supplier.unknown': '{Supplier} not stated',
  'service.supplier-only': 'The source names the {supplier} on this {lot}, but no product.',
  'service.works-with': 'Works with',
  'service.kinds': '{Category}',
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
  'service.documents': 'Documents',
  'service.link': 'Website',
  'service.links': 'More about this {service}',
  'service.contact': '{Supplier} contact',
  'service.contact.own': 'Contact for this {service}',
  'service.aliases': 'Also known as',
  'service.references': 'Reference',
  'service.sources': 'Sources',
  'service.further': 'Other details',
  'service.updated': 'Last updated',
  'service.replaced-by': 'Replaced by {name}',
  'service.not-found': '“{id}” is not in this catalogue.',
  'service.not-found.author': 'The attribute service="{id}" must be the id of a {service} in this catalogue.',
  'service.not-named': 'No {service} has been chosen.',
  'service.not-shown': '{name} could not be shown.',
  'service.still-loading': 'Still loading {services}',
  'column.name': 'Name',
  'column.id': 'Id',
  'column.status': 'Status',
  'column.system': 'System',
  'dates.from': 'From {from}',
  'dates.until': 'Until {until}',
  'dates.between': '{from} to {until}',
  'dates.planned': 'Planned for {day}',
  'dates.planned.past': 'Planned for {day}, not confirmed',
  'dates.on': 'Dated {day}',
  'dates.none': 'Dates not stated',
  'pick.order': 'Add to order request',
  'pick.order.barred': 'Cannot be requested: {why}',
  'pick.compare': 'Compare',
} as const satisfies Texts;

// The list: search, filters, the result in words (a count, then whatever narrows it, in this order), pages
export const listTexts = {
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
  'facet.category': '{Category}',
  'facet.capability': 'What it does',
  'facet.supplier': '{Supplier}',
  'facet.works-with': 'Works with',
  'facet.status': 'Status',
  'facet.selected': {one: '{count} selected', other: '{count} selected'},
  'facet.find': 'Find in {facet}',
  'facet.found': {one: '{count} option found', other: '{count} options found'},
  'facet.more': {
    one: '{count} more is not listed here. Search for it.',
    other: '{count} more are not listed here. Search for them.',
  },
  'sort.label': 'Sort by',
  'sort.relevance': 'Best match',
  'sort.file': 'Catalogue order',
  'sort.name': 'Name',
  'sort.supplier': '{Supplier}',
  'sort.updated': 'Last updated',
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
  'pages.landmark': 'Pages: {heading}',
  'pages.previous': 'Previous',
  'pages.next': 'Next',
  'pages.page': 'page',
  'suggest.spelling': 'Did you mean {search}?',
  'suggest.without': {
    one: 'Without {facet} ({names}): {count} {service}',
    other: 'Without {facet} ({names}): {count} {services}',
  },
  'share.copy': 'Copy link',
  'share.copied': 'Link copied',
  'share.by-hand': 'Copy this link',
  'share.service': 'Link to this {service}',
  'link.not-here': '{name} is not among the {services} shown here.',
  'print.limit': 'Only the first {shown} of {total} {services} are printed.',
} as const satisfies Texts;

// What is taken along as a file
export const exportTexts = {
  'export.csv': 'Download as CSV',
  'export.made': 'Downloaded {day}',
} as const satisfies Texts;

// The terms of a lot: who may use it, who orders, who pays
export const termsTexts = {
  'terms.heading': 'Use, orders and payment',
  'terms.over': 'Over',
  'terms.in-force': 'In force',
  'terms.perhaps': 'Perhaps in force',
  'terms.to-come': 'To come',
  'terms.unclear': 'What holds for this period is not certain.',
  'terms.use': 'Use',
  'terms.use.past': 'It was open to {names}.',
  'terms.use.present': 'It is open to {names}.',
  'terms.use.future': 'It will be open to {names}.',
  'terms.use.only.past': 'It was open to {names} only.',
  'terms.use.only.present': 'It is open to {names} only.',
  'terms.use.only.future': 'It will be open to {names} only.',
  'terms.use.others.past': 'Whether it was open to others is not stated here.',
  'terms.use.others.present': 'Whether it is open to others is not stated here: ask before you order.',
  'terms.use.others.future': 'Whether it will be open to others is not stated here.',
  'terms.orders': 'Orders',
  'terms.orders.past': 'Orders were placed by {names}.',
  'terms.orders.present': 'Orders are placed by {names}.',
  'terms.orders.future': 'Orders will be placed by {names}.',
  'terms.orders.for.past': 'Orders were placed by {names}, for {others}.',
  'terms.orders.for.present': 'Orders are placed by {names}, for {others}.',
  'terms.orders.for.future': 'Orders will be placed by {names}, for {others}.',
  'terms.orders.both.past': 'Orders were placed by {names}, for themselves and for {others}.',
  'terms.orders.both.present': 'Orders are placed by {names}, for themselves and for {others}.',
  'terms.orders.both.future': 'Orders will be placed by {names}, for themselves and for {others}.',
  'terms.payment': 'Payment',
  'terms.payment.past': 'It was paid for by {names}.',
  'terms.payment.present': 'It is paid for by {names}.',
  'terms.payment.future': 'It will be paid for by {names}.',
  'terms.payment.shortfall.past': 'Where there was not enough of this money, it was paid for by {names}.',
  'terms.payment.shortfall.present': 'Where there is not enough of this money, it is paid for by {names}.',
  'terms.payment.shortfall.future': 'Where there is not enough of this money, it will be paid for by {names}.',
  'terms.payment.guaranteed.past': 'There was always enough for: {names}.',
  'terms.payment.guaranteed.present': 'There is always enough for: {names}.',
  'terms.payment.guaranteed.future': 'There will always be enough for: {names}.',
  'terms.requires': 'Needed before an order',
  'terms.requires.assurance': 'The {service} has passed assurance',
  'terms.requires.pairing': 'For {modules}: assurance with the principal system that the practice uses',
  'terms.requires.practice-agreement': 'An agreement, signed by commissioner and practice',
  'terms.requires.disclaimer': 'The disclaimer has been read',
  'terms.agreement': 'Agreement',
  'terms.sources': 'Sources: {period}',
} as const satisfies Texts;

// A lot in words
export const overviewTexts = {
  'overview.kinds': '{Categories}',
  'overview.kinds.none': '{Category} not stated',
  'overview.kinds.empty': 'None listed',
  'overview.examples': 'For example:',
  'overview.functions': 'What some of them do:',
  'overview.show': 'Show the {services} of {name}',
  'overview.no-lots': 'This catalogue names no {lots}.',
} as const satisfies Texts;

// The roadmap
export const roadmapTexts = {
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
} as const satisfies Texts;

// What a decision rests on
export const questionTexts = {
  'question.day': 'Which day is it about?',
  'question.day.hint': 'For example, 3 6 2016',
  'question.day.today': 'Use today',
  'question.day.error': 'Enter a day that exists, such as 3 6 2016',
  'question.lot': 'Which {lot} is it about?',
  'question.service': 'Which {service} is it about?',
  'question.service.none': 'No {service} in particular',
  'question.service.more': {one: '{count} more: search for it', other: '{count} more: search for them'},
  'question.organisation': 'Which kind of organisation are you?',
  'question.organisation.not-then': '{name} (none on {day})',
  'question.ods': 'ODS code of your organisation',
  'question.ods.hint': 'Letters and figures. Leave it empty if you do not know it.',
  'question.ods.find': 'Find organisation',
  'question.ods.change': 'Use another organisation',
  'question.ods.use': 'Use {name}',
  'question.ods.error': 'Enter an ODS code of letters and figures only',
  'question.principalSystem': 'Which principal system does the practice use?',
  'question.principalSystem.none': 'Another one, or none',
  'question.centralFunding': 'Can this be paid for from {payers}?',
  'question.agreementSigned': 'Is the agreement between commissioner and practice signed?',
  'question.choose': 'Choose an answer',
  'question.check': 'Check',
  'question.errors': 'There is a problem',
  'answer.yes': 'Yes',
  'answer.no': 'No',
  'answer.unknown': 'I do not know',
  'fact.day': 'Day',
  'fact.organisation': 'Organisation',
  'fact.principalSystem': 'Principal system',
  'fact.centralFunding': 'Central money',
  'fact.agreementSigned': 'Agreement signed',
  'organisation.commissioned-by': 'commissioned by {name}',
  'organisation.looking': 'Looking up {code}',
  'organisation.unknown':
    'The code {code} is not in the look-up of this catalogue. Check it, or choose the kind of organisation below.',
  'organisation.unreadable': '“{code}” is no ODS code. Choose the kind of organisation below.',
  'organisation.impossible':
    'The code {code} cannot be looked up in this catalogue. Choose the kind of organisation below.',
  'organisation.failed':
    'The code {code} could not be looked up just now. Try again, or choose the kind of organisation below.',
  'organisation.closed': 'It is recorded as closed.',
  'organisation.closed.on': 'It closed on {day}.',
  'organisation.proposed': 'It is recorded as proposed, and not open.',
  'organisation.proposed.on': 'It was to open on {day}.',
  'organisation.dormant': 'It is recorded as dormant.',
  'organisation.unclear': 'Whether it was open on that day is not certain from the record.',
  'organisation.successor': '{name} has taken its place.',
  'organisation.almost':
    'It is not recorded as a {type}: it holds only some of the roles of one. Choose the kind of organisation below.',
  'organisation.no-type': 'Of which kind it is, its record does not say. Choose it below.',
} as const satisfies Texts;

// A decision: now, and for a day that is over
export const decisionTexts = {
  'eligibility.heading': 'May you order this?',
  'eligibility.heading.then': 'Could you order this on {day}?',
  'eligibility.heading.lot': 'May you order from {name}?',
  'eligibility.heading.lot.then': 'Could you order from {name} on {day}?',
  'eligibility.heading.named': 'May you order {name}?',
  'eligibility.heading.named.then': 'Could you order {name} on {day}?',
  'answer.can-order': 'It appears you can order this',
  'answer.can-order.then': 'On {day}, it appears {orderers} could order this',
  'answer.ask-orderer': 'Ask your {orderer} to order this',
  'answer.ask-orderer.then': 'On {day}, it appears the {orderer} placed the order',
  'answer.check': 'We cannot tell from this catalogue: ask your {orderer}',
  'answer.check.alone': 'We cannot tell from this catalogue',
  'answer.check.then': 'We cannot tell from this catalogue whether this could be ordered on {day}',
  'answer.not-yet': 'You cannot order this yet',
  'answer.not-yet.then': 'On {day}, this could not be ordered yet',
  'answer.cannot-order': 'It appears you cannot order this',
  'answer.cannot-order.then': 'On {day}, it appears this could not be ordered',
  'answer.guidance': 'This is guidance from the catalogue. Whoever places the order decides.',
  'answer.orderer': 'Who places the order',
  'answer.payers': 'Who pays',
  'answer.payers.uncertain': '{payers}. Which of them is not certain.',
  'answer.payers.unclear': '{payers}. This is not certain.',
  'answer.agreement': 'Contract',
  'answer.reasons': 'Why',
  'answer.in-favour': 'In your favour',
  'answer.sources': 'Sources',
  'answer.conditions': 'Still to be met',
  'answer.changes': 'What would change it',
  'answer.changes.worse': 'What would make it worse, or change who pays',
  'answer.next': 'Next steps',
  'answer.facts': 'What this answer rests on',
  'answer.print': 'Print',
  'change.organisation': 'For {values}, {result}.',
  'change.principalSystem': 'With {values} as the principal system, {result}.',
  'change.principalSystem.none': 'another one or none',
  'change.centralFunding.true': 'If central money can be used, {result}.',
  'change.centralFunding.false': 'If central money cannot be used, {result}.',
  'change.agreementSigned.true': 'Once the agreement is signed, {result}.',
  'change.agreementSigned.false': 'Without a signed agreement, {result}.',
  'change.paid': 'Who pays: {payers}',
  'result.can-order': 'it appears you could order this',
  'result.can-order.then': 'it appears {orderers} could have ordered this',
  'result.ask-orderer': 'you could ask your {orderer} to order this',
  'result.ask-orderer.then': 'it appears the {orderer} could have placed the order',
  'result.check': 'we cannot tell from this catalogue',
  'result.check.then': 'we cannot tell from this catalogue',
  'result.not-yet': 'you could not order this yet',
  'result.not-yet.then': 'this could not have been ordered yet',
  'result.cannot-order': 'it appears you could not order this',
  'result.cannot-order.then': 'it appears this could not have been ordered',
  'answer.outcome': 'Answer',
} as const satisfies Texts;

// An order request
export const requestTexts = {
  'request.heading': 'Order request',
  'request.count': {one: '{count} {service} to ask for', other: '{count} {services} to ask for'},
  'request.none': 'Nothing of what you chose can be asked for.',
  'request.empty': 'Nothing to ask for yet. Choose “Add to order request” at a {service}.',
  'request.group': 'Ordered by: {orderer}. Paid by: {payers}',
  'request.group.unknown': 'Who places the order is not known',
  'request.funding': 'About the money',
  'request.barred': 'Cannot be ordered on this day, and is not part of the request',
  'request.gone': 'No longer in this catalogue',
  'request.remove': 'Remove',
  'request.clear': 'Clear the request',
  'request.organisation': 'Your organisation',
  'request.name': 'Your name',
  'request.note': 'Note',
  'request.note.hint': 'Do not include patient information.',
  'request.copy': 'Copy as text',
  'request.copied': 'Copied',
  'request.by-hand': 'Copy this text',
  'request.mail': 'Write an e-mail',
  'request.mail.long': 'The request is too long for the e-mail that opens. Download it as CSV and attach the file.',
  'request.mail.attached': 'The order request is in the attached file {file}.',
  'request.kept': 'The request is kept in this tab of your browser until you close it. Nothing is sent.',
  'request.refused':
    'Your browser does not keep the request: copy or download it before you leave this page. Nothing is sent.',
  'request.off': 'The request is gone when you leave this page: copy or download it before. Nothing is sent.',
} as const satisfies Texts;

// Side by side
export const compareTexts = {
  'compare.heading': 'Compare {services}',
  'compare.of': 'Comparison of {names}',
  'compare.none': 'There are fewer than 2 {services} to compare.',
  'compare.how': 'Select “{compare}” on 2 to 4 {services} to see them side by side.',
  'compare.shared': 'All {total} have: {names} ({count})',
  'compare.shared.both': 'Both have: {names} ({count})',
  'compare.most': 'Only the first {most} of {total} {services} are compared.',
  'compare.remove': 'Remove',
  'compare.clear': 'Clear all',
  'compare.differences': 'Show differences only',
  'compare.hidden': {
    one: '{count} row is not shown, because it is the same for all.',
    other: '{count} rows are not shown, because they are the same for all.',
  },
  'compare.all': 'All rows are shown.',
  'compare.same': 'The catalogue says the same of all of them.',
  'compare.itself': 'This system itself',
} as const satisfies Texts;

// Which organisations may use a lot: by period, and one that is looked up
export const eligibleTexts = {
  'eligible.heading': 'Organisations that may use each {lot}',
  'eligible.heading.then': 'Organisations that could use each {lot}',
  'eligible.heading.named': 'Organisations that may use {name}',
  'eligible.heading.named.then': 'Organisations that could use {name}',
  'eligible.vague': 'The source gives only a month or a year here: the exact day is not known.',
  'eligible.type': 'Kind of organisation',
  'eligible.use': 'May it use {name}?',
  'eligible.use.then': 'Could it use {name}?',
  'eligible.use.future': 'Will it be able to use {name}?',
  'eligible.check': 'Check',
  'eligible.not-yet': 'Not yet',
  'eligible.orders-itself': 'They place orders themselves.',
  'eligible.orders-itself.then': 'They placed orders themselves.',
  'eligible.orders-itself.future': 'They will place orders themselves.',
  'eligible.orders-for-another': 'They place orders for those for whom they act.',
  'eligible.orders-for-another.then': 'They could place orders for those for whom they acted.',
  'eligible.orders-for-another.future': 'They will place orders for those for whom they act.',
  'eligible.terms-unclear': 'Not certain from the source.',
  'eligible.terms-date-unclear': 'The source does not give the exact days.',
  'eligible.organisation-eligibility-unclear': 'The catalogue does not name them.',
  'eligible.organisation-type-not-then': 'The source does not give their exact first and last days.',
  'eligible.took-over': 'as successors of {names}',
  'eligible.acts-for': 'acting for {names}',
  'eligible.acts-for.authority': 'for {names}, with their authority',
  'eligible.others.no': 'No other organisation may use it.',
  'eligible.others.no.then': 'No other organisation could use it.',
  'eligible.others.no.future': 'No other organisation will be able to use it.',
  'eligible.others.check': 'Other organisations should check with {names}.',
  'eligible.others.unclear': 'Whether other organisations may use it is not stated.',
  'eligible.others.unclear.then': 'Whether other organisations could use it is not stated.',
  'eligible.others.unclear.future': 'Whether other organisations will be able to use it is not stated.',
  'eligible.none': 'The catalogue does not say who may use {names}.',
  'eligible.types.none': 'The catalogue defines no kinds of organisation for this period.',
  'eligible.search': 'Search kinds of organisation',
  'eligible.search.count': '{found} of {total} kinds of organisation',
  'eligible.search.none': 'No kind of organisation matches.',
  'eligible.find': 'Look up an organisation',
  'eligible.answer': 'May {name} use it?',
  'eligible.answer.then': 'Could {name} use it on {day}?',
} as const satisfies Texts;

/**
 * Every text, for what documents or checks them. An element takes the groups that it needs; the others cost it nothing,
 * for a bundler drops a call that is marked as pure, which it does not dare with `{...a, ...b}`.
 */
export const english = /* @__PURE__ */ Object.assign(
  {},
  baseTexts,
  contactTexts,
  documentTexts,
  serviceTexts,
  listTexts,
  exportTexts,
  termsTexts,
  overviewTexts,
  roadmapTexts,
  questionTexts,
  decisionTexts,
  requestTexts,
  compareTexts,
  eligibleTexts,
) as All;

type All = typeof baseTexts &
  typeof contactTexts &
  typeof documentTexts &
  typeof serviceTexts &
  typeof listTexts &
  typeof exportTexts &
  typeof termsTexts &
  typeof overviewTexts &
  typeof roadmapTexts &
  typeof questionTexts &
  typeof decisionTexts &
  typeof requestTexts &
  typeof compareTexts &
  typeof eligibleTexts;

/** The name of a text of the interface. */
export type StringKey = keyof All;

/** The name of a text that a decision brings along, in the present tense. */
export type PresentKey = `reason.${ReasonCode}` | `condition.${Condition['code']}`;

/** The same, of which `.then` is said of a day that is over. */
export type DecisionKey = PresentKey | `${PresentKey}.then`;

/** An author's own texts. */
export type Strings = Readonly<Partial<Record<StringKey | DecisionKey, Text>>>;
