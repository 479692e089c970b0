import {testStories} from './stories.ts';

await testStories(() => import('../../stories/service-card.stories.ts'));
