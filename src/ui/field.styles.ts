// Questions: groups of radios, text fields, hints and the summary of errors, as the NHS frontend has them.

import {css} from 'lit';
import * as token from './tokens.ts';

export const fieldStyles = css`
  fieldset {
    min-inline-size: 0;
    margin: 0 0 2em;
    padding: 0;
    border: 0;
  }
  legend,
  .legend {
    margin-block-end: 8px;
    padding: 0;
    font-size: ${token.headingM};
    font-weight: 600;
    line-height: 1.25;
  }
  /* A ring would run through the legend. */
  fieldset[tabindex='-1']:focus-visible {
    outline-color: transparent;
    box-shadow: none;
  }
  fieldset:focus-visible > legend {
    background-color: ${token.focusColour};
    box-shadow:
      0 -2px ${token.focusColour},
      0 4px ${token.focusTextColour};
    color: ${token.focusTextColour};
  }
  .field {
    margin-block-end: 1em;
  }
  .field > label {
    display: block;
    margin-block-end: 4px;
  }
  .field > fieldset {
    margin: 0;
  }
  .hint {
    margin: 0 0 8px;
    color: ${token.secondaryTextColour};
  }
  .input {
    inline-size: 100%;
    max-inline-size: 22em;
    min-block-size: max(44px, 2.1em);
    padding: 0.125em 0.25em;
    border: 2px solid ${token.inputBorderColour};
    border-radius: 0;
    background-color: ${token.inputBackgroundColour};
    color: inherit;
    font: inherit;
  }
  textarea.input {
    max-inline-size: ${token.measure};
    min-block-size: 6em;
  }
  .input[type='search'] {
    appearance: none;
  }
  .search-box {
    display: flex;
  }
  .search-box > .input {
    flex: 1;
  }
  .search-button {
    flex: none;
    padding: 0 0.5em;
    font-size: ${token.smallSize};
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    box-shadow: none;
  }
  .search-button svg {
    display: block;
    inline-size: 1.75em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.5;
    stroke-linecap: round;
  }
  .input-code {
    max-inline-size: 9em;
  }
  .date .input {
    display: block;
    inline-size: 3em;
    margin-block-start: 4px;
  }
  .date > :last-child > .input {
    inline-size: 4.5em;
  }
  .input:focus {
    border-color: ${token.focusTextColour};
    outline: 4px solid ${token.focusColour};
    outline-offset: 0;
    box-shadow: inset 0 0 0 2px ${token.focusTextColour};
  }
  .beside {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: end;
  }
  .check input[type='radio'] {
    border-radius: 50%;
  }
  .check input[type='radio']:checked::before {
    block-size: 0.75em;
    border: 0;
    border-radius: 50%;
    background-color: ${token.textColour};
    transform: none;
  }
  /* Small ones only on cards */
  .check:not(.decision *) > [type='radio'] {
    inline-size: 2.5em;
    block-size: 2.5em;
  }
  .check:not(.decision *) > [type='radio']:checked::before {
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  .check:not(.decision *) > [type='radio'] + span {
    align-self: center;
    padding: 0.25em;
  }
  .error {
    color: ${token.errorColour};
    margin: 0 0 16px;
    font-weight: 600;
  }
  #errors .link-button:not(:focus-visible) {
    color: ${token.errorColour};
    font-weight: 600;
  }
  .field-error {
    padding-inline-start: 1em;
    border-inline-start: 4px solid ${token.errorColour};
  }
  .input[aria-invalid='true']:not(:focus) {
    border-color: ${token.errorColour};
  }
  @media (forced-colors: active) {
    .check input[type='radio']:checked::before {
      background-color: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .questions {
      display: none;
    }
  }
`;
