// The whole result on paper: a table with a line for each service, in full only those that the reader has opened, and
// their sources once, below it.

import {html, nothing, type TemplateResult} from 'lit';
import type {Link, Service} from '../../catalogue/model.ts';
import {serviceDetail, type SourceNumbers} from '../../ui/service-detail.ts';
import {describePairing, inSequence} from '../../ui/service-summary.ts';
import type {StringKey} from '../../ui/strings.ts';
import {linked} from '../../ui/text.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {eachService, statusList, type ServicesView} from './layouts.ts';

const printedColumns = [
  'column.name',
  'service.supplier',
  'column.status',
  'service.works-with',
  'service.about',
] as const;

export function printedTable(view: ServicesView, context: ViewContext): TemplateResult {
  const sources = numberedSources(view.result.services.filter(view.opener.isOpen));
  const isPaired = view.result.services.some(({pairings}) => pairings.length > 0);
  const columns = printedColumns.filter((key) => isPaired || key !== 'service.works-with');
  const row = (service: Service) => printedRows(service, isPaired, sources.numbers, view, context);
  const wide = (content: unknown) =>
    html`<tbody part="service">
      <tr>
        <td colspan=${columns.length}>${content}</td>
      </tr>
    </tbody>`;
  return html`
    <table class="printed" part="results" lang=${context.catalogue.language}>
      <thead>
        <tr>
          ${columns.map((key: StringKey) => html`<th scope="col">${context.msg(key)}</th>`)}
        </tr>
      </thead>
      ${eachService(view, context, row, wide)}
    </table>
    ${sources.all.length === 0 ? nothing : sourceNotes(sources.all, context)}
  `;
}

function printedRows(
  service: Service,
  isPaired: boolean,
  numbers: SourceNumbers,
  view: ServicesView,
  context: ViewContext,
): TemplateResult {
  const {name, supplier, pairings, summary = ''} = service;
  return html`
    <tbody part="service">
      <tr>
        <th scope="row" part="service-name"><bdi>${name}</bdi></th>
        <td><bdi>${supplier?.name}</bdi></td>
        <td>${statusList(service, view, context)}</td>
        ${isPaired ? html`<td>${inSequence(pairings.map((pairing) => describePairing(pairing, context)))}</td>` : nothing}
        <td dir="auto">${summary.split('\n', 1)}</td>
      </tr>
      ${
        view.opener.isOpen(service)
          ? html`<tr>
              <td colspan=${isPaired ? 5 : 4}>${serviceDetail(service, context, context.headingLevel + 2, numbers)}</td>
            </tr>`
          : nothing
      }
    </tbody>
  `;
}

/** Each source once, in the order of the services. */
function numberedSources(services: readonly Service[]): {all: readonly Link[]; numbers: SourceNumbers} {
  const known = new Map<string, number>();
  const all: Link[] = [];
  const keyOf = ({text, href}: Link) => `${text}\n${href}`;
  for (const source of services.flatMap(({sources}) => sources)) {
    if (!known.has(keyOf(source))) known.set(keyOf(source), all.push(source));
  }
  return {all, numbers: (source) => known.get(keyOf(source))!};
}

function sourceNotes(sources: readonly Link[], {msg}: ViewContext): TemplateResult {
  return html`
    <p class="secondary">${msg('service.sources')}</p>
    <ol class="source-notes">
      ${sources.map((source) => html`<li>${linked(source)}</li>`)}
    </ol>
  `;
}
