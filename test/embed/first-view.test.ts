// What the first view of a cold page does without.
import {expect} from '@open-wc/testing';
import {closeAll, open, script, services, tag} from './page.ts';

afterEach(closeAll);

/** Notes which formatters are made, on a page that is not opened in the hour in which only one of them knows the day. */
const watched = `<script>
  window.made = [];
  for (const name of ['DateTimeFormat', 'NumberFormat', 'ListFormat', 'Collator']) {
    const Own = Intl[name];
    Intl[name] = function (...settings) {
      made.push(name);
      return new Own(...settings);
    };
  }
  Date.prototype.getUTCHours = () => 12;
</script>`;

describe('The first view of a catalogue in British English', () => {
  it('makes no formatter of the browser’s, the first of which takes it longer than all services', async () => {
    const page = await open({head: watched + script, body: tag('lot-catalogue', {src: '/demo/data/gpsoc.json'})});
    await page.finished();
    expect(services(page.get('lot-catalogue'))).not.to.be.empty;
    expect((page.window as unknown as {made: string[]}).made).to.deep.equal([]);
  });
});
