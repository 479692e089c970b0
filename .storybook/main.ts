// Storybook: the elements' documentation for developers, made from custom-elements.json and the stories.
import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    // Its own: the configuration in the project's root is for the demo and for embed.js.
    options: {builder: {viteConfigPath: '.storybook/vite.config.ts'}},
  },
  // Made for each element by stories/docs/api.mdx; the pages that are written by hand name themselves.
  docs: {defaultName: 'API'},
  staticDirs: [{from: '../demo/data', to: '/data'}],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
};

export default config;
