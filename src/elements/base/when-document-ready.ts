/** Acts once the page has been read to its end: at once if it has. */
export function whenDocumentReady(act: () => void): void {
  if (document.readyState !== 'loading') act();
  else document.addEventListener('DOMContentLoaded', act, {once: true});
}
