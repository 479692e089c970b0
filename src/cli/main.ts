#!/usr/bin/env node
// What the shell starts as `gpsoc-widgets`. All that it may miss is said before anything else is loaded.

import process from 'node:process';
import {inWords} from './cannot-do.ts';

process.stdout.on('error', () => process.exit()); // `gpsoc-widgets … | head` has read enough

try {
  const {runCommandLine} = await import('./command-line.ts');
  process.exitCode = await runCommandLine(process.argv.slice(2), process);
} catch (error) {
  process.stderr.write(`${inWords(error)}\n`);
  process.exitCode = 2;
}
