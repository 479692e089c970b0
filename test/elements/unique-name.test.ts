import {expect} from '@open-wc/testing';
import {LitElement} from 'lit';
import {UniqueNameController} from '../../src/elements/base/unique-name-controller.ts';
import {aCatalogue} from '../support/build.ts';
import {names, reads} from '../support/look.ts';
import {file, show} from '../support/show.ts';

class Named extends LitElement {
  wanted: string | undefined;
  readonly #unique = new UniqueNameController(this, () => this.wanted);

  async wants(wanted: string | undefined): Promise<string> {
    this.wanted = wanted;
    this.requestUpdate();
    await this.updateComplete;
    return this.#unique.name;
  }
}
customElements.define('test-named', Named);

describe('Elements with the same heading', () => {
  const elements: Named[] = [];

  function element(): Named {
    const made = new Named();
    document.body.append(made);
    elements.push(made);
    return made;
  }

  afterEach(() => {
    for (const each of elements.splice(0)) each.remove();
  });

  it('are numbered from the second, and keep their names', async () => {
    const three = [element(), element(), element()];
    for (let twice = 0; twice < 2; twice++) {
      const unique = await Promise.all(three.map((each) => each.wants('Lot 1')));
      expect(unique).to.deep.equal(['Lot 1', 'Lot 1 (2)', 'Lot 1 (3)']);
    }
  });

  it('give a name back when they want another or none, or go', async () => {
    const [first, second] = [element(), element()];
    await first.wants('Lot 1');
    expect(await first.wants('Lot 2')).to.equal('Lot 2');
    expect(await second.wants('Lot 1')).to.equal('Lot 1');
    second.remove();
    expect(await first.wants('Lot 1')).to.equal('Lot 1');
    expect(await first.wants(undefined)).to.equal('');
    expect(await element().wants('Lot 1')).to.equal('Lot 1');
  });

  it('are not taken for one that only looks numbered', async () => {
    const lot = element();
    await lot.wants('Lot 1 (closed)');
    expect(await lot.wants('Lot 1')).to.equal('Lot 1');
  });

  it('take no name while they are not on the page', async () => {
    const gone = element();
    await gone.wants('Lot 1');
    gone.remove();
    await gone.wants('Lot 1');
    expect(await element().wants('Lot 1')).to.equal('Lot 1');
  });

  it('have names of their own for their searches', async () => {
    const src = await file(aCatalogue());
    const [first, second] = [await show('lot-catalogue', {src}), await show('lot-catalogue', {src})];
    await reads(second, '1 service');
    expect(names(first, 'search')).to.not.deep.equal(names(second, 'search'));
  });
});
