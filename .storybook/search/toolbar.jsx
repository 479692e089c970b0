// The search box in Storybook's toolbar, above every page and story.

import React from 'react'; // Storybook makes calls of React of what is written in brackets
import {useStorybookApi} from 'storybook/manager-api';
import {defineDocsSearch} from './docs-search.ts';

defineDocsSearch();

export function SearchTool() {
  const api = useStorybookApi();
  const open = (event) => {
    const link = event.target.closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return; // a new tab is the browser's business
    event.preventDefault();
    const {search, hash} = new URL(link.href);
    api.navigateUrl(search + hash, {plain: false});
  };
  return <docs-search class="docs-search-tool" placeholder="CSV, as-of, --gpsoc-gap …" onClick={open} />;
}
