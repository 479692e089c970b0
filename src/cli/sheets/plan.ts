// The sheets of a workbook and their columns: where in the catalogue each cell goes. `init` writes such a workbook, and
// `build` reads it, in whatever words and order publishers keep it.

/** How a cell is read. */
export type CellKind =
  /** An id, a name or a word. */
  | 'name'
  /** Text for reading, which keeps its line breaks. */
  | 'text'
  /** Several names in a cell. */
  | 'names'
  /** Several texts in a cell. */
  | 'texts'
  | 'day'
  | 'address'
  | 'flag'
  | 'number'
  | 'status'
  /** One of the words of the schema. */
  | 'word'
  /** Several of them. */
  | 'words'
  | 'email'
  | 'telephone'
  | 'money'
  | 'tiers'
  /** Systems that it works with, which are services. */
  | 'systems';

/** The lists of the catalogue whose records others name, by id or by name. */
export type ListName =
  'lots' | 'services' | 'suppliers' | 'categories' | 'capabilities' | 'organisationTypes' | 'payers' | 'facets';

export interface PlanColumn {
  /** Its field, from the record of the row: `funding.payers`. */
  readonly path: string;
  readonly heading: string;
  readonly kind: CellKind;
  /** Other headings by which publishers know it. */
  readonly also?: readonly string[];
  /** The list whose ids it holds; publishers may write names. */
  readonly of?: ListName;
  /** Whether an order may hang on it: what cannot be read is then left to be seen, and never passed over. */
  readonly decides?: boolean;
}

export interface Sheet {
  readonly name: string;
  readonly also?: readonly string[];
  /** The definition of its rows in the schema. */
  readonly definition: string;
  /** Where its records go: a list of the catalogue, or one of the record that `owners` name. */
  readonly list: string;
  /** Columns that say to which record a row belongs, the first that is filled in. Absent: to the catalogue itself. */
  readonly owners?: readonly Owner[];
  readonly columns: readonly PlanColumn[];
}

export interface Owner {
  readonly heading: string;
  readonly also?: readonly string[];
  readonly of: 'services' | 'lots' | 'facets';
  /** The rows go to a list of this record’s terms, by the number in the column "Period". */
  readonly ofTerms?: boolean;
}

type Extra = Omit<PlanColumn, 'path' | 'heading' | 'kind'>;

function col(
  path: string,
  heading: string,
  kind: CellKind,
  also: readonly string[] = [],
  extra: Extra = {},
): PlanColumn {
  return {path, heading, kind, also, ...extra};
}

const idColumn = col('id', 'Id', 'name', ['Identifier', 'Code', 'Key', 'No', 'Number']);
const idAndName = [idColumn, col('name', 'Name', 'name', ['Title'])];
const ofService: Owner = {
  heading: 'Service',
  also: ['Service id', 'Service name', 'Product', 'Solution', 'For service'],
  of: 'services',
};
const ofLot: Owner = {heading: 'Lot', also: ['Lot id', 'Lot name', 'Framework', 'For lot'], of: 'lots'};
const titleColumn = col('title', 'Title', 'name', ['Name', 'Text', 'Link text']);
const linkColumn = col('url', 'Link', 'address', [
  'URL',
  'Address',
  'Web address',
  'Website',
  'Web page',
  'Hyperlink',
  'Href',
]);
const titleAndLink = [titleColumn, linkColumn];

/** "Date withdrawn", "Withdrawal date", "Retired on" … */
const closingDates = [
  ...['withdrawn', 'retired', 'discontinued', 'decommissioned', 'removed', 'closed', 'ended'].flatMap((word) => [
    `${word} on`,
    `${word} date`,
    `date ${word}`,
  ]),
  ...['withdrawal', 'retirement', 'decommissioning', 'decommission', 'end of life', 'end of support', 'closure'].map(
    (word) => `${word} date`,
  ),
  ...['End of life', 'End of support', 'EOL', 'EOL date', 'Sunset date', 'Listing end date'],
];

