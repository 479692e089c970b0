import {css} from 'lit';

export const styles = css`
  .lot {
    margin-block-start: 2em;
    container-type: inline-size;
  }
  details {
    margin-block-end: 1.5em;
  }
  th[scope='row'] {
    inline-size: 50%;
    max-inline-size: none;
    overflow-wrap: anywhere;
  }
  th[scope='row'] > ul {
    margin: 0;
  }
  th[scope='row'] li:not(:last-child) {
    margin-block-end: 0.25em;
  }
  .because {
    font-weight: normal;
  }
`;
