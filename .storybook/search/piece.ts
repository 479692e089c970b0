/** A piece of the documentation that search finds. */
export interface Piece {
  /** From the page of Storybook, with the part of the page. */
  readonly href: string;
  readonly page: string;
  /** Empty for the beginning of a page. */
  readonly heading: string;
  readonly text: string;
}
