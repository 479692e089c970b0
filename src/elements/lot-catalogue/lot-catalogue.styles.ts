// Filters beside the results where there is room, above them and folded away where there is not.

import {css} from 'lit';
import {baseStyles} from '../../ui/base.styles.ts';
import {cardStyles} from '../../ui/card.styles.ts';
import {checkStyles} from '../../ui/check.styles.ts';
import {fieldStyles} from '../../ui/field.styles.ts';
import {paginationStyles} from '../../ui/pagination.styles.ts';
import {shortAnswerStyles} from '../../ui/short-answer.styles.ts';
import * as token from '../../ui/tokens.ts';

export const styles = [
  baseStyles,
  cardStyles,
  checkStyles,
  fieldStyles,
  paginationStyles,
  css`
    .result-row {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 1em;
    }
    .frame {
      container-type: inline-size;
    }
    .asking {
      margin-block-end: 1.5em;
    }
    .search label {
      display: block;
      margin-block-end: 0.25em;
    }
    .search {
      margin-block-end: 1em;
    }
    .search-box > .input {
      max-inline-size: none;
    }

    .folds {
      display: flex;
      gap: 0.5em;
    }
    .fold {
      min-block-size: max(44px, 2.1em);
    }
    .fold::after {
      content: '';
      display: inline-block;
      margin-inline-start: 0.5em;
      border: 0.35em solid; /* cut, and not transparent at its sides: forced colours know no transparent border */
      clip-path: polygon(0 0, 100% 0, 50% 50%);
      transform: translateY(0.15em);
    }
    .fold[aria-expanded='true']::after {
      transform: translateY(-0.2em) rotate(180deg);
    }
    .folded-away {
      display: none;
    }
    .panel {
      margin-block-start: 0.5em;
      padding: 1em;
      background-color: ${token.panelBackground};
    }
    .panel > .button {
      inline-size: 100%;
      margin-block-end: 1em;
    }
    .skip {
      position: absolute;
    }
    .skip:not(:focus) {
      inset-inline-start: 0; /* where it would stand may be beyond a narrow window */
      inline-size: 1px;
      block-size: 1px;
      min-block-size: 0;
      padding: 0;
      border: 0;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .facet {
      border-block-start: 1px solid ${token.inputBorderColour};
    }
    .facet > summary {
      inline-size: auto;
      padding-block: 0.5em;
      color: ${token.textColour};
      font-weight: 600;
      text-decoration: none;
    }
    .facet > summary:hover {
      color: ${token.linkHoverColour};
    }
    .facet > summary .secondary {
      font-weight: normal;
    }
    .find {
      display: block;
      padding-inline: 0.25em;
      margin-block-end: 0.5em;
    }
    .find input {
      margin-block-start: 0.25em;
    }
    .options {
      max-block-size: 20em;
      margin-block-end: 0.5em;
      padding: 0.25em;
      overflow: auto;
    }
    .chips {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 1em;
      align-items: center;
      margin-block-end: 1em;
    }
    .chips ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
      margin: 0;
    }
    .chip {
      display: flex;
      gap: 0.5em;
      align-items: center;
      min-block-size: 2.25em;
      padding: 0.25em 0.625em;
      border: 1px solid ${token.inputBorderColour};
      background-color: ${token.cardBackgroundColour};
      color: ${token.textColour};
      font: inherit;
      text-align: start;
      cursor: pointer;
    }
    .chip:hover {
      background-color: ${token.hoverBackgroundColour};
    }
    .chip:focus-visible {
      border-color: ${token.focusTextColour};
      outline: 4px solid transparent;
      background-color: ${token.focusColour};
      box-shadow: 0 3px 0 ${token.focusTextColour};
      color: ${token.focusTextColour};
    }
    .chips > .link-button {
      min-block-size: 2.25em;
    }

    .tools {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
      align-items: center;
      margin-block-end: 1em;
      font-size: ${token.smallSize};
    }
    .tools.folded-away {
      display: none;
    }
    .tools .input {
      min-block-size: 2.25em;
    }
    .sort {
      display: flex;
      gap: 0.5em;
      align-items: center;
      margin-inline-start: auto;
    }
    .sort > .input {
      inline-size: auto;
    }
    .by-hand {
      flex: 0 1 16em;
    }
    .bar {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 2em;
      margin-block-start: 1em;
      padding: 0.5em 1em 0.75em;
      border: 1px solid ${token.inputBorderColour};
      background-color: ${token.cardBackgroundColour};
    }
    .bar > p {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 1em;
      align-items: center;
      margin: 0;
    }
    .bar .button {
      min-block-size: 2.25em;
      padding: 0.375em 0.75em;
    }
    .picks .skip:focus {
      position: static;
    }
    /* What has focus stands clear of the bar, also of one that comes when it is ticked. */
    .above-bar :is(a, button, input, select, summary) {
      scroll-margin-block: 1em 9em;
    }
    [part~='suppliers'] {
      margin-block: 1em;
    }
    .results {
      display: grid;
      gap: ${token.gap};
      margin: 0;
    }
    .rows {
      margin: 0;
      border-block-start: 1px solid ${token.borderColour};
    }
    .row {
      padding-block: 0.5em;
      border-block-end: 1px solid ${token.borderColour};
    }
    .row-line {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 1em;
      align-items: baseline;
    }
    .row-line .statuses,
    .services .statuses {
      margin: 0;
    }
    .services .statuses > .hidden-text {
      display: none; /* the column says it */
    }
    .services [part~='service-name'] {
      font-size: 1em;
    }
    .services td:last-child {
      min-inline-size: 8em;
    }
    .services thead th {
      vertical-align: bottom;
    }
    .row-line > [part~='heading'] {
      margin: 0;
      font-size: 1em;
    }
    .sorter {
      min-block-size: 2em;
      padding: 0;
      border: 0;
      background: none;
      color: ${token.linkColour};
      font: inherit;
      font-weight: 600;
      text-align: start;
      text-decoration: underline;
      cursor: pointer;
    }
    .sorter:hover {
      color: ${token.linkHoverColour};
      text-decoration: none;
    }
    .sorter:focus-visible {
      outline: 4px solid transparent;
      background-color: ${token.focusColour};
      box-shadow: 0 4px ${token.focusTextColour};
      color: ${token.focusTextColour};
      text-decoration: none;
    }
    .sorted,
    .unsorted {
      display: inline-block;
      inline-size: 0;
      block-size: 0;
      border: 0.35em solid;
      clip-path: polygon(0 100%, 100% 100%, 50% 50%);
      transform: translateY(-0.2em);
    }
    .unsorted {
      opacity: 0.35;
    }
    .opener {
      display: inline-flex;
      gap: 0.375em;
      min-block-size: 1.5em;
      font-weight: 600;
    }
    .plus-minus {
      flex: none;
      inline-size: 1.25em;
      block-size: 1.25em;
      fill: ${token.linkColour};
      stroke: ${token.cardBackgroundColour};
      stroke-width: 2.5;
    }
    .plus-minus circle {
      stroke: none;
    }
    .opener:focus-visible .plus-minus {
      fill: ${token.focusTextColour};
      stroke: ${token.focusColour};
    }

    @container (min-width: 48em) {
      .columns {
        display: grid;
        grid-template-columns: minmax(14em, 1fr) 3fr;
        gap: 2em;
        align-items: start;
      }
      .columns > .outcome {
        min-inline-size: 0;
      }
      .folds {
        display: none;
      }
      .panel.folded-away {
        display: block;
      }
      .tools.folded-away {
        display: flex;
      }
      .panel {
        margin: 0;
      }
      .panel > .button {
        display: none;
      }
    }
    @media (forced-colors: active) {
      .plus-minus,
      .opener:focus-visible .plus-minus {
        fill: ButtonText;
        stroke: ButtonFace;
      }
      .chip:focus-visible,
      .sorter:focus-visible {
        outline-color: Highlight;
      }
    }
    @media print {
      .printed {
        table-layout: fixed; /* else one long name makes all rows high */
        font-size: 0.857em;
        line-height: 1.25;
      }
      .printed > thead > :first-child > * {
        inline-size: 18%;
      }
      .printed > thead > :first-child > :last-child {
        inline-size: 30%;
      }
      .printed > thead > tr > th,
      .printed > tbody > tr > * {
        max-inline-size: none;
        padding: 0.25em 0.5em 0.25em 0;
        border-color: #000;
      }
      .printed [part~='service-name'] {
        font-size: 1em;
      }
      .printed .statuses,
      .printed .statuses > li {
        display: block;
        margin: 0;
      }
      .printed .tag {
        display: inline;
        padding: 0;
        border: 0;
        font-size: 1em;
      }
      .printed .detail {
        margin: 0;
        padding: 0;
        border: 0;
      }
      .source-notes {
        margin: 0;
        font-size: 0.75em;
      }
      .asking,
      .tools,
      .tools.folded-away,
      .chips,
      .plus-minus {
        display: none;
      }
      .columns {
        display: block;
      }
    }
  `,
  shortAnswerStyles,
];
