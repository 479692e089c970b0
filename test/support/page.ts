// A page of its own, in a frame, with our elements on it: for what would not leave the tests' own page as it is, such as
// policies, old scripts and styles that go everywhere.

export interface PageOptions {
  /** `Name: value` */
  readonly headers?: readonly string[];
  readonly head?: string;
  readonly body?: string;
  /** In CSS pixels. */
  readonly width?: number;
  /** The page whose place this one takes, as when a reader follows a link. */
  readonly after?: Page | undefined;
}

export interface Page {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  /** The first element with this tag. */
  readonly first: <Tag extends keyof HTMLElementTagNameMap>(tag: Tag) => HTMLElementTagNameMap[Tag];
  /** Errors that nobody caught, and what the page's policy had to forbid. */
  readonly noted: {readonly errors: readonly string[]; readonly violations: readonly string[]};
  /** `warn: words` or `error: words`. */
  readonly console: readonly string[];
}

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** Opens a page and waits until our script has run. */
export async function openPage({headers = [], head = '', body = '', width = 1000, after}: PageOptions): Promise<Page> {
  const script = `<script type="module">import '/test/support/page-elements.ts'; parent.ready()</script>`;
  const query = new URLSearchParams([
    ...headers.map((header) => ['header', header]),
    ['head', head],
    ['body', body + script],
  ]);
  const frame = after?.frame ?? document.createElement('iframe');
  frame.width = String(width);
  frame.height = '800';
  await new Promise<void>((resolve) => {
    Object.assign(window, {ready: resolve});
    frame.src = `/situations/page.html?${query.toString()}`;
    if (after) return;
    frames.push(frame);
    document.body.append(frame);
  });
  const page = frame.contentWindow as Page['window'] & {noted: Page['noted'] & Pick<Page, 'console'>};
  const {noted} = page;
  return {frame, window: page, first: (tag) => page.document.querySelector(tag)!, noted, console: noted.console};
}
