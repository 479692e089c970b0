/** For each browser that the tests start. */
export const browserFlags: string[];

/** Throws one sentence that says what to install when there is none. */
export function browserPath(): string;
