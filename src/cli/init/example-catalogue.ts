// Three services of a lot, for publishers to see what goes where and to write over.

export const exampleCatalogue = {
  format: 1,
  title: 'Example: our GP IT services',
  summary: 'Example: the services that practices in our area can have.',
  language: 'en-GB',
  publisher: {name: 'Example digital team'},
  contact: {telephone: '020 7946 0110', email: 'digital.desk@example.org'},
  organisationTypes: [
    {id: 'gp-practice', name: 'GP practice', plural: 'GP practices'},
    {id: 'icb', name: 'integrated care board', plural: 'integrated care boards', abbreviation: 'ICB'},
  ],
  lots: [
    {
      id: '1',
      name: 'Lot 1',
      title: 'Example: clinical systems and modules',
      terms: [
        {
          from: '2026-04-01',
          eligible: ['gp-practice'],
          orderedBy: ['icb'],
          onBehalfOf: ['gp-practice'],
          requires: ['assurance', 'pairing'],
          funding: {payers: ['icb']},
        },
      ],
    },
  ],
  categories: [
    {id: 'clinical-system', name: 'Clinical system', principal: true},
    {id: 'documents', name: 'Documents'},
  ],
  suppliers: [
    {id: 'example-systems', name: 'Example Systems', url: 'https://www.example.org/'},
    {id: 'example-letters', name: 'Example Letters'},
  ],
  services: [
    {
      id: 'example-record',
      name: 'Example Record',
      supplier: 'example-systems',
      summary: 'Holds the patient record and the appointment book.',
      categories: ['clinical-system'],
      lot: '1',
      status: 'available',
    },
    {
      id: 'example-docs',
      name: 'Example Docs',
      supplier: 'example-letters',
      summary: 'Files letters and shows them beside the record.',
      categories: ['documents'],
      lot: '1',
      status: 'assured',
      pairings: [{service: 'example-record', status: 'assured', on: '2026-05-01'}],
      prices: [{amount: 1200, currency: 'GBP', unit: 'per practice per year'}],
    },
    {
      id: 'example-scan',
      name: 'Example Scan',
      supplier: 'example-letters',
      summary: 'Scans letters on paper.',
      categories: ['documents'],
      listings: [{lot: '1', status: 'planned', planned: '2027-01'}],
    },
  ],
};
