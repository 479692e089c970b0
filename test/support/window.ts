// The window of the tests' own page.

/** The size that the runner gives it. Tests that share a page put it back. */
export const usual = {width: 800, height: 600};
