// "Check my catalogue": says what is wrong with a file, in this browser only.

import {html, render} from 'lit';
import {checkText, type Verdict} from './verdict.ts';
import {addPageStyles} from './page-styles.ts';
import {remarkList} from './remark-list.ts';

const main = document.querySelector('main')!;

let address = new URLSearchParams(location.search).get('src') ?? '';
let text = '';
let busy = false;
let verdict: Verdict | undefined;

addPageStyles();
main.replaceChildren();
show();
if (address) void checkAddress();

async function checkAddress(): Promise<void> {
  begin();
  try {
    const response = await fetch(address, {credentials: 'same-origin', cache: 'no-cache'});
    if (response.ok) return finish(checkText(await response.text(), {base: response.url, response}));
    finish({sentence: `The server has no such file for us: it answers ${response.status}.`});
  } catch {
    finish({
      sentence: 'The file could not be reached.',
      hint: `Is the address right? If the file is on another site, that site must send the header Access-Control-Allow-Origin: ${location.origin}, or *.`,
    });
  }
}

async function checkFile(file: File | undefined): Promise<void> {
  if (!file) return;
  begin();
  finish(checkText(await file.text(), {name: file.name}));
}

function begin(): void {
  busy = true;
  verdict = undefined;
  show();
}

function finish(found: Verdict): void {
  busy = false;
  verdict = found;
  show();
  document.querySelector<HTMLElement>('#verdict')?.focus();
}

function show(): void {
  render(
    html`
      <h1>Check my catalogue</h1>
      <p>The file stays in this browser. Nothing is sent anywhere.</p>
      <form
        class="panel"
        @submit=${(event: Event) => {
          event.preventDefault();
          if (text.trim()) finish(checkText(text));
          else if (address) void checkAddress();
        }}
      >
        <div class="field">
          <label for="address">Address of the file</label>
          <input
            id="address"
            type="text"
            autocomplete="off"
            spellcheck="false"
            .value=${address}
            @input=${(event: Event) => (address = (event.target as HTMLInputElement).value.trim())}
          />
        </div>
        <div class="field">
          <label for="file">Or a file on this computer</label>
          <input
            id="file"
            type="file"
            accept=".json,application/json"
            @change=${(event: Event) => void checkFile((event.target as HTMLInputElement).files?.[0])}
          />
        </div>
        <div class="field">
          <label for="text">Or its text</label>
          <textarea
            id="text"
            spellcheck="false"
            .value=${text}
            @input=${(event: Event) => (text = (event.target as HTMLTextAreaElement).value)}
          ></textarea>
        </div>
        <button class="main">Check</button>
      </form>
      ${busy ? html`<p role="status">Checking …</p>` : ''}
      ${
        verdict
          ? html`<section class="panel" aria-labelledby="verdict">
              <h2 id="verdict" class="verdict" tabindex="-1">${verdict.sentence}</h2>
              ${verdict.hint ? html`<p>${verdict.hint}</p>` : ''} ${remarkList(verdict)}
            </section>`
          : ''
      }
    `,
    main,
  );
}
