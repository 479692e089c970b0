// What real editors leave of each form of our code (`npm run test:hosts` asks them), on a page with the script.
import {expect} from '@open-wc/testing';
import left from '../hosts/left-by-editors.json' with {type: 'json'};
import {closeAll, open, script, services} from './page.ts';

afterEach(closeAll);

const catalogue = '<link rel="gpsoc-catalogue" href="/demo/data/gpsoc.json">';

type Editor = keyof typeof left;
type Form = keyof (typeof left)[Editor];

/** The forms that an editor takes more from than the script can make a widget of. */
const lost: Readonly<Record<Editor, readonly Form[]>> = {
  TinyMCE: [],
  'TinyMCE with our settings': [],
  CKEditor: ['class', 'frame'],
  'CKEditor with our settings': ['frame'],
  Quill: ['class'],
  'WordPress (Author)': ['frame'],
};

for (const [editor, forms] of Object.entries(left) as [Editor, (typeof left)[Editor]][]) {
  describe(`What ${editor} leaves of`, () => {
    for (const [form, markup] of Object.entries(forms) as [Form, string][]) {
      const isLost = lost[editor].includes(form);
      it(`the form “${form}” ${isLost ? 'makes no list, as the guide says' : 'becomes the list'}`, async () => {
        const page = await open({head: catalogue + script, body: markup});
        if (isLost) {
          expect(page.document.querySelector('lot-catalogue')).to.be.null;
          return;
        }
        await page.finished();
        const list = page.get('lot-catalogue');
        expect(list.lot).to.equal('3');
        expect(services(list)).not.to.be.empty;
        expect(page.document.body.innerText).to.contain('Before').and.contain('After');
      });
    }
  });
}

const address = '/demo/embed.html?widget=lot-catalogue&amp;lot=3';

/** Written down from what these leave, without them at hand. */
const others: Readonly<Record<string, string>> = {
  Trix: `<div><a href="${address}">Lot 3 services</a><br></div>`,
  'Microsoft Word, pasted': `<p class="MsoNormal"><span style="font-size: 12pt"><a href="${address}" target="_blank"><span lang="EN-GB">Lot 3 services</span></a><o:p></o:p></span></p>`,
  'SharePoint, with its characters of no width': `<div class="ms-rtestate-field"><p>\u200B<a href="${address}">Lot 3 services</a>\u200B</p></div>`,
  'the link picker of Umbraco': `<p><a rel="noopener" href="${address}" target="_blank" data-anchor="?widget=lot-catalogue&amp;lot=3">Lot 3 services</a></p>`,
  'Drupal, with a space that does not break': `<p><a href="${address}" data-entity-type="external">Lot 3 services</a>&nbsp;</p>`,
  MediaWiki: `<p><a rel="nofollow" class="external text" href="${address}">Lot 3 services</a>\n</p>`,
  'a button block of WordPress': `<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="${address}">Lot 3 services</a></div></div>`,
  'Hugo, which leaves raw HTML out': `<p><!-- raw HTML omitted --><a href="${address}">Lot 3 services</a><!-- raw HTML omitted --></p>`,
  'GitHub, as bold text': `<p dir="auto"><strong><a href="${address}" rel="nofollow">Lot 3 services</a></strong></p>`,
  'wpautop, with line breaks': `<p><lot-catalogue lot="3"><br />\n<a href="${address}">Lot 3 services</a><br />\n</lot-catalogue></p>`,
  'kramdown of a tag with blank lines': `<p><lot-catalogue lot="3"></p>\n<p><b>Our services</b></p>\n<p>&lt;/lot-catalogue&gt;</p>`,
  'Python-Markdown, in a paragraph': `<p><lot-catalogue lot="3"><a href="${address}">Lot 3 services</a></lot-catalogue></p>`,
  'marked of a tag with blank lines': `<lot-catalogue lot="3">\n\n<p><a href="${address}">Lot 3 services</a></p>\n</lot-catalogue>`,
  'a page builder, in nested divisions': `<div class="row"><div class="col"><div><span><a href="${address}">Lot 3 services</a></span></div></div></div>`,
};

for (const [editor, markup] of Object.entries(others)) {
  it(`What is left by ${editor} becomes one list`, async () => {
    const page = await open({head: catalogue + script, body: `<p>Before</p>${markup}<p>After</p>`});
    await page.finished();
    const lists = page.document.querySelectorAll('lot-catalogue');
    expect(lists).to.have.lengthOf(1);
    expect(lists[0]!.lot).to.equal('3');
    expect(services(lists[0]!)).not.to.be.empty;
    expect(page.document.body.innerText).to.contain('Before').and.contain('After');
  });
}
