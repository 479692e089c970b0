/** A component of React. */
export function Table(content: object): null;
