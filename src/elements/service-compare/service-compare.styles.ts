// The table scrolls in an area of its own, so that its headers can stay in sight. On paper nothing scrolls, and
// everything is small enough for four services on one page.

import {css} from 'lit';
import {baseStyles} from '../../ui/base.styles.ts';
import {checkStyles} from '../../ui/check.styles.ts';
import * as token from '../../ui/tokens.ts';

export const styles = [
  baseStyles,
  checkStyles,
  css`
    .tools {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 1.5em;
      align-items: center;
      margin-block-end: 1em;
    }
    .tools > .link-button,
    .remove {
      min-block-size: 1.75em;
    }

    .area {
      margin-block-end: 1.5em;
      border: 1px solid ${token.borderColour};
      background-color: ${token.cardBackgroundColour};
      overflow: auto;
      scroll-padding: 8em 0.5em 0.5em 10em; /* where nobody tells how large the headers are */
    }
    .area:focus-visible {
      border-color: ${token.focusTextColour};
      outline: 4px solid ${token.focusColour};
      box-shadow: 0 0 0 6px ${token.focusTextColour};
    }
    table {
      min-inline-size: 46em;
      margin: 0;
      border-collapse: separate; /* else the lines of headers scroll away */
      border-spacing: 0;
      table-layout: fixed;
    }
    th,
    td {
      max-inline-size: none;
      padding: 0.5em 0.75em;
    }
    .corner {
      inline-size: 10em;
    }
    thead,
    .corner,
    th[scope='row'],
    .group > span {
      position: sticky;
      z-index: 1;
      background-color: ${token.cardBackgroundColour};
    }
    thead {
      inset-block-start: 0;
      z-index: 2;
    }
    .corner,
    th[scope='row'] {
      inline-size: 10em;
      inset-inline-start: 0;
      border-inline-end: 1px solid ${token.borderColour};
    }
    .group > span {
      inset-inline-start: 0.75em;
    }
    thead th,
    thead td {
      border-block-end-width: 0;
      vertical-align: bottom;
    }
    thead td {
      padding-block: 0 0.25em;
    }
    .corner,
    thead > tr:last-child > * {
      border-block-end-width: 2px;
    }
    tbody:last-child > tr:last-child > * {
      border-block-end: 0;
    }
    .note {
      font-weight: normal;
    }
    .group {
      padding-block-start: 1.25em;
    }
    td > ul,
    .facts ul {
      margin: 0;
      padding-inline-start: 1.125em;
    }

    .frame {
      container-type: inline-size;
    }
    .compared > li {
      display: flex;
      gap: 0.25em 1em;
      justify-content: space-between;
      padding-block: 0.5em;
      border-block-end: 1px solid ${token.borderColour};
    }
    .compared {
      max-inline-size: 36em;
    }
    .stacked .facts > div {
      padding-block: 0.25em;
      border-block-start: 1px solid ${token.borderColour};
      margin: 0;
    }
    .stacked dt {
      font-weight: normal;
      color: ${token.secondaryTextColour};
    }
    .stacked .facts {
      margin-block-end: 1.5em;
    }
    @container (min-width: 20em) {
      .stacked .facts > div {
        display: grid;
        grid-template-columns: minmax(7em, 2fr) 3fr;
        gap: 0 1em;
      }
    }

    /* In a window without room for it the table scrolls with the page. */
    @media screen and (min-height: 30em) {
      .area {
        max-block-size: 90vh;
      }
    }
    @media (forced-colors: active) {
      .area:focus-visible {
        outline-color: Highlight;
      }
    }
    @media print {
      .tools,
      .remove,
      thead tr + tr {
        display: none;
      }
      .area {
        border: 0;
        overflow: visible;
        break-inside: avoid; /* rather on a page of its own than on two */
      }
      .callout,
      .inset {
        max-inline-size: none;
        margin-block: 0.5em;
        padding-block-end: 0.5em;
      }
      table {
        min-inline-size: 0;
        font-size: 0.6em;
        line-height: 1.15;
      }
      thead,
      .corner,
      th[scope='row'],
      .group > span {
        position: static;
      }
      .corner,
      th[scope='row'] {
        inline-size: 21%;
      }
      th,
      td {
        padding: 0.1em 0.5em;
        border-color: #000;
      }
      /* What follows a word stands behind it instead of below. */
      td .note,
      td li {
        display: inline;
      }
      td > ul {
        padding: 0;
      }
      td li:not(:last-child)::after {
        content: '; ';
      }
      td .note::before {
        content: ' · ';
      }
      [part~='heading'] {
        margin-block-end: 0.25em;
        break-inside: avoid;
      }
      .note {
        margin: 0;
      }
      .group {
        padding-block-start: 0.25em;
        break-after: avoid;
      }
      .tag {
        padding: 0;
        border: 0;
      }
      .provenance {
        margin: 0;
        padding-block-start: 0.5em;
        font-size: 0.6875em;
      }
      .provenance dl {
        columns: 3;
        margin: 0;
      }
      .provenance dl > div {
        break-inside: avoid;
      }
    }
  `,
];
