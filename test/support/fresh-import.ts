// Imports as if nothing had been imported before, although tests share one process.
import {registerHooks} from 'node:module';

/** What an import gives, and the URLs of all files that were loaded for it. */
export async function freshImport<T>(load: () => Promise<T>): Promise<{module: T; loaded: string[]}> {
  const loaded: string[] = [];
  const fresh = `?fresh=${crypto.randomUUID()}`;
  const hooks = registerHooks({
    resolve(specifier, context, nextResolve) {
      const resolved = nextResolve(specifier, context);
      return {...resolved, url: resolved.url + fresh};
    },
    load(url, context, nextLoad) {
      loaded.push(url.replace(fresh, ''));
      return nextLoad(url, context);
    },
  });
  try {
    return {module: await load(), loaded};
  } finally {
    hooks.deregister();
  }
}
