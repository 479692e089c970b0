// Modules that load on demand, taken into the file that would ask for them.

/**
 * Returns the code with each `{Name} = await import('./module.ts')` as an import at its end. By name: the object that
 * stands for a whole module is made in a way that fails on pages that put things on Object.prototype.
 */
export function importsAtOnce(code: string): string {
  const imports: string[] = [];
  const inOneFile = code.replaceAll(
    /\{\s*(\w+)\s*\} = await import\((["']\..+?["'])\)/g,
    (_, name: string, path: string) => {
      imports.push(`import {${name} as Later${name}} from ${path};`);
      return `{${name}} = await {${name}: Later${name}}`;
    },
  );
  return inOneFile + imports.join('');
}
