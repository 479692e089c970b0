// Pages of the bench from a real nginx with the file that we deliver for it: compressed, with its headers and its caches.

import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {nginx, startServer} from '../test/support/web-servers.ts';

export interface NginxSite {
  /** URL of the folder with the pages. */
  readonly folder: string;
  close(): void;
}

/**
 * @param folder - URL of the pages and catalogues as the bench's own server has them.
 * @param files - Their names.
 * @returns Undefined where nginx is not installed.
 */
export async function openNginx(folder: string, files: readonly string[]): Promise<NginxSite | undefined> {
  if (nginx.program === undefined) return undefined;
  const root = mkdtempSync(join(tmpdir(), 'gpsoc-bench-'));
  const site = join(root, 'site/gpsoc-widgets');
  mkdirSync(site, {recursive: true});
  for (const file of files) {
    const response = await fetch(`${folder}/${file}`);
    writeFileSync(join(site, file), Buffer.from(await response.arrayBuffer()));
  }
  const server = await startServer(nginx, root);
  const close = () => {
    server.stop();
    rmSync(root, {recursive: true, force: true});
  };
  return {folder: `${server.origin}/gpsoc-widgets`, close};
}
