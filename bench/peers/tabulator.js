import {TabulatorFull} from 'tabulator-tables';
import 'tabulator-tables/dist/css/tabulator.min.css';
import {pageSize, readRows} from './rows.js';

const fields = ['name', 'supplier', 'summary'];
const table = new TabulatorFull('#app', {
  data: await readRows(),
  layout: 'fitColumns',
  pagination: true,
  paginationSize: pageSize,
  columns: fields.map((field) => ({title: field, field})),
});

document.querySelector('#search').addEventListener('input', ({target: {value}}) => {
  table.setFilter([fields.map((field) => ({field, type: 'like', value}))]);
});
