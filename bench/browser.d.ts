// bench/browser.d.ts
// The types of test/support/browser.mjs, which is JavaScript because it runs before anything is installed.

declare module '*/test/support/browser.mjs' {
  export const browserFlags: string[];
  export function browserPath(): string;
}
