// The numbered pagination of the NHS frontend. It offers only the two ends and the pages near the current one.

import {html, nothing, type TemplateResult} from 'lit';
import type {Msg} from './messages.ts';

/** @param name - Of the landmark, told apart from other lists on the page. */
export function pagination(
  page: number,
  pages: number,
  name: string,
  msg: Msg,
  turnTo: (page: number) => void,
): TemplateResult {
  const step = (to: number, key: 'pages.previous' | 'pages.next', arrow: TemplateResult) => html`
    <button type="button" class="page-step" part="page-step" @click=${() => turnTo(to)}>
      ${key === 'pages.previous' ? arrow : nothing}<span
        ><span class="underlined">${msg(key)}</span><span class="hidden-text"> ${msg('pages.page')}</span></span
      >${key === 'pages.next' ? arrow : nothing}
    </button>
  `;
  return html`
    <nav class="pagination" part="pagination" aria-label=${name}>
      ${page > 1 ? step(page - 1, 'pages.previous', arrowBack) : nothing}
      <ul class="plain-list">
        ${numbers(page, pages).map((number) => pageItem(number, page, msg, turnTo))}
      </ul>
      ${page < pages ? step(page + 1, 'pages.next', arrowOn) : nothing}
    </nav>
  `;
}

/** The page numbers to offer; 0 stands for those left out. */
export function numbers(page: number, pages: number): number[] {
  const near = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  const sorted = [...new Set(near)].sort((a, b) => a - b);
  return sorted.flatMap((number, n) => {
    const skipped = n > 0 ? number - sorted[n - 1]! - 1 : 0;
    if (skipped === 1) return [number - 1, number]; // a gap would take the place of the one number that it hides
    return skipped > 1 ? [0, number] : [number];
  });
}

function pageItem(number: number, page: number, msg: Msg, turnTo: (page: number) => void): TemplateResult {
  if (number === 0) return html`<li class="page-gap" aria-hidden="true">···</li>`;
  return html`
    <li class=${number === page ? 'page-current' : 'page-other'}>
      <button
        type="button"
        part="page"
        aria-label=${msg('pages.number', {page: number})}
        aria-current=${number === page ? 'page' : nothing}
        @click=${() => turnTo(number)}
      >
        ${number}
      </button>
    </li>
  `;
}

const arrowBack = html`<svg viewBox="0 0 24 24" aria-hidden="true" class="arrow">
  <path d="M20 12H5m6-6-6 6 6 6" />
</svg>`;

const arrowOn = html`<svg viewBox="0 0 24 24" aria-hidden="true" class="arrow">
  <path d="M4 12h15m-6-6 6 6-6 6" />
</svg>`;
