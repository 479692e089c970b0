// `npm start` where its port is taken: by a second checkout, or by another program.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, it} from 'node:test';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {stripVTControlCharacters} from 'node:util';
import config from '../../vite.config.ts';

const {port} = config.server!;
const root = fileURLToPath(new URL('../..', import.meta.url));

it('the demo is served on the next free port, and that is printed', async () => {
  const copy = copyOfProject();
  const other = createServer((_, response) => response.end('Another program')).listen(port, '127.0.0.1');
  await Promise.race([once(other, 'listening'), once(other, 'error')]); // it may be taken already
  const start = spawn(process.execPath, ['scripts/start.mjs'], {cwd: copy});
  after(async () => {
    other.close();
    start.kill();
    await once(start, 'exit');
    rmSync(copy, {recursive: true});
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

/** Without the lock file nothing is installed, and what Vite prepares for the checkout's own pages stays as it is. */
function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gpsoc-widgets-start-'));
  for (const name of ['demo', 'scripts', 'src', 'package.json', 'tsconfig.json', 'vite.config.ts'])
    cpSync(join(root, name), join(folder, name), {recursive: true});
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')).filter((each) => !/^\.(vite|cache)/.test(each)))
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  return folder;
}
