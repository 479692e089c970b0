// Design tokens: ours, else the NHS frontend's if the page has them, else the NHS values. They are read where they are
// used and never set on `:host`, so that a page can set them anywhere above the element.
// A test holds the last values against the nhsuk-frontend package.

import {css} from 'lit';

export const textColour = css`var(--gpsoc-text-colour, var(--nhsuk-text-colour, #212b32))`;
export const secondaryTextColour = css`var(--gpsoc-secondary-text-colour, var(--nhsuk-secondary-text-colour, #4c6272))`;
export const linkColour = css`var(--gpsoc-link-colour, var(--nhsuk-link-colour, #005eb8))`;
export const linkHoverColour = css`var(--gpsoc-link-hover-colour, var(--nhsuk-link-hover-colour, #7c2855))`;
export const linkActiveColour = css`var(--gpsoc-link-active-colour, var(--nhsuk-link-active-colour, #002f5c))`;
export const linkVisitedColour = css`var(--gpsoc-link-visited-colour, var(--nhsuk-link-visited-colour, #330072))`;
export const focusColour = css`var(--gpsoc-focus-colour, var(--nhsuk-focus-colour, #ffeb3b))`;
export const focusTextColour = css`var(--gpsoc-focus-text-colour, var(--nhsuk-focus-text-colour, #212b32))`;
export const borderColour = css`var(--gpsoc-border-colour, var(--nhsuk-border-colour, #d8dde0))`;
/** Of what has been unfolded: it must show on a grey page too. */
export const foldedBorderColour = css`var(--gpsoc-border-colour, var(--nhsuk-border-hover-colour, #aeb7bd))`;
export const inputBorderColour = css`var(--gpsoc-input-border-colour, var(--nhsuk-input-border-colour, #4c6272))`;
export const inputBackgroundColour = css`var(--gpsoc-input-background-colour, var(--nhsuk-input-background-colour, #fff))`;
export const cardBackgroundColour = css`var(--gpsoc-card-background-colour, var(--nhsuk-card-background-colour, #fff))`;
export const brandColour = css`var(--gpsoc-brand-colour, var(--nhsuk-brand-colour, #005eb8))`;
export const errorColour = css`var(--gpsoc-error-colour, var(--nhsuk-error-colour, #d5281b))`;
export const successColour = css`var(--gpsoc-success-colour, var(--nhsuk-success-colour, #007f3b))`;
export const warningColour = css`var(--gpsoc-warning-colour, var(--nhsuk-yellow-colour, #ffeb3b))`;
export const warningBackgroundColour = css`var(--gpsoc-warning-background-colour, var(--nhsuk-pale-yellow-colour, #fff9c4))`;
export const hoverBackgroundColour = css`var(--gpsoc-hover-background-colour, var(--nhsuk-target-hover-colour, #e0e4e6))`;
export const hoverRingColour = css`var(--gpsoc-hover-background-colour, var(--nhsuk-hover-colour, #aeb7bd))`;
export const secondaryButtonHoverColour = css`var(--gpsoc-hover-background-colour, var(--nhsuk-secondary-button-hover-colour, #d9e7f4))`;
export const secondaryButtonActiveColour = css`var(--gpsoc-hover-background-colour, var(--nhsuk-secondary-button-active-colour, #c7dcef))`;

// What a page is there for: to check, to compare, to look at the request.
export const buttonColour = css`var(--gpsoc-button-colour, var(--nhsuk-button-colour, #007f3b))`;
export const buttonTextColour = css`var(--gpsoc-button-text-colour, var(--nhsuk-button-text-colour, #fff))`;
export const buttonHoverColour = css`var(--gpsoc-button-hover-colour, var(--nhsuk-button-hover-colour, #00662f))`;
export const buttonShadowColour = css`var(--gpsoc-button-shadow-colour, var(--nhsuk-button-shadow-colour, #00401e))`;

/** A shade of the page's own, for the panel of filters: the NHS frontend's page is grey itself. */
export const panelBackground = css`var(--gpsoc-panel-colour, color-mix(in srgb, currentcolor 6%, transparent))`;

/** Space between services. */
export const gap = css`var(--gpsoc-gap, 1em)`;

/** Space above and below an element of ours. */
export const margin = css`var(--gpsoc-margin, 2em)`;

/** How long a line of prose may be. */
export const measure = css`44em`;

/**
 * The size of text: the page's, and on a page with the NHS frontend that of its paragraphs, which have it by a class. The
 * frontend names its breakpoints beside its version, and nobody else does. Their `rem` shrinks with a root of 62.5%,
 * 19 px do not.
 */
export const fontSize = css`var(--gpsoc-font-size, max(1em, 16px))`;
export const nhsFontSize = css`var(
  --gpsoc-font-size,
  max(1em, 16px, min(19px, var(--nhsuk-breakpoint-mobile, 0px)), var(--nhsuk-breakpoint-mobile, 0px) * 1.1875 / 20)
)`;

// Headings have a browser's own sizes, and on a page with the NHS frontend those of its large, medium and small ones: 36, 26
// and 22 px beside text of 19, 27, 22 and 19 beside 16. The breakpoint is nothing elsewhere, and longer than what is added.
export const headingL = css`calc(1.5em + min(0.395em, 1.5em - 21px, var(--nhsuk-breakpoint-mobile, 0px)))`;
export const headingM = css`calc(1.25em + min(0.12em, var(--nhsuk-breakpoint-mobile, 0px)))`;
export const headingS = css`calc(1em + min(0.16em, var(--nhsuk-breakpoint-mobile, 0px)))`;

/** The size by which small things grow: 16 px beside 16 and beside the NHS frontend's 19. */
export const smallSize = css`max(0.8421em, 16px)`;