/** The sheet of what holds for the whole catalogue: a row for each field. */
export const aboutColumns: readonly PlanColumn[] = [
  col('title', 'Title', 'text', ['Name', 'Catalogue', 'Catalogue title', 'Catalogue name']),
  col('summary', 'Summary', 'text', ['About', 'Description']),
  col('language', 'Language', 'name'),
  col('publisher.name', 'Publisher', 'name', ['Published by', 'Owner', 'Publisher name']),
  col('publisher.url', 'Publisher link', 'address', ['Publisher URL', 'Publisher website']),
  col('updated', 'Updated', 'day', ['Last updated', 'Date updated', 'Date', 'Updated on']),
  col('reviewBy', 'Review by', 'day', ['Review date', 'Next review']),
  col('partial', 'Partial', 'text', ['Incomplete', 'Why incomplete']),
  col('archived.on', 'Archived on', 'day', ['Archived', 'Ended on']),
  col('archived.text', 'Archived text', 'text', ['Archive notice']),
  col('archived.url', 'Archived link', 'address', ['Archive link']),
  col('licence.name', 'Licence', 'name', ['License']),
  col('licence.url', 'Licence link', 'address', ['License link', 'Licence URL']),
  col('contact.telephone', 'Contact telephone', 'telephone', ['Telephone', 'Phone', 'Tel', 'Contact phone']),
  col('contact.email', 'Contact e-mail', 'email', ['E-mail', 'Email', 'Contact email']),
  col('contact.url', 'Contact link', 'address', ['Contact page', 'Contact URL']),
  col('contact.hours', 'Contact hours', 'text', ['Hours', 'Opening hours']),
  col('feedback.text', 'Feedback', 'name', ['Feedback text']),
  col('feedback.url', 'Feedback link', 'address', ['Feedback URL', 'Feedback page']),
  col('words.lot', 'Words for lot', 'texts'),
  col('words.service', 'Words for service', 'texts'),
  col('words.module', 'Words for module', 'texts'),
  col('words.supplier', 'Words for supplier', 'texts'),
  col('words.category', 'Words for kind of service', 'texts'),
  col('organisations.url', 'Organisation files', 'name'),
  col('organisations.prefixLength', 'Organisation files: length of beginning', 'number'),
  col('organisations.prefixes', 'Organisation files: beginnings', 'texts'),
  col('lookUp.asOf', 'Organisation files: as of', 'day'),
  col('lookUp.source', 'Organisation files: source', 'text'),
];

