// The floor: the least that can be done with the same file. It trusts what it gets, knows no filters, no dates and no
// failures, and looks for what is typed as one piece of text. What our element costs, it costs above this.

const pageSize = 20;
const box = document.querySelector('#search');
const count = document.querySelector('#count');
const list = document.querySelector('#list');

const services = [];
const texts = []; // made once: a page that folds every text at every key press would be too easy to beat

const catalogue = await read('catalogue.json');
const suppliers = new Map(catalogue.suppliers.map(({id, name}) => [id, name]));
box.addEventListener('input', show);

add(catalogue);
for (const {url} of catalogue.servicePages ?? []) add(await read(url));

async function read(url) {
  const response = await fetch(url);
  return response.json();
}

function add(file) {
  services.push(...file.services);
  show();
  for (const {name, supplier, summary} of file.services)
    texts.push(`${name} ${suppliers.get(supplier)} ${summary}`.toLowerCase());
}

function show() {
  const words = box.value.trim().toLowerCase();
  const found = words === '' ? services : services.filter((_, n) => texts[n].includes(words));
  count.textContent = `${found.length} services`;
  list.replaceChildren(...found.slice(0, pageSize).map(card));
}

function card({name, supplier, summary}) {
  const item = document.createElement('li');
  item.className = 'service';
  item.append(line('h3', name), line('p', suppliers.get(supplier)), line('p', summary));
  return item;
}

function line(tag, text) {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
