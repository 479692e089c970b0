// The boxes by which a reader picks a service: for an order request, or to compare it.

import {html, nothing, type TemplateResult} from 'lit';
import type {Lot, Service} from '../catalogue/model.ts';
import {listingStatusesOn} from '../catalogue/listing-status.ts';
import type {ViewContext} from './view-context.ts';
import {describeStatus} from './status-tag.ts';

export interface SelectionBoxes<List extends 'order' | 'compare' = 'order' | 'compare'> {
  /** The lists for which the author lets readers pick. */
  readonly lists: readonly List[];
  /** The lots that the element is about; all when absent. */
  readonly lots: ReadonlySet<Lot> | undefined;
  readonly isSelected: (list: List, service: Service) => boolean;
  readonly select: (list: List, service: Service, on: boolean) => void;
  /** What the service is called among those beside it. */
  readonly nameOf: (service: Service) => string;
  /** Says why the service cannot be picked, or why the reader's last pick was refused. */
  readonly blockedReason: (list: List, service: Service) => string | undefined;
  /** What follows the boxes of a service that is selected. */
  readonly then?: TemplateResult;
}

/** A box for each list. A service that cannot be ordered gets the reason instead; once picked it keeps its box. */
export function selectionBoxesFor(
  service: Service,
  selectionBoxes: SelectionBoxes,
  context: ViewContext,
): TemplateResult | typeof nothing {
  const {lists, isSelected, then} = selectionBoxes;
  if (lists.length === 0) return nothing;
  const {msg} = context;
  return html`
    <div class="picks">
      ${lists.map((list) => {
        const why =
          (list === 'order' ? standsInTheWay(service, selectionBoxes.lots, context) : undefined) ??
          selectionBoxes.blockedReason(list, service);
        const isBarred = list === 'order' && why !== undefined;
        return html`
          ${isBarred && !isSelected(list, service) ? nothing : selectionBox(list, service, selectionBoxes, context)}
          ${why === undefined ? nothing : html`<p>${isBarred ? msg('pick.order.barred', {why}) : why}</p>`}
        `;
      })}
      ${then !== undefined && lists.some((list) => isSelected(list, service)) ? html`<div>${then}</div>` : nothing}
    </div>
  `;
}

function selectionBox<List extends 'order' | 'compare'>(
  list: List,
  service: Service,
  {isSelected, select, nameOf}: SelectionBoxes<List>,
  {msg}: ViewContext,
): TemplateResult {
  const text = msg(`pick.${list}`);
  const change = (event: Event) => {
    const input = event.target as HTMLInputElement;
    select(list, service, input.checked);
    input.checked = isSelected(list, service); // a refused pick leaves the box as it was
  };
  return html`
    <label class="check">
      <input
        type="checkbox"
        aria-label=${`${text}: ${nameOf(service)}`}
        .checked=${isSelected(list, service)}
        @change=${change}
      />
      <span>${text}</span>
    </label>
  `;
}

const barred: ReadonlySet<string> = new Set(['ended', 'not-started', 'withdrawn', 'planned', 'supplier-only']);

/** The status of a service that nobody can order on the day, on any of the lots; whoever asks does not matter here. */
function standsInTheWay(
  service: Service,
  lots: ReadonlySet<Lot> | undefined,
  context: ViewContext,
): string | undefined {
  const statuses = listingStatusesOn(service, context.asOf).filter(({lot}) => !lots || lots.has(lot));
  const isBarred = statuses.length > 0 && statuses.every(({status, unclear}) => !unclear && barred.has(status));
  return isBarred ? describeStatus(statuses[0]!, context) : undefined;
}
