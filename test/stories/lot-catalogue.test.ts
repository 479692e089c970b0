import {expect} from '@open-wc/testing';
import type {FailureKind} from '../../src/index.ts';
import {english} from '../../src/ui/strings.ts';
import {failures, testStories} from './stories.ts';

/** They need a page of their own: failures.test.ts. */
const stagedElsewhere: readonly FailureKind[] = ['offline', 'blocked', 'mixed-content'];

await testStories(() => import('../../stories/lot-catalogue.stories.ts'));

describe('the stories of <lot-catalogue> that fail', () => {
  it('are one for every kind of failure', () => {
    const prefix = 'author.';
    const told = Object.keys(english).filter((key) => key.startsWith(prefix));
    const kinds = told.map((key) => key.slice(prefix.length)).filter((kind) => kind !== 'found' && kind !== 'address');
    expect([...failures, ...stagedElsewhere]).to.have.members(kinds);
  });
});
