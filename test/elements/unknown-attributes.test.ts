// Attributes that an element does not have: most are slips of the pen, some are the page's business.
import {expect} from '@open-wc/testing';
import {tags} from '../../src/tags.ts';
import {aCatalogue} from '../support/build.ts';
import {file, show, warnings} from '../support/show.ts';

const src = await file(aCatalogue());

describe('An attribute that an element does not have', () => {
  for (const [written, meant] of [
    ['layot', 'layout'],
    ['lots', 'lot'],
    ['pagesize', 'page-size'],
    ['page_size', 'page-size'],
    ['detailurl', 'detail-url'],
    ['catagory', 'category'],
    ['categories', 'category'],
    ['fallback', 'fallback-href'],
    ['scr', 'src'],
  ] as const) {
    it(`is told to the author, with the one that may be meant: ${written}`, async () => {
      const said = await warningsOfSlips(() => show('lot-catalogue', {src, [written]: 'x'}));
      expect(said).to.deep.equal([`<lot-catalogue> has no attribute "${written}". Did you mean "${meant}"?`]);
    });
  }

  for (const tag of tags) {
    it(`is told of <${tag}> too`, async () => {
      const said = await warningsOfSlips(() => show(tag, {src, service: 'emis-web', 'as-off': '2016-06-03'}));
      expect(said.filter((each) => each.includes('as-off'))).to.deep.equal([
        `<${tag}> has no attribute "as-off". Did you mean "as-of"?`,
      ]);
    });
  }

  it('is told once, however often the element is rendered or moved', async () => {
    const said = await warningsOfSlips(async () => {
      const list = await show('lot-catalogue', {src, layot: 'table'});
      list.query = {search: 'x'};
      await list.updateComplete;
      list.remove();
      document.body.append(list);
      await list.updateComplete;
    });
    expect(said).to.have.lengthOf(1);
  });

  it('is nobody’s slip where it is HTML’s, a framework’s or an extension’s', async () => {
    const others = [
      ...['id', 'class', 'style', 'title', 'lang', 'dir', 'slot', 'part', 'role', 'tabindex', 'translate', 'nonce'],
      ...[
        'aria-label',
        'aria-sort',
        'data-lot',
        'data-page',
        'onsort',
        'on-sort',
        'v-lot',
        'x-lot',
        'ng-lot',
        '_ngcontent-src',
      ],
      ...['hx-src', 'wire:src', ':src', 'q:lot', 'lot$', 'bis_skin_checked', 'fdprocessedid', 'uk-grid', 'reveal'],
    ];
    const said = await warningsOfSlips(async () => {
      const list = await show('lot-catalogue', {src});
      const template = document.createElement('template');
      template.innerHTML = `<lot-catalogue src="${src}" ${others.map((name) => `${name}="x"`).join(' ')} hidden></lot-catalogue>`;
      list.replaceWith(template.content);
      await document.querySelector('lot-catalogue')!.loaded;
      document.querySelector('lot-catalogue')!.remove();
    });
    expect(said).to.be.empty;
  });
});

/** What is said once that has been loaded which says it. */
async function warningsOfSlips(meanwhile: () => Promise<unknown>): Promise<string[]> {
  return warnings(async () => {
    await meanwhile();
    await import('../../src/elements/base/faults/attribute-slips.ts');
  });
}
