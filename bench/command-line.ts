// What `gpsoc-widgets build` needs for long sheets: CPU seconds and the most memory, in a process of its own.
// `node bench/command-line.ts` says only that.

import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {sheetsOfCatalogue} from '../src/cli/init/sheets-of-catalogue.ts';
import {csvFilesOf, xlsxOf} from '../src/cli/init/write-sheets.ts';
import {makeCatalogue} from './make-catalogue.ts';

export interface CommandFigures {
  readonly what: string;
  readonly cpuSeconds: number;
  readonly peakBytes: number;
}

// Some systems count what a parent holds, and the bench holds much, to its child's `maxRSS`. In /proc stands what the child
// itself took.
const sayAtTheEnd = `data:text/javascript,import {readFileSync} from 'node:fs';
process.on('exit', () => {
  const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage();
  let kilobytes = maxRSS;
  try {
    kilobytes = Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {}
  process.stderr.write('\\n' + JSON.stringify({cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakBytes: kilobytes * 1024}));
})`;

/** 10,000 services from a workbook, and 100,000 from text files. */
export async function figuresOfCommands(): Promise<CommandFigures[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gpsoc-bench-'));
  try {
    const workbook = join(folder, 'catalogue.xlsx');
    writeFileSync(workbook, await xlsxOf(sheetsOfCatalogue({...makeCatalogue(10_000)})));
    const texts = join(folder, 'csv');
    mkdirSync(texts);
    for (const {name, text} of csvFilesOf(sheetsOfCatalogue({...makeCatalogue(100_000)}))) {
      writeFileSync(join(texts, name), text);
    }
    return [build(workbook, 'build of 10,000 services, .xlsx'), build(texts, 'build of 100,000 services, .csv')];
  } finally {
    rmSync(folder, {recursive: true});
  }
}

function build(source: string, what: string): CommandFigures {
  const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));
  const out = `${source}-out`;
  const args = ['--import', sayAtTheEnd, main, 'build', source, '--out', out];
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'});
  if (status !== 0) throw new Error(`${what} failed: ${stdout}${stderr}`);
  return {what, ...(JSON.parse(stderr.slice(stderr.lastIndexOf('{'))) as Omit<CommandFigures, 'what'>)};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const {what, cpuSeconds, peakBytes} of await figuresOfCommands()) {
    console.log(`${what}: ${cpuSeconds.toFixed(1)} s of CPU, ${(peakBytes / 1e6).toFixed(0)} MB`);
  }
}
