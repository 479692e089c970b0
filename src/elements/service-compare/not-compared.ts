// Which services were named or ticked and are not compared.

import {html, nothing, type TemplateResult} from 'lit';
import {mostCompared} from '../../reader/reader-state.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {unknownNames} from '../base/presets.ts';
import type {ComparedServices} from './comparison.ts';
import {removeButton, type Remove} from './table.ts';

export interface NotCompared extends Pick<ComparedServices, 'missing' | 'tooMany'> {
  /** The attribute, where the author names the services. */
  readonly named: string;
  /** Whether more services are still to come, and those that are missing may be among them. */
  readonly isArriving: boolean;
  /** Takes a service out; undefined where the reader has not chosen them. */
  readonly remove: Remove | undefined;
}

export function notCompared(
  {missing, tooMany, named, isArriving, remove}: NotCompared,
  context: ViewContext,
): TemplateResult {
  const {msg} = context;
  const unknown = missing.map((name) => ({attribute: 'services', value: named, name}) as const);
  const notice = (id: string, remove: Remove) => html`
    <div class="inset" part="missing">
      <p>${msg('service.not-found', {id})}</p>
      <p>${removeButton({id, name: id}, remove, context)}</p>
    </div>
  `;
  return html`
    ${tooMany > 0 ? html`<p>${msg('compare.most', {most: mostCompared, total: mostCompared + tooMany})}</p>` : nothing}
    ${isArriving ? nothing : remove ? missing.map((id) => notice(id, remove)) : unknownNames(unknown, context)}
  `;
}
