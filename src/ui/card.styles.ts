// A service as a card of the NHS frontend.

import {css} from 'lit';
import * as token from './tokens.ts';

export const cardStyles = css`
  .card {
    padding: 1.5em;
    border: 1px solid ${token.borderColour};
    background-color: ${token.cardBackgroundColour};
    container-type: inline-size;
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
    margin-block-start: 1.5em;
    padding-block-start: 1.5em;
    border-block-start: 1px solid ${token.borderColour};
  }
  .detail > :last-child {
    margin-block-end: 0;
  }
  @container (min-width: 30em) {
    .card .facts > div {
      display: grid;
      grid-template-columns: minmax(8em, 1fr) 3fr;
      gap: 0 1em;
    }
  }
  @media print {
    .card {
      border-color: #000;
    }
  }
`;
