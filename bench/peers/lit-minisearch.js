import {html, LitElement} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import MiniSearch from 'minisearch';
import {pageSize, readRows} from './rows.js';

class ServiceList extends LitElement {
  static properties = {rows: {state: true}, words: {state: true}};

  index = new MiniSearch({fields: ['name', 'supplier', 'summary'], searchOptions: {prefix: true, combineWith: 'AND'}});

  // A class field would hide the accessor that Lit makes for a property.
  constructor() {
    super();
    this.rows = [];
    this.words = '';
  }

  async connectedCallback() {
    super.connectedCallback();
    const rows = await readRows();
    this.index.addAll(rows);
    this.byId = new Map(rows.map((row) => [row.id, row]));
    this.rows = rows;
  }

  createRenderRoot() {
    return this;
  }

  render() {
    const found = this.words.trim() ? this.index.search(this.words).map(({id}) => this.byId.get(id)) : this.rows;
    return html`
      <h2>${found.length} services</h2>
      <ul>
        ${repeat(
          found.slice(0, pageSize),
          ({id}) => id,
          ({name, supplier, summary}) =>
            html`<li class="service">
              <h3>${name}</h3>
              <p>${supplier}</p>
              <p>${summary}</p>
            </li>`,
        )}
      </ul>
    `;
  }
}
customElements.define('service-list', ServiceList);
const list = document.querySelector('#app').appendChild(document.createElement('service-list'));
document.querySelector('#search').addEventListener('input', ({target}) => (list.words = target.value));
