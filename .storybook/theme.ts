// How Storybook itself looks, its frame and its pages alike: the typeface of most intranets and the NHS blue.
import {create} from 'storybook/theming';

export const theme = create({
  base: 'light',
  brandTitle: 'gpsoc-widgets',
  brandUrl: './',
  brandTarget: '_self',
  fontBase: 'Arial, sans-serif',
  fontCode: 'ui-monospace, Consolas, "Liberation Mono", monospace',
  colorPrimary: '#005eb8',
  colorSecondary: '#005eb8',
  appBg: '#f0f4f5',
  appBorderColor: '#d8dde0',
  appBorderRadius: 4,
  textColor: '#212b32',
  textMutedColor: '#4c6272',
  barTextColor: '#4c6272',
  barHoverColor: '#005eb8',
  barSelectedColor: '#005eb8',
});
