// "Check my catalogue": says what is wrong with a file, in this browser only.

import {html, render} from 'lit';
import {fileAtAddress} from './file-at-address.ts';
import {checkText, type Verdict} from './verdict.ts';
import {whatShows} from './what-shows.ts';
import {addPageStyles} from './page-styles.ts';
import {remarkList} from './remark-list.ts';

const main = document.querySelector('main')!;

let address = new URLSearchParams(location.search).get('src') ?? '';
let text = '';
/** What was filled in last. */
let source: 'address' | 'text' = 'address';
let busy = false;
let verdict: Verdict | undefined;

addPageStyles();
main.replaceChildren();
show();
if (address) void checkAddress();

async function checkAddress(): Promise<void> {
  begin();
  const found = await fileAtAddress(address);
  finish('sentence' in found ? found : await checkText(found));
}

/** One of them is the catalogue, the others are its pages of services. */
async function checkFiles(files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  begin();
  // As fetch decodes it: file.text() would forgive an encoding that no widget reads.
  const read = async (file: File) => ({name: file.name, text: new TextDecoder().decode(await file.arrayBuffer())});
  const texts = await Promise.all(files.map(read));
  const main = texts.find(({text: each}) => /"format"\s*:/.test(each.slice(0, 2000))) ?? texts[0]!;
  const page = (url: string) => Promise.resolve(texts.find(({name}) => name === url.split('/').at(-1)));
  finish(await checkText({...main, page}));
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
          if (source === 'text' && text.trim()) void checkText({text}).then(finish);
          else if (address) void checkAddress();
          else
            finish({
              sentence: 'There is nothing to check yet.',
              hint: 'Write an address, choose a file or paste a text.',
            });
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
            @input=${(event: Event) => {
              address = (event.target as HTMLInputElement).value.trim();
              source = 'address';
            }}
          />
        </div>
        <div class="field">
          <label for="file">Or files on this computer</label>
          <p class="hint" id="hint-file">The catalogue, and with it its pages of services if it has some.</p>
          <input
            id="file"
            type="file"
            multiple
            aria-describedby="hint-file"
            accept=".json,application/json"
            @change=${(event: Event) => void checkFiles([...((event.target as HTMLInputElement).files ?? [])])}
          />
        </div>
        <div class="field">
          <label for="text">Or its text</label>
          <textarea
            id="text"
            spellcheck="false"
            .value=${text}
            @input=${(event: Event) => {
              text = (event.target as HTMLTextAreaElement).value;
              source = text.trim() ? 'text' : 'address';
            }}
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
              </section>
              ${verdict.catalogue ? whatShows(verdict.catalogue) : ''}`
          : ''
      }
    `,
    main,
  );
}
