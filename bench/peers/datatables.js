import DataTable from 'datatables.net-dt';
import 'datatables.net-dt/css/dataTables.dataTables.css';
import {pageSize, readRows} from './rows.js';

const table = document.createElement('table');
document.querySelector('#app').append(table);
new DataTable(table, {
  data: await readRows(),
  columns: ['name', 'supplier', 'summary'].map((field) => ({data: field, title: field})),
  pageLength: pageSize,
  ordering: false,
});
