import {testStories} from './stories.ts';

await testStories(() => import('../../stories/service-roadmap.stories.ts'));
