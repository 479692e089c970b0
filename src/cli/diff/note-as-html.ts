// A change note as HTML: the part that a feed carries, and a whole page.

import {html} from 'lit';
import {escapeText, plainHtml} from '../plain-html.ts';
import type {ChangeEntry, ChangeNote} from './change-note.ts';

/** The sections of a note, with headings from this level on. */
export function noteAsHtml(note: ChangeNote, indent = ''): string {
  const {summary, sections} = note;
  return plainHtml(
    html`<p>${summary}</p>
      ${sections.map(
        ({heading, entries}) =>
          html`<h2>${heading}</h2>
            ${entries.map(htmlEntry)}`,
      )}`,
    indent,
  );
}

function htmlEntry({name, changes}: ChangeEntry) {
  return html`<h3><bdi>${name}</bdi></h3>
    <ul>
      ${changes.map(({sentence}) => html`<li dir="auto">${sentence}</li>`)}
    </ul>`;
}

/** A page that needs nothing beside it. */
export function noteAsPage(note: ChangeNote): string {
  const title = escapeText(note.title);
  return `<!DOCTYPE html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <style>
${styles}
    </style>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
${noteAsHtml(note, '      ')}
    </main>
  </body>
</html>
`;
}

const styles = `      body { margin: 0; background: #f0f4f5; color: #212b32; font: 1.1875rem/1.5 Arial, sans-serif; }
      main { box-sizing: border-box; max-width: 60rem; min-height: 100vh; margin: 0 auto; padding: 1.5rem; background: #fff; }
      main > * { max-width: 44em; overflow-wrap: break-word; }
      h1 { margin: 0 0 1rem; font-size: 2rem; line-height: 1.2; }
      h2 { margin: 2.5rem 0 1rem; padding-top: 1rem; border-top: 1px solid #d8dde0; font-size: 1.5rem; line-height: 1.3; }
      h3 { margin: 1.5rem 0 0.25rem; font-size: 1.1875rem; break-after: avoid; }
      ul { margin: 0; padding-left: 1.25rem; }
      @media print { body, main { background: none; font-size: 11pt; } main { padding: 0; } }`;
