/** The browser's `Event`: MooTools puts another in its place. In Node, where no page is, Node's. */
export const NativeEvent: typeof Event =
  typeof UIEvent === 'undefined' ? Event : (Object.getPrototypeOf(UIEvent) as typeof Event);
