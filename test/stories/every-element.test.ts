// An element without stories, or whose stories nobody tests, is a fault.

import {expect} from '@open-wc/testing';
import * as everything from '../../src/index.ts';
import {tags} from '../../src/tags.ts';
import '../support/elements.ts';

const {CatalogueElement} = everything;

describe('all stories', () => {
  for (const tag of tags) {
    it(`of <${tag}> are tested`, async () => {
      const response = await fetch(`/test/stories/${tag}.test.ts`);
      expect(response.status).to.equal(200);
      expect(await response.text()).to.include(`/${tag}.stories.`);
    });
  }

  it('are those of every element of the package', () => {
    const classes = Object.values<unknown>(everything).filter(isElement);
    const elements = classes.filter((one) => !classes.some(({prototype}) => prototype instanceof one));
    const shown: unknown[] = tags.map((tag) => customElements.get(tag));
    expect(elements.filter((element) => !shown.includes(element))).to.deep.equal([]);
  });
});

function isElement(exported: unknown): exported is typeof CatalogueElement {
  return typeof exported === 'function' && exported.prototype instanceof CatalogueElement;
}
