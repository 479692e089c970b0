import {createIndex, getSearchClient} from 'instantsearch-itemsjs-adapter';
import instantsearch from 'instantsearch.js';
import {configure, hits, pagination, searchBox} from 'instantsearch.js/es/widgets';
import {pageSize, readRows} from './rows.js';

const app = document.querySelector('#app');
const [box, results, pages] = [1, 2, 3].map(() => app.appendChild(document.createElement('div')));
const index = createIndex(await readRows(), {searchableFields: ['name', 'supplier', 'summary']});
const search = instantsearch({indexName: 'services', searchClient: getSearchClient(index)});
search.addWidgets([
  configure({hitsPerPage: pageSize}),
  searchBox({container: box}),
  hits({
    container: results,
    templates: {
      item: ({name, supplier, summary}, {html}) => html`
        <h3>${name}</h3>
        <p>${supplier}</p>
        <p>${summary}</p>
      `,
    },
  }),
  pagination({container: pages}),
]);
search.start();
