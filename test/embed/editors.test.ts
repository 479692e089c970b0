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
  CKEditor: ['class', 'frame'],
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
