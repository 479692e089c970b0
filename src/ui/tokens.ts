// Design tokens: ours, else the NHS frontend's if the page has them, else the NHS values. They are read where they are
// used and never set on `:host`, so that a page can set them anywhere above the element.
// A test holds the last values against the nhsuk-frontend package.

import {css} from 'lit';

export const textColour = css`var(--gpsoc-text-colour, var(--nhsuk-text-colour, #212b32))`;
export const secondaryTextColour = css`var(--gpsoc-secondary-text-colour, var(--nhsuk-secondary-text-colour, #4c6272))`;
export const linkColour = css`var(--gpsoc-link-colour, var(--nhsuk-link-colour, #005eb8))`;
export const linkHoverColour = css`var(--gpsoc-link-hover-colour, var(--nhsuk-link-hover-colour, #7c2855))`;
export const linkVisitedColour = css`var(--gpsoc-link-visited-colour, var(--nhsuk-link-visited-colour, #330072))`;
export const focusColour = css`var(--gpsoc-focus-colour, var(--nhsuk-focus-colour, #ffeb3b))`;
export const focusTextColour = css`var(--gpsoc-focus-text-colour, var(--nhsuk-focus-text-colour, #212b32))`;
export const borderColour = css`var(--gpsoc-border-colour, var(--nhsuk-border-colour, #d8dde0))`;
export const inputBorderColour = css`var(--gpsoc-input-border-colour, var(--nhsuk-input-border-colour, #4c6272))`;
export const inputBackgroundColour = css`var(--gpsoc-input-background-colour, var(--nhsuk-input-background-colour, #fff))`;
export const cardBackgroundColour = css`var(--gpsoc-card-background-colour, var(--nhsuk-card-background-colour, #fff))`;
export const brandColour = css`var(--gpsoc-brand-colour, var(--nhsuk-brand-colour, #005eb8))`;
export const errorColour = css`var(--gpsoc-error-colour, var(--nhsuk-error-colour, #d5281b))`;
export const warningColour = css`var(--gpsoc-warning-colour, var(--nhsuk-yellow-colour, #ffeb3b))`;
export const warningBackgroundColour = css`var(--gpsoc-warning-background-colour, var(--nhsuk-pale-yellow-colour, #fff9c4))`;
export const hoverBackgroundColour = css`var(--gpsoc-hover-background-colour, var(--nhsuk-target-hover-colour, #e0e4e6))`;

/** Space between services. */
export const gap = css`var(--gpsoc-gap, 1em)`;
