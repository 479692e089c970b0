import {AllCommunityModule, createGrid, ModuleRegistry} from 'ag-grid-community';
import {pageSize, readRows} from './rows.js';

ModuleRegistry.registerModules([AllCommunityModule]);
const app = document.querySelector('#app');
app.style.height = '900px';
const grid = createGrid(app, {
  rowData: await readRows(),
  columnDefs: ['name', 'supplier', 'summary'].map((field) => ({field})),
  pagination: true,
  paginationPageSize: pageSize,
  paginationPageSizeSelector: false,
});

document.querySelector('#search').addEventListener('input', ({target: {value}}) => {
  grid.setGridOption('quickFilterText', value);
});
