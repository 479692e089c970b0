import {css} from 'lit';
import {baseStyles} from '../../ui/base.styles.ts';
import {checkStyles} from '../../ui/check.styles.ts';
import {factsStyles} from '../../ui/facts.styles.ts';
import {fieldStyles} from '../../ui/field.styles.ts';
import {shortAnswerStyles} from '../../ui/short-answer.styles.ts';
import * as token from '../../ui/tokens.ts';

export const styles = [
  baseStyles,
  checkStyles,
  fieldStyles,
  factsStyles,
  shortAnswerStyles,
  css`
    .request {
      container-type: inline-size;
    }
    .letter {
      max-inline-size: 44em;
    }
    .answers,
    .lines + details {
      margin-block-end: 1.5em;
    }
    .lines {
      margin-block-end: 2em;
      border-block-start: 1px solid ${token.borderColour};
    }
    .line {
      padding-block: 1em;
      border-block-end: 1px solid ${token.borderColour};
    }
    .line > p,
    .line > ul {
      margin-block-end: 0.5em;
    }
    .line > :first-child {
      margin-block-end: 0.25em;
    }
    label.field,
    label.field > .input {
      display: block;
    }
    dd > p {
      margin-block-end: 0.5em;
    }
    dd > :last-child {
      margin-block-end: 0;
    }
    .remove {
      min-block-size: 1.75em;
    }
    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: 1em;
      align-items: center;
      margin-block: 1.5em 1em;
    }
    a.button {
      text-decoration: none;
    }
    a.button:visited {
      color: ${token.linkColour};
    }
    .written {
      white-space: pre-line;
    }
    @media print {
      .line {
        break-inside: avoid;
      }
    }
  `,
];
