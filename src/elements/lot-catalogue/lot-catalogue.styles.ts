// Filters beside the results where there is room, above them and folded away where there is not.

import {css} from 'lit';
import * as token from '../../ui/tokens.ts';

export const styles = css`
  .frame {
    container-type: inline-size;
  }
  .asking {
    margin-block-end: 1.5em;
  }
  .search label,
  .sort label {
    display: block;
    margin-block-end: 0.25em;
    font-weight: 600;
  }
  .search {
    max-inline-size: 36em;
    margin-block-end: 1.5em;
  }
  input[type='search'],
  select {
    inline-size: 100%;
    block-size: 2.5em;
    padding: 0.25em;
    border: 2px solid ${token.inputBorderColour};
    border-radius: 0;
    background-color: ${token.inputBackgroundColour};
    color: ${token.textColour};
    font: inherit;
    line-height: 1.25;
  }
  input[type='search'] {
    appearance: none;
  }
  input[type='search']:focus,
  select:focus {
    border-color: ${token.focusTextColour};
    outline: 4px solid ${token.focusColour};
    outline-offset: 0;
    box-shadow: inset 0 0 0 2px ${token.focusTextColour};
  }

  .fold {
    margin-block-end: 1.5em;
  }
  .panel-folded {
    display: none;
  }
  .skip {
    position: absolute;
  }
  .skip:not(:focus) {
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .facet {
    border-block-start: 1px solid ${token.borderColour};
  }
  .facet:last-of-type {
    border-block-end: 1px solid ${token.borderColour};
  }
  .facet > summary {
    inline-size: auto;
    padding-block: 0.625em;
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
  .facet > fieldset {
    max-block-size: 20em;
    min-inline-size: 0;
    margin: 0 0 0.75em;
    padding: 0.25em;
    overflow: auto;
    border: 0;
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
    gap: 1em;
    align-items: end;
    margin-block-end: 1.25em;
  }
  .sort,
  .by-hand {
    flex: 0 1 16em;
  }
  .by-hand input {
    display: block;
    inline-size: 100%;
    block-size: 2.5em;
    border: 2px solid ${token.inputBorderColour};
    font: inherit;
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
    padding-block: 0.625em;
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
    border: 0.35em solid transparent;
    border-block-end-color: currentcolor;
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
  .sign {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: ${token.linkColour};
    stroke: ${token.cardBackgroundColour};
    stroke-width: 2.5;
  }
  .sign circle {
    stroke: none;
  }
  .opener:focus-visible .sign {
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
    .fold {
      display: none;
    }
    .panel-folded {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .sign {
      fill: ButtonText;
      stroke: ButtonFace;
    }
    .chip:focus-visible,
    .sorter:focus-visible {
      outline-color: Highlight;
    }
  }
  @media print {
    .asking,
    .tools,
    .chips,
    .sign {
      display: none;
    }
    .columns {
      display: block;
    }
  }
`;