const servicesPlan: Sheet = {
  name: 'Services',
  also: [
    'Service',
    'Products',
    'Solutions',
    'Catalogue',
    'Systems',
    'Applications',
    'Modules',
    'Services list',
    'Data',
  ],
  definition: 'RawService',
  list: 'services',
  columns: [
    col('id', 'Id', 'name', [
      ...['Service id', 'Product id', 'Solution id', 'Identifier', 'Service code', 'Product code', 'Code', 'Key'],
      ...['Catalogue id', 'Solution code', 'Service identifier', 'Unique id', 'UID'],
    ]),
    col('name', 'Name', 'name', [
      ...['Service', 'Service name', 'Product', 'Product name', 'Solution', 'Solution name', 'System', 'System name'],
      ...[
        'Application',
        'Module',
        'Module name',
        'Title',
        'Service title',
        'Name of service',
        'Name of product',
        'Offering',
        ...['Software', 'Software name', 'Application name', 'App'],
      ],
    ]),
    col('supplier', 'Supplier', 'name', [
      ...[
        'Vendor',
        'Vendor name',
        'Supplier name',
        'Provider',
        'Provider name',
        'Company',
        'Manufacturer',
        'Supplied by',
      ],
      ...['Organisation', 'Developer', 'Company name', 'Supplier organisation'],
    ]),
    col('aliases', 'Aliases', 'names', [
      'Other names',
      'Also known as',
      'AKA',
      'Former names',
      'Previous names',
      'Alias',
    ]),
    col('reference', 'Reference', 'names', [
      'References',
      'Order code',
      'Order codes',
      'Reference number',
      'Ref',
      'Catalogue reference',
      'SKU',
    ]),
    col('summary', 'Summary', 'text', [
      'Short description',
      'Brief description',
      'Overview',
      'About',
      'About this service',
      'What it does', // where nothing else says what it is about: a list from a page calls the capabilities so
      'Purpose',
      'In brief',
    ]),
    col('description', 'Description', 'text', [
      'Long description',
      'Full description',
      'Details',
      'Detail',
      'Further information',
    ]),
    col('features', 'Features', 'texts', ['Key features', 'Functions', 'Functionality']),
    col(
      'categories',
      'Kinds',
      'names',
      [
        ...[
          'Kind',
          'Kind of service',
          'Kinds of service',
          'Category',
          'Categories',
          'Type',
          'Types',
          'Service type',
          'Product type',
        ],
        ...['Group', 'Class', 'Service category', 'Solution type'],
      ],
      {of: 'categories'},
    ),
    col(
      'capabilities',
      'Capabilities',
      'names',
      ['Capability', 'Capability name', 'Standards', 'National services', 'What it does'],
      {
        of: 'capabilities',
      },
    ),
    col(
      'lot',
      'Lot',
      'names',
      ['Lots', 'Framework', 'Frameworks', 'Lot number', 'Lot name', 'Lot no', 'Framework lot', 'Listed on', 'Lot id'],
      {of: 'lots', decides: true},
    ),
    col(
      'status',
      'Status',
      'status',
      [
        ...['State', 'Availability', 'Listing status', 'Assurance status', 'Assurance', 'Current status', 'Lifecycle'],
        ...['Lifecycle stage', 'Lifecycle status', 'Approval status', 'Stage'],
      ],
      {decides: true},
    ),
    col(
      'listing.from',
      'Available from',
      'day',
      [
        'From',
        'Start date',
        'Start',
        'Date available',
        'Date added',
        'Valid from',
        'Go live',
        'Go live date',
        'Listed from',
        'Added',
      ],
      {decides: true},
    ),
    col(
      'listing.until',
      'Available until',
      'day',
      [
        'Until',
        'End date',
        'End',
        'To',
        'Valid to',
        'Valid until',
        'Expiry date',
        'Expires',
        'Withdrawn on',
        'Date withdrawn',
        'Withdrawn',
        'Retired',
        'Discontinued',
        'Decommissioned',
        'Removed',
        ...closingDates,
        'Ended',
        'Listed until',
      ],
      {decides: true},
    ),
    col('listing.planned', 'Planned', 'day', [
      'Planned for',
      'Planned date',
      'Expected',
      'Expected date',
      'Target date',
      'Roadmap',
      'Due',
    ]),
    col('listing.note', 'Status note', 'text', ['Listing note', 'Notes', 'Note', 'Comments', 'Comment', 'Remarks']),
    col(
      'pairings',
      'Works with',
      'systems',
      [
        ...[
          'Compatible with',
          'Integrates with',
          'Integrated with',
          'Paired with',
          'Pairings',
          'Principal system',
          'Principal systems',
        ],
        ...['Host system', 'Clinical system', 'Clinical systems', 'Works with systems'],
      ],
      {of: 'services', decides: true},
    ),
    col('needs', 'Needs', 'names', ['Requires', 'Depends on', 'Prerequisites', 'Needs service'], {of: 'services'}),
    col('supplierOnly', 'Supplier only', 'flag'),
    col('price.amount', 'Price', 'money', [
      'Amount',
      'Cost',
      'List price',
      'Unit price',
      'Annual price',
      'Annual cost',
      'Fee',
      'Charge',
      'Prices',
      'Licence cost',
      ...['Licence fee', 'Annual licence fee', 'Annual fee', 'Annual licence cost', 'Indicative price', 'Price ex VAT'],
    ]),
    col('price.currency', 'Currency', 'name'),
    col('price.unit', 'Unit', 'name', [
      'Price unit',
      'Per',
      'Pricing unit',
      'Unit of price',
      'Charged per',
      'Price per',
      'Basis',
    ]),
    col('price.note', 'Price note', 'text', ['Price notes', 'Pricing note', 'Pricing notes', 'Price comment']),
    col('price.asOf', 'Price as of', 'day', ['Price date', 'Priced on', 'Price on', 'Price valid from']),
    col('url', 'Link', 'address', [
      'URL',
      'Web address',
      'Website',
      'Web page',
      'Web site',
      'Web',
      'Hyperlink',
      'More information',
      'Homepage',
      'Product page',
      'Service page',
      'Web link',
    ]),
    col('links', 'Links', 'texts', ['More about this service', 'Further links', 'Other links']),
    col('sources', 'Sources', 'texts', ['Source', 'Evidence']),
    col('contact.telephone', 'Contact telephone', 'telephone', [
      'Telephone',
      'Phone',
      'Tel',
      'Phone number',
      'Telephone number',
      'Contact phone',
      'Contact number',
      ...['Helpdesk number', 'Support telephone', 'Support number'],
    ]),
    col('contact.email', 'Contact e-mail', 'email', [
      'E-mail',
      'Email',
      'Mail',
      'Contact',
      'Contact email',
      'Email address',
      'E-mail address',
      'Contact details',
      'Support contact',
      'Contact for this service',
      ...['Help desk', 'Helpdesk', 'Helpdesk email', 'Service desk', 'Support', 'Support email'],
    ]),
    col('contact.url', 'Contact link', 'address', ['Contact page', 'Contact URL']),
    col('contact.hours', 'Contact hours', 'text', ['Hours', 'Opening hours', 'Support hours']),
    col('updated', 'Updated', 'day', [
      'Last updated',
      'Date updated',
      'Updated on',
      'Last reviewed',
      'Last changed',
      'Modified',
    ]),
    col('replacedBy', 'Replaced by', 'name', ['Successor', 'Superseded by', 'Replacement'], {of: 'services'}),
  ],
};

