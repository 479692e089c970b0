// What a site gets: packed as `npm run release` does, and unpacked into the root of a web server. It takes dist/ as `npm run
// build` left it; `npm test` builds first.
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {unzipSync} from 'fflate';
import {version} from '../../src/version.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Returns the root of the server; whoever asked removes it. */
export function unpackRelease(): string {
  const site = mkdtempSync(join(tmpdir(), 'gpsoc-release-'));
  const packed = join(site, 'packed');
  execFileSync('node', ['scripts/release.mjs', '--built', `--out=${packed}`], {cwd: root, stdio: 'ignore'});
  const zip = unzipSync(readFileSync(join(packed, `gpsoc-widgets-${version}.zip`)));
  for (const [path, bytes] of Object.entries(zip)) {
    if (path.endsWith('/')) continue;
    mkdirSync(dirname(join(site, path)), {recursive: true});
    writeFileSync(join(site, path), bytes);
  }
  rmSync(packed, {recursive: true});
  return site;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

/** What a plain server calls a file. */
export function typeOf(path: string): string {
  return types[extname(path)] ?? 'application/octet-stream';
}
