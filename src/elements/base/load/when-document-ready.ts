import {ofDocument} from '../../../of-document.ts';

/** Acts once the page has been read to its end: at once if it has. */
export function whenDocumentReady(act: () => void): void {
  if (ofDocument('readyState') !== 'loading') act();
  else ofDocument('addEventListener')('DOMContentLoaded', act, {once: true});
}
