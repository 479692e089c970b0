// The frame around the pages and stories: its name, its colours and the names in the list at its side.
import {addons} from 'storybook/manager-api';
import {sentenceCase} from '../stories/docs/sentence-case.ts';
import {theme} from './theme.ts';

addons.setConfig({
  theme,
  sidebar: {
    renderLabel: ({name, type}: {name: string; type: string}) => (type === 'story' ? sentenceCase(name) : name),
  },
});
