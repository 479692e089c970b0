/** For each browser that the tests start. */
export const browserFlags: string[];

/** Throws one sentence that says what to install when there is none. */
export function browserPath(): string;

/** Throws one sentence that says what to install when there is none. */
export function firefoxPath(): string;

/** Throws one sentence that says what to install where there is no WebKit with a driver, or no screen for it. */
export function checkWebKit(): void;
