// `npm start` where its port is taken: by a second checkout, or by another program.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:http';
import {after, it} from 'node:test';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {stripVTControlCharacters} from 'node:util';
import config from '../../vite.config.ts';

const {port} = config.server!;

it('the demo is served on the next free port, and that is printed', async () => {
  const other = createServer((_, response) => response.end('Another program')).listen(port, '127.0.0.1');
  await Promise.race([once(other, 'listening'), once(other, 'error')]); // it may be taken already
  const start = spawn(process.execPath, ['scripts/start.mjs'], {cwd: fileURLToPath(new URL('../..', import.meta.url))});
  after(() => {
    start.kill();
    other.close();
  });
  const address = await addressIn(start.stdout);
  assert.notEqual(Number(new URL(address).port), port);
  assert.match(await (await fetch(`${address}gpsoc.html`)).text(), /<lot-catalogue/);
});

async function addressIn(output: NodeJS.ReadableStream): Promise<string> {
  const lines: string[] = [];
  for await (const line of createInterface(output)) {
    lines.push(stripVTControlCharacters(line));
    const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(lines.at(-1)!) ?? [];
    if (address) return address;
  }
  throw new Error(`expected an address, found: ${lines.join('\n')}`);
}
