// What people would otherwise take for a list that can be searched, each written as its documentation shows: the same
// rows, the same page size, a search in name, supplier and summary. None of them filters by facets, prints or decides.

import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {build, type Rolldown} from 'vite';

export interface Peer {
  /** Its file in this folder. */
  readonly id: string;
  readonly name: string;
  /** What stands for one service on the page. */
  readonly row: string;
  /** The field that is typed in. */
  readonly search: string;
  /** Milliseconds that it waits after a key before it looks; 0 for none. */
  readonly waitsMs: number;
}

export const peers: readonly Peer[] = [
  {id: 'list', name: 'List.js', row: '.service', search: '#search', waitsMs: 0},
  {id: 'lit-minisearch', name: 'Lit with MiniSearch', row: '.service', search: '#search', waitsMs: 0},
  {id: 'tabulator', name: 'Tabulator', row: '.tabulator-row', search: '#search', waitsMs: 0},
  {id: 'gridjs', name: 'Grid.js', row: '.gridjs-tr', search: '.gridjs-search-input', waitsMs: 250},
  {id: 'datatables', name: 'DataTables', row: 'tbody tr', search: '.dt-search input', waitsMs: 0},
  {id: 'ag-grid', name: 'AG Grid Community', row: '.ag-row', search: '#search', waitsMs: 0},
  {
    id: 'instantsearch',
    name: 'InstantSearch with itemsjs',
    row: '.ais-Hits-item',
    search: '.ais-SearchBox-input',
    waitsMs: 0,
  },
];

/** Installs the peers' packages, which nothing else needs, and bundles each page: code and styles by file name. */
export async function buildPeers(): Promise<Map<string, string>> {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const {status} = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The packages of bench/peers could not be installed.');
  const files = new Map<string, string>();
  for (const {id} of peers) {
    const output = await bundle(`${folder}${id}.js`);
    for (const file of output) {
      if (file.type === 'chunk') files.set(`peer-${id}.js`, file.code);
      else if (file.fileName.endsWith('.css')) files.set(`peer-${id}.css`, String(file.source));
    }
  }
  return files;
}

async function bundle(input: string): Promise<Rolldown.RolldownOutput['output']> {
  const {output} = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {input, output: {codeSplitting: false, comments: false}},
    },
  })) as Rolldown.RolldownOutput;
  return output;
}

/** The page of a peer, as an author would write it. */
export function peerPage({id, search}: Peer): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${id}</title>
    <link rel="stylesheet" href="peer-${id}.css" />
    <script type="module" src="peer-${id}.js"></script>
  </head>
  <body>
    <h1>Services</h1>
    ${search === '#search' ? '<label>Find a service <input id="search" type="search" autocomplete="off" /></label>' : ''}
    <div id="app"></div>
  </body>
</html>
`;
}
