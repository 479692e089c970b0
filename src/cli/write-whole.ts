// Writes a file whole or not at all: beside the old one, which takes its place only once it is complete.

import {randomUUID} from 'node:crypto';
import {open, realpath, rename, rm, stat} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';

/** A link stays a link, and a file that is replaced keeps who may read it. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const target = await realpath(file).catch(() => file);
  const mode = await stat(target).then(
    (known) => known.mode,
    () => 0o666,
  );
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID().slice(0, 8)}`);
  try {
    const handle = await open(beside, 'wx', mode);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, {force: true});
    if (error instanceof Error && 'path' in error) error.path = file;
    throw error;
  }
}
