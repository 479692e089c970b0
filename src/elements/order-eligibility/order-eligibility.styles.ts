import {css} from 'lit';
import * as token from '../../ui/tokens.ts';

export const styles = css`
  .questions {
    margin-block-end: 1.5em;
  }
  .questions > .field {
    margin-block-end: 1.5em;
  }
  .answer li > a {
    vertical-align: top; /* else the bullet stands beside the last line */
  }
  .answer {
    padding: 1.5em;
    border: 1px solid ${token.borderColour};
    border-inline-start: 0.5em solid ${token.brandColour};
    background-color: ${token.cardBackgroundColour};
    container-type: inline-size;
  }
  .answer > :last-child {
    margin-block-end: 0;
  }
  .answer > ol {
    padding-inline-start: 1.5em;
  }
  .answer > dl,
  .answer > details,
  .answer > ul,
  .answer > ol {
    margin-block-end: 1.5em;
  }
  @media print {
    .answer {
      border-color: #000;
    }
  }
`;
