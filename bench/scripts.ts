// The scripts as a reader gets them, built from the source as it is now: the whole embed script, and one element by
// itself. With the settings of `npm run build`, but kept in memory, so that a bench never measures an old dist/.

import {fileURLToPath} from 'node:url';
import {build, type BuildOptions, type InlineConfig, type Rolldown} from 'vite';

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Code by file name. */
export async function buildScripts(): Promise<ReadonlyMap<string, string>> {
  const [embed, element] = await Promise.all([bundle('src/embed.ts'), bundle('src/elements/lot-catalogue/define.ts')]);
  return new Map([
    ['embed.js', embed.code],
    ['element.js', element.code],
  ]);
}

/** The element with the names that its source has, to be looked at by a profiler, and the map to that source. */
export async function buildReadable(): Promise<Rolldown.OutputChunk> {
  return bundle('src/elements/lot-catalogue/define.ts', {minify: false, sourcemap: 'hidden'});
}

async function bundle(
  input: string,
  as: Pick<BuildOptions, 'minify' | 'sourcemap'> = {},
): Promise<Rolldown.OutputChunk> {
  const settings: InlineConfig = {
    configFile: inProject('vite.config.ts'),
    logLevel: 'warn',
    build: {sourcemap: false, ...as, write: false, rolldownOptions: {input: inProject(input)}},
  };
  const {output} = (await build(settings)) as Rolldown.RolldownOutput;
  return output[0];
}
