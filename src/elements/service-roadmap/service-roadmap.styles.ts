// Dark outlines and patterns on pale boxes, in the colours of the status tags.

import {css} from 'lit';
import {baseStyles} from '../../ui/base.styles.ts';
import * as token from '../../ui/tokens.ts';

export const styles = [
  baseStyles,
  css`
    .drawing {
      display: block;
      inline-size: 100%;
      margin-block-end: 1em;
      padding-right: 0.75em;
      overflow: visible;
      direction: ltr; /* time runs to the right */
      font-size: 0.875em;
      letter-spacing: normal; /* the room for letters is estimated */
      word-spacing: normal;
    }
    .beside-15 {
      padding-left: 15em;
    }
    .beside-20 {
      padding-left: 20em;
    }
    .drawing text {
      fill: ${token.textColour};
      stroke: ${token.cardBackgroundColour}; /* letters are to be read across lines */
      stroke-width: 3px;
      paint-order: stroke;
      unicode-bidi: plaintext; /* each text in its own direction */
    }
    .drawing .aside,
    .drawing .tick {
      fill: ${token.secondaryTextColour};
    }
    .name,
    .drawing .day-word,
    .key-name {
      font-weight: 600;
    }
    .grid {
      stroke: ${token.borderColour};
    }
    .day {
      stroke: ${token.textColour};
      stroke-width: 2px;
    }
    .key-name {
      margin: 0 0 0.25em;
    }
    .key {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 1.5em;
      font-size: 0.875em;
    }
    .key > li {
      display: flex;
      gap: 0.5em;
    }
    .sample {
      flex: none;
      margin-block-start: 0.3em;
      direction: ltr;
    }

    .box,
    .unsure,
    .sign {
      fill: var(--pale);
      stroke: var(--dark);
      stroke-width: 1.5px;
    }
    .unsure {
      fill: none;
      stroke-dasharray: 3px 2px;
    }
    .sign {
      fill: var(--dark);
    }
    .pattern {
      stroke: var(--dark);
      stroke-width: 0.6em;
    }
    .status-available {
      --dark: #004c23;
      --pale: #cce5d8;
    }
    .status-assured {
      --dark: #004c23;
      --pale: #cce5d8;
    }
    .status-in-assurance {
      --dark: #4d4712;
      --pale: #fff59d;
    }
    .status-planned,
    .plan {
      --dark: #004281;
      --pale: #ccdff1;
    }
    .status-withdrawn {
      --dark: #6b140e;
      --pale: #f7d4d1;
    }
    .status-other {
      --dark: #354550;
      --pale: #fff;
    }
    .status-assured .pattern {
      stroke-dasharray: 0.5em 0.2em;
    }
    .status-in-assurance .pattern {
      stroke-dasharray: 0.2em 0.3em;
    }
    .status-planned .pattern {
      stroke-dasharray: 0.12em 0.7em;
    }
    .status-withdrawn .pattern {
      stroke-width: 0.12em;
    }
    .status-other .pattern {
      stroke: none;
    }
    .plan-missed .sign {
      fill: #fff;
      stroke-dasharray: 2px 1.5px;
    }

    .wide {
      table-layout: fixed;
      font-size: 0.875em;
    }
    .wide th,
    .wide td {
      padding-inline-end: 0.5em;
    }
    .wide th:first-child {
      inline-size: 13%;
    }
    .wide th:last-child {
      inline-size: 14%;
    }
    .stacked {
      table-layout: fixed;
    }
    .stacked th:first-child {
      inline-size: 35%;
    }
    .stacked .note:first-child {
      margin: 0;
    }
    @media (forced-colors: active) {
      .drawing text,
      .drawing .aside,
      .drawing .tick {
        fill: CanvasText;
        stroke: Canvas;
      }
      .drawing *,
      .sample * {
        --dark: CanvasText;
        --pale: Canvas;
      }
      .grid {
        stroke: GrayText;
      }
      .day {
        stroke: CanvasText;
      }
      .plan-missed .sign {
        fill: Canvas;
      }
    }
    @media print {
      .drawing {
        break-inside: avoid;
      }
      .wide {
        font-size: 0.75em;
      }
      summary {
        display: none;
      }
    }
  `,
];
