// The last good copy of a catalogue: which of its files are kept across visits, and the catalogue made
// from them again.

import {CatalogueError} from '../catalogue/catalogue-error.ts';
import {assemble, type SourceFile, type Step} from './assemble.ts';
import {forgetFiles, isRecent, keepFiles, keptFile, type KeptFile} from './kept-files.ts';

export interface Copy {
  readonly at: number;
  readonly steps: readonly Step[];
}

/** The copy, if there is one of that age that can be read. One that can not is deleted. */
export async function readCopy(url: string, maxStaleDays: number, signal: AbortSignal): Promise<Copy | undefined> {
  const main = await keptFile(url, url);
  if (!main || !isRecent(main.at, maxStaleDays)) return undefined;
  const read = async (file: string) => asSourceFile(file, file === url ? main : await keptFile(url, file));
  try {
    const steps = [];
    for await (const step of assemble(url, {read, known: () => [], signal})) steps.push(step);
    return {at: main.at, steps};
  } catch {
    if (!signal.aborted) await forgetFiles(url);
    return undefined;
  }
}

/** Puts a catalogue's files in the place of the copy before; none, if the main file is not to be kept. */
export async function saveCopy(url: string, steps: readonly Step[]): Promise<void> {
  const [main, ...pages] = steps;
  // The main file last: a copy that was not finished is none.
  const toKeep = main?.mayBeKept ? [...pages, main] : [];
  await keepFiles(
    url,
    toKeep.flatMap((step) => (step.bytes && step.mayBeKept ? {...step, bytes: step.bytes} : [])),
  );
}

async function asSourceFile(url: string, kept: KeptFile | undefined): Promise<SourceFile> {
  if (!kept) throw new CatalogueError('not-found', 'the saved copy lacks it', {url});
  const bytes = await kept.bytes();
  return {from: kept.from, bytes, mayBeKept: true, json: () => new Response(bytes).json()};
}
