// The verdict, and what it rests on as a list with signs. Colours are those of the NHS frontend's do and don't lists.

import {css} from 'lit';
import * as token from './tokens.ts';

export const shortAnswerStyles = css`
  .verdict,
  .ground {
    --sign: ${token.brandColour};
  }
  .verdict.can-order,
  .verdict.ask-orderer,
  .ground.tick {
    --sign: ${token.successColour};
  }
  .verdict.cannot-order,
  .ground.cross {
    --sign: ${token.errorColour};
  }
  .sign {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    vertical-align: -0.25em;
    fill: none;
    stroke: var(--sign);
    stroke-width: 4;
    stroke-linecap: round;
  }
  .verdict-day {
    font-size: max(0.7em, 16px);
    font-weight: 400;
  }
  .verdict-who {
    margin-block-end: 0.5em;
  }
  .grounds {
    margin-block-end: 0.5em;
  }
  .ground {
    display: flex;
    gap: 0.5em;
    margin-block-end: 0.25em;
  }
  .ground > .sign {
    margin-block-start: 0.125em;
  }
  @media (forced-colors: active) {
    .sign {
      stroke: CanvasText;
    }
  }
`;
