// The scripts as a reader gets them, built from the source as it is now: the whole embed script, and one element by
// itself. With the settings of `npm run build`, but kept in memory, so that a bench never measures an old dist/.

import {fileURLToPath} from 'node:url';
import {build, type InlineConfig, type Rolldown} from 'vite';

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Code by file name. */
export async function buildScripts(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ['embed.js', await bundle('src/embed.ts')],
    ['element.js', await bundle('src/elements/lot-catalogue/define.ts')],
  ]);
}

/** The element as its source has it: names, and comments that say where a module begins. */
export async function buildReadable(): Promise<string> {
  return bundle('src/elements/lot-catalogue/define.ts', {minify: false, comments: true});
}

async function bundle(input: string, {minify = true, comments = false} = {}): Promise<string> {
  const settings: InlineConfig = {
    configFile: inProject('vite.config.ts'),
    logLevel: 'warn',
    build: {
      write: false,
      sourcemap: false,
      minify,
      rolldownOptions: {input: inProject(input), output: {comments}},
    },
  };
  const {output} = (await build(settings)) as Rolldown.RolldownOutput;
  return output[0].code;
}
