/**
 * The URL with our parameters replaced. Those that are not ours stay as they are, to the letter: the page or another
 * element may live by them.
 *
 * @param isOurs - Is asked about each parameter, in the order of the URL.
 * @param own - Ours, as they are to stand there; empty for none.
 */
export function withParameters(href: string, isOurs: (key: string, value: string) => boolean, own: string): string {
  const url = new URL(href);
  const foreign = url.search
    .slice(1)
    .split('&')
    .filter((pair) => !isOurs(...readParameter(pair)))
    .join('&');
  url.search = [foreign, own].filter(Boolean).join('&');
  return url.href;
}

function readParameter(pair: string): [key: string, value: string] {
  return [...new URLSearchParams(pair)][0] ?? ['', ''];
}
