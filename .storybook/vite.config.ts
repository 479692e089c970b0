import {transform} from 'esbuild';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import type {Plugin} from 'vite';

export default {
  // Storybook imports it by itself; not bundled with the rest, it would bring a second Lit and a warning.
  optimizeDeps: {include: ['lit/directive-helpers.js']},
  plugins: [smallerFrame()],
};

/** Minifies what Storybook delivers as it was written: the frame around the pages, 5 MB of it. */
function smallerFrame(): Plugin {
  const files = ['sb-manager/globals-runtime.js', 'sb-manager/runtime.js'];
  let folder = '';
  return {
    name: 'gpsoc:smaller-frame',
    apply: 'build',
    configResolved({build}) {
      folder = build.outDir;
    },
    async closeBundle() {
      for (const path of files.map((file) => `${folder}/${file}`).filter(existsSync)) {
        const {code} = await transform(readFileSync(path, 'utf8'), {
          minify: true,
          format: 'esm',
          legalComments: 'none',
        });
        writeFileSync(path, code);
      }
    },
  };
}
