// The command line as somebody types it, in this process.

import {runCommandLine} from '../../src/cli/command-line.ts';
import type {ExitCode} from '../../src/cli/output.ts';

export interface Ran {
  readonly exitCode: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `gpsoc-widgets` with these arguments. */
export async function run(...args: readonly string[]): Promise<Ran> {
  const [stdout, stderr] = [collector(), collector()];
  const exitCode = await runCommandLine(args, {stdout, stderr, env: {}});
  return {exitCode, stdout: stdout.text, stderr: stderr.text};
}

/** Does the same in another folder. The tests of a process run one after another, so nobody else is moved. */
export async function runIn(folder: string, ...args: readonly string[]): Promise<Ran> {
  const back = process.cwd();
  process.chdir(folder);
  try {
    return await run(...args);
  } finally {
    process.chdir(back);
  }
}

function collector() {
  return {
    text: '',
    write(text: string) {
      this.text += text;
    },
  };
}
