import {css} from 'lit';

export const styles = css`
  .scroll {
    overflow-x: auto;
  }
  details details {
    margin-block-end: 1em;
  }
  th .note {
    display: block;
    font-weight: normal;
  }
  th[scope='row'] {
    inline-size: 40%;
    max-inline-size: none;
    overflow-wrap: anywhere;
    font-weight: normal;
  }
  .because {
    font-size: 0.875em;
  }
`;
