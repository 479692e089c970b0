import {css} from 'lit';
import {baseStyles} from '../../ui/base.styles.ts';
import {fieldStyles} from '../../ui/field.styles.ts';

export const styles = [
  baseStyles,
  fieldStyles,
  css`
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
  `,
];
