/** A copy of a record without what a page has put on `Object.prototype`: for records that leave fields out. */
export function ownFields<Fields extends object>(record: Fields): Fields {
  return {__proto__: null, ...record};
}
