// When a failed request is made again.

/** After the first attempt. */
export const retries = 2;

const longestMs = 60_000;
const firstMs = 500;

/**
 * How long to wait in milliseconds, 0 to 60,000: what the server asks for, else an exponential backoff
 * with jitter, so that a room full of browsers does not come back all at once.
 *
 * @param retry - 0 before the first retry, 1 before the second.
 * @param retryAfter - The `Retry-After` header, if there is one that may be read.
 * @param now - Milliseconds since 1970.
 */
export function waitBefore(retry: number, retryAfter: string | null, now = Date.now()): number {
  const asked = retryAfter === null ? undefined : askedMs(retryAfter.trim(), now);
  return asked === undefined ? backoffMs(retry) : Math.min(Math.max(asked, 0), longestMs);
}

/** Between half of it and the whole: 250 to 500 ms, then 500 to 1,000 ms. */
function backoffMs(retry: number): number {
  return firstMs * 2 ** retry * (0.5 + Math.random() / 2);
}

// Not through Date alone: it makes a date of nearly any text that holds a number.
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** Seconds or an HTTP date; undefined for anything else. */
function askedMs(retryAfter: string, now: number): number | undefined {
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const until = httpDate.test(retryAfter) ? Date.parse(retryAfter) : NaN;
  return Number.isNaN(until) ? undefined : until - now;
}
