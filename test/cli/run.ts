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

function collector() {
  return {
    text: '',
    write(text: string) {
      this.text += text;
    },
  };
}
