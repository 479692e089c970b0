import {css} from 'lit';
import * as token from '../../ui/tokens.ts';

export const styles = css`
  .lots {
    padding-block: 0.5em;
    border-block: 1px solid ${token.borderColour};
  }
`;
