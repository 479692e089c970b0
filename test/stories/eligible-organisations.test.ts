import {testStories} from './stories.ts';

await testStories(() => import('../../stories/eligible-organisations.stories.ts'));
