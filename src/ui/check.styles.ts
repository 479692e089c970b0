// Small checkboxes of the NHS frontend, and the row of those by which a service is picked.

import {css} from 'lit';
import * as token from './tokens.ts';

export const checkStyles = css`
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
    font-size: ${token.smallSize};
    appearance: none;
    cursor: pointer;
  }
  /* The first line stands at the middle of the box. */
  .check > input + * {
    margin-block-start: calc(0.75 * (${token.smallSize} - 1em));
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
    box-shadow: 0 0 0 6px ${token.hoverRingColour};
  }
  .check:hover input:focus-visible {
    box-shadow: 0 0 0 4px ${token.focusColour};
  }
  .picks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin-block: 0.5em;
    font-weight: normal;
  }
  .decides {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin-block: 0.5em;
    font-weight: normal;
  }
  .decision {
    margin-block: 1em 0.5em;
    padding-inline-start: 1em;
    border-inline-start: 4px solid ${token.borderColour};
    font-weight: normal;
  }
  .decision :is(legend, .legend) {
    font-size: ${token.headingS};
  }
  .decision > :last-child {
    margin-block-end: 0;
  }
  #verdict {
    scroll-margin-block: 9em; /* with its button, and clear of the bar */
  }
  @media print {
    .picks {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .check input:focus-visible {
      outline-color: Highlight;
    }
    .check input:checked::before {
      border-color: CanvasText;
    }
  }
`;
