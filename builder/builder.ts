// The builder: seven questions, a live preview and the code to paste. What is chosen stands in the address of the page.
// Nothing is sent anywhere; the only request is for the catalogue that the author names.

import {html, render} from 'lit';
import {choicesIn, fetchChoices, type CatalogueChoices} from './catalogue-choices.ts';
import {readChoice, writeChoice, type Choice} from './choice.ts';
import {wholeAddress, type Code, type KnownFiles} from './code.ts';
import {codeView} from './code-view.ts';
import {addPageStyles} from './page-styles.ts';
import {pastedSection} from './pasted-view.ts';
import {preview, type View} from './preview.ts';
import {questionForm} from './question-form.ts';
import {slowMarkedRequests} from './slow-network.ts';

/** The folder of files that this page belongs to. */
const folder = new URL('..', location.href).href.split('?')[0]!;
const main = document.querySelector('main')!;
const pasted = pastedSection();

let choice = readChoice(location.search, folder);
let before: Choice | undefined;
let view: View = {screen: 'computer', time: 'normal'};
let copied: string | undefined;
let catalogue: CatalogueChoices | string | undefined;
let fetched: string | undefined;
let asking = new AbortController();

addPageStyles();
slowMarkedRequests();
main.replaceChildren();
addEventListener('popstate', () => take(readChoice(location.search, folder)));
void ask();
show();

function change(next: Choice): void {
  before = choice;
  history.replaceState(history.state, '', writeChoice(next, folder));
  take(next);
}

function take(next: Choice): void {
  choice = next;
  copied = undefined;
  void ask();
  show();
}

/** The catalogue that is shown here: as readers will have it, or, without a name, that beside this page. */
function address(): string {
  return wholeAddress(choice.options.get('src') ?? 'catalogue.json', folder);
}

async function ask(): Promise<void> {
  const url = address();
  if (url === fetched) return;
  asking.abort();
  asking = new AbortController();
  const {signal} = asking;
  [fetched, catalogue] = [url, undefined];
  const found = await fetchChoices(url, signal).catch((error: unknown) => (error as Error).message);
  if (signal.aborted) return;
  catalogue = found;
  show();
}

async function copy({title, text}: Code): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    copied = title;
  } catch {
    copied = 'not possible here. Select the text and copy it by hand';
  }
  show();
}

/** The browser tells what the script weighed when it came, but nothing of a script from another site. */
function knownFiles(): KnownFiles {
  const [entry] = performance.getEntriesByName(`${folder}embed.js`) as PerformanceResourceTiming[];
  return {
    kilobytes: entry?.encodedBodySize ? Math.round(entry.encodedBodySize / 1000) : undefined,
    catalogue: typeof catalogue === 'object' ? catalogue.raw : undefined,
  };
}

function look(next: View): void {
  view = next;
  show();
}

/** What the catalogue offers, counted on the lots that are ticked. */
function offered(): CatalogueChoices | string | undefined {
  const lots = choice.options.get('lot');
  if (typeof catalogue !== 'object' || lots === undefined) return catalogue;
  return {...catalogue, ...choicesIn(catalogue.catalogue, new Set(lots.split(',')))};
}

function show(): void {
  const {observedAttributes} = customElements.get(choice.widget) as unknown as {observedAttributes: string[]};
  render(
    html`
      <h1>Put services on your page</h1>
      <p>Answer what you can. The code at the end follows. Nothing you choose here is sent anywhere.</p>
      <div class="columns">
        ${questionForm({choice, catalogue: offered(), attributes: observedAttributes, change})}
        ${preview({choice, catalogue: address(), view, look})}
      </div>
      ${codeView({choice, before, known: knownFiles(), copied, copy: (code) => void copy(code)})} ${pasted}
    `,
    main,
  );
}
