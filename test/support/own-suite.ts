// Where several test files share a page, each is a suite, called after its path, and its hooks are for its tests alone.
// Those of what it imports stand outside and are for all.
declare const mocha: {readonly suite: Mocha.Suite};

let suite = mocha.suite;
let found: Aspects;

/** Makes what follows a suite of that name. */
export function beginSuite(path: string): void {
  suite = Mocha.Suite.create(mocha.suite, path);
  Mocha.interfaces.bdd(suite);
  enter(suite);
  suite.beforeAll(() => {
    found = aspects();
  });
}

/** Makes what follows part of no such suite. It fails if it leaves the page otherwise than it has found it. */
export function endSuite(): void {
  const {title} = suite;
  suite.afterAll(() => {
    const left = aspects();
    const changes = Object.keys(found).filter((each) => found[each] !== left[each]);
    if (changes.length === 0) return;
    const said = changes.map((each) => `${each}: ${left[each]!}, not ${found[each]!}`);
    throw new Error(`${title} leaves its page otherwise than it has found it. ${said.join('; ')}`);
  });
  enter(mocha.suite);
}

function enter(suite: Mocha.Suite): void {
  suite.emit('pre-require', window, '', mocha);
}

type Aspects = Readonly<Record<string, string>>;

/** What one file's tests could spoil for those of the next. */
function aspects(): Aspects {
  const {documentElement, head, body} = document;
  return {
    address: location.href,
    title: document.title,
    window: `${innerWidth} × ${innerHeight}`,
    medium: matchMedia('print').matches ? 'print' : 'screen',
    place: `${scrollX}, ${scrollY}`,
    attributes: [documentElement, head, body].map(startTag).join(''),
    head: head.innerHTML,
    body: [...body.querySelectorAll(':scope > :not(#gpsoc-announcer)')].map(startTag).join(''), // that one stays
    styles: String(document.adoptedStyleSheets.length),
    storage: JSON.stringify([localStorage, sessionStorage].map(Object.entries)),
  };
}

function startTag(element: Element): string {
  return (element.cloneNode() as Element).outerHTML.replace(' style=""', '');
}
