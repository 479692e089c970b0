import {testStories} from './stories.ts';

await testStories(() => import('../../stories/catalogue-documents.stories.ts'));
