// The page of a preview: every element on the catalogue, and beside them what is wrong with it.

import {escapeText} from '../plain-html.ts';

/** The widgets in the order in which a publisher looks at them, with the headings of their parts. */
const widgets = [
  ['lot-overview', 'Lots', ''],
  ['lot-catalogue', 'Services', ' url-state="query" selectable comparable decides'],
  ['service-compare', 'Compare', ''],
  ['order-eligibility', 'May we order it?', ' ask="service organisation principal-system as-of"'],
  ['order-request', 'Order request', ''],
  ['eligible-organisations', 'Who may use it', ''],
  ['service-roadmap', 'Plans', ''],
  ['catalogue-documents', 'Documents', ''],
  ['catalogue-contact', 'Contact', ''],
] as const;

/** @param source - As the publisher named it. */
export function previewPage(source: string): string {
  const name = escapeText(source);
  const parts = widgets.map(([tag, title, attributes]) => ({
    id: title.toLowerCase().replace(/\W+/g, '-'),
    tag,
    title,
    attributes,
  }));
  return `<!DOCTYPE html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Preview of ${name}</title>
    <link rel="icon" href="data:,">
    <link rel="gpsoc-catalogue" href="/catalogue.json">
    <link rel="stylesheet" href="/preview.css">
    <script type="module" src="/embed.js"></script>
    <script type="module" src="/preview.js"></script>
  </head>
  <body>
    <header>
      <h1>Preview of ${name}</h1>
      <p>Only you can see this page. It follows the file whenever you save it.</p>
    </header>
    <aside aria-labelledby="report">
      <h2 id="report">Report</h2>
      <p id="trouble" role="alert" hidden></p>
      <p id="summary" role="status">Reading the catalogue</p>
      <ul id="remarks"></ul>
    </aside>
    <main>
      <nav aria-label="Parts of the preview">
        <ul>
${parts.map(({id, title}) => `          <li><a href="#${id}">${title}</a></li>`).join('\n')}
        </ul>
      </nav>
${parts.map(({id, tag, title, attributes}) => `      <section id="${id}" aria-label="${title}"><${tag} data-widget${attributes}></${tag}></section>`).join('\n')}
    </main>
  </body>
</html>
`;
}

export const previewStyles = `body { margin: 0; background: #f0f4f5; color: #212b32; font: 1.1875rem/1.5 Arial, sans-serif; }
header { padding: 1rem 1.5rem; background: #005eb8; color: #fff; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1.5rem; line-height: 1.3; }
header p { margin: 0.25rem 0 0; font-size: 1rem; }
h2 { margin: 0 0 0.5rem; font-size: 1.25rem; }
main, aside { box-sizing: border-box; padding: 1.5rem; }
aside { background: #fff; border-bottom: 1px solid #d8dde0; font-size: 1rem; overflow-wrap: anywhere; }
aside ul, nav ul { margin: 0; padding: 0; list-style: none; }
aside li { padding: 0.5rem 0; border-top: 1px solid #d8dde0; }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
nav { margin-bottom: 1.5rem; }
section { margin-bottom: 3rem; }
a { color: #005eb8; }
a:focus-visible { background: #ffeb3b; color: #212b32; outline: 4px solid #212b32; }
#trouble { padding: 0.5rem 1rem; border-left: 8px solid #d5281b; }
.error { color: #b71c0c; }
@media (min-width: 70em) {
  body { display: grid; grid-template-columns: minmax(0, 1fr) 24rem; }
  header { grid-column: 1 / -1; }
  main { grid-column: 1; grid-row: 2; }
  aside { grid-column: 2; grid-row: 2; align-self: start; position: sticky; top: 0; max-height: 100vh; overflow-y: auto; border-bottom: 0; }
}
`;
