// How often a property is tried.
import {env} from 'node:process';

/** As often as told where everything is checked, and a tenth of it at a desk, where the same tests run all day. */
export function runs(inCi: number): {numRuns: number} {
  return {numRuns: env.CI ? inCi : Math.ceil(inCi / 10)};
}
