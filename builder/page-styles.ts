// How the builder and "Check my catalogue" look. Added by script, because a strict policy lets no style sheet in.

import {css} from 'lit';

const styles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  body {
    margin: 0;
    color: #212b32;
    background: #f0f4f5;
    font:
      1rem/1.5 Frutiger,
      'Frutiger W01',
      Arial,
      sans-serif;
    overflow-wrap: anywhere;
  }
  header,
  main {
    max-inline-size: 80rem;
    margin: 0 auto;
    padding: 1rem;
  }
  header,
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 2rem;
  }
  h1 {
    margin: 0 0 1rem;
    font-size: 2rem;
    line-height: 1.2;
  }
  h2 {
    margin: 0 0 0.75rem;
    font-size: 1.375rem;
    line-height: 1.25;
  }
  h3 {
    margin: 1rem 0 0.5rem;
    font-size: 1.125rem;
  }
  p,
  ul {
    margin: 0 0 1rem;
    max-inline-size: 44rem;
  }
  a {
    color: #005eb8;
  }
  a:hover {
    color: #7c2855;
  }
  :is(a, summary, pre, .preview):focus-visible {
    outline: 4px solid #212b32;
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #ffeb3b;
  }
  .columns {
    display: grid;
    gap: 1.5rem;
  }
  .columns > * {
    min-inline-size: 0;
  }
  @media (min-width: 60em) {
    .columns {
      grid-template-columns: minmax(20rem, 2fr) 3fr;
      align-items: start;
    }
    .columns > .panel {
      position: sticky;
      inset-block-start: 0;
      display: flex;
      flex-direction: column;
      block-size: 100vh;
      min-block-size: 30rem;
    }
    .columns .preview {
      flex: 1;
      max-block-size: none;
    }
    /* Smaller, so that it is as wide as on a page of its own, and a list shows more than its filters. */
    .columns .preview.computer {
      zoom: 0.75;
    }
  }
  fieldset,
  .panel {
    margin: 0 0 1rem;
    padding: 1rem;
    border: 1px solid #d8dde0;
    background: #fff;
    min-inline-size: 0;
  }
  legend {
    float: inline-start;
    inline-size: 100%;
    margin-block-end: 0.75rem;
    padding: 0;
    font-size: 1.25rem;
    font-weight: 600;
    line-height: 1.25;
  }
  legend + * {
    clear: both;
  }
  label,
  .label {
    display: block;
    margin-block-end: 0.25rem;
    font-weight: 600;
  }
  .hint {
    margin-block-end: 0.25rem;
    color: #4c6272;
  }
  .field,
  section > form {
    margin-block-end: 1rem;
  }
  .choice {
    position: relative;
    display: flex;
    gap: 0.75rem;
    align-items: start;
    margin-block-end: 0.5rem;
    font-weight: 400;
  }
  .choice input {
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: #005eb8;
  }
  input:not([type='radio'], [type='checkbox']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.375rem 0.5rem;
    border: 2px solid #4c6272;
    border-radius: 0;
    color: inherit;
    background: #fff;
    font: inherit;
  }
  textarea {
    min-block-size: 12rem;
    font-family: monospace;
    font-size: 0.875rem;
  }
  :is(input, select, textarea):focus-visible {
    outline: 4px solid #ffeb3b;
    border-color: #212b32;
    box-shadow: inset 0 0 0 2px #212b32;
  }
  button {
    min-block-size: 2.75rem;
    padding: 0.5rem 1rem;
    border: 2px solid #005eb8;
    border-radius: 4px;
    box-shadow: 0 4px #003087;
    color: #005eb8;
    background: #fff;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button.main {
    border-color: transparent;
    box-shadow: 0 4px #00401e;
    color: #fff;
    background: #007f3b;
  }
  button:focus-visible {
    outline: 4px solid transparent;
    border-color: #ffeb3b;
    box-shadow: 0 4px #212b32;
    color: #212b32;
    background: #ffeb3b;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin-block-end: 0.5rem;
  }
  .views .choice {
    gap: 0.5rem;
    margin: 0;
  }
  .preview {
    max-block-size: 80vh;
    min-block-size: 0;
    overflow: auto;
    padding: 1rem;
    border: 1px solid #768692;
    background: #fff;
  }
  .preview.tablet {
    max-inline-size: 48rem;
  }
  .preview.phone {
    max-inline-size: 22rem;
  }
  .preview.paper {
    max-inline-size: 210mm;
    padding: 12mm;
    box-shadow: 0 0 0.5rem #768692;
  }
  .preview.contrast {
    color-scheme: dark;
    color: CanvasText;
    background: Canvas;
  }
  .preview.contrast a {
    color: LinkText;
  }
  .views > :is(h2, p) {
    margin: 0;
    align-self: center;
  }
  pre {
    overflow-x: auto;
    margin: 0 0 0.75rem;
    padding: 1rem;
    background: #f0f4f5;
    font-size: 0.875rem;
    white-space: pre-wrap;
  }
  mark {
    background: #fff9c4;
    color: inherit;
    border-block-end: 2px solid #212b32;
  }
  .error {
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid #d5281b;
  }
  .note {
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid #005eb8;
  }
  .good {
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid #007f3b;
  }
  .remarks {
    padding: 0;
    list-style: none;
  }
  .remarks > li {
    margin-block-end: 1rem;
  }
  .remarks p {
    margin-block-end: 0.25rem;
  }
  h4 {
    margin: 1.5rem 0 0.5rem;
    font-size: 1rem;
  }
  dl {
    margin: 0;
    max-inline-size: 44rem;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0 0 0.75rem;
  }
  details {
    margin-block-end: 0.5rem;
  }
  summary {
    padding-block: 0.25rem;
    color: #005eb8;
    cursor: pointer;
  }
  table {
    border-collapse: collapse;
  }
  :is(th, td) {
    padding: 0.25rem 1rem 0.25rem 0;
    border-block-end: 1px solid #d8dde0;
    text-align: start;
    vertical-align: top;
  }
  .verdict {
    font-size: 1.25rem;
    font-weight: 600;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    header,
    form,
    button,
    .columns,
    .views {
      display: none;
    }
    details:has(ol)::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;

export function addPageStyles(): void {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles.styleSheet!];
}
