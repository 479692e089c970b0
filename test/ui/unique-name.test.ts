import {expect} from '@open-wc/testing';
import {releaseName, uniqueName} from '../../src/ui/unique-name.ts';

describe('Elements with the same heading', () => {
  const elements: Element[] = [];

  function element(): Element {
    const made = document.createElement('div');
    document.body.append(made);
    elements.push(made);
    return made;
  }

  afterEach(() => {
    for (const each of elements.splice(0)) {
      releaseName(each);
      each.remove();
    }
  });

  it('are numbered from the second, and keep their names', () => {
    const [first, second, third] = [element(), element(), element()] as const;
    for (let twice = 0; twice < 2; twice++) {
      expect([first, second, third].map((each) => uniqueName(each, 'Lot 1'))).to.deep.equal([
        'Lot 1',
        'Lot 1 (2)',
        'Lot 1 (3)',
      ]);
    }
  });

  it('give a name back when they want another, or go', () => {
    const [first, second] = [element(), element()];
    uniqueName(first, 'Lot 1');
    expect(uniqueName(first, 'Lot 2')).to.equal('Lot 2');
    expect(uniqueName(second, 'Lot 1')).to.equal('Lot 1');
    releaseName(second);
    expect(uniqueName(first, 'Lot 1')).to.equal('Lot 1');
  });

  it('are not taken for one that only looks numbered', () => {
    const lot = element();
    uniqueName(lot, 'Lot 1 (closed)');
    expect(uniqueName(lot, 'Lot 1')).to.equal('Lot 1');
  });

  it('take no name while they are not on the page', () => {
    expect(uniqueName(document.createElement('div'), 'Lot 1')).to.equal('Lot 1');
    expect(uniqueName(element(), 'Lot 1')).to.equal('Lot 1');
  });
});
