// What a keyboard does in each element. The accessibility pages show it, and test/site/keyboard.check.ts presses these
// keys in the example that is named.

export interface KeyUse {
  /** What has the focus: its role, and the beginning of its name. */
  readonly on: readonly [role: string, name: string];
  /** A key by its name, or what is typed. */
  readonly keys: string;
  /** What happens, in words. */
  readonly does: string;
  /** What has the focus then, if it moves. */
  readonly then?: readonly [role: string, name: string];
  /** Whether what has the focus is open then. */
  readonly opens?: boolean;
  /** What people can read then. */
  readonly shows?: string;
}

export interface Keyboard {
  /** The last part of the example's address. */
  readonly example: string;
  readonly uses: readonly KeyUse[];
}

export const keyboard: Readonly<Record<string, Keyboard>> = {
  'lot-catalogue': {
    example: 'pages',
    uses: [
      {
        on: ['button', 'Skip to results'],
        keys: 'Enter',
        does: 'Moves to the heading of the results.',
        then: ['heading', '35 '],
      },
      {
        on: ['button', 'Next'],
        keys: 'Enter',
        does: 'Shows the next page and moves to the heading of the results.',
        then: ['heading', '35 '],
        shows: 'Showing 11 to 20',
      },
      {
        on: ['searchbox', ''],
        keys: 'Record 12',
        does: 'Searches as you type. The focus stays in the box.',
        then: ['searchbox', ''],
        shows: '1 service matching',
      },
    ],
  },
  'service-card': {
    example: 'pickable',
    uses: [
      {
        on: ['checkbox', 'Compare'],
        keys: 'Space',
        does: 'Adds the service to the comparison, or takes it out. The focus stays.',
        then: ['checkbox', 'Compare'],
      },
    ],
  },
  'order-eligibility': {
    example: 'asking',
    uses: [
      {
        on: ['radio', 'SystmOne'],
        keys: 'ArrowDown',
        does: 'Chooses the next answer of a question.',
        then: ['radio', 'EMIS Web'],
      },
    ],
  },
  'order-request': {
    example: 'groups',
    uses: [
      {
        on: ['button', 'Remove'],
        keys: 'Enter',
        does: 'Takes a service out of the request and moves to the next one.',
        then: ['button', 'Remove: i-Patient'],
        shows: '3 services',
      },
    ],
  },
  'lot-overview': {
    example: 'every-lot',
    uses: [
      {
        on: ['DisclosureTriangle', 'More about Lot 1'],
        keys: 'Enter',
        does: 'Opens what else there is about the lot, or closes it.',
        then: ['DisclosureTriangle', 'More about Lot 1'],
        opens: true,
      },
    ],
  },
  'eligible-organisations': {
    example: 'look-up',
    uses: [
      {
        on: ['textbox', 'ODS code'],
        keys: 'A81001',
        does: 'Types the code. Enter looks it up.',
        then: ['textbox', 'ODS code'],
      },
    ],
  },
  'service-compare': {
    example: 'named',
    uses: [
      {
        on: ['checkbox', 'Show differences only'],
        keys: 'Space',
        does: 'Hides the rows that are equal, or shows them again. The focus stays.',
        then: ['checkbox', 'Show differences only'],
      },
    ],
  },
  'service-roadmap': {
    example: 'everything',
    uses: [
      {
        on: ['DisclosureTriangle', 'Every date and plan in a table'],
        keys: 'Enter',
        does: 'Opens the table, or closes it.',
        then: ['DisclosureTriangle', 'Every date and plan in a table'],
        opens: true,
      },
    ],
  },
  'catalogue-documents': {
    example: 'live',
    uses: [
      {
        on: ['link', 'Example guide to ordering'],
        keys: 'Tab',
        does: 'Moves from one document to the next. Enter follows the link.',
        then: ['link', 'Example price list'],
      },
    ],
  },
  'catalogue-contact': {
    example: 'live',
    uses: [
      {
        on: ['link', '01632 960001'],
        keys: 'Tab',
        does: 'Moves from the telephone number to the email address, and on to the other links.',
        then: ['link', 'help@example.org'],
      },
    ],
  },
};
