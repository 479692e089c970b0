// Opens the pages that wordpress.php has written, and says on which of them the list shows.
import {readFileSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {browserFlags, browserPath} from '../support/browser.mjs';

const pages = Object.entries(JSON.parse(readFileSync(process.argv[2], 'utf8')));
const browser = await puppeteer.launch({executablePath: browserPath(), args: browserFlags});
try {
  for (const [name, address] of pages) {
    if (!address.startsWith('http')) {
      console.log(`${name}: ${address}`);
      continue;
    }
    const page = await browser.newPage();
    await page.goto(address, {waitUntil: 'networkidle0'});
    const shown = await page.$$eval('lot-catalogue >>> [part~=service-name]', (all) => all.length);
    const lot = await page.evaluate(() => document.querySelector('lot-catalogue')?.lot);
    const isRight = shown > 0 && lot === 'shared-care';
    console.log(
      `${name}: ${isRight ? `${shown} services` : `no list. ${await page.evaluate(() => document.querySelector('.entry-content, .wp-block-post-content')?.innerHTML ?? document.body.innerText.slice(0, 300))}`}`,
    );
    if (!isRight) process.exitCode = 1;
    await page.close();
  }
  await tryEditor(await browser.newPage());
} finally {
  await browser.close();
}

/** Whether the block shows the list, and its options, in the editor of the administrator. */
async function tryEditor(page) {
  const site = new URL('/', pages.find(([name]) => name === 'block by admin')[1]);
  await page.goto(`${site}wp-login.php`, {waitUntil: 'networkidle0'});
  await page.type('#user_login', 'admin');
  await page.type('#user_pass', 'example');
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  await page.goto(`${site}wp-admin/post-new.php`);
  await page.waitForFunction(() => globalThis.wp?.blocks?.getBlockType('gpsoc/widget')?.edit);
  await page.evaluate(() => {
    const block = globalThis.wp.blocks.createBlock('gpsoc/widget', {lot: 'shared-care'});
    globalThis.wp.data.dispatch('core/block-editor').insertBlocks(block);
  });
  const list = await page
    .waitForSelector('lot-catalogue >>> [part~=service-name]', {timeout: 20_000})
    .catch(() => null);
  const controls = await page.$$eval('.block-editor-block-inspector label', (all) =>
    all.map((each) => each.textContent),
  );
  console.log(`block in the editor: ${list ? 'the list' : 'no list'}, with ${controls.join(', ') || 'no options'}`);
  if (!list || !controls.includes('Lot')) process.exitCode = 1;
}
