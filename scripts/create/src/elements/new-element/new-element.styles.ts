import {css} from 'lit';
import {baseStyles} from '../../ui/base.styles.ts';
import * as token from '../../ui/tokens.ts';

export const styles = [
  baseStyles,
  css`
    .lots {
      padding-block: 0.5em;
      border-block: 1px solid ${token.borderColour};
    }
  `,
];
