// How every story is shown: on a plain page, in the typeface of most intranets.
import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {action} from 'storybook/actions';
import manifest from '../custom-elements.json';
import apiPage from '../stories/docs/api.mdx';
import {pasteable} from '../stories/docs/pasteable.ts';
import {holdAnchors} from './anchors.ts';
import {argTypesFrom, eventNames} from './arg-types.ts';
import {stageAnswers} from './staged-answers.ts';
import {theme} from './theme.ts';

setCustomElementsManifest(manifest);
stageAnswers();
holdAnchors();

// The elements' events bubble out of their shadow roots; what is heard shows among the actions.
for (const name of eventNames(manifest)) window.addEventListener(name, action(name));

const preview: Preview = {
  tags: ['autodocs'],
  argTypes: {'heading-level': {control: {type: 'number', min: 2, max: 6}}},
  parameters: {
    layout: 'padded',
    controls: {expanded: true},
    docs: {
      theme,
      page: apiPage,
      toc: {headingSelector: 'h2, h3', title: 'On this page'},
      extractArgTypes: argTypesFrom(manifest),
      source: {transform: (code: string, {args}: {args: object}) => pasteable(code, args)},
    },
    options: {
      storySort: {order: ['Welcome', 'For authors', 'Elements', 'For publishers']},
    },
    a11y: {test: 'error'},
  },
};

export default preview;
