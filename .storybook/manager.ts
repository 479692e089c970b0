// The frame around the pages and stories: its name, its colours, the names in the list at its side, and search.
import {addons, types} from 'storybook/manager-api';
import {labelOf} from '../stories/docs/names.ts';
import {sentenceCase} from '../stories/docs/sentence-case.ts';
import {SearchTool} from './search/toolbar.jsx';
import {theme} from './theme.ts';

addons.setConfig({
  theme,
  sidebar: {
    renderLabel: ({name, type}: {name: string; type: string}) =>
      type === 'story' ? sentenceCase(name) : labelOf(name),
  },
});

addons.register('gpsoc/search', () => {
  addons.add('gpsoc/search/tool', {type: types.TOOL, title: 'Search all pages', match: () => true, render: SearchTool});
});
