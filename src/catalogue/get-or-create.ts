// One thing for each key, made when it is first asked for: in a Map, or in a WeakMap that lets it go with its key.

interface Keeper<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

/** What is kept under the key; made now if nothing is. */
export function getOrCreate<K, V>(kept: Keeper<K, V>, key: K, make: () => V): V {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
}
