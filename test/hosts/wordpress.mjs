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
} finally {
  await browser.close();
}
