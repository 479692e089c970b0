// Storybook: the elements' documentation, made from custom-elements.json, the stories and the pages beside them. Its
// first page is a plain one, start/start.html.
import {mkdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import tables from 'remark-gfm';
import type {StorybookConfig} from '@storybook/web-components-vite';
import {startPage} from './start/start-page.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

// The files for a web server, which the site offers; `npm run release` makes them.
mkdirSync(`${root}release`, {recursive: true});

/** Where no page is named, the first one. It runs before Storybook loads anything. */
const toStart = `<script>
  if (!new URLSearchParams(location.search).has('path')) location.replace('start.html');
</script>`;

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: [
    {name: '@storybook/addon-docs', options: {mdxPluginOptions: {mdxCompileOptions: {remarkPlugins: [tables]}}}},
    '@storybook/addon-a11y',
  ],
  framework: {
    name: '@storybook/web-components-vite',
    // Its own: the configuration in the project's root is for the demo and for embed.js.
    options: {builder: {viteConfigPath: '.storybook/vite.config.ts'}},
  },
  // Made for each element by stories/docs/examples.mdx; the pages that are written by hand name themselves.
  docs: {defaultName: 'All examples'},
  staticDirs: async (dirs = []) => [...dirs, {from: '../demo/data', to: '/data'}, '../release', await startPage(root)],
  managerHead: (head) => toStart + (head ?? ''),
  features: {backgrounds: false, measure: false, outline: false},
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
};

export default config;
