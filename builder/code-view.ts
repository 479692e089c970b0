// The code at the end, with what has changed since the last choice marked.

import {html, type TemplateResult} from 'lit';
import {download} from '../src/ui/csv.ts';
import {instructionsFor, type Code, type KnownFiles} from './code.ts';
import type {Choice} from './choice.ts';

export interface CodeParts {
  readonly choice: Choice;
  /** The choice before the last change. */
  readonly before: Choice | undefined;
  readonly known: KnownFiles;
  /** What was copied last, by its title. */
  readonly copied: string | undefined;
  readonly copy: (code: Code) => void;
}

export function codeView({choice, before, known: files, copied, copy}: CodeParts): TemplateResult {
  const {codes, notes, download: file} = instructionsFor(choice, files);
  const known = new Set(before?.place === choice.place ? tokens(instructionsFor(before, files).codes) : tokens(codes));
  return html`
    <section class="panel" aria-labelledby="code">
      <h2 id="code">What you paste</h2>
      ${codes.map((code) => (code.file === undefined ? codeToCopy(code, known, copy) : codeToSave(code)))}
      <div role="status">${copied === undefined ? '' : html`<p>Copied: ${copied}</p>`}</div>
      ${file ? html`<p><a href=${file.url} download>${file.words}</a></p>` : ''}
      ${notes.map((note) => (note.startsWith('<') ? html`<pre tabindex="0"><code>${note}</code></pre>` : html`<p>${note}</p>`))}
      ${choice.place === 'email' ? mailLink(codes[0]!.text) : ''}
    </section>
  `;
}

function codeToCopy(code: Code, known: ReadonlySet<string>, copy: CodeParts['copy']): TemplateResult {
  return html`
    <h3>${code.title}</h3>
    <pre tabindex="0" role="region" aria-label=${code.title}><code>${marked(code.text, known)}</code></pre>
    <p>
      <button type="button" @click=${() => copy(code)}>Copy<span class="hidden">: ${code.title}</span></button>
    </p>
  `;
}

function codeToSave({title, text, file}: Code): TemplateResult {
  return html`
    <h3>${title}</h3>
    <p><button type="button" @click=${() => download(file!, text, 'text/html;charset=utf-8')}>Save ${file}</button></p>
  `;
}

function mailLink(body: string): TemplateResult {
  const query = `subject=${encodeURIComponent('Services on our page')}&body=${encodeURIComponent(body)}`;
  return html`<p><a href="mailto:?${query}">Open it in your email program</a></p>`;
}

/** Each attribute, or other piece of code, that was not there before. */
function marked(text: string, known: ReadonlySet<string>): unknown[] {
  return pieces(text).map((piece) => (known.has(piece) ? piece : html`<mark>${piece}</mark>`));
}

function tokens(codes: readonly Code[]): string[] {
  return codes.flatMap(({text}) => pieces(text));
}

/** Attributes, parameters, and what lies between them. */
function pieces(text: string): string[] {
  return text.match(/[\w-]+="[^"]*"|[?&][^&"\s<>]+|[^\s?&]+|\s+|./g) ?? [];
}
