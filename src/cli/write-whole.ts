// Writes files whole or not at all: beside the old ones, whose places they take only once all are complete.

import {randomUUID} from 'node:crypto';
import {mkdir, open, realpath, rename, rm, stat} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';

export interface NewFile {
  readonly path: string;
  readonly text: string | Uint8Array;
}

export async function writeWhole(file: string, text: string): Promise<void> {
  await writeAllWhole([{path: file, text}]);
}

/**
 * In this order they take their places: what names the others comes last. Folders that are missing are made.
 *
 * @param files - One is asked for when the one before it has been written.
 */
export async function writeAllWhole(files: Iterable<NewFile>): Promise<void> {
  const beside: Written[] = [];
  try {
    for (const file of files) beside.push(await writeBeside(file));
    for (const {temporary, target} of beside) await rename(temporary, target);
  } catch (error) {
    await Promise.all(beside.map(({temporary}) => rm(temporary, {force: true})));
    throw error;
  }
}

interface Written {
  readonly temporary: string;
  readonly target: string;
}

/** A link stays a link, and a file that is replaced keeps who may read it. */
async function writeBeside({path, text}: NewFile): Promise<Written> {
  await mkdir(dirname(path), {recursive: true});
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (known) => known.mode,
    () => 0o666,
  );
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID().slice(0, 8)}`);
  try {
    const handle = await open(temporary, 'wx', mode);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return {temporary, target};
  } catch (error) {
    await rm(temporary, {force: true});
    if (error instanceof Error && 'path' in error) error.path = path;
    throw error;
  }
}
