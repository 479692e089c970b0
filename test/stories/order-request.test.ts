import {testStories} from './stories.ts';

await testStories(() => import('../../stories/order-request.stories.ts'));
