// What pages, servers and files do to our elements, what then happens, and which test holds it. A test of the tests looks
// whether each title is there.

/** What happens, what the elements do, the file below test/ and the title, or its beginning, of a test in it. */
export type Situation = readonly [situation: string, outcome: string, file: string, title: string];

export interface Situations {
  readonly heading: string;
  readonly rows: readonly Situation[];
}

export const hostilePages: readonly Situations[] = [
  {
    heading: 'Scripts of the page',
    rows: [
      [
        'Arrays have more that for…in finds',
        'nothing is shown twice',
        'embed/old-libraries.test.ts',
        'Array.prototype has more that for…in finds',
      ],
      [
        'Object.prototype has a function',
        'no filter of that name',
        'embed/old-libraries.test.ts',
        'Object.prototype has a function',
      ],
      ['Prototype.js 1.6 or 1.7', 'all is complete', 'embed/old-libraries.test.ts', 'Prototype.js is there'],
      ['MooTools', 'all is complete', 'embed/old-libraries.test.ts', 'MooTools is there'],
      [
        'Promise is that of an old library',
        'all is complete',
        'embed/old-libraries.test.ts',
        'Promise is an old shim without what is new',
      ],
      [
        'Frozen prototypes',
        'all is complete',
        'embed/old-libraries.test.ts',
        'the prototypes of the language are frozen',
      ],
      [
        'Object.prototype is polluted',
        'all is complete',
        'embed/old-libraries.test.ts',
        'Object.prototype is polluted',
      ],
      [
        'Object.prototype has values under the names of our fields, such as status or lot',
        'all ten elements are complete',
        'embed/object-prototype.test.ts',
        'under the names that ours have',
      ],
      [
        'Monitors wrap attachShadow, addEventListener, fetch',
        'all is complete',
        'embed/old-libraries.test.ts',
        'attachShadow is wrapped by something that looks into it',
      ],
      [
        'Forms or images are called body, createElement or baseURI',
        'all ten elements are complete',
        'embed/hidden-properties.test.ts',
        'hide all that document has, such as name="body"',
      ],
      [
        'An element stands in a form, or has one in its tag, whose fields are called closest or children',
        'all ten elements are complete',
        'embed/hidden-properties.test.ts',
        'on which they stand in a form whose fields hide all that it has',
      ],
      [
        'Ids are the names of what window has',
        'all ten elements are complete',
        'embed/hidden-properties.test.ts',
        'whose ids are the names of all that window has',
      ],
      ['JSON is missing', 'the catalogue is shown', 'embed/old-libraries.test.ts', 'JSON is missing'],
      [
        'fetch is wrapped, or throws',
        'the catalogue, or a sentence at once',
        'source/host-page.test.ts',
        'by one that throws at once gets the error at once',
      ],
      [
        'Observers and new functions are missing',
        'the list works',
        'embed/old-libraries.test.ts',
        'observers and what is newest are missing',
      ],
      [
        'RequireJS, SharePoint: define, module, exports',
        'they are not called',
        'embed/footprint.test.ts',
        'keeps its module loaders to itself',
      ],
      [
        'The script twice',
        'one definition, one request, one warning',
        'embed/copies.test.ts',
        'under two addresses defines once, asks once and warns once',
      ],
      ['Two releases', 'the first counts, and the console names both', 'embed/copies.test.ts', 'work with the first'],
      [
        'Another library has one of our tags',
        'it keeps it, the others are ours',
        'embed/copies.test.ts',
        'one of our tags keeps it, and the others are ours',
      ],
      [
        'The script in the head, at the end, async, later, twice',
        'the same page',
        'embed/placement.test.ts',
        'included when the page has long been there, twice',
      ],
      [
        'Properties set before the script came',
        'they count',
        'embed/placement.test.ts',
        'counts, and wins over attributes',
      ],
      [
        'attachShadow gives closed roots',
        'the same page',
        'embed/old-libraries.test.ts',
        'attachShadow only gives closed roots',
      ],
      [
        'customElements.define is wrapped',
        'the same page',
        'elements/hostile-page.test.ts',
        'wrap customElements.define',
      ],
      [
        'Elements are moved, cloned, put back',
        'what a person did stays; a clone begins anew',
        'elements/catalogue-element.test.ts',
        'at once loses nothing and asks nothing',
      ],
      [
        'Shortcuts of one key',
        'they do not hear what is typed in ours',
        'elements/hostile-page.test.ts',
        'that have shortcuts of one key',
      ],
      [
        'A router takes over links',
        'it gets ours like any other',
        'elements/hostile-page.test.ts',
        'that take over links get ours like any other',
      ],
      [
        'Back and Forward',
        'take the reader through what was asked',
        'elements/lot-catalogue/url-state.test.ts',
        'take the reader through what was asked',
      ],
      [
        'The page owns its address',
        'it is untouched',
        'elements/hostile-page.test.ts',
        'that own the URL find it untouched',
      ],
      [
        'A script empties the shadow tree',
        'it is filled again',
        'elements/catalogue-element.test.ts',
        'is filled again with the next change',
      ],
      [
        'A translator replaces text',
        'what is shown follows the data',
        'elements/translated.test.ts',
        'follows the data',
      ],
      [
        'One service cannot be rendered',
        'it costs its own place',
        'elements/faults.test.ts',
        'costs its own place in the list and no other',
      ],
    ],
  },
  {
    heading: 'Styles and markup of the page',
    rows: [
      [
        'A reset that hides everything',
        'it stops at the element',
        'elements/hostile-page.test.ts',
        'that reset and hide everything stop at the element',
      ],
      [
        'A root of 62.5% or 200%',
        'text of 16 px and more, nothing cut off',
        'elements/hostile-page.test.ts',
        'of a root of 62.5%',
      ],
      [
        'Text that is centred around the element',
        'its own begins at the edge',
        'elements/hostile-page.test.ts',
        'that centre their text leave ours at its beginning',
      ],
      [
        '240 to 4,000 pixels, floats, table cells',
        'no scrolling sideways',
        'elements/hostile-page.test.ts',
        'of ${width} px hold the list',
      ],
      [
        'In a dialog, hidden, inert, a paragraph, another shadow tree',
        'it shows once that is open',
        'elements/hostile-page.test.ts',
        'show it once it is open',
      ],
      [
        'Your content in the tag',
        'shows without script, before the catalogue and when there is none',
        'embed/placement.test.ts',
        'shows the author’s links',
      ],
      [
        'Forced colours, reduced motion',
        'states are told apart; nothing moves',
        'elements/hostile-page.test.ts',
        'that force colours keep what is ticked',
      ],
      [
        'Text that a reader spaces out',
        'nothing is cut off',
        'elements/hostile-page.test.ts',
        'for text that a reader spaces out cut nothing off',
      ],
      [
        'Right to left',
        'English runs from left to right; your slots as your page does; strings in Arabic or Hebrew mirror all',
        'elements/hostile-page.test.ts',
        'are served from right to left, where English runs from left to right',
      ],
      [
        'XHTML (application/xhtml+xml)',
        'all works with embed.classic.js; Safari runs no module there, Chrome and Edge none without async="async"',
        'embed/placement.test.ts',
        'shows the list, a full card and what a link stands for',
      ],
      [
        'A page in an old encoding, such as Word saves',
        'the classic script runs, and its texts are whole',
        'embed/snippets.test.ts',
        'runs on a page in an old encoding',
      ],
      [
        'Text that is indented, capitalised, broken anywhere or has a shadow',
        'ours is not',
        'elements/hostile-page.test.ts',
        'that indent, shadow, break and capitalise their text',
      ],
      ['No doctype', 'the same page', 'elements/hostile-page.test.ts', 'without a doctype look the same'],
      [
        'A base elsewhere',
        'addresses as HTML reads them; the script’s own catalogue from the script',
        'embed/placement.test.ts',
        'shows it from the script’s place',
      ],
      ['Ids like ours', 'nothing changes', 'elements/hostile-page.test.ts', 'that are like ours change nothing'],
      [
        'Settings that make no sense',
        'the default, and one warning',
        'elements/catalogue-element.test.ts',
        'means the default, and one warning',
      ],
      ['An editor takes the tag away', 'its link becomes the element', 'embed/editors.test.ts', 'becomes the list'],
      [
        'An editor takes slots away',
        'attributes say the same',
        'elements/stripped-slots.test.ts',
        'replaces our heading',
      ],
      ['A dark page', 'readable', 'embed/dark-hosts.test.ts', 'can be read on a dark'],
      [
        'Ten elements of one catalogue',
        'one request',
        'embed/footprint.test.ts',
        'ask for it once when five are lists and five are cards',
      ],
      [
        'Paper',
        'the whole result, without controls',
        'elements/lot-catalogue/print.test.ts',
        'is the whole result as a table',
      ],
    ],
  },
  {
    heading: 'Policies and sandboxes',
    rows: [
      [
        'Only scripts and requests of its own site',
        'all works, and nothing is reported',
        'embed/policies.test.ts',
        'is obeyed by every tag of the package',
      ],
      [
        'A nonce with strict-dynamic, or a hash',
        'it works; a script with another byte does not run',
        'embed/policies.test.ts',
        'by their hash shows services',
      ],
      [
        'Trusted Types',
        'it works; where ours is forbidden, your link and what to add',
        'embed/policies.test.ts',
        'that forbids ours',
      ],
      [
        'connect-src forbids the catalogue',
        'one request, and it says so',
        'embed/policies.test.ts',
        'says so to whoever looks after the page',
      ],
      ['A sandbox without storage', 'from the network only', 'embed/policies.test.ts', 'A page in a sandbox'],
      [
        'A frame that may not run scripts',
        'a sentence and a link',
        'embed/frames.test.ts',
        'says what to do where it may not run scripts',
      ],
      [
        'A frame that allows no printing or no downloads',
        '“Print” and “Download as CSV” say so',
        'embed/frames.test.ts',
        'says so where its sandbox does not let its',
      ],
      ['Messages of other frames', 'they are not heard', 'embed/frames.test.ts', 'hears nobody but its own frames'],
      [
        'A link that names another site’s catalogue',
        'it stays a link',
        'embed/snippets.test.ts',
        'stays a link if it names a catalogue of another site',
      ],
      [
        'An http: catalogue on an https: page',
        'no request, and it says so',
        'source/mixed-content.test.ts',
        'is not asked for',
      ],
      ['Markup in the data', 'it is text', 'elements/hostile-data.test.ts', 'is shown as it is'],
      ['javascript: in five disguises, users in addresses', 'no link', 'elements/hostile-data.test.ts', 'is no link'],
      ['Keys such as __proto__', 'ids like any other', 'catalogue/hostile.test.ts', 'are ids like any other'],
      [
        'Links that might open windows',
        'all open where the reader is',
        'elements/hostile-page.test.ts',
        'find no link of ours that opens a window',
      ],
      [
        'Another site’s server',
        'sees no cookie, no referrer and no preflight',
        'source/load-catalogue.test.ts',
        'is no cookie, no referrer and no preflight',
      ],
      [
        'A sign-in page in place of the file',
        '“You may need to sign in”',
        'source/failures.test.ts',
        'An answer that is no catalogue',
      ],
    ],
  },
  {
    heading: 'Network and cache',
    rows: [
      [
        'Slow, cut short, refused, no such server',
        'a sentence, or the last good copy',
        'source/failures.test.ts',
        'An answer that takes too long',
      ],
      [
        'Retry-After in any form',
        'it waits as asked, within reason',
        'source/retry.test.ts',
        'is what the server asks for',
      ],
      ['500 twice, then the file', 'it is shown', 'source/failures.test.ts', 'that recovers is noticed'],
      [
        '304, 204, 206, a wrong type, a byte order mark',
        'each is defined',
        'source/failures.test.ts',
        'An answer that only looks wrong',
      ],
      [
        'A file in UTF-16, as some programs save it',
        'it says to save it as UTF-8',
        'source/failures.test.ts',
        'a catalogue in UTF-16',
      ],
      ['A file that never ends', 'reading stops', 'source/failures.test.ts', 'An answer that is too large'],
      ['Offline with a copy', 'the copy and its date', 'source/stale-copy.test.ts', 'the last good copy stands in'],
      [
        'Fresh data while somebody types',
        'the keyboard stays where it is',
        'elements/lot-catalogue/focus.test.ts',
        'stays where it is when the data is refreshed',
      ],
      [
        'A copy that is broken or from the future',
        'it is not shown',
        'source/stale-copy.test.ts',
        'from the future is not shown',
      ],
      [
        'Two tabs at once',
        'the copy that they keep is whole',
        'source/stale-copy.test.ts',
        'is whole after two tabs have kept it at the same time',
      ],
      ['No storage, or a full one', 'it works without', 'source/stale-copy.test.ts', 'because the disk is full'],
      [
        'src changes five times at once',
        'the last one is shown',
        'source/load-catalogue.test.ts',
        'or pointed elsewhere five times in a row',
      ],
      [
        'A tab after eight hours, the Back button',
        'the server is asked once',
        'source/revalidate.test.ts',
        'after eight hours in another tab',
      ],
      [
        'Opened from disk',
        'it says what to do; a catalogue in the page is shown',
        'node/release.test.ts',
        'says that fetching needs a web server',
      ],
    ],
  },
  {
    heading: 'Data',
    rows: [
      [
        'Bad records',
        'the others are shown',
        'elements/hostile-data.test.ts',
        'does not keep its neighbours from being shown',
      ],
      [
        'Most records are bad',
        'the last good copy',
        'source/stale-copy.test.ts',
        'does not replace the good copy of an earlier visit',
      ],
      [
        'Unknown fields',
        'nothing changes',
        'catalogue/parse.test.ts',
        'says the same with unknown fields in every object',
      ],
      [
        'Thousands of hostile files, one after the other',
        'what can be shown of each; no error, nothing blank',
        'node/fuzz.test.ts',
        'shows in all ten elements what can be shown of each',
      ],
      [
        'A word in requires, or terms, that cannot be read',
        'to check, never a pass',
        'node/eligibility/unreadable.test.ts',
        'count as covering every asker',
      ],
      [
        'Facts that are missing or contradict each other',
        'they open no gate',
        'node/eligibility/promises.test.ts',
        'whoever asks, and everything that can be told, has to be known',
      ],
      ['A newer format', 'a sentence, or the last good copy', 'source/stale-copy.test.ts', 'unsupported-format'],
      [
        'Prices of 0, without amount, “POA”',
        'exact pence; never nothing to pay by mistake',
        'catalogue/parse-service.test.ts',
        'that is null or missing is not published, and never nothing to pay',
      ],
      [
        'No service at all',
        'it says so',
        'elements/lot-catalogue/presets.test.ts',
        'because the catalogue has no services: says that',
      ],
      ['Nested 100,000 deep', 'no crash', 'catalogue/hostile.test.ts', 'A file nested 100,000 deep'],
      ['Days that do not exist', 'not given, never guessed', 'catalogue/day.test.ts', 'is not guessed at if it is'],
    ],
  },
  {
    heading: 'Life in a page',
    rows: [
      ['Removed while it loads', 'the request ends', 'source/load-catalogue.test.ts', 'ends its request'],
      [
        'Keyboard alone',
        'reaches everything',
        'elements/lot-catalogue/focus.test.ts',
        'reaches everything, in the order in which it is seen',
      ],
      [
        'A screen reader while somebody types',
        'one announcement, a second after the last letter',
        'elements/announcements.test.ts',
        'are one for a word typed fast',
      ],
      [
        'Voice control, fingers',
        'names as they are seen; targets of 24 pixels',
        'elements/hostile-page.test.ts',
        'bear the words that are seen',
      ],
      [
        'A thousand times on the page and off it',
        'nothing is left behind',
        'node/leaks.test.ts',
        'leaves nothing behind',
      ],
      [
        'Questions that come and go in an element that stays',
        'no radio is left behind',
        'node/leaks.test.ts',
        'leave no node behind in an element that stays',
      ],
    ],
  },
];

/** What no driver of a browser can stage, and so no test does. */
export const notStaged: readonly (readonly [situation: string, why: string])[] = [
  [
    'A laptop that sleeps during a request',
    'no driver stops the clock of a network; the time limit is tested with servers that never answer',
  ],
  ['10,000 services shown within a second', 'npm run bench measures that; a test on a busy machine could not judge it'],
  ['Extensions such as Grammarly and Dark Reader', 'drivers start without them; tests do to the page what they do'],
];
