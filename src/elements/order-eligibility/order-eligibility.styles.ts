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
    .questions {
      margin-block-end: 1.5em;
    }
    .questions > .field {
      margin-block-end: 2em;
    }
    .answer li > a {
      vertical-align: top; /* else the bullet stands beside the last line */
    }
    .answer {
      max-inline-size: ${token.measure};
      padding: 1.5em;
      border: 1px solid ${token.borderColour};
      border-inline-start: 0.5em solid ${token.brandColour};
      background-color: ${token.cardBackgroundColour};
      container-type: inline-size;
    }
    .answer-can-order,
    .answer-ask-orderer {
      border-inline-start-color: ${token.successColour};
    }
    .answer-cannot-order {
      border-inline-start-color: ${token.errorColour};
    }
    .answer > :last-child {
      margin-block-end: 0;
    }
    #answer {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      align-items: baseline;
      justify-content: space-between;
    }
    .answer > ol,
    .folded > ol {
      padding-inline-start: 1.5em;
    }
    .answer > .beside {
      margin-block: 1.5em;
    }
    @media print {
      .answer {
        border-color: #000;
      }
      .workings:not([open]) {
        display: none;
      }
    }
  `,
];
