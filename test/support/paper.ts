// Shows the page with its styles for print. Only Chromium's driver can, so the tests that need it are
// `onPaper.it(…)` or stand in an `onPaper.describe(…)`.
import {emulateMedia} from '@web/test-runner-commands';
import {isChromium, onlyWhere} from './engine.ts';

export const onPaper = onlyWhere(isChromium, 'no driver but Chromium’s shows a page as it is printed');

let isOnPaper = false;

export async function toPaper(): Promise<void> {
  isOnPaper = true;
  await emulateMedia({media: 'print'});
}

/** Does nothing where the page is on screen already: other drivers refuse even that. */
export async function toScreen(): Promise<void> {
  if (isOnPaper) await emulateMedia({media: 'screen'});
  isOnPaper = false;
}
