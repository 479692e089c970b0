// How every story is shown: on a plain page, in the typeface of most intranets.
import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    controls: {expanded: true},
    a11y: {test: 'error'},
  },
};

export default preview;
