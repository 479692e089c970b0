import List from 'list.js';
import {pageSize, readRows} from './rows.js';

const app = document.querySelector('#app');
const list = document.createElement('ul');
list.className = 'list';
const pages = document.createElement('ul');
pages.className = 'pagination';
const search = document.querySelector('#search');
search.classList.add('search');
app.append(search, list, pages);

new List(
  app,
  {
    valueNames: ['name', 'supplier', 'summary'],
    item: '<li class="service"><h3 class="name"></h3><p class="supplier"></p><p class="summary"></p></li>',
    page: pageSize,
    pagination: true,
  },
  await readRows(),
);
