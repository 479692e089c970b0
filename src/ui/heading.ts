// A heading of a level that the page chooses. Templates cannot have a variable tag name, so each level has its own.

import {html, nothing, type TemplateResult} from 'lit';
import {ownFields} from '../catalogue/own-fields.ts';

export interface HeadingOptions {
  readonly id?: string;
  /** A part beside `heading`, which every heading is. */
  readonly part?: string;
  /** Whether focus may be moved to it: after turning a page, say. */
  readonly focusable?: boolean;
}

/** @param level - From 2; above 6 it counts as 6. */
export function heading(level: number, content: unknown, options: HeadingOptions = {}): TemplateResult {
  const {id = nothing, part: another, focusable} = ownFields(options);
  const part = another === undefined ? 'heading' : `heading ${another}`;
  const tabindex = focusable ? '-1' : nothing;
  switch (Math.min(level, 6)) {
    case 2:
      return html`<h2 id=${id} part=${part} tabindex=${tabindex}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} part=${part} tabindex=${tabindex}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} part=${part} tabindex=${tabindex}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} part=${part} tabindex=${tabindex}>${content}</h5>`;
    default:
      return html`<h6 id=${id} part=${part} tabindex=${tabindex}>${content}</h6>`;
  }
}
