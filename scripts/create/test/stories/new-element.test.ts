import {testStories} from './stories.ts';

await testStories(() => import('../../stories/new-element.stories.ts'));
