import {css} from 'lit';
import * as token from './tokens.ts';

export const paginationStyles = css`
  .pagination {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    margin-block: 2em;
  }
  .pagination ul {
    display: flex;
    flex-wrap: wrap;
    margin: 0;
  }
  .pagination button,
  .page-gap {
    min-inline-size: max(45px, 2.37em);
    min-block-size: max(45px, 2.37em);
    padding: 0.4em;
    border: 0;
    background: none;
    color: ${token.linkColour};
    font: inherit;
    cursor: pointer;
  }
  .page-gap {
    color: ${token.secondaryTextColour};
    font-weight: 600;
    text-align: center;
    cursor: default;
  }
  .page-other button,
  .underlined {
    text-decoration: underline;
  }
  .pagination button:hover {
    background-color: ${token.hoverBackgroundColour};
    color: ${token.linkHoverColour};
  }
  .pagination .page-current button {
    background-color: ${token.brandColour};
    color: #fff;
    font-weight: 600;
  }
  .pagination button:focus-visible,
  .pagination .page-current button:focus-visible {
    outline: 4px solid transparent;
    background-color: ${token.focusColour};
    box-shadow: inset 0 -4px ${token.focusTextColour};
    color: ${token.focusTextColour};
  }
  .page-step {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .arrow {
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 3;
    stroke-linecap: round;
  }
  .arrow:dir(rtl) {
    transform: scaleX(-1);
  }
  @media (forced-colors: active) {
    .pagination .page-current button {
      outline: 1px solid;
      color: Highlight;
    }
    .pagination button:focus-visible {
      outline-color: Highlight;
    }
  }
`;
