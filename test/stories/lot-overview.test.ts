import {testStories} from './stories.ts';

await testStories(() => import('../../stories/lot-overview.stories.ts'));
