// An entry with what it imports at once, as a production bundler packs it.
import {build} from 'vite';

/** What Vite loads parts with: an application has it once, whatever it imports, and other bundlers have none. */
const withoutViteHelper = {
  name: 'gpsoc:without-vite-helper',
  enforce: 'pre',
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
};

/**
 * Returns the chunks that a page loads with the entry, with their source maps. A part that is imported on demand is
 * loaded when somebody asks for it, and left out.
 */
export async function packed(file) {
  const {output} = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [withoutViteHelper],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      sourcemap: 'hidden',
      rolldownOptions: {input: file, output: {comments: false}},
    },
  });
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const loaded = new Set();
  const load = (name) => {
    if (loaded.has(name)) return;
    loaded.add(name);
    chunks.get(name).imports.forEach(load);
  };
  load(output.find(({isEntry}) => isEntry).fileName);
  return [...loaded].map((name) => chunks.get(name));
}
