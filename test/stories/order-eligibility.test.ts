import {testStories} from './stories.ts';

await testStories(() => import('../../stories/order-eligibility.stories.ts'));
