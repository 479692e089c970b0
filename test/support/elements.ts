// All our tags, registered.
import {tags} from '../../src/tags.ts';

await Promise.all(tags.map((tag) => import(`../../src/elements/${tag}/define.ts`)));
