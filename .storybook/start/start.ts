// What the first page does: it shows a list, it searches, it copies the code, and once it is idle it fetches what Storybook needs, so
// that the next page opens quickly.

import '../../src/elements/lot-catalogue/define.ts';
import {defineDocsSearch} from '../search/docs-search.ts';

defineDocsSearch();

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const code = button.parentElement!.querySelector('code')!;
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(code.textContent).then(
      () => (button.textContent = 'Copied'),
      () => getSelection()?.selectAllChildren(code), // to be copied by hand
    );
  });
}

addEventListener('load', () => setTimeout(prefetch, 1500));

function prefetch(): void {
  for (const href of ['sb-manager/globals-runtime.js', 'sb-manager/runtime.js']) {
    const link = document.createElement('link');
    Object.assign(link, {rel: 'prefetch', href});
    document.head.append(link);
  }
}
