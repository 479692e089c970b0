// A service as a card of the NHS frontend.

import {css} from 'lit';
import * as token from './tokens.ts';

export const cardStyles = css`
  .card {
    padding: 1.5em;
    border: 1px solid ${token.borderColour};
    background-color: ${token.cardBackgroundColour};
    min-inline-size: 0; /* a word of a table in it may be wider */
  }
  .card > :last-child {
    margin-block-end: 0;
  }
  [part~='service-name'] {
    font-size: ${token.headingM};
  }
  .detail > :is(h3, h4) {
    font-size: ${token.headingS};
  }
  .statuses {
    margin-block-end: 0.5em;
  }
  .statuses,
  .statuses > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    align-items: baseline;
  }
  .detail {
    container-type: inline-size; /* tables ask how narrow it is */
    margin-block-start: 1.5em;
    padding-block-start: 1.5em;
    border-block-start: 1px solid ${token.borderColour};
  }
  .detail > :last-child {
    margin-block-end: 0;
  }
  /* A name stands beside its value from 30em on. Below that each asks for far more than a line has, and gets one. No
     container is asked: one for each card takes the browser half as long again to lay out the list. */
  .card .facts > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .card .facts > div > * {
    flex: 3 1 calc((30em - 100%) * 999);
  }
  .card .facts > div > dt {
    flex-grow: 1;
    min-inline-size: min(8em, 100%);
  }
  @media print {
    .card {
      border-color: #000;
    }
  }
`;
