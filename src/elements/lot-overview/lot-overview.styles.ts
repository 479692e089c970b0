import {css} from 'lit';
import {baseStyles} from '../../ui/base.styles.ts';
import * as token from '../../ui/tokens.ts';

export const styles = [
  baseStyles,
  css`
    .frame {
      container-type: inline-size;
    }
    .content p,
    .content ul {
      max-inline-size: 44em;
    }
    .lot {
      margin-block-start: 1.5em;
      padding-block-start: 1em;
      border-block-start: 1px solid ${token.borderColour};
    }
    .terms,
    .content details {
      margin-block-end: 1em;
    }
    dd > p {
      margin-block-end: 0.25em;
    }
    .folded dd {
      margin-block-end: 0.5em;
    }
    .counts:not(.bars) {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.5em;
    }
    .counts a {
      display: inline-block;
      min-block-size: 1.75em;
    }
    .bar {
      max-inline-size: 20em;
      margin-block: 0.25em;
    }
    .bar > svg {
      display: block;
      block-size: 0.5em;
      fill: ${token.brandColour};
    }
    @container (min-width: 30em) {
      .content .facts > div {
        display: grid;
        grid-template-columns: minmax(8em, 1fr) 3fr;
        gap: 0 1em;
      }
    }
    @media (forced-colors: active) {
      .bar > svg {
        fill: CanvasText;
      }
    }
  `,
];
