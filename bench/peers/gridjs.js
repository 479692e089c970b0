import {Grid} from 'gridjs';
import 'gridjs/dist/theme/mermaid.css';
import {pageSize, readRows} from './rows.js';

new Grid({
  columns: ['Name', 'Supplier', 'Summary'],
  data: (await readRows()).map(({name, supplier, summary}) => [name, supplier, summary]),
  search: true,
  pagination: {limit: pageSize},
}).render(document.querySelector('#app'));
