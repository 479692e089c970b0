// A heading of a level that the page chooses. Templates cannot have a variable tag name.

import {html, nothing, type TemplateResult} from 'lit';

export interface HeadingOptions {
  readonly id?: string;
  /** Beside `heading`, which all have. */
  readonly part?: string;
  /** Whether focus may be moved to it: after turning a page, say. */
  readonly focusable?: boolean;
}

/** `level` past 6 is 6. */
export function heading(level: number, content: unknown, options: HeadingOptions = {}): TemplateResult {
  const id = options.id ?? nothing;
  const part = options.part === undefined ? 'heading' : `heading ${options.part}`;
  const tabindex = options.focusable ? '-1' : nothing;
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
