// `node test/hosts/libreoffice.mjs`: workbooks that `init` writes, opened and saved by LibreOffice, as .ods, as .xlsx again and
// as .csv, and what `build` makes of them: the same catalogue each time. It needs LibreOffice's `soffice` (Debian:
// libreoffice-calc), so it is run by hand.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'gpsoc-libreoffice-'));
// Commas, quotes, UTF-8, cells as they are and not as they show, and each sheet as a file of its own.
const everySheetAsText = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** Runs the command line. */
function ours(...args) {
  try {
    return execFileSync('node', ['src/cli/main.ts', ...args], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']});
  } catch (error) {
    throw new Error(`gpsoc-widgets ${args.join(' ')}: ${error.stdout}${error.stderr}`, {cause: error});
  }
}

/** Has LibreOffice save a workbook in another form. */
function saved(file, form, into) {
  mkdirSync(into, {recursive: true});
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', form, '--outdir', into, file], {stdio: 'ignore'});
}

/** The catalogue that is built of a source. */
function built(source, name) {
  const out = join(folder, 'out', name);
  ours('build', source, '--out', out, '--page-size', '10000');
  return JSON.parse(readFileSync(join(out, 'catalogue.json'), 'utf8'));
}

try {
  for (const example of ['gpsoc', 'example-icb']) {
    const start = join(folder, example);
    ours('init', start, '--from', `demo/data/${example}.json`);
    const workbook = join(start, 'catalogue.xlsx');
    const expected = built(workbook, `${example}-own`);

    saved(workbook, 'ods', join(start, 'ods'));
    const ods = join(start, 'ods/catalogue.ods');
    assert.deepEqual(built(ods, `${example}-ods`), expected, `${example}, saved as .ods`);
    console.log(`${example}: the same from .ods`);

    saved(ods, 'xlsx', join(start, 'again'));
    assert.deepEqual(
      built(join(start, 'again/catalogue.xlsx'), `${example}-xlsx`),
      expected,
      `${example}, as .xlsx again`,
    );
    console.log(`${example}: the same from .xlsx again`);

    const texts = join(start, 'csv');
    saved(workbook, everySheetAsText, texts);
    for (const file of readdirSync(texts)) renameSync(join(texts, file), join(texts, file.replace(/^catalogue-/, '')));
    assert.deepEqual(built(texts, `${example}-csv`), expected, `${example}, saved as .csv`);
    console.log(`${example}: the same from .csv`);
  }
} finally {
  rmSync(folder, {recursive: true, force: true});
}
