// custom-elements.json: what each element takes, says and can be styled by. Storybook's docs, editors and the embed
// builder are made from it, so it holds what a page author may use and nothing else.
export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false, // package.json has the field already
  plugins: [publicOnly(), asDelivered()],
};

/** Leaves out what only the class itself uses: private and protected members, and Lit's own. */
function publicOnly() {
  const lits = new Set(['styles', 'shadowRootOptions', 'formAssociated']);
  return {
    name: 'public-only',
    packageLinkPhase({customElementsManifest}) {
      for (const {declarations = []} of customElementsManifest.modules) {
        for (const declaration of declarations) {
          declaration.members = declaration.members?.filter(
            // the analyzer has no name for some private members
            ({name, privacy, inheritedFrom}) =>
              name &&
              (privacy ?? 'public') === 'public' &&
              !name.startsWith('#') &&
              !lits.has(name) &&
              !inheritedFrom?.package,
          );
        }
      }
    },
  };
}

/** The source is not delivered: src/elements/x.ts is named by its module, dist/elements/x.js. */
function asDelivered() {
  const delivered = (path) => path?.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');
  return {
    name: 'as-delivered',
    packageLinkPhase({customElementsManifest}) {
      customElementsManifest.modules = JSON.parse(JSON.stringify(customElementsManifest.modules), (key, value) =>
        key === 'path' || key === 'module' ? delivered(value) : value,
      );
    },
  };
}
