import {testStories} from './stories.ts';

await testStories(() => import('../../stories/catalogue-contact.stories.ts'));
