import {testStories} from './stories.ts';

await testStories(() => import('../../stories/service-compare.stories.ts'));
