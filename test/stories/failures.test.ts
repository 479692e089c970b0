// The kinds of failure that no story can bring about on its page: they show what the others show, and axe finds nothing.

import {expect} from '@open-wc/testing';
import {html, LitElement, render} from 'lit';
import {CatalogueError, type FailureKind} from '../../src/catalogue/catalogue-error.ts';
import '../../src/elements/lot-catalogue/define.ts';
import {baseStyles} from '../../src/ui/base.styles.ts';
import {failure} from '../../src/ui/failure.ts';
import {createMsg} from '../../src/ui/messages.ts';
import {english} from '../../src/ui/strings.ts';
import {press} from '../../stories/reader.ts';
import {sees} from '../support/look.ts';
import {faultsOf} from './axe.ts';

const details = 'Help for the person who runs this page';

let page: HTMLElement;

beforeEach(() => {
  page = document.createElement('main');
  document.body.append(page);
});

afterEach(() => page.remove());

describe('a failure that needs a page of its own', () => {
  it('offline', async () => {
    Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
    try {
      render(
        html`<h1>Example page</h1>
          <lot-catalogue src="https://localhost:1/catalogue.json"></lot-catalogue>`,
        page,
      );
      await press(page.querySelector('lot-catalogue')!, details);
      await sees(page, 'You appear to be offline.');
      await sees(page, 'The browser is offline.');
      expect(await faultsOf(window)).to.deep.equal([]);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('blocked by the page’s policy', async () => {
    const frame = await frameWith(
      "content-security-policy: connect-src 'none'",
      '<main><h1>Example page</h1><lot-catalogue src="/situations/good.json"></lot-catalogue></main>' +
        '<script type="module" src="/src/elements/lot-catalogue/define.ts"></script>',
    );
    await press(frame.document.querySelector('lot-catalogue')!, details);
    await sees(frame.document.body, 'Something is wrong with how this page is set up.');
    await sees(frame.document.body, 'Content Security Policy does not allow the request');
    expect(await faultsOf(frame)).to.deep.equal([]);
  });

  // Only a page over https: can have it, and there is none here: the box itself, then.
  it('mixed content', async () => {
    customElements.define('example-failure', ExampleFailure);
    render(
      html`<h1>Example page</h1>
        <example-failure .kind=${'mixed-content'}></example-failure>`,
      page,
    );
    await press(page.querySelector<HTMLElement>('example-failure')!, details);
    await sees(page, 'Something is wrong with how this page is set up.');
    await sees(page, 'Publish the file over https:');
    expect(await faultsOf(window)).to.deep.equal([]);
  });
});

class ExampleFailure extends LitElement {
  static override styles = baseStyles;
  kind: FailureKind = 'mixed-content';

  protected override render() {
    const error = new CatalogueError(this.kind, 'an example', {url: 'http://example.org/catalogue.json'});
    return failure(error, {msg: createMsg(english), headingLevel: 2}, () => undefined);
  }
}

async function frameWith(header: string, body: string): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  frame.title = 'Example of a page';
  frame.src = `/situations/page.html?${new URLSearchParams({header, body}).toString()}`;
  page.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  return frame.contentWindow as Window & typeof globalThis;
}
