/** Returns a function that gives its last result again as long as it is called with the same arguments. */
export function memoizeLast<Args extends readonly unknown[], Value>(make: (...args: Args) => Value) {
  let last: {readonly args: Args; readonly value: Value} | undefined;
  return (...args: Args): Value => {
    if (!last || args.some((arg, n) => arg !== last!.args[n])) last = {args, value: make(...args)};
    return last.value;
  };
}
