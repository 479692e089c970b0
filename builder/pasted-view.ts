// "Have you pasted it?": looks at the page of an address, and says how to look at one that this page may not read.

import {html, nothing, render, type TemplateResult} from 'lit';
import {fetchPage, lookAt, type Finding} from './pasted.ts';

export const selfCheck = [
  'Open the page as your readers do, in a private window. The list, and not only its link, should show.',
  'If it shows a message instead, open “Help for the person who runs this page” in it. That says what to fix.',
  'If only the link shows, look at the source of the page (Ctrl+U) and search it for embed.js. It should be there once, with type="module".',
  'Search it for gpsoc or the name of the tag, such as lot-catalogue. If it is not there, your editor has taken it away: paste the link.',
  'Open the developer tools (F12), Console. A line about “Content Security Policy” is for the person who looks after your site.',
  'Narrow the window to the width of a phone, and print one page.',
] as const;

type Looked = readonly Finding[] | Error | 'looking';

/** The section, which keeps its own state. */
export function pastedSection(): HTMLElement {
  const section = document.createElement('section');
  section.className = 'panel';
  section.setAttribute('aria-labelledby', 'pasted');
  let address = '';
  let copied = '';
  let looked: Looked | undefined;

  const show = () => render(template(), section);
  const look = async (event: Event) => {
    event.preventDefault();
    if (address === '') return;
    looked = 'looking';
    show();
    looked = await fetchPage(address).then(lookAt, (error: unknown) => error as Error);
    show();
    section.querySelector<HTMLElement>('#looked')?.focus();
  };
  const copy = async () => {
    await navigator.clipboard.writeText(selfCheck.map((step, n) => `${n + 1}. ${step}`).join('\n')).then(
      () => (copied = 'Copied'),
      () => (copied = 'Not possible here. Select the text and copy it by hand'),
    );
    show();
  };
  const template = () => html`
    <h2 id="pasted">Have you pasted it?</h2>
    <form @submit=${look}>
      <div class="field">
        <label for="page">Address of your page</label>
        <p class="hint" id="hint-page">
          It is looked at from this browser, and nothing is sent elsewhere. Pages of other sites, and pages behind a
          sign-in, mostly cannot be read from here: look at those yourself.
        </p>
        <input
          id="page"
          type="text"
          inputmode="url"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="hint-page"
          .value=${address}
          @input=${(event: Event) => (address = (event.target as HTMLInputElement).value.trim())}
        />
      </div>
      <button>Look at it</button>
    </form>
    <div role="status">${looked === 'looking' ? html`<p>Looking …</p>` : nothing}</div>
    ${looked === undefined || looked === 'looking' ? nothing : result(looked)}
    <details ?open=${looked instanceof Error}>
      <summary>Look at it yourself</summary>
      <ol>
        ${selfCheck.map((step) => html`<li>${step}</li>`)}
      </ol>
      <p><button type="button" @click=${copy}>Copy these steps</button> <span role="status">${copied}</span></p>
    </details>
  `;
  show();
  return section;
}

function result(looked: readonly Finding[] | Error): TemplateResult {
  if (looked instanceof Error) return html`<p id="looked" class="error" tabindex="-1">${looked.message}</p>`;
  const wrong = looked.filter(({isGood}) => !isGood);
  return html`
    <h3 id="looked" tabindex="-1">
      ${wrong.length === 0 ? 'All that can be seen from here is right' : `To mend: ${wrong.length}`}
    </h3>
    <ul class="remarks">
      ${[...wrong, ...looked.filter(({isGood}) => isGood)].map(
        ({isGood, text}) =>
          html`<li class=${isGood ? 'good' : 'error'}><b>${isGood ? 'Right' : 'To mend'}:</b> ${text}</li>`,
      )}
    </ul>
  `;
}
