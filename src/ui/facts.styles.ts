// The summary list: names stand beside their values where the container is wide enough.

import {css} from 'lit';

export const factsStyles = css`
  @container (min-width: 30em) {
    .facts > div {
      display: grid;
      grid-template-columns: minmax(8em, 1fr) 3fr;
      gap: 0 1em;
    }
  }
`;
