// README.md taken at its word: what it says to put on a page, with the catalogue that it calls the smallest.
import {expect} from '@open-wc/testing';
import {closeAll, host, open, services, showsLink} from './page.ts';

afterEach(closeAll);

describe('The code in README.md', () => {
  it('shows the smallest catalogue on a page', async () => {
    const readme = await (await fetch('/README.md')).text();
    const folder = await host({catalogue: JSON.parse(blockIn(readme, 'json')) as object});
    const body = blockIn(readme, 'html').replaceAll('https://your-site.example/gpsoc-widgets/', folder);
    expect(body).to.contain(folder);
    const page = await open({body});
    await page.finished();
    expect(page.noted.finished.map(({type}) => type)).to.deep.equal(['gpsoc-load']);
    const list = page.get('lot-catalogue');
    expect(services(list)).to.deep.equal(['EMIS Web']);
    expect(showsLink(list)).to.be.false;
    expect(page.noted.console).to.be.empty;
  });
});

/** The first block of code in this language. */
function blockIn(text: string, language: string): string {
  const [, block] = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'm').exec(text) ?? [];
  expect(block, `a block of ${language}`).to.be.a('string');
  return block!;
}
