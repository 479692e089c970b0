// How often a property is tried, and with what.

/** In a browser the page of the tests says it. */
declare const isCi: boolean;

const isEverythingChecked = typeof isCi === 'undefined' ? Boolean(process.env.CI) : isCi;

/**
 * At a desk a tenth of it, and something new each time: the same tests run all day. Where everything is checked, always the
 * same, so that a change is judged by what it does and not by chance.
 */
export function runs(inCi: number): {numRuns: number; seed?: number} {
  return isEverythingChecked ? {numRuns: inCi, seed: 2016} : {numRuns: Math.ceil(inCi / 10)};
}
