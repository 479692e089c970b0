// Decided before any request: the browser would refuse it too, but with the same words as for a dead server.

/**
 * Whether a page may not ask for the URL because the page is secure and the URL is not.
 *
 * @param pageProtocol - `location.protocol` of the page.
 * @param url - Absolute.
 */
export function isMixedContent(pageProtocol: string, url: string): boolean {
  const {protocol, hostname} = new URL(url);
  return pageProtocol === 'https:' && protocol === 'http:' && !loopback.test(hostname);
}

// A server on the reader's own machine counts as secure: https://www.w3.org/TR/secure-contexts/#is-origin-trustworthy
const loopback = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/;