/** The sheet whose rows do not go into the catalogue, but into look-up files beside it. */
export const organisationsPlan: Sheet = {
  name: 'Organisations',
  also: ['Organisation', 'Practices', 'GP practices', 'ODS', 'ODS codes', 'Look-up', 'Lookup'],
  definition: 'RawOrganisation',
  list: 'organisations',
  columns: [
    col('code', 'Code', 'name', [
      ...['ODS code', 'ODS', 'Organisation code', 'Org code', 'Practice code', 'Organisation id', 'Id'],
    ]),
    col('name', 'Name', 'name', ['Organisation', 'Organisation name', 'Org name', 'Practice', 'Practice name']),
    col('type', 'Type', 'name', ['Organisation type', 'Kind', 'Kind of organisation', 'Type of organisation'], {
      of: 'organisationTypes',
    }),
    col('roles', 'ODS roles', 'names', ['Roles', 'Role', 'ODS role', 'Role id', 'Role ids']),
    col('opened', 'Opened', 'day', ['Open date', 'Opened on', 'Date opened', 'Start date', 'From'], {decides: true}),
    col('closed', 'Closed', 'day', ['Close date', 'Closed on', 'Date closed', 'End date', 'Until'], {decides: true}),
    col('status', 'Status', 'word', ['Organisation status', 'State', 'Status code'], {decides: true}),
    col('commissionedBy', 'Commissioned by', 'name', [
      ...['Commissioner', 'Commissioner code', 'CCG', 'CCG code', 'ICB', 'ICB code', 'Sub-ICB', 'Parent'],
    ]),
    col('succeededBy', 'Succeeded by', 'name', ['Successor', 'Successor code', 'Replaced by']),
    col('postcode', 'Postcode', 'name', ['Post code', 'Postal code']),
  ],
};

const beginning = [
  col('from', 'From', 'day', ['Available from', 'Start date', 'Start', 'Valid from', 'Begins'], {decides: true}),
];

