// Does its work again whenever the source is saved, until it is ended.

import {watch} from 'chokidar';
import {inWords} from './cannot-do.ts';
import type {ExitCode, Output} from './output.ts';

/** Editors write a file in steps: it is read once it has stayed the same for so long. */
const settledMs = 200;

/** Faults are said, and the next save tries again. */
export async function watchSource(source: string, work: () => Promise<ExitCode>, output: Output): Promise<ExitCode> {
  let running: Promise<unknown> = Promise.resolve();
  const again = () => {
    running = running.then(async () => {
      try {
        await work();
      } catch (error) {
        output.tell(inWords(error));
      }
      output.tell(`Watching ${source}. Press Ctrl and C to end.`);
    });
  };
  const watcher = watch(source, {
    ignoreInitial: true,
    ignored: /(^|[/\\])(~\$|\.~lock\.|\.)[^/\\]+$/, // what Excel and LibreOffice write while a file is open
    awaitWriteFinish: {stabilityThreshold: settledMs, pollInterval: 50},
  });
  watcher.on('all', again);
  again();
  await ended();
  await watcher.close();
  await running;
  return 0;
}

function ended(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
