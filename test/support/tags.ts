// Every tag that the package delivers, so that an element that is added is in the tests that are about all of them.

/** @throws {Error} if there are none: then the package's exports are not what they were. */
export async function tagsOfPackage(): Promise<string[]> {
  const {exports} = (await (await fetch('/package.json')).json()) as {exports: object};
  const tags = Object.keys(exports).flatMap((name) => /^\.\/(.+)\/define$/.exec(name)?.[1] ?? []);
  if (tags.length === 0) throw new Error('expected elements among the exports of package.json, found none');
  return tags;
}
