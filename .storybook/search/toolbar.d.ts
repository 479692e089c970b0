/** A component of React. */
export function SearchTool(): null;
