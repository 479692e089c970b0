// src/elements/lot-catalogue/lot-catalogue.styles.ts
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
  .facet > fieldset {
    max-block-size: 20em;
    min-inline-size: 0;
    margin: 0 0 0.75em;
    padding: 0.25em;
    overflow: auto;
    border: 0;
  }
  .check {
    display: flex;
    gap: 0.5em;
    padding-block: 0.3em;
    cursor: pointer;
  }
  .check input {
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    border: 2px solid ${token.inputBorderColour};
    border-radius: 0;
    background-color: ${token.inputBackgroundColour};
    font-size: 1em;
    appearance: none;
    cursor: pointer;
  }
  .check input:checked::before {
    content: '';
    inline-size: 0.75em;
    block-size: 0.375em;
    border: solid ${token.textColour};
    border-width: 0 0 0.1875em 0.1875em;
    transform: translateY(-0.1em) rotate(-45deg);
  }
  .check input:focus-visible {
    border: 4px solid ${token.focusTextColour};
    outline: 4px solid transparent;
    outline-offset: 1px;
    box-shadow: 0 0 0 4px ${token.focusColour};
  }
  .check:hover input {
    box-shadow: 0 0 0 6px ${token.hoverBackgroundColour};
  }
  .check:hover input:focus-visible {
    box-shadow: 0 0 0 4px ${token.focusColour};
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

  .sort {
    max-inline-size: 16em;
    margin-block-end: 1em;
  }
  .results {
    display: grid;
    gap: ${token.gap};
    margin: 0;
  }
  .opener,
  [part='service-name'] a {
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
    stroke: #fff;
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
    .check input:focus-visible,
    .chip:focus-visible {
      outline-color: Highlight;
    }
    .check input:checked::before {
      border-color: CanvasText;
    }
  }
  @media print {
    .search,
    .filters,
    .sort,
    .chips,
    .sign {
      display: none;
    }
    .columns {
      display: block;
    }
  }
`;