/** Every sheet with a row for each record, in the order in which `init` writes them. */
export const sheets: readonly Sheet[] = [
  servicesPlan,
  {
    name: 'Lots',
    also: ['Lot', 'Frameworks', 'Framework'],
    definition: 'RawLot',
    list: 'lots',
    columns: [
      col('id', 'Id', 'name', ['Lot id', 'Identifier', 'Lot', 'Lot number', 'Number', 'No']),
      col('name', 'Name', 'name', ['Lot name', 'Short name', 'Framework']),
      col('title', 'Title', 'name', ['Heading', 'Full name', 'Long name']),
      col('summary', 'Summary', 'text', ['About', 'Short description']),
      col('description', 'Description', 'text', ['Details', 'Long description']),
    ],
  },
  {
    name: 'Terms',
    also: ['Rules', 'Periods', 'Who may order', 'Ordering'],
    definition: 'RawTerms',
    list: 'terms',
    owners: [ofLot],
    columns: [
      ...beginning,
      col('to', 'To', 'day', ['Until', 'End date', 'End', 'Valid to', 'Ends'], {decides: true}),
      col('eligible', 'Who may use it', 'names', ['Eligible', 'Eligible organisations', 'For'], {
        of: 'organisationTypes',
        decides: true,
      }),
      col('others', 'Others', 'word', ['What to say to others']),
      col('orderedBy', 'Who orders', 'names', ['Ordered by', 'Orderer', 'Orders placed by'], {
        of: 'organisationTypes',
        decides: true,
      }),
      col('onBehalfOf', 'On behalf of', 'names', ['Orders for'], {of: 'organisationTypes', decides: true}),
      col('requires', 'Requires', 'words', ['Required', 'Conditions', 'Requirements'], {decides: true}),
      col('funding.payers', 'Who pays', 'names', ['Payers', 'Payer', 'Paid by', 'Funded by', 'Funding'], {
        of: 'payers',
        decides: true,
      }),
      col('funding.guaranteedFor', 'Money guaranteed for', 'names', ['Guaranteed for'], {
        of: 'categories',
        decides: true,
      }),
      col('funding.shortfall', 'Who pays when money runs out', 'names', ['Shortfall'], {
        of: 'payers',
        decides: true,
      }),
      col('funding.text', 'About the money', 'text', ['Funding text', 'Funding note']),
      col('unclear', 'Why unclear', 'text', ['Unclear']),
      col('agreement', 'Agreement', 'name', ['Contract', 'Call-off agreement']),
      col('text', 'Text', 'text', ['Description', 'Summary', 'In words']),
    ],
  },
  {
    name: 'Steps',
    also: ['Next steps', 'What to do next'],
    definition: 'RawStep',
    list: 'steps',
    owners: [{...ofLot, ofTerms: true}],
    columns: [
      col('text', 'Text', 'text', ['Step', 'What to do']),
      linkColumn,
      col('when', 'When', 'words', ['Shown with']),
    ],
  },
  {
    name: 'Notices',
    also: ['Disclaimers', 'Warnings'],
    definition: 'RawNotice',
    list: 'notices',
    owners: [ofLot],
    columns: [
      col('kind', 'Kind', 'word', ['Type', 'Kind of notice']),
      col('title', 'Title', 'name', ['Heading']),
      col('text', 'Text', 'text', ['Notice']),
      linkColumn,
    ],
  },
  {
    name: 'Listings',
    also: ['Lots of services', 'Service lots', 'Listing'],
    definition: 'RawListing',
    list: 'listings',
    owners: [ofService],
    columns: [
      col('lot', 'Lot', 'name', ['Framework', 'Lot id', 'Lot name'], {of: 'lots', decides: true}),
      col('status', 'Status', 'status', ['State', 'Availability'], {decides: true}),
      ...beginning,
      col('until', 'Until', 'day', ['To', 'End date', 'End', 'Valid to', 'Available until'], {decides: true}),
      col('planned', 'Planned', 'day', ['Planned for', 'Planned date', 'Expected']),
      col('note', 'Note', 'text', ['Notes', 'Comments', 'Status note']),
    ],
  },
  {
    name: 'Pairings',
    also: ['Works with', 'Integrations', 'Compatibility'],
    definition: 'RawPairing',
    list: 'pairings',
    owners: [{...ofService, also: [...ofService.also!, 'Module']}],
    columns: [
      col('service', 'System', 'name', ['Works with', 'Principal system', 'Clinical system', 'Host system'], {
        of: 'services',
        decides: true,
      }),
      col('status', 'Status', 'status', ['State', 'Assurance'], {decides: true}),
      col('on', 'On', 'day', ['Date', 'Assured on', 'Date assured', 'From'], {decides: true}),
      col('note', 'Note', 'text', ['Notes', 'Comments']),
    ],
  },
  {
    name: 'Prices',
    also: ['Price list', 'Pricing', 'Costs'],
    definition: 'RawPrice',
    list: 'prices',
    owners: [ofService],
    columns: [
      col('amount', 'Amount', 'money', ['Price', 'Cost', 'List price', 'Unit price']),
      col('currency', 'Currency', 'name'),
      col('unit', 'Unit', 'name', ['Per', 'Price unit', 'Basis', 'Charged per']),
      col('note', 'Note', 'text', ['Notes', 'Comments', 'Price note']),
      col('asOf', 'As of', 'day', ['Date', 'Price date', 'Price as of']),
      col('tiers', 'By quantity', 'tiers', ['Tiers', 'Price bands', 'Bands']),
    ],
  },
  {name: 'Links', definition: 'RawNamedLink', list: 'links', owners: [ofService], columns: [titleColumn, linkColumn]},
  {
    name: 'Documents',
    also: ['Files', 'Downloads'],
    definition: 'RawDocument',
    list: 'documents',
    owners: [ofService, ofLot],
    columns: [
      titleColumn,
      linkColumn,
      col('format', 'Format', 'name', ['File type', 'File format', 'Type']),
      col('bytes', 'Bytes', 'number', ['Size', 'Size in bytes', 'File size']),
      col('published', 'Published', 'day', ['Date', 'Published on', 'Publication date']),
      col('archived', 'Archived', 'flag'),
    ],
  },
  {
    name: 'Sources',
    also: ['Evidence', 'References'],
    definition: 'RawSource',
    list: 'sources',
    owners: [ofService, {...ofLot, ofTerms: true}],
    columns: titleAndLink,
  },
  {
    name: 'Suppliers',
    also: ['Supplier', 'Vendors', 'Providers', 'Companies'],
    definition: 'RawSupplier',
    list: 'suppliers',
    columns: [
      col('id', 'Id', 'name', ['Supplier id', 'Identifier', 'Code']),
      col('name', 'Name', 'name', ['Supplier', 'Supplier name', 'Vendor', 'Company', 'Provider']),
      col('aliases', 'Aliases', 'names', ['Other names', 'Also known as', 'Former names']),
      linkColumn,
      col('telephone', 'Telephone', 'telephone', ['Phone', 'Tel', 'Phone number']),
      col('email', 'E-mail', 'email', ['Email', 'Mail', 'Email address']),
    ],
  },
  {
    name: 'Kinds',
    also: ['Kinds of service', 'Categories', 'Category', 'Types'],
    definition: 'RawCategory',
    list: 'categories',
    columns: [
      ...idAndName,
      col('lot', 'Lot', 'name', ['Framework'], {of: 'lots'}),
      col('summary', 'Summary', 'text', ['Description', 'About']),
      col('examples', 'Examples', 'texts'),
      col('principal', 'Principal', 'flag', ['Principal system', 'Is principal']),
      col('parent', 'Parent', 'name', ['Part of', 'Within', 'Group'], {of: 'categories'}),
    ],
  },
  {
    name: 'Capabilities',
    also: ['Capability', 'Functions', 'National services'],
    definition: 'RawCapability',
    list: 'capabilities',
    columns: [
      ...idAndName,
      col('abbreviation', 'Abbreviation', 'name', ['Short form', 'Acronym']),
      col('summary', 'Summary', 'text', ['Description', 'About']),
      col('kind', 'Kind', 'word', ['Type']),
    ],
  },
  {
    name: 'Organisation types',
    also: ['Kinds of organisation', 'Types of organisation', 'Organisation kinds'],
    definition: 'RawOrganisationType',
    list: 'organisationTypes',
    columns: [
      ...idAndName,
      col('plural', 'Plural', 'name'),
      col('abbreviation', 'Abbreviation', 'name', ['Short form', 'Acronym']),
      col('odsRoles', 'ODS roles', 'names', ['ODS role', 'Roles']),
      col('succeeds', 'Succeeds', 'names', ['Replaces', 'Successor of'], {of: 'organisationTypes', decides: true}),
      col('actsFor', 'Acts for', 'names', ['Orders for'], {of: 'organisationTypes', decides: true}),
      ...beginning,
      col('until', 'Until', 'day', ['To', 'End'], {decides: true}),
    ],
  },
  {name: 'Payers', also: ['Funding sources', 'Money'], definition: 'RawPayer', list: 'payers', columns: idAndName},
  {
    name: 'Properties',
    also: ['Filters', 'Facets', 'Own properties'],
    definition: 'RawFacet',
    list: 'facets',
    columns: [...idAndName, col('filter', 'Filter', 'flag', ['Is filter', 'Show as filter'])],
  },
  {
    name: 'Property values',
    also: ['Filter values', 'Facet values'],
    definition: 'RawFacetValue',
    list: 'values',
    owners: [{heading: 'Property', also: ['Filter', 'Facet'], of: 'facets'}],
    columns: idAndName,
  },
  organisationsPlan,
];

export const aboutSheet = {
  name: 'About',
  also: ['Catalogue details', 'Information', 'Info', 'Details', 'General', 'Settings'],
};

/** The column of a number that says which of a lot's periods is meant, from 1. */
export const periodColumn = 'Period';

export const servicesSheet = sheets.find(({list}) => list === 'services')!;
