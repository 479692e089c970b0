// How every element looks: type, links, focus, buttons, tags, notices and small tables. The font is the page's, and its
// size too, never below 16 px; `em` throughout, so that a page with a 62.5% root does not shrink us. Spaces are 8 px, or
// a multiple, at a size of 16 px.

import {css} from 'lit';
import * as token from './tokens.ts';

export const baseStyles = css`
  :host {
    display: block;
    position: relative; /* what is hidden from sight stays in a box of the page's that scrolls */
    margin-block: ${token.margin};
    font-size: ${token.fontSize};
    line-height: 1.5;
    text-align: start; /* templates of apps centre what they hold */
    white-space: normal; /* table cells of old pages forbid line breaks */
    text-indent: 0;
    text-shadow: none;
    -webkit-text-fill-color: currentcolor;
    text-transform: none;
    word-break: normal;
    overflow-wrap: anywhere;
  }
  @media screen and (min-width: 40.0625em) {
    :host {
      font-size: ${token.nhsFontSize};
    }
  }
  :host([hidden]) {
    display: none;
  }
  /* What the page puts in slots is written as the page is, even where our texts are not. */
  :host(:dir(rtl)) ::slotted(:not([dir])) {
    direction: rtl;
  }
  :host(:dir(ltr)) ::slotted(:not([dir])) {
    direction: ltr;
  }
  /* A container of queries has no width of its own, so a table cell, a float or a flex item would give it none. This
     line of nothing wants some 800 px and is content with 150. */
  :host::before {
    content: '.\\a0.\\a0. . . . . . . . . . .';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    font-size: 16px;
    word-spacing: 4em;
    overflow-wrap: normal;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  /* White where the page's text is light and ours is dark, else nothing: of a mixture of two colours that are there or
     not the alpha is 1 only if both are. Written in place, for a page whose reduce is another breaks css within css.
     Our text stands on the page's background if that is light. Nobody can ask for a page's background, but a page whose
     text is light has a dark one: hence the surface keeps the page's colour of text, and only what it holds has ours. */
  .surface {
    --surface: var(--gpsoc-background-colour, #fff);
    background-color: var(--surface);
    box-shadow: 0 0 0 0.5em var(--surface);
  }
  @supports (color: oklch(from currentcolor l c h)) {
    .surface {
      --surface: var(
        --gpsoc-background-colour,
        oklch(
          from
            color-mix(
              in oklab,
              oklch(from currentcolor 1 0 0 / calc((l - 0.6) * 1000)),
              oklch(from ${token.textColour} 1 0 0 / calc((0.6 - l) * 1000))
            )
            1 0 0 / calc((alpha - 0.75) * 1000)
        )
      );
    }
  }
  :where(.surface > *) {
    color: ${token.textColour};
  }
  #title {
    color: var(--gpsoc-text-colour, var(--nhsuk-text-colour, inherit)); /* it stands above the surface */
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0 0 16px;
    font-weight: 600;
    line-height: 1.25;
  }
  h2 {
    font-size: ${token.headingL};
  }
  h3 {
    font-size: ${token.headingM};
  }
  h4,
  h5,
  h6 {
    margin-block-end: 8px;
    font-size: ${token.headingS};
  }
  strong {
    font-weight: 600;
  }
  p,
  ul,
  dl {
    margin: 0 0 1em;
  }
  p {
    max-inline-size: ${token.measure};
  }
  ul {
    padding-inline-start: max(20px, 1.05em);
    list-style: disc;
  }
  :is(h2, h3, h4, h5, h6, .content)[tabindex='-1'] {
    scroll-margin-block-start: 20vh; /* clear of what a page keeps at its upper edge */
  }
  [tabindex='-1']:focus-visible {
    outline: 3px solid ${token.focusTextColour};
    outline-offset: 3px;
    box-shadow: 0 0 0 3px ${token.focusColour};
  }
  @media screen {
    :is(ul, ol):not([class]) > li + li {
      margin-block-start: 8px;
    }
  }
  .plain-list {
    padding: 0;
    list-style: none;
  }
  .secondary,
  .note {
    color: ${token.secondaryTextColour};
  }
  .note {
    margin: 0.25em 0 0;
  }
  .hidden-text {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .hidden-text:has(:focus-visible) {
    position: static;
    inline-size: auto;
    block-size: auto;
    overflow: visible;
    clip-path: none;
    white-space: normal;
  }

  a,
  .link-button {
    color: ${token.linkColour};
    text-decoration: underline;
  }
  a:visited {
    color: ${token.linkVisitedColour};
  }
  /* Links that are no part of a sentence are to be hit easily. */
  li > a,
  li > bdi > a,
  dd > a {
    display: inline-block;
    min-block-size: 1.75em;
    vertical-align: top; /* the bullet stands at the first line of two */
  }
  a:hover,
  .link-button:hover {
    color: ${token.linkHoverColour};
    text-decoration: none;
  }
  a:active,
  .link-button:active {
    color: ${token.linkActiveColour};
  }
  .link-button {
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  a:focus-visible,
  summary:focus-visible,
  .link-button:focus-visible {
    outline: 4px solid transparent;
    background-color: ${token.focusColour};
    box-shadow:
      0 -2px ${token.focusColour},
      0 4px ${token.focusTextColour};
    color: ${token.focusTextColour};
    text-decoration: none;
  }

  .button {
    display: inline-block;
    min-block-size: 2.25em;
    padding: 0.375em 0.75em;
    border: 2px solid ${token.linkColour};
    border-radius: 4px;
    background-color: ${token.cardBackgroundColour};
    color: ${token.linkColour};
    font: inherit;
    font-size: ${token.smallSize};
    line-height: 1.1875;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    background-color: ${token.secondaryButtonHoverColour};
  }
  .button:active {
    background-color: ${token.secondaryButtonActiveColour};
  }
  .button-primary {
    min-block-size: 2.75em;
    padding: 0.625em 1em;
    border-color: transparent;
    background-color: ${token.buttonColour};
    box-shadow: 0 4px 0 ${token.buttonShadowColour};
    font-size: 1em;
    font-weight: 600;
  }
  .button-primary,
  .button-primary:visited,
  .button-primary:hover {
    color: ${token.buttonTextColour};
  }
  .button-primary:hover {
    background-color: ${token.buttonHoverColour};
  }
  .button-primary:active {
    background-color: ${token.buttonShadowColour};
  }
  .button:focus-visible {
    border-color: transparent;
    outline: 4px solid transparent;
    background-color: ${token.focusColour};
    box-shadow: 0 4px 0 ${token.focusTextColour};
    color: ${token.focusTextColour};
  }

  .tag {
    display: inline-block;
    padding: 0.25em 0.5em;
    border: 1px solid;
    font-size: ${token.smallSize};
    font-weight: normal;
    line-height: 1.125;
  }
  .tag-green {
    border-color: #004c23;
    background-color: #cce5d8;
    color: #004c23;
  }
  .tag-yellow {
    border-color: #4d4712;
    background-color: #fff59d;
    color: #4d4712;
  }
  .tag-blue {
    border-color: #004281;
    background-color: #ccdff1;
    color: #004281;
  }
  .tag-red {
    border-color: #6b140e;
    background-color: #f7d4d1;
    color: #6b140e;
  }
  .tag-grey {
    border-color: #354550;
    background-color: #dbe0e3;
    color: #354550;
  }
  .tag-white {
    border-color: #212b32;
    background-color: #fff;
    color: #212b32;
  }

  .inset {
    max-inline-size: ${token.measure};
    margin: 0 0 1.5em;
    padding: 0.75em 1em;
    border-inline-start: 8px solid ${token.brandColour};
  }
  .notice-warning {
    border-color: ${token.warningColour};
  }
  .notice-information {
    border-color: ${token.inputBorderColour};
  }
  .inset > :last-child,
  .callout > :last-child,
  .failure > :last-child {
    margin-block-end: 0;
  }
  .callout {
    max-inline-size: ${token.measure};
    margin: 1em 0 1.5em;
    padding: 0 1.5em 1em;
    border: 1px solid ${token.warningColour};
    background-color: ${token.warningBackgroundColour};
    color: #212b32;
  }
  .callout-label {
    display: inline-block;
    margin: -0.5em 0 0.75em calc(-1.5em - 1px);
    padding: 0.5em 1em 0.5em calc(1.5em + 1px);
    outline: 1px solid transparent;
    background-color: ${token.warningColour};
  }
  .callout-label > strong,
  .failure > :first-child {
    font-size: ${token.headingM};
  }
  .failure {
    max-inline-size: ${token.measure};
    margin: 0 0 1.5em;
    padding: 1.25em;
    border: 4px solid ${token.errorColour};
  }
  .failure .link-button {
    color: ${token.errorColour};
    font-weight: 600;
  }
  .failure .link-button:focus-visible {
    color: ${token.focusTextColour};
  }
  .author {
    color: ${token.secondaryTextColour};
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    color: ${token.linkColour};
    text-decoration: underline;
    cursor: pointer;
  }
  .folded {
    margin: 0.5em 0 1em;
    padding-inline-start: max(20px, 1.05em);
    border-inline-start: 4px solid ${token.foldedBorderColour};
  }
  .folded > :last-child {
    margin: 0;
  }

  .facts,
  .provenance dl {
    margin: 0 0 1em;
  }
  .facts > div,
  .provenance dl > div {
    margin-block-end: 0.5em;
  }
  dt {
    color: ${token.secondaryTextColour};
  }
  dd {
    margin: 0;
  }
  dd > ul {
    margin: 0;
  }
  table {
    inline-size: 100%;
    margin: 0 0 1.5em;
    border-collapse: collapse;
    color: inherit; /* pages without a doctype keep these from tables */
    font: inherit;
  }
  th,
  td {
    max-inline-size: 12em; /* else a word that is too long widens the table */
    padding: 0.5em 1em 0.5em 0;
    border-block-end: 1px solid ${token.borderColour};
    text-align: start;
    vertical-align: top;
  }
  th,
  td:not(:last-child) {
    overflow-wrap: break-word; /* unlike 'anywhere' it keeps short words whole in a narrow place */
  }
  td:last-child {
    max-inline-size: none;
  }
  tr > :last-child {
    padding-inline-end: 0;
  }
  th {
    font-weight: 600;
  }
  thead th {
    border-block-end-width: 2px;
  }
  th[scope='row'] {
    inline-size: 30%;
    font-weight: normal;
  }
  .provenance {
    margin-block-start: 2em;
    padding-block-start: 1em;
    border-block-start: 1px solid ${token.borderColour};
    color: ${token.secondaryTextColour};
    font-size: max(0.875em, 14px);
  }
  .notices {
    margin-block: -0.75em 0.75em;
  }

  .loading {
    animation: appear 0.2s 0.8s both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  @media (forced-colors: active) {
    .tag,
    .callout {
      border-color: CanvasText;
    }
    a:focus-visible,
    summary:focus-visible,
    .link-button:focus-visible,
    .button:focus-visible {
      outline-color: Highlight;
    }
    .button-primary {
      border-color: ButtonBorder;
    }
  }
  @media print {
    .surface {
      font-size: 0.875em;
    }
    .inset,
    .callout {
      margin-block-end: 0.75em;
      padding-block: 0;
    }
    .inset p,
    .callout p,
    .provenance * {
      margin-block-end: 0.25em;
    }
    .provenance {
      margin-block-start: 1em;
      padding-block-start: 0.5em;
    }
    .provenance :is(dt, dd, p, a, ul, li) {
      display: inline;
    }
    .provenance dt::after {
      content: ':';
    }
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }
    tr,
    .callout {
      break-inside: avoid;
    }
    .callout {
      border-color: #000;
    }
    .button,
    .link-button,
    .author,
    .pagination {
      display: none;
    }
    .tag,
    .callout {
      background: none;
    }
    p {
      max-inline-size: none;
    }
    a[href^='http']:not(.bare)::after {
      content: ' (' attr(href) ')';
      font-weight: normal;
    }
  }
  /* In a table where not even two words have room side by side, they break rather than widen the page. The rule is the last:
     one engine that looks for faults reads no further in a sheet. */
  @container (max-width: 11em) {
    :is(th, td):not(:last-child) {
      overflow-wrap: anywhere;
    }
  }
`;
