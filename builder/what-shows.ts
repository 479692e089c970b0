// What can be made of a catalogue: what each widget shows of it, its days, and the names to use in attributes.

import {html, nothing, type TemplateResult} from 'lit';
import {dayInUk} from '../src/catalogue/day.ts';
import type {Catalogue} from '../src/catalogue/model.ts';
import {statedDays} from '../src/check/days.ts';
import {whatWidgetsShow} from '../src/check/what-widgets-show.ts';
import {choicesIn, type Offer} from './catalogue-choices.ts';

export function whatShows(catalogue: Catalogue): TemplateResult {
  const today = dayInUk(Date.now());
  return html`
    <section class="panel" aria-labelledby="widgets">
      <h2 id="widgets">What each widget can do with this file</h2>
      <dl>
        ${whatWidgetsShow(catalogue, today).map(
          ({tag, shows, missing}) => html`
            <dt><code>&lt;${tag}&gt;</code></dt>
            <dd>
              Shows ${shows}.${missing === undefined ? nothing : html`<br /><span class="hint">${missing}</span>`}
            </dd>
          `,
        )}
      </dl>
    </section>
    <section class="panel" aria-labelledby="days">
      <h2 id="days">Days</h2>
      <dl>
        ${statedDays(catalogue, today).map(
          ([what, when]) =>
            html`<dt>${what}</dt>
              <dd>${when}</dd>`,
        )}
      </dl>
    </section>
    <section class="panel" aria-labelledby="names">
      <h2 id="names">Names to use in attributes</h2>
      ${namesIn(catalogue).map(([attribute, offers]) => names(attribute, offers))}
    </section>
  `;
}

function namesIn(catalogue: Catalogue): [attribute: string, offers: readonly Offer[]][] {
  const {lots, categories, suppliers, capabilities, systems, organisationTypes, services} = choicesIn(catalogue).offers;
  return [
    ['lot', lots],
    ['category', categories],
    ['supplier', suppliers],
    ['capability', capabilities],
    ['works-with, principal-system', systems],
    ['organisation', organisationTypes],
    ['service, services', services],
  ];
}

function names(attribute: string, offers: readonly Offer[]): TemplateResult | typeof nothing {
  if (offers.length === 0) return nothing;
  const isCounted = offers.some(({count}) => count !== undefined);
  return html`
    <details>
      <summary>${attribute} (${offers.length})</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Write</th>
            <th scope="col">For</th>
            ${isCounted ? html`<th scope="col">Services</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${offers.map(
            ({id, name, count}) => html`
              <tr>
                <td><code>${id}</code></td>
                <td>${name}</td>
                ${isCounted ? html`<td>${count}</td>` : nothing}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </details>
  `;
}
