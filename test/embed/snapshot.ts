// What all scripts of a page share, to be compared before and after ours: every property that can be reached from
// the window without running a getter. That takes in the prototypes of the language and of the DOM.

/** Objects, with the path that leads to each and its properties. */
export type Snapshot = ReadonlyMap<object, {readonly path: string; readonly properties: Properties}>;

type Properties = ReadonlyMap<PropertyKey, Property>;

/** A property descriptor. */
type Property = Readonly<Record<string, unknown>>;

/** @param apart - Names of globals that are left out. */
export function snapshot(window: Window, apart: readonly string[]): Snapshot {
  const seen = new Map<object, {path: string; properties: Properties}>();
  const ahead: [object, string][] = [[window, '']];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const [object, path] = next;
    if (seen.has(object)) continue;
    const properties = propertiesOf(object);
    if (object === window) apart.forEach((name) => properties.delete(name));
    seen.set(object, {path, properties});
    for (const [key, {value}] of properties) if (isObject(value)) ahead.push([value, join(path, key)]);
  }
  return seen;
}

/** Paths of what has been added, changed or taken away since, in order. */
export function changesSince(before: Snapshot, window: Window, apart: readonly string[]): string[] {
  const after = snapshot(window, apart);
  return [...before]
    .flatMap(([object, {path, properties}]) => {
      const now = after.get(object)?.properties ?? propertiesOf(object);
      const keys = [...new Set([...properties.keys(), ...now.keys()])];
      return keys.filter((key) => !alike(properties.get(key), now.get(key))).map((key) => join(path, key));
    })
    .sort();
}

function propertiesOf(object: object): Map<PropertyKey, Property> {
  const own = Reflect.ownKeys(object).map((key) => [key, {...Reflect.getOwnPropertyDescriptor(object, key)}] as const);
  return new Map([...own, ['[[Prototype]]', {value: Reflect.getPrototypeOf(object)}]]);
}

function alike(one: Property = {}, other: Property = {}): boolean {
  const facts = ['value', 'get', 'set', 'writable', 'enumerable', 'configurable'] as const;
  return facts.every((fact) => Object.is(one[fact], other[fact]));
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

function join(path: string, key: PropertyKey): string {
  return path ? `${path}.${String(key)}` : String(key);
}
