// A page of its own, in a frame, with our elements on it: for situations that would not leave the tests' own page as
// it is. Hostile styles, policies and old scripts.

type Look = typeof import('./look.ts');

export interface PageOptions {
  /** `Name: value` */
  readonly headers?: readonly string[];
  readonly head?: string;
  readonly body?: string;
}

export interface Page extends Look {
  readonly window: Window & typeof globalThis;
  /** The first element with this tag. */
  readonly element: <Tag extends keyof HTMLElementTagNameMap>(tag: Tag) => HTMLElementTagNameMap[Tag];
}

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** Opens a page and waits until our script has run. */
export async function openPage({headers = [], head = '', body = ''}: PageOptions): Promise<Page> {
  const scripts = ['lot-catalogue', 'service-card'].map((tag) => `import '/src/elements/${tag}/define.ts';`).join('');
  const ready = `<script type="module">${scripts} import * as look from '/test/support/look.ts'; parent.looks(look)</script>`;
  const query = new URLSearchParams([...headers.map((header) => ['header', header]), ['head', head], ['body', body + ready]]);
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  const looks = new Promise<Look>((resolve) => Object.assign(window, {looks: resolve}));
  frame.src = `/situations/page.html?${query.toString()}`;
  document.body.append(frame);
  frames.push(frame);
  const look = await looks;
  const {contentWindow, contentDocument} = frame;
  return {...look, window: contentWindow as Page['window'], element: (tag) => contentDocument!.querySelector(tag)!};
}
